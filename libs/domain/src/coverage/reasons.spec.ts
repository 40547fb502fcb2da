import { type Locale, targetKinds, type TargetStatus } from '../vocabulary';
import { reasonRules } from './cover-target';
import {
  leadingReasonText,
  type ReasonReader,
  reasonsText,
  reasonText,
  type ReasonVoice,
} from './reason-words';
import { leadingReason, reasonsInOrder, type StatedReason } from './reasons';

const voice = (locale: Locale, reader: ReasonReader = 'staff'): ReasonVoice => ({
  locale,
  reader,
  names: {
    method: (method) => (method === 'simulation' ? '模擬' : '直接觀察'),
    means: (means) => (means === 'questioned' ? '經提問確認' : '核對過'),
    date: (day) => day.replaceAll('-', '/'),
    daysSince: (day) => (day === '2026-03-11' ? 2 : 0),
  },
});

const cases: [StatedReason, staff: string, candidate: string, english: string][] = [
  [{ rule: 'none' }, '還沒有任何證據', '還沒有證據', 'No evidence yet'],
  [{ rule: 'pieces', have: 1, need: 3 }, '證據 1／3 件', '還差 2 件證據', '1 of 3 pieces of evidence'],
  [{ rule: 'methods', have: 1, need: 2 }, '評量方法 1／2 種', '還差 1 種評量方法', '1 of 2 methods'],
  [
    { rule: 'occasions', have: 1, need: 3 },
    '不同場合 1／3 次',
    '還要在另外 2 個場合做到',
    '1 of 3 occasions',
  ],
  [
    { rule: 'disagreement', count: 1 },
    ...(['評量人員判定不一致，等主評量人員裁定', '評量人員判定不一致，等主評量人員裁定'] as const),
    'Assessors disagree; the lead settles it',
  ],
  [{ rule: 'pending', count: 1, since: '2026-03-13' }, '1 件待判定', '1 件待判定', '1 to judge'],
  [
    { rule: 'pending', count: 2, since: '2026-03-11' },
    ...(['2 件待判定，已等 2 天', '2 件待判定', '2 to judge, waiting 2 d'] as const),
  ],
  [{ rule: 'not_yet', count: 1 }, '1 件尚未合格', '尚未合格，等你補件', '1 not yet satisfactory'],
  [
    { rule: 'expired', count: 1, on: '2023-11-02' },
    ...(['2023/11/02 的證據已過期', '2023/11/02 的證據過期了', 'From 2023/11/02, too old'] as const),
  ],
  [
    { rule: 'expired', count: 3, on: '2023-11-02' },
    '3 件證據已過期，最近的是 2023/11/02',
    '2023/11/02 的證據過期了',
    '3 too old, the latest from 2023/11/02',
  ],
  [{ rule: 'valid', count: 1 }, '1 件沒有認定有效', '證據和這一項對不上', '1 not marked valid'],
  [{ rule: 'authentic', count: 2 }, '2 件沒有認定真實', '還不能確認是你本人做的', '2 not marked authentic'],
  [{ rule: 'current', count: 1 }, '1 件沒有認定時效', '證據不夠新', '1 not marked current'],
  [
    { rule: 'methods_all', methods: ['direct_observation', 'simulation'] },
    ...(['還缺直接觀察、模擬', '還要有直接觀察、模擬', 'Still needs 直接觀察 and 模擬'] as const),
  ],
  [
    { rule: 'methods_any', methods: ['direct_observation', 'simulation'] },
    ...(['須有直接觀察或模擬其中一種', '還要有直接觀察或模擬其中一種', 'Needs 直接觀察 or 模擬'] as const),
  ],
  [
    { rule: 'workplace' },
    '還沒有在實際工作場所的證據',
    '還要有在實際工作場所完成的證據',
    'Nothing from a real workplace yet',
  ],
  [
    { rule: 'authenticity', count: 1, need: 1, means: ['source_checked', 'questioned'] },
    '1 件的真實性要再確認：核對過或經提問確認',
    '等評量人員確認是你本人做的',
    '1 to confirm as their own: 核對過 or 經提問確認',
  ],
  [
    { rule: 'authenticity', count: 2, need: 2, means: ['source_checked', 'questioned'] },
    '2 件的真實性要再確認，須有其中 2 項：核對過或經提問確認',
    '等評量人員確認是你本人做的',
    '2 to confirm as their own by 2 of: 核對過 or 經提問確認',
  ],
  [
    { rule: 'parts', have: 2, need: 5 },
    ...(['所列細項 2／5', '所列細項還差 3 項', '2 of 5 listed parts'] as const),
  ],
  [
    { rule: 'through' },
    '相關的行為指標還沒有全部達成',
    '相關的行為指標還沒有全部達成',
    'The indicators beside it are not all covered',
  ],
  [{ rule: 'not_seen', count: 2 }, '觀察 2 次都沒看到', '觀察時沒看到', 'Not seen in 2 observations'],
];

