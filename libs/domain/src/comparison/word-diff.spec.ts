import fc from 'fast-check';
import { diffWords } from './word-diff';

const without = (runs: ReturnType<typeof diffWords>, gone: 'added' | 'removed') =>
  runs
    .filter(({ kind }) => kind !== gone)
    .map(({ text }) => text)
    .join('');

const words = fc.constantFrom(
  '客戶',
  '需求',
  '與',
  '，',
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
  it('gives back both exactly', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffWords(before, after);
        expect(without(runs, 'added')).toBe(before);
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
