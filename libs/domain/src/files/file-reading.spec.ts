import { columnName, type FileReading, readingFrom, wordsOfPages } from './file-reading';

const text = (words: string) =>
  ({ kind: 'text', level: 0, depth: 0, sign: '', align: 'start', runs: [{ text: words }] }) as const;

const reading: FileReading = {
  kind: 'pages',
  cut: false,
  pages: [
    [text('一'), { kind: 'table', rows: [[{ columns: 2, rows: 1, blocks: [text('二'), text('三')] }]] }],
    [{ kind: 'picture', source: null, words: '' }, text('四')],
  ],
};

describe('a reading', () => {
  it('comes back from where it is kept as it went', () => {
    expect(readingFrom(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
    const sheets = {
      kind: 'sheets',
      sheets: [{ name: '表', rows: [['a'], []], moreRows: 3, moreColumns: 0 }],
      moreSheets: 1,
    } as const;
    expect(readingFrom(JSON.parse(JSON.stringify(sheets)))).toEqual(sheets);
    expect(readingFrom({ kind: 'unreadable', reason: 'encrypted' })).toEqual({
      kind: 'unreadable',
      reason: 'encrypted',
    });
  });

  it('brings nothing along that is not known here', () => {
    expect([null, [], { kind: 'film' }, { kind: 'unreadable', reason: 'tired' }].map(readingFrom)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const foreign = {
      kind: 'pages',
      pages: [
        [
          { ...text('一'), html: '<script>', runs: [{ text: '一', style: 'x', bold: 'yes' }] },
          { kind: 'picture', source: 'https://evil.example/x.png', words: '' },
          { kind: 'picture', source: 'data:image/svg+xml;base64,PHN2Zz4=', words: '' },
        ],
      ],
    };
    expect(readingFrom(foreign)).toEqual({
      kind: 'pages',
      cut: false,
      pages: [
        [
          text('一'),
          { kind: 'picture', source: null, words: '' },
          { kind: 'picture', source: null, words: '' },
        ],
      ],
    });
  });

  it('counts its words through tables and pages', () => {
    const { words, starts } = wordsOfPages(reading.pages);
    expect(words).toBe('一\n二\n三\n四\n');
    expect([...starts.values()]).toEqual([0, 2, 4, 6]);
  });

  it('names columns as sheets do', () => {
    expect([1, 26, 27, 52, 703, 16_384].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA', 'XFD']);
  });
});