describe('the reasons in words', () => {
  it.each(cases)('says %j', (reason, staff, candidate, english) => {
    expect(reasonText(reason, voice('zh-TW'))).toBe(staff);
    expect(reasonText(reason, voice('zh-TW', 'candidate'))).toBe(candidate);
    expect(reasonText(reason, voice('en'))).toBe(english);
  });

  it('has words for every rule', () => {
    expect([...new Set(cases.map(([{ rule }]) => rule))].sort()).toEqual([...reasonRules].sort());
  });

  it('counts one as one in English', () => {
    const one = [
      reasonText({ rule: 'not_seen', count: 1 }, voice('en')),
      reasonText({ rule: 'pieces', have: 1, need: 2 }, voice('en', 'candidate')),
    ];
    expect(one).toEqual(['Not seen in 1 observation', '1 more piece needed']);
  });
});

const pieces: StatedReason = { rule: 'pieces', have: 1, need: 2 };
const methods: StatedReason = { rule: 'methods', have: 1, need: 2 };
const pending: StatedReason = { rule: 'pending', count: 1, since: '2026-03-11' };
const contested: StatedReason = { rule: 'disagreement', count: 1 };
const notYet: StatedReason = { rule: 'not_yet', count: 1 };
const authentic: StatedReason = { rule: 'authentic', count: 1 };
const expired: StatedReason = { rule: 'expired', count: 1, on: '2026-06-05' };
const notSeen: StatedReason = { rule: 'not_seen', count: 1 };

describe('which reason explains the state', () => {
  const explained: [TargetStatus, StatedReason[], StatedReason | undefined][] = [
    ['to_judge', [pieces, methods, pending], pending],
    ['to_judge', [pieces, pending, contested], contested],
    ['partly', [pieces, methods], pieces],
    ['partly', [methods, expired], methods],
    ['not_yet', [pieces, notYet], notYet],
    ['not_yet', [pieces, authentic], authentic],
    ['expired', [pieces, expired], expired],
    ['none', [{ rule: 'none' }], { rule: 'none' }],
    ['none', [pieces, notSeen], notSeen],
    ['covered', [], undefined],
  ];
  it.each(explained)('%s', (status, reasons, expected) => {
    expect(leadingReason({ status, reasons })).toEqual(expected);
  });

  it('goes before the rest, and leaves «0 of 2» out where something says more', () => {
    const nothing: StatedReason[] = [
      { rule: 'pieces', have: 0, need: 2 },
      { rule: 'methods', have: 0, need: 2 },
    ];
    expect(reasonsInOrder({ status: 'to_judge', reasons: [...nothing, pending] })).toEqual([pending]);
    expect(reasonsInOrder({ status: 'to_judge', reasons: [pieces, methods, pending] })).toEqual([
      ...[pending, pieces, methods],
    ]);
    expect(reasonsInOrder({ status: 'partly', reasons: nothing })).toEqual(nothing);
  });

  it('says all of it in one line where there is room, and one thing where there is not', () => {
    const target = { status: 'partly' as const, reasons: [pieces, methods, expired] };
    expect(reasonsText(target, voice('zh-TW', 'candidate'))).toBe(
      '還差 1 件證據，還差 1 種評量方法，2026/06/05 的證據過期了',
    );
    expect(reasonsText(target, voice('en', 'candidate'))).toBe(
      '1 more piece needed, 1 more method needed, evidence from 2026/06/05 is too old',
    );
    expect(leadingReasonText(target, voice('zh-TW', 'candidate'))).toBe('還差 1 件證據');
    expect(leadingReasonText({ status: 'covered', reasons: [] }, voice('en'))).toBe('');
  });

  it('names what is missing of a kind where «no evidence» would say too little', () => {
    const nothing = { status: 'none' as const, reasons: [{ rule: 'none' as const }] };
    const said = targetKinds.map((kind) => leadingReasonText({ ...nothing, kind }, voice('zh-TW')));
    expect(said).toEqual([
      '還沒有任何證據',
      '還沒有任何證據',
      '還沒有看到產出',
      '還沒有直接的證據',
      '還沒有看到任何表現',
      '還沒有看到任何表現',
    ]);
    expect(leadingReasonText({ ...nothing, kind: 'knowledge' }, voice('en', 'candidate'))).toBe(
      'no evidence yet',
    );
  });
});
