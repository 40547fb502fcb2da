import { ReaderError } from '../reader-error';
import { processorSeconds } from '../testing/processor-seconds';
import { inline, inlineRows, xlsxFile } from '../testing/xlsx-writer';
import type { TemplateDocument } from './sheet-template-layout';
import { drawXlsx } from './xlsx';

const HEADER = ['類型', '代碼', '文字', '級別'];
const HEAD = ['職能單元', 'ABC5R0001', '處理客訴', '3'];

const texts = async (bytes: Uint8Array): Promise<string[]> =>
  (await drawXlsx(bytes)).rows.map(({ text }) => text);

async function refusal(bytes: Uint8Array): Promise<ReaderError> {
  const answer: unknown = await drawXlsx(bytes).catch((error: unknown) => error);
  if (answer instanceof ReaderError) return answer;
  throw new Error(`Not refused: ${String(answer)}`);
}

/** A sheet with the header and these cells in the row below it. */
const sheet = (cells: string, header: readonly string[] = HEADER): string =>
  `${inlineRows([header])}<row r="2">${cells}</row>`;

const head = (text: string): string => inline('職能單元', 'A2') + inline('ABC5R0001', 'B2') + text;

describe('workbooks', () => {
  it('are read from shared strings, with runs and without the readings above them', async () => {
    const strings =
      '<sst><si><t>甲</t></si><si><r><t>處理</t></r><r><rPr/><t xml:space="preserve"> 客訴</t></r><rPh><t>ㄔㄨˇ</t></rPh></si></sst>';
    const bytes = xlsxFile([{ rows: sheet(head('<c r="C2" t="s"><v>1</v></c>')) }], {
      'xl/sharedStrings.xml': strings,
    });
    expect(await texts(bytes)).toEqual(['處理 客訴']);
  });

  it('are read with cells and rows left out, and without references', async () => {
    const gaps = `<row r="3">${inline('類型', 'B3')}${inline('文字', 'D3')}</row><row r="9">${inline('職能單元', 'B9')}${inline('甲', 'D9')}</row>`;
    const { rows } = await drawXlsx(xlsxFile([{ rows: gaps }]));
    expect(rows).toMatchObject([{ kind: 'unit', text: '甲', row: 9 }]);
    const bare = [
      ['類型', '文字'],
      ['職能單元', '乙'],
    ].map((cells) => `<row>${cells.map((text) => inline(text)).join('')}</row>`);
    expect(await texts(xlsxFile([{ rows: bare.join('') }]))).toEqual(['乙']);
  });

  it('are read with names under a prefix', async () => {
    const rows = sheet(head(inline('丙', 'C2'))).replace(/<(\/?)(\w)/g, '<$1x:$2');
    const bytes = xlsxFile([{ rows: '' }], {
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="x"><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
    });
    expect(await texts(bytes)).toEqual(['丙']);
  });

  it.each([
    ['a number', '<c r="C2"><v>1.1000000000000001</v></c>', '1.1'],
    ['a whole number', '<c r="C2"><v>5</v></c>', '5'],
    ['a truth value', '<c r="C2" t="b"><v>1</v></c>', 'TRUE'],
    ['a day by its built-in format', '<c r="C2" s="1"><v>45356</v></c>', '2024/03/05'],
    ['a day by a format of its own', '<c r="C2" s="2"><v>43830.5</v></c>', '2019/12/31'],
    ['a number whose format only names a colour', '<c r="C2" s="3"><v>45356</v></c>', '45356'],
    ['a day in words', '<c r="C2" t="d"><v>2024-03-05</v></c>', '2024-03-05'],
  ])('print %s', async (_, cell, text) => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d"/><numFmt numFmtId="165" formatCode="[Red]0&quot;day&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
    expect(await texts(xlsxFile([{ rows: sheet(head(cell)) }], { 'xl/styles.xml': styles }))).toEqual([text]);
  });

  it('that count from 1904 have the days of 1904', async () => {
    const bytes = xlsxFile([{ rows: sheet(head('<c r="C2" s="0"><v>43894</v></c>')) }], {
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>',
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    });
    expect(await texts(bytes)).toEqual(['2024/03/05']);
  });

  it('set aside other sheets, hidden ones, comments, drawings and running headers', async () => {
    const document: TemplateDocument = await drawXlsx(
      xlsxFile(
        [
          { rows: inlineRows([['草稿'], ['', '待補']]) },
          { rows: inlineRows([HEADER, HEAD]) },
          { rows: inlineRows([HEADER, HEAD]), state: 'hidden' },
        ],
        {
          'xl/comments1.xml':
            '<comments><commentList><comment><text><t>請確認</t></text></comment></commentList></comments>',
          'xl/drawings/drawing1.xml': '<wsDr><sp><txBody><p><r><t>浮水印</t></r></p></txBody></sp></wsDr>',
          'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${inlineRows([['草稿'], ['', '待補']])}</sheetData><headerFooter><oddFooter>內部文件</oddFooter></headerFooter></worksheet>`,
        },
      ),
    );
    expect(document.rows).toHaveLength(1);
    expect(document.setAside).toEqual([
      { text: '草稿｜待補', reason: 'other sheet' },
      { text: '內部文件', reason: 'running header' },
      { text: [...HEADER, ...HEAD].join('｜'), reason: 'hidden' },
      { text: '請確認', reason: 'comment' },
      { text: '浮水印', reason: 'drawing' },
    ]);
  });
});

