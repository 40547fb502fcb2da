import { ReaderError } from './reader-error';
import { readStandard } from './read-standard';
import { processorSeconds } from './testing/processor-seconds';
import { changed, readText, sampleText } from './testing/samples';

function refusal(bytes: Uint8Array | string): ReaderError {
  try {
    if (typeof bytes === 'string') readText(bytes);
    else readStandard(bytes);
  } catch (error) {
    if (error instanceof ReaderError) return error;
    throw error;
  }
  throw new Error('it was read');
}

const inCell = (text: string): string =>
  changed('BAS2421-003v2', (t) => t.replace('P1.1.1確認', `P1.1.1${text}確認`));

describe('files that cannot be read', () => {
  it.each<[string, string, () => Uint8Array | string]>([
    ['an empty file', 'file.empty', () => ''],
    ['white space', 'file.empty', () => ' \n\t\n'],
    ['50 MB', 'file.too-large', () => new Uint8Array(50_000_000)],
    ['a PDF', 'file.not-text', () => '%PDF-1.7\n…'],
    ['a Word file', 'file.not-text', () => new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['zero bytes', 'file.not-text', () => new Uint8Array([65, 66, 0, 67])],
    ['Big5', 'file.encoding', () => new Uint8Array([0xc2, 0xbe, 0xaf, 0xe0, 0xb0, 0xf2, 0xb7, 0xc7])],
    ['half of UTF-16', 'file.encoding', () => new Uint8Array([0xfe, 0xff, 0x4e])],
    ['some other text', 'document.unknown', () => 'Dear all,\n\nplease find attached.\n'],
    ['a million cells', 'document.too-much', () => 'a\t'.repeat(1_000_000)],
    ['a million lines', 'document.too-much', () => 'a\n'.repeat(1_000_000)],
    ['elements nested 10,000 deep', 'html.nesting', () => inCell('<div>'.repeat(10_000))],
    ['lists nested 10,000 deep', 'html.nesting', () => inCell('<ul><li>'.repeat(10_000))],
    ['a cell of a million characters', 'document.too-much', () => inCell('確'.repeat(1_000_000))],
    ['half a million unclosed tags', 'document.too-much', () => inCell('<p '.repeat(500_000))],
    [
      'too many items',
      'document.too-much',
      () =>
        sampleText('BAS2421-003v2').replace(
          '\tT1.3',
          `${'\t\t\tP1.2.1一 P1.2.2二\t\t\t\n'.repeat(2600)}\tT1.3`,
        ),
    ],
    [
      'a table cut in a cell',
      'file.cut-off',
      () => changed('INM3513-005', (t) => t.slice(0, t.indexOf('P7.2.4'))),
    ],
    [
      'a table cut in a row',
      'file.cut-off',
      () => changed('INM3513-005', (t) => t.slice(0, t.indexOf('K26 領域'))),
    ],
    [
      'a unit cut in a list',
      'file.cut-off',
      () => changed('IIS5R0727', (t) => t.slice(0, t.indexOf('5. 釐清'))),
    ],
    [
      'a tag cut in two',
      'file.cut-off',
      () => changed('IIS5R0727', (t) => t.slice(0, t.indexOf('style="list') + 9)),
    ],
    [
      'a head without its table',
      'document.no-table',
      () => changed('INM3513-005', (t) => t.slice(0, t.indexOf('工作任務\t'))),
    ],
    [
      'a table without its head',
      'document.no-code',
      () => changed('INM3513-005', (t) => t.slice(t.indexOf('\tT4.2'))),
    ],
    [
      'a level of 9',
      'level.out-of-range',
      () => changed('BAS2421-003v2', (t) => t.replace('\t3\t<p>K01', '\t9\t<p>K01')),
    ],
    [
      'a level of 0',
      'level.out-of-range',
      () => changed('IIS5R0727', (t) => t.replace('級別\t5', '級別\t0')),
    ],
  ])('%s: %s', async (_, code, make) => {
    const { answer: error, seconds } = await processorSeconds(() => refusal(make()));
    expect(seconds).toBeLessThan(10);
    expect(error.code).toBe(code);
    expect(error.messages['zh-TW']).toMatch(/[\u4e00-\u9fff]/);
    expect(error.messages.en).toMatch(/[a-z]/);
    expect(error.messages['zh-TW']).toMatch(/也可以下載匯入範本，把標準填進去再匯入。$/);
    expect(error.messages.en).toMatch(
      /download the import template, fill the standard in and import that\.$/,
    );
  });

  it('says the place', () => {
    const error = refusal(changed('BAS2421-003v2', (t) => t.replace('\t3\t<p>K01', '\t9\t<p>K01')));
    expect(error.at?.line).toBe(19);
    expect(error.messages['zh-TW']).toContain('第 19 行');
    expect(error.message).toContain('Line 19');
  });

  it('takes long runs of spaces and many closed paragraphs in its stride', async () => {
    const { seconds } = await processorSeconds(() => {
      const spaces = readText(inCell(' '.repeat(1_000_000)));
      expect(spaces.account.placed + spaces.account.dropped).toBe(spaces.source.length);
      expect(readText(inCell('<p>'.repeat(50_000))).reading.units).toHaveLength(4);
    });
    expect(seconds).toBeLessThan(15);
  });

  it('takes signs that only look like markup as text', () => {
    const { reading } = readText(inCell('List<T> 與 a < b 的 &unknown; '));
    expect(reading.units[0]?.elements[0]?.indicators[0]?.text).toContain(
      'List<T> 與 a < b 的 &unknown; 確認',
    );
  });
});
