import type { Reason } from '@attest/api-client';
import { createFormat } from '../../base/format/format';
import type { Locale } from '../../base/i18n/locale';
import { wordsFor } from '../../testing/words';
import { reasonsText, reasonText } from './reason-text';

async function wordsIn(locale: Locale) {
  const i18n = await wordsFor(locale, ['my-units', 'terms']);
  return [i18n.getFixedT(locale, ['my-units', 'terms']), createFormat(locale, 'Asia/Taipei')] as const;
}

const aged: Reason[] = [
  { rule: 'pieces', have: 1, need: 2 },
  { rule: 'methods', have: 1, need: 2 },
  { rule: 'expired', count: 1, on: '2026-06-05' },
];

describe('why something is still open, in the words of the candidate', () => {
  it('says all of it where there is room: what is short, and what grew too old', async () => {
    const target = { status: 'partly' as const, reasons: aged };
    expect(reasonsText(target, ...(await wordsIn('zh-TW')))).toBe(
      '還差 1 件證據，還差 1 種評量方法，2026/06/05 的證據過期了',
    );
    expect(reasonsText(target, ...(await wordsIn('en')))).toBe(
      '1 more piece needed, 1 more method needed, evidence from 5 Jun 2026 is too old',
    );
  });

  it('says the one thing to act on where there is room for one', async () => {
    const words = await wordsIn('zh-TW');
    expect(reasonText({ status: 'partly', reasons: aged }, ...words)).toBe('還差 1 件證據');
    expect(reasonText({ status: 'expired', reasons: aged }, ...words)).toBe('2026/06/05 的證據過期了');
    expect(reasonText({ status: 'covered', reasons: [] }, ...words)).toBe('');
  });
});
