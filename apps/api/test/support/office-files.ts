import { zipSync } from 'fflate';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const ooxml = 'application/vnd.openxmlformats-officedocument';

type Parts = Readonly<Record<string, string | Uint8Array>>;

const pack = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? utf8(part) : part]),
    ),
  );

const contentTypes = (part: string, type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${part}" ContentType="${type}"/></Types>`;

/** A Word document; `body` is what stands in `w:body`, and `parts` stand beside it or instead. */
export const wordFile = (body: string, parts: Parts = {}): Uint8Array =>
  pack({
    '[Content_Types].xml': contentTypes('/word/document.xml', `${ooxml}.wordprocessingml.document.main+xml`),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:r="r" xmlns:a="a"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });

/** A workbook; each sheet is what stands in its `worksheet`. */
export const workbookFile = (sheets: Readonly<Record<string, string>>, parts: Parts = {}): Uint8Array => {
  const names = Object.keys(sheets);
  return pack({
    '[Content_Types].xml': contentTypes('/xl/workbook.xml', `${ooxml}.spreadsheetml.sheet.main+xml`),
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((sheet, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet>${sheet}</worksheet>`,
      ]),
    ),
    ...parts,
  });
};

export const wordParagraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
