import { ReaderError } from '../reader-error';
import { ALL } from '../testing/samples';
import { decided, readDrawn, said } from '../testing/templates';
import { drawCsv, guarded, isTemplateCsv, unguarded } from './csv';
import { parseTemplate, templateRow, templateTitles, type TemplateRow } from './sheet-template';
import { templateFindings } from './sheet-template-check';
import { drawTemplate } from './sheet-template-layout';
import { templateRows } from './sheet-template-rows';
import { emptyTemplate, writeTemplateCsv, writeTemplateXlsx } from './sheet-template-write';
import { drawXlsx } from './xlsx';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function refusal(act: () => unknown): ReaderError {
  try {
    act();
  } catch (error) {
    if (error instanceof ReaderError) return error;
    throw error;
  }
  throw new Error('it was read');
}

const TITLES = templateTitles();

/** A small 職能單元 as rows. */
const unit = (): TemplateRow[] => [
  templateRow('unit', { code: 'ABC5R0001', text: '處理客訴', level: '3' }),
  templateRow('element', { code: '1', text: '受理客訴' }),
  templateRow('indicator', { element: '1', code: '1.1', text: '記錄客訴內容【註1】' }),
  templateRow('indicator', { element: '1', code: '1.2', text: '回覆客戶' }),
  templateRow('knowledge', { code: 'K01', text: '客訴流程：' }),
  templateRow('item', { text: '受理', depth: '1' }),
  templateRow('item', { text: '電話', depth: '2' }),
  templateRow('item', { text: '結案', depth: '1' }),
  templateRow('skill', { code: 'S01', text: '溝通' }),
  templateRow('note', { code: '1', text: '客訴內容：包括時間與地點。' }),
];

/** A small 職能基準 as rows. */
const occupation = (): TemplateRow[] => [
  templateRow('occupation', { code: 'ABC1234-001', text: '客服人員', level: '3' }),
  templateRow('duty', { code: 'T1', text: '與客戶互動', level: '3' }),
  templateRow('element', { unit: 'T1', code: 'T1.1', text: '接聽電話' }),
  templateRow('indicator', { element: 'T1.1', code: 'P1.1.1', text: '三聲內接聽' }),
  templateRow('element', { unit: 'T1', code: 'T1.2', text: '回覆信件' }),
  templateRow('output', { element: 'T1.2', code: 'O1.2.1', text: '回信' }),
  templateRow('indicator', { element: 'T1.2', code: 'P1.2.1', text: '當日回覆' }),
  templateRow('knowledge', { unit: 'T1', code: 'K01', text: '產品知識' }),
  templateRow('skill', { unit: 'T1', code: 'S01', text: '書寫' }),
  templateRow('attitude', { code: 'A01', text: '親和力：待人和善。' }),
];

describe('standards as a template and back', () => {
  it.each(ALL)('reads %s the same from its workbook', async (code) => {
    const document = await drawXlsx(await writeTemplateXlsx(templateRows(decided(code))));
    const { reading, account } = readDrawn(document);
    expect(said(reading)).toEqual(said(decided(code)));
    expect(templateFindings(document.rows, reading)).toEqual([]);
    expect(document.setAside).toEqual([]);
    expect(account.placed + account.dropped).toBe(account.characters);
  });

  it.each(ALL)('reads %s the same from its CSV file', (code) => {
    const document = drawCsv(utf8(writeTemplateCsv(templateRows(decided(code)))));
    const { reading } = readDrawn(document);
    expect(said(reading)).toEqual(said(decided(code)));
    expect(templateFindings(document.rows, reading)).toEqual([]);
  });

  it.each(ALL)('writes %s again as the same rows', (code) => {
    const rows = templateRows(decided(code));
    const again = templateRows(readDrawn(drawTemplate(rows, 'csv')).reading);
    expect(again).toEqual(rows);
  });

  it('puts a citation that a person has corrected where the wrong one is printed', () => {
    const rows = templateRows(decided('IIS5R0727'));
    expect(rows.find(({ code }) => code === '4.3')?.text).toBe(
      '根據客戶的回饋和組織的準則【註3】來調整提供給客戶的服務',
    );
  });
});

