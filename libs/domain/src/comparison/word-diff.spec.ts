import fc from 'fast-check';
import { squeeze } from './squeeze';
import { diffWords } from './word-diff';

const without = (runs: ReturnType<typeof diffWords>, gone: 'added' | 'removed') =>
  runs
    .filter(({ kind }) => kind !== gone)
    .map(({ text }) => text)
    .join('');

/** Which spaces say nothing depends on what stands beside them. */
const bare = (wording: string): string => squeeze(wording).replace(/\s/gu, '');

const words = fc.constantFrom(
  '客戶',
  '需求',
  '與',
  '，',
  ',',
  '（',
  '(',
  'ＡＢＣ',
  'ABC',
  '。',
  ' ',
  'NAT',
  '(host only)',
  '確認',
  '依照',
  '的',
  '\n',
  '𠮷',
);
const text = fc.oneof(
  fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
  fc.string({ unit: 'binary' }),
);

describe('the difference of two wordings', () => {
  it('gives back the new one exactly, and the old one but for width and signs', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffWords(before, after);
        expect(bare(without(runs, 'added'))).toBe(bare(before));
        expect(without(runs, 'removed')).toBe(after);
        expect(runs.every((run) => run.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('finds nothing between a wording and itself', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(diffWords(one, one)).toEqual(one === '' ? [] : [{ kind: 'same', text: one }]);
      }),
    );
  });

  it('marks no sign for its width or form, and shows it as it is now', () => {
    expect(diffWords('確認客戶需求,並記錄(如表單).', '確認客戶需要，並記錄（如表單）。')).toEqual([
      { kind: 'same', text: '確認客戶' },
      { kind: 'removed', text: '需求' },
      { kind: 'added', text: '需要' },
      { kind: 'same', text: '，並記錄（如表單）。' },
    ]);
    expect(diffWords('依 ＩＳＯ 規範, 辦理', '依ISO規範，處理')).toEqual([
      { kind: 'same', text: '依ISO規範，' },
      { kind: 'removed', text: '辦理' },
      { kind: 'added', text: '處理' },
    ]);
  });

  it('never parts a Latin word or a code', () => {
    expect(diffWords('設定虛擬網路(bridged)', '設定虛擬網路(bridge)')).toEqual([
      { kind: 'same', text: '設定虛擬網路(' },
      { kind: 'removed', text: 'bridged' },
      { kind: 'added', text: 'bridge' },
      { kind: 'same', text: ')' },
    ]);
  });

  it('shows two phrases rather than crumbs between them', () => {
    expect(diffWords('蒐集與整理資料', '分析與評估資料')).toEqual([
      { kind: 'removed', text: '蒐集與整理' },
      { kind: 'added', text: '分析與評估' },
      { kind: 'same', text: '資料' },
    ]);
  });

  it('stays exact where two texts are too long for the finer answer', () => {
    const before = Array.from({ length: 2500 }, (_, index) => `舊${String(index)} `).join('');
    const after = Array.from({ length: 2500 }, (_, index) => `新${String(index)} `).join('');
    const runs = diffWords(before, after);
    expect(without(runs, 'added')).toBe(before);
    expect(without(runs, 'removed')).toBe(after);
  });
});
