import type { Reason, TargetState } from '@attest/api-client';
import { createFormat } from '../../../base/format/format';
import type { Locale } from '../../../base/i18n/locale';
import { leadingReason, telling } from '../../../shared/enrolment/telling-reasons';
import { wordsFor } from '../../../testing/words';
import { reasonText } from './reason-text';

const now = () => new Date('2026-03-13T09:00:00Z');

async function wordsIn(locale: Locale) {
  const i18n = await wordsFor(locale, ['workspace', 'terms']);
  return {
    t: i18n.getFixedT(locale, ['workspace', 'terms']),
    format: createFormat(locale, 'Asia/Taipei', now),
  };
}

const cases: [Reason, string, string][] = [
  [{ rule: 'none' }, '還沒有任何證據', 'No evidence yet'],
  [{ rule: 'pieces', have: 1, need: 2 }, '證據 1／2 件', '1 of 2 pieces of evidence'],
  [{ rule: 'methods', have: 1, need: 2 }, '評量方法 1／2 種', '1 of 2 methods'],
  [{ rule: 'pending', count: 1, since: '2026-03-13' }, '1 件待判定', '1 to judge'],
  [{ rule: 'pending', count: 2, since: '2026-03-11' }, '2 件待判定，已等 2 天', '2 to judge, waiting 2 d'],
  [{ rule: 'not_yet', count: 1 }, '1 件尚未合格', '1 not yet satisfactory'],
  [{ rule: 'expired', count: 1, on: '2023-11-02' }, '2023/11/02 的證據已過期', 'From 2 Nov 2023, too old'],
  [
    { rule: 'expired', count: 3, on: '2023-11-02' },
    '3 件證據已過期，最近的是 2023/11/02',
    '3 too old, the latest from 2 Nov 2023',
  ],
  [{ rule: 'valid', count: 1 }, '1 件沒有認定有效', '1 not marked valid'],
  [{ rule: 'authentic', count: 2 }, '2 件沒有認定真實', '2 not marked authentic'],
  [{ rule: 'current', count: 1 }, '1 件沒有認定時效', '1 not marked current'],
  [{ rule: 'occasions', have: 1, need: 3 }, '不同場合 1／3 次', '1 of 3 occasions'],
  [
    { rule: 'methods_all', methods: ['direct_observation', 'simulation'] },
    '還缺直接觀察、模擬',
    'Still needs Observation and Simulation',
  ],
  [
    { rule: 'methods_any', methods: ['direct_observation', 'simulation'] },
    '須有直接觀察或模擬其中一種',
    'Needs Observation or Simulation',
  ],
  [{ rule: 'workplace' }, '還沒有在實際工作場所的證據', 'Nothing from a real workplace yet'],
  [
    { rule: 'authenticity', count: 1, need: 1, means: ['source_checked', 'questioned'] },
    '1 件的真實性要再確認：與原件或出處核對過或經提問確認',
    '1 to confirm as their own: checked at the source or asked about it',
  ],
  [{ rule: 'not_seen', count: 2 }, '觀察 2 次都沒看到', 'Not seen in 2 observations'],
];

describe('the reasons in words', () => {
  it.each(cases)('says %j in Chinese and in English', async (reason, chinese, english) => {
    expect(reasonText(await wordsIn('zh-TW'), reason)).toBe(chinese);
    expect(reasonText(await wordsIn('en'), reason)).toBe(english);
  });

  it('counts one observation as one in English', async () => {
    expect(reasonText(await wordsIn('en'), { rule: 'not_seen', count: 1 })).toBe('Not seen in 1 observation');
  });
});

const target = (status: TargetState['status'], reasons: Reason[]) => ({ status, reasons });
const pieces: Reason = { rule: 'pieces', have: 1, need: 2 };
const methods: Reason = { rule: 'methods', have: 1, need: 2 };
const pending: Reason = { rule: 'pending', count: 1, since: '2026-03-11' };

describe('which reason explains the state', () => {
  it.each([
    ['to_judge', [pieces, methods, pending], pending],
    ['partly', [pieces, methods], pieces],
    ['partly', [methods], methods],
    ['not_yet', [pieces, { rule: 'not_yet', count: 1 }], { rule: 'not_yet', count: 1 }],
    ['not_yet', [pieces, { rule: 'authentic', count: 1 }], { rule: 'authentic', count: 1 }],
    [
      'expired',
      [pieces, { rule: 'expired', count: 1, on: '2023-11-02' }],
      { rule: 'expired', count: 1, on: '2023-11-02' },
    ],
    ['none', [{ rule: 'none' }], { rule: 'none' }],
    ['none', [pieces, { rule: 'not_seen', count: 1 }], { rule: 'not_seen', count: 1 }],
  ] as const)('%s', (status, reasons, expected) => {
    expect(leadingReason(target(status, [...reasons]))).toEqual(expected);
  });

  it('has none for what is covered', () => {
    expect(leadingReason(target('covered', []))).toBeUndefined();
  });

  it('tells the rest after it, and leaves «0 of 2» out where something says more', () => {
    const nothing: Reason[] = [
      { rule: 'pieces', have: 0, need: 2 },
      { rule: 'methods', have: 0, need: 2 },
      pending,
    ];
    expect(telling(target('to_judge', nothing))).toEqual([pending]);
    expect(telling(target('to_judge', [pieces, methods, pending]))).toEqual([pending, pieces, methods]);
  });
});