describe('a template filled in by hand', () => {
  it('reads a unit with codes left blank, by the order of its rows', () => {
    const blank = unit().map((row) =>
      row.kind === 'knowledge' || row.kind === 'skill' ? { ...row, code: '' } : row,
    );
    const { reading } = readDrawn(drawTemplate(blank, 'csv'));
    const [read] = reading.units;
    expect(read?.knowledge[0]).toMatchObject({
      code: 'K01',
      text: '客訴流程：',
      items: ['受理', '電話', '結案'],
    });
    expect(read?.knowledge[0]?.outline?.map(({ depth }) => depth)).toEqual([0, 1, 0]);
    expect(read?.elements[0]?.indicators.map(({ code, noteRefs }) => [code, noteRefs])).toEqual([
      ['1.1', [1]],
      ['1.2', []],
    ]);
    expect(templateFindings(blank, reading)).toEqual([]);
  });

  it('takes a row without the code of its element under the element above', () => {
    const rows = occupation().map((row) => ({ ...row, unit: '', element: '' }));
    const { reading } = readDrawn(drawTemplate(rows, 'csv'));
    expect(reading.units[0]?.elements.map(({ indicators }) => indicators.map(({ code }) => code))).toEqual([
      ['P1.1.1'],
      ['P1.2.1'],
    ]);
    expect(templateFindings(rows, reading)).toEqual([]);
  });

  it('gives knowledge to one element where its code says so, and to all where another has a scope', () => {
    const rows = occupation().map((row) => (row.kind === 'knowledge' ? { ...row, element: 'T1.2' } : row));
    const [read] = readDrawn(drawTemplate(rows, 'csv')).reading.units;
    expect(read?.knowledge[0]?.elements).toEqual(['T1.2']);
    expect(read?.skills[0]?.elements).toEqual(['T1.1', 'T1.2']);
    expect(read?.level).toBe(3);
  });

  it('reads its columns in any order, titled in one language, its kinds in either', () => {
    const rows = parseTemplate([
      ['text', 'Kind', 'code'],
      ['處理客訴', 'unit of competency', 'ABC5R0001'],
      ['受理客訴', '工作任務', '1'],
    ]);
    expect(rows.map(({ kind, code, row }) => [kind, code, row])).toEqual([
      ['unit', 'ABC5R0001', 2],
      ['element', '1', 3],
    ]);
  });

  it('takes a line feed in a cell for a new line of the document', () => {
    const rows = unit().map((row) => (row.code === 'S01' ? { ...row, text: '溝通：\n■ 傾聽\n■ 表達' } : row));
    const [read] = readDrawn(drawTemplate(rows, 'csv')).reading.units;
    expect(read?.skills[0]).toMatchObject({ text: '溝通：', items: ['傾聽', '表達'] });
  });

  it('asks where a text was not read as it stands', () => {
    const rows = occupation().map((row) =>
      row.code === 'P1.1.1' ? { ...row, text: '三聲內接聽 P1.1.9 並問候' } : row,
    );
    const { reading } = readDrawn(drawTemplate(rows, 'csv'));
    expect(templateFindings(rows, reading)).toMatchObject([
      { grade: 'decide', code: 'template.differs', seen: 'P1.1.1 三聲內接聽 P1.1.9 並問候' },
    ]);
  });

  it.each(['unit', 'occupation'] as const)(
    'offers an empty template of a %s that can be filled in',
    async (kind) => {
      const filled = emptyTemplate(kind).map((row) => ({
        ...row,
        text: row.text === '' ? '內容' : row.text,
        code: row.kind === kind ? 'ABC5R0001' : row.code,
      }));
      const { rows } = await drawXlsx(await writeTemplateXlsx(filled));
      const { reading } = readDrawn(drawTemplate(rows, 'xlsx'));
      expect(reading.standard).toMatchObject({ kind, code: 'ABC5R0001', name: '內容' });
      expect(templateFindings(rows, reading)).toEqual([]);
    },
  );
});

