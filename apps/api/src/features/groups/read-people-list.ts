import { parse } from 'csv-parse/sync';

/** One line that names somebody: an e-mail, or a name where it has none. */
export interface NamedLine {
  readonly line: number;
  readonly value: string;
}

/** Cells that head a column, after NFKC, in lower case and without spaces and hyphens. */
const headings = ['電子郵件', '電子信箱', '信箱', '姓名', '名字', '受評者', '部門', '職稱'].concat([
  'email',
  'mail',
  'name',
  'candidate',
  'person',
  'department',
]);

const plain = (cell: string): string => cell.normalize('NFKC').trim();
const isHeading = (cell: string): boolean => headings.includes(cell.toLowerCase().replaceAll(/[\s_-]/g, ''));
/** As mail programs write it: «王小明 <ming@example.org>». */
const bare = (cell: string): string => /<([^<>\s]+@[^<>\s]+)>/.exec(cell)?.[1] ?? cell;

/**
 * People as they are pasted or come out of a sheet: comma, semicolon or tab, with or without quotes and a line of
 * headings. Of a line its e-mails count, or its first cell.
 * @returns null where the text is no such list
 */
export function readPeopleList(text: string): NamedLine[] | null {
  const found: NamedLine[] = [];
  let line = 1;
  try {
    parse(text, {
      ...{ bom: true, delimiter: [',', '，', ';', '；', '\t'], relax_column_count: true },
      ...{ relax_quotes: true, record_delimiter: ['\r\n', '\n', '\r'] },
      on_record: (record: string[], { lines }) => {
        const cells = record.map(plain).filter((cell) => cell !== '');
        const emails = cells.filter((cell) => cell.includes('@'));
        const isHead = found.length === 0 && cells.every(isHeading);
        const named = emails.length > 0 || isHead ? emails : cells.slice(0, 1);
        found.push(...named.map((value) => ({ line, value: bare(value) })));
        line = lines + 1;
        return null;
      },
    });
  } catch {
    return null;
  }
  return found;
}
