import fc from 'fast-check';
import { ReaderError } from './reader-error';
import { readStandard } from './read-standard';
import { ALL, meaning, OCCUPATIONS, readText, sample, sampleText } from './testing/samples';

const HAN = /[\u4e00-\u9fff]/;
const TABLES = [...OCCUPATIONS, 'MPM7223-007v3', 'MPM7223-014v2', 'SET4130-001v2'];
const runs = { numRuns: 40 };

/** Reads, and accepts no other error than the reader's own. */
function attempt(text: string): ReturnType<typeof readText> | undefined {
  try {
    return readText(text);
  } catch (error) {
    if (error instanceof ReaderError) {
      expect(error.code).toMatch(/^[a-z]+(?:\.[a-z-]+)+$/);
      expect(error.messages['zh-TW']).not.toBe('');
      expect(error.messages.en).not.toBe('');
      return undefined;
    }
    throw error;
  }
}

/** Lines of the main table, its header first. */
function table(code: string): { lines: string[]; header: number; last: number } {
  const lines = sampleText(code).split('\n');
  const header = lines.findIndex((line) => line.includes('K=knowledge'));
  return { lines, header, last: lines.findIndex((line) => line.includes('A=attitude')) - 2 };
}

const isRow = (line: string | undefined): line is string =>
  line !== undefined && line.includes('\t') && !line.includes('K=knowledge');

describe('properties of reading', () => {
  it('never throws anything but its own error, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          readStandard(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(ReaderError);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('accounts for every character of a document with a stretch cut out, doubled or replaced', () => {
    const filler = fc.constantFrom(
      '',
      '\t',
      '\n',
      '\n\n',
      '<p>',
      '</ol>',
      'P1.1.1',
      'K99',
      '【註9】',
      'T7.7',
      '■',
      '9',
      '&lt;',
      '一、',
      '\ufffd',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL),
        fc.nat(),
        fc.nat({ max: 60 }),
        filler,
        fc.boolean(),
        (code, from, length, insert, twice) => {
          const text = sampleText(code);
          const at = from % text.length;
          const cut = text.slice(at, at + length);
          const result = attempt(
            text.slice(0, at) + (twice ? cut : '') + insert + text.slice(at + (twice ? 0 : length)),
          );
          if (result === undefined) return;
          const { account } = result;
          expect(account.placed + account.dropped).toBe(result.source.length);
          expect(account.spans.at(-1)?.end).toBe(result.source.length);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('reads the same when a line wraps at any place between two Chinese characters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TABLES), fc.nat(), (code, seed) => {
        const { lines, header } = table(code);
        const text = lines.join('\n');
        const start = lines.slice(0, header + 1).join('\n').length;
        let at = start + (seed % (text.length - start));
        while (at < text.length && !(HAN.test(text.charAt(at)) && HAN.test(text.charAt(at - 1)))) at += 1;
        if (at >= text.length) return;
        expect(meaning(readText(`${text.slice(0, at)} ${text.slice(at)}`).reading)).toEqual(
          meaning(sample(code).reading),
        );
      }),
      runs,
    );
  });

  it('reads the same when a page ends before any row', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TABLES), fc.nat(), (code, seed) => {
        const { lines, header, last } = table(code);
        const row = header + 2 + (seed % (last - header - 1));
        if (!isRow(lines[row]) || !isRow(lines[row - 1])) return;
        const cut = [...lines.slice(0, row), '', lines[header] ?? '', ...lines.slice(row)];
        expect(meaning(readText(cut.join('\n')).reading)).toEqual(meaning(sample(code).reading));
      }),
      runs,
    );
  });

  it('reads the same when a page ends inside any cell', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TABLES),
        fc.nat(),
        fc.constantFrom(0, 1, 2, 3, 5, 6),
        fc.nat(),
        (code, seed, column, where) => {
          const { lines, header, last } = table(code);
          const row = header + 1 + (seed % (last - header));
          const line = lines[row];
          if (!isRow(line)) return;
          const cells = line.split('\t');
          const cell = (cells[column] ?? '').replace(/<[^>]*>/g, '');
          if (cell.length < 8) return;
          const at = 3 + (where % (cell.length - 4));
          if (!HAN.test(cell.charAt(at)) || !HAN.test(cell.charAt(at - 1))) return;
          const before = cells.map((text, i) => (i === column ? cell.slice(0, at) : text)).join('\t');
          const after = cells.map((_, i) => (i === column ? cell.slice(at) : '')).join('\t');
          const cut = [
            ...lines.slice(0, row),
            before,
            '',
            lines[header] ?? '',
            after,
            ...lines.slice(row + 1),
          ];
          expect(meaning(readText(cut.join('\n')).reading)).toEqual(meaning(sample(code).reading));
        },
      ),
      { numRuns: 80, examples: [['BAS2421-003v2', 1763298952, 3, 2147483627]] },
    );
  });

  it('reads the same under other line ends, with a byte order mark, and from UTF-16', () => {
    for (const code of ALL) {
      const text = sampleText(code);
      expect(meaning(readText(text.replace(/\n/g, '\r\n')).reading)).toEqual(meaning(sample(code).reading));
      expect(readText(`\ufeff${text}`).source).toBe(text);
      const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
      expect(readStandard(utf16).encoding).toBe('utf-16le');
      expect(readStandard(utf16).reading).toEqual(sample(code).reading);
    }
  });
});