describe('templates that cannot be read', () => {
  const change = (rows: TemplateRow[], code: string, values: Partial<TemplateRow>): TemplateRow[] =>
    rows.map((row) => (row.code === code ? { ...row, ...values, row: 7 } : row));

  it.each<[string, string, () => unknown]>([
    ['nothing', 'template.no-header', () => parseTemplate([])],
    ['another table', 'template.no-header', () => parseTemplate([['姓名', '電話']])],
    [
      'a column that is not known',
      'template.column',
      () =>
        parseTemplate([
          [...TITLES, '備註欄'],
          ['職能單元', ...TITLES.slice(1).map(() => ''), '字'],
        ]),
    ],
    [
      'text outside the columns',
      'template.column',
      () =>
        parseTemplate([
          ['類型', '文字'],
          ['註', '甲', '乙'],
        ]),
    ],
    [
      'a column twice',
      'template.column',
      () =>
        parseTemplate([
          ['類型', '文字', 'text'],
          ['註', '甲', '乙'],
        ]),
    ],
    [
      'a kind that is not known',
      'template.kind',
      () =>
        parseTemplate([
          ['類型', '文字'],
          ['章節', '甲'],
        ]),
    ],
    [
      'no kind',
      'template.kind',
      () =>
        parseTemplate([
          ['類型', '文字'],
          ['', '甲'],
        ]),
    ],
    [
      'a value that its kind does not use',
      'template.unused',
      () =>
        parseTemplate([
          ['類型', '文字', '級別'],
          ['註', '甲', '3'],
        ]),
    ],
    [
      'a row without a text',
      'template.text',
      () =>
        parseTemplate([
          ['類型', '文字', '代碼'],
          ['行為指標', '', '1.1'],
        ]),
    ],
    ['no standard', 'template.no-head', () => drawTemplate(unit().slice(1), 'csv')],
    ['two standards', 'template.two-heads', () => drawTemplate([...unit(), ...unit()], 'csv')],
    [
      'an element that does not exist',
      'template.unknown-code',
      () => drawTemplate(change(unit(), '1.1', { element: '9' }), 'csv'),
    ],
    [
      'a scope that does not exist',
      'template.unknown-code',
      () => drawTemplate(change(occupation(), 'K01', { element: 'T9.1' }), 'csv'),
    ],
    [
      '1.10 kept as 1.1',
      'template.code-order',
      () => drawTemplate(change(unit(), '1.2', { code: '1.1' }), 'csv'),
    ],
    [
      'knowledge of a unit out of order',
      'template.code-order',
      () => drawTemplate(change(unit(), 'K01', { code: 'K05' }), 'csv'),
    ],
    [
      'a code of another form',
      'template.code',
      () => drawTemplate(change(occupation(), 'P1.1.1', { code: '甲' }), 'csv'),
    ],
    [
      'an indicator of another element',
      'template.code',
      () => drawTemplate(change(unit(), '1.2', { code: '2.2' }), 'csv'),
    ],
    [
      'outputs in a unit',
      'template.order',
      () => drawTemplate([...unit(), templateRow('output', { code: 'O1', text: '甲' })], 'csv'),
    ],
    [
      'a list below nothing',
      'template.order',
      () => drawTemplate([...unit().slice(0, 1), templateRow('item', { text: '甲' })], 'csv'),
    ],
    [
      'a list that begins deep',
      'template.depth',
      () =>
        drawTemplate(
          unit().map((row) => (row.text === '受理' ? { ...row, depth: '3' } : row)),
          'csv',
        ),
    ],
    [
      'a description twice',
      'template.twice',
      () =>
        drawTemplate(
          [...unit(), templateRow('description', { text: '甲' }), templateRow('description', { text: '乙' })],
          'csv',
        ),
    ],
    [
      '200,000 rows',
      'document.too-much',
      () => parseTemplate([['類型', '文字'], ...Array.from({ length: 200_000 }, () => ['註', '甲'])]),
    ],
    [
      'a cell of a million characters',
      'document.too-much',
      () =>
        parseTemplate([
          ['類型', '文字'],
          ['註', '確'.repeat(1_000_000)],
        ]),
    ],
  ])('%s: %s', (_, code, act) => {
    const error = refusal(act);
    expect(error.code).toBe(code);
    expect(error.messages['zh-TW']).toMatch(/[\u4e00-\u9fff]/);
    expect(error.messages.en).toMatch(/[a-z]/);
  });

  it('says the row', () => {
    const error = refusal(() => parseTemplate([[], ['類型', '文字'], [], ['章節', '甲']]));
    expect(error.at?.line).toBe(4);
    expect(error.messages['zh-TW']).toContain('第 4 列');
    expect(error.messages.en).toContain('Row 4');
  });
});

