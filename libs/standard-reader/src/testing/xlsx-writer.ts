import { zipSync } from 'fflate';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export interface WrittenSheet {
  name?: string;
  /** What stands in `sheetData`. */
  rows: string;
  state?: 'hidden' | 'veryHidden';
}

/** A cell whose text stands in it. */
export const inline = (text: string, reference = ''): string =>
  `<c${reference === '' ? '' : ` r="${reference}"`} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

/** Rows of texts; an empty text is a cell that the file leaves out. */
export const inlineRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells, r) => {
      const filled = cells.map((text, c) =>
        text === '' ? '' : inline(text, `${String.fromCharCode(65 + c)}${r + 1}`),
      );
      return `<row r="${r + 1}">${filled.join('')}</row>`;
    })
    .join('');

/** A workbook with these sheets; `parts` are added, or stand instead of those of the same name. */
export function xlsxFile(sheets: readonly WrittenSheet[], parts: Record<string, string> = {}): Uint8Array {
  const all: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${escapeXml(name ?? `S${i + 1}`)}" sheetId="${i + 1}" r:id="rId${i + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, utf8(text)])));
}