describe('workbooks that cannot be read', () => {
  it.each<[string, string, () => Uint8Array]>([
    [
      'a formula',
      'sheet.formula',
      () => xlsxFile([{ rows: sheet(head('<c r="C2"><f>1+1</f><v>2</v></c>')) }]),
    ],
    [
      'a shared formula',
      'sheet.formula',
      () => xlsxFile([{ rows: sheet(head('<c r="C2"><f t="shared" si="0"/><v>2</v></c>')) }]),
    ],
    [
      'an error value',
      'sheet.error-value',
      () => xlsxFile([{ rows: sheet(head('<c r="C2" t="e"><v>#REF!</v></c>')) }]),
    ],
    [
      'macros',
      'file.macros',
      () => xlsxFile([{ rows: inlineRows([HEADER, HEAD]) }], { 'xl/vbaProject.bin': 'x' }),
    ],
    [
      'a workbook for macros',
      'file.macros',
      () =>
        xlsxFile([{ rows: '' }], {
          '[Content_Types].xml':
            '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        }),
    ],
    [
      'no sheet of the template',
      'template.no-header',
      () => xlsxFile([{ rows: inlineRows([['姓名', '電話']]) }]),
    ],
    [
      'two sheets of the template',
      'template.two-heads',
      () => xlsxFile([{ rows: inlineRows([HEADER, HEAD]) }, { rows: inlineRows([HEADER, HEAD]) }]),
    ],
    [
      'a text that is missing',
      'package.damaged',
      () => xlsxFile([{ rows: sheet(head('<c r="C2" t="s"><v>7</v></c>')) }]),
    ],
    [
      'a sheet that is missing',
      'package.damaged',
      () => xlsxFile([{ rows: '' }], { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
    ],
    [
      'a sheet elsewhere',
      'package.damaged',
      () =>
        xlsxFile([{ rows: '' }], {
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId1" Target="http://x/" TargetMode="External"/></Relationships>',
        }),
    ],
    [
      'a sheet outside the package',
      'package.damaged',
      () =>
        xlsxFile([{ rows: '' }], {
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId1" Target="../../etc/passwd"/></Relationships>',
        }),
    ],
    [
      'a cell in the last row there is',
      'document.too-much',
      () => xlsxFile([{ rows: `<row r="1048576">${inline('x', 'A1048576')}</row>` }]),
    ],
    [
      'a cell in the last column there is',
      'document.too-much',
      () => xlsxFile([{ rows: `<row r="1">${inline('x', 'XFD1')}</row>` }]),
    ],
    ['a million cells', 'document.too-much', () => xlsxFile([{ rows: '<row><c/></row>'.repeat(1_000_000) }])],
    [
      'entities',
      'xml.doctype',
      () =>
        xlsxFile([{ rows: '' }], {
          'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "aa">]><worksheet>&a;</worksheet>',
        }),
    ],
    [
      'elements nested 10,000 deep',
      'xml.nesting',
      () => xlsxFile([{ rows: '<row>'.repeat(10_000) + '</row>'.repeat(10_000) }]),
    ],
  ])('%s: %s', async (_, code, make) => {
    const { answer: error, seconds } = await processorSeconds(() => refusal(make()));
    expect(error.code).toBe(code);
    expect(error.messages['zh-TW']).toMatch(/[\u4e00-\u9fff]/);
    expect(error.messages.en).toMatch(/[a-z]/);
    expect(seconds).toBeLessThan(10);
  });

  it('say the cell', async () => {
    const rows = sheet(head('<c r="C2"><f>1+1</f><v>2</v></c>'));
    const { messages } = await refusal(xlsxFile([{ name: '標準', rows }]));
    expect(messages['zh-TW']).toContain('標準!C2');
    expect(messages.en).toContain('標準!C2');
  });
});
