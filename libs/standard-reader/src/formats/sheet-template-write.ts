import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import { guarded } from './csv';
import { templateCells, templateRow, templateTitles, type TemplateRow } from './sheet-template';
import { INSTRUCTION_SHEET, instructionRows } from './sheet-template-instructions';

/** Widths in characters, column by column; the text is wide and wraps. */
const WIDTHS = [16, 12, 14, 16, 70, 9, 9, 10, 14, 14, 24];

/** Rows as a workbook: the sheet to fill in, and one that says how. All cells are text, so that 1.10 stays 1.10. */
export async function writeTemplateXlsx(rows: readonly TemplateRow[]): Promise<Uint8Array> {
  const header = templateTitles().map((value) => ({
    value,
    type: String,
    wrap: true,
    fontWeight: 'bold' as const,
    backgroundColor: '#E7EDF5',
    alignVertical: 'top' as const,
  }));
  const cell = (value: string) =>
    value === '' ? null : { value, type: String, format: '@', wrap: true, alignVertical: 'top' as const };
  const buffer = await writeXlsxFile([
    {
      data: [header, ...rows.map((row) => templateCells(row).map(cell))],
      sheet: '標準',
      orientation: 'landscape',
      stickyRowsCount: 1,
      columns: WIDTHS.map((width) => ({ width })),
    },
    {
      data: instructionRows().map((row) => row.map(cell)),
      sheet: INSTRUCTION_SHEET,
      columns: [30, 60, 60, 60].map((width) => ({ width })),
    },
  ]).toBuffer();
  return new Uint8Array(buffer);
}

/** Rows as CSV: UTF-8 with its mark, by which spreadsheets know it, and no text that would run as a formula. */
export function writeTemplateCsv(rows: readonly TemplateRow[]): string {
  return stringify([templateTitles(), ...rows.map((row) => templateCells(row).map(guarded))], {
    bom: true,
    record_delimiter: '\r\n',
  });
}

/** A template to start from: the rows that such a standard usually has, with codes and without texts. */
export function emptyTemplate(kind: 'unit' | 'occupation'): TemplateRow[] {
  return kind === 'unit' ? emptyUnit() : emptyOccupation();
}

const emptyUnit = (): TemplateRow[] => [
  templateRow('unit'),
  templateRow('domain'),
  ...['1', '2'].flatMap((code) => [
    templateRow('element', { code }),
    ...['1', '2'].map((n) => templateRow('indicator', { element: code, code: `${code}.${n}` })),
  ]),
  templateRow('knowledge', { code: 'K01' }),
  templateRow('item', { depth: '1' }),
  templateRow('skill', { code: 'S01' }),
  ...guideSections(),
  templateRow('note', { code: '1' }),
  templateRow('requirement'),
  templateRow('update'),
];

const emptyOccupation = (): TemplateRow[] => [
  templateRow('occupation'),
  templateRow('description'),
  templateRow('jobCategory'),
  templateRow('occupationGroup'),
  templateRow('industry'),
  templateRow('edition', { version: 'v1' }),
  templateRow('duty', { code: 'T1' }),
  ...['T1.1', 'T1.2'].flatMap((code) => {
    const under = { unit: 'T1', element: code };
    const number = code.slice(1);
    return [
      templateRow('element', { unit: 'T1', code }),
      templateRow('output', { ...under, code: `O${number}.1` }),
      ...['1', '2'].map((n) => templateRow('indicator', { ...under, code: `P${number}.${n}` })),
    ];
  }),
  templateRow('knowledge', { unit: 'T1', code: 'K01' }),
  templateRow('skill', { unit: 'T1', code: 'S01' }),
  templateRow('attitude', { code: 'A01' }),
  templateRow('note', { code: '1' }),
  templateRow('requirement'),
];

/** The four parts of a guide under their usual headings. */
const guideSections = (): TemplateRow[] =>
  ['評量之關鍵面向／能力證明之證據', '評量所需情境與特定資源', '評量方法', '評量輔助資訊'].flatMap((text) => [
    templateRow('guideSection', { text }),
    templateRow('guideItem'),
  ]);