describe('CSV files', () => {
  const csv = (rows: TemplateRow[]): string => writeTemplateCsv(rows);

  it('are known by their header, whatever the separator', () => {
    expect(isTemplateCsv(utf8(csv(unit())))).toBe(true);
    expect(isTemplateCsv(utf8('類型;代碼;文字\n'))).toBe(true);
    expect(isTemplateCsv(new Uint8Array([0xff, 0xfe, ...Buffer.from('類型\t文字\n', 'utf16le')]))).toBe(true);
    expect(isTemplateCsv(utf8('職能單元代碼\tIIS5R0727\n'))).toBe(false);
    expect(isTemplateCsv(utf8('類型說明,文字\n'))).toBe(false);
  });

  it('are read from UTF-16 with tabs, from Big5, with semicolons and without a mark', () => {
    const expected = drawCsv(utf8(csv(unit()))).rows;
    const tabs = csv(unit()).slice(1).replaceAll(',', '\t');
    expect(drawCsv(new Uint8Array([0xff, 0xfe, ...Buffer.from(tabs, 'utf16le')])).rows).toEqual(expected);
    expect(drawCsv(utf8(csv(unit()).slice(1).replaceAll(',', ';'))).rows).toEqual(expected);
    // «類型,代碼,文字» and a row of it, as a spreadsheet of Taiwan saves them.
    const big5 = Buffer.from(
      'c3feabac2ca54ebd582ca4e5a6720ac2beafe0b3e6a4b82c4142433552303030312ca5bf',
      'hex',
    );
    expect(isTemplateCsv(big5)).toBe(true);
    expect(drawCsv(big5).rows).toMatchObject([{ kind: 'unit', code: 'ABC5R0001', text: '正' }]);
  });

  it('hold nothing that a spreadsheet would run, and give it back as it was', () => {
    const texts = ['=1+1', '+886 2', '-20°C 以下', '@SUM', "'=x", "''-", "'tis", 'a=b'];
    const rows = unit().map((row) => (row.code === '1.1' ? { ...row, text: '=HYPERLINK("x")' } : row));
    expect(csv(rows)).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv(rows)).not.toMatch(/(?:^|,)"?[=+@-]/m);
    expect(drawCsv(utf8(csv(rows))).rows[2]?.text).toBe('=HYPERLINK("x")');
    for (const text of texts) expect(unguarded(guarded(text))).toBe(text);
  });

  it('with quotes that do not match are refused with the line', () => {
    const error = refusal(() => drawCsv(utf8('類型,文字\n註,"甲"乙\n')));
    expect(error.code).toBe('csv.damaged');
    expect(error.at?.line).toBe(2);
  });

  it('in no encoding that is known are refused', () => {
    expect(refusal(() => drawCsv(new Uint8Array([0xc3, 0xfe, 0xff, 0x81, 0xfe]))).code).toBe('file.encoding');
  });
});
