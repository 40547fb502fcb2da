import { type Locale, mediaTypes } from '@attest/domain';
import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import { comparisonTable } from './comparison-table';
import type { ComparisonFormat, ReleaseComparison } from './comparisons.dto';

export interface ComparisonFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** A spreadsheet takes a text that begins so for a formula; published text never is one. */
const asText = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** UTF-8 with a byte order mark, which Excel needs to read Chinese in a CSV. */
export async function comparisonFile(
  comparison: ReleaseComparison,
  format: ComparisonFormat,
  locale: Locale,
): Promise<ComparisonFile> {
  const rows = comparisonTable(comparison, locale);
  const name = `${fileSafe(comparison.before.code)}-${fileSafe(comparison.after.code)}.${format}`;
  if (format === 'csv') {
    const text = stringify(
      rows.map((row) => row.map(asText)),
      { record_delimiter: 'windows', bom: true },
    );
    return { name, mediaType: `${mediaTypes.csv}; charset=utf-8`, content: Buffer.from(text, 'utf8') };
  }
  const [heading = [], ...lines] = rows;
  const content = await writeXlsxFile(
    [
      heading.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...lines.map((line) =>
        line.map((value) => ({ value, type: String, wrap: true, alignVertical: 'top' as const })),
      ),
    ],
    {
      columns: [10, 12, 12, 10, 48, 12, 10, 48, 60].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
  ).toBuffer();
  return {
    name,
    mediaType: mediaTypes.xlsx,
    content,
  };
}

const fileSafe = (code: string): string => code.replace(/[^\w.-]+/g, '_');
