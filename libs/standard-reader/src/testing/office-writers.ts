import { strToU8, zipSync, type Zippable } from 'fflate';
import type { OriginalBlock, OriginalTable } from './original-document';

/** Office files of our own, for tests: what the standard asks for and nothing more. */

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const wordParagraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** @param body inside of `w:body` */
export function docxFile(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  };
  for (const [name, content] of Object.entries(others)) files[name] = strToU8(content);
  return zipSync(files);
}

export const originalDocx = (blocks: readonly OriginalBlock[]): Uint8Array =>
  docxFile(
    blocks.map((block) => (block.kind === 'table' ? wordTable(block) : wordParagraph(block.text))).join(''),
  );

function wordTable({ rows }: OriginalTable): string {
  // A cell that goes on below is written again in each row, empty.
  const going = new Map<number, { rows: number; columns: number }>();
  const body = rows.map((cells) => {
    const written: string[] = [];
    let column = 0;
    const goOn = (): void => {
      for (let open = going.get(column); open !== undefined; open = going.get(column)) {
        written.push(
          `<w:tc><w:tcPr><w:gridSpan w:val="${open.columns}"/><w:vMerge/></w:tcPr>${wordParagraph('')}</w:tc>`,
        );
        if (open.rows <= 2) going.delete(column);
        else going.set(column, { ...open, rows: open.rows - 1 });
        column += open.columns;
      }
    };
    const fresh = new Map<number, { rows: number; columns: number }>();
    for (const { lines, columns = 1, rows: down = 1 } of cells) {
      goOn();
      if (down > 1) fresh.set(column, { rows: down, columns });
      const merge = down > 1 ? '<w:vMerge w:val="restart"/>' : '';
      const text = (lines.length === 0 ? [''] : lines).map(wordParagraph).join('');
      written.push(`<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/>${merge}</w:tcPr>${text}</w:tc>`);
      column += columns;
    }
    goOn();
    for (const [at, open] of fresh) going.set(at, open);
    return `<w:tr>${written.join('')}</w:tr>`;
  });
  return `<w:tbl>${body.join('')}</w:tbl>`;
}

/** @param body inside of `office:text` */
export function odtFile(body: string): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });
}

const openParagraph = (text: string): string => `<text:p>${escaped(text)}</text:p>`;

export const originalOdt = (blocks: readonly OriginalBlock[]): Uint8Array =>
  odtFile(
    blocks.map((block) => (block.kind === 'table' ? openTable(block) : openParagraph(block.text))).join(''),
  );

function openTable({ rows }: OriginalTable): string {
  const body = rows.map((cells) => {
    const written = cells.map(({ lines, columns = 1, rows: down = 1 }) => {
      const spans = `table:number-columns-spanned="${columns}" table:number-rows-spanned="${down}"`;
      const covered =
        columns > 1 ? `<table:covered-table-cell table:number-columns-repeated="${columns - 1}"/>` : '';
      return `<table:table-cell ${spans}>${lines.map(openParagraph).join('')}</table:table-cell>${covered}`;
    });
    return `<table:table-row>${written.join('')}</table:table-row>`;
  });
  return `<table:table>${body.join('')}</table:table>`;
}
