import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import type { Locale } from '@attest/domain';
import type { PrintedTools } from './print/print-job';
import { targetCodes } from './print/target-codes';
import { wordsFor } from './print/words';

/** One row a line of a tool, headings first; the same for CSV and for sheets. */
export function toolRows(tools: PrintedTools, locale: Locale): string[][] {
  const words = wordsFor(locale);
  const codes = targetCodes(tools);
  const titles = new Map(tools.unit.elements.map(({ id, code, title }) => [id, `${code} ${title}`]));
  const heads =
    locale === 'en'
      ? ['Tool', 'Version', 'No.', 'Element', 'Line', 'Hint', 'What good looks like', 'Tied to']
      : ['評量工具', '版本', '序號', '工作任務', '題項', '提示', '合格的樣子', '對應項目'];
  return [
    heads,
    ...tools.tools.flatMap(({ kind, version }) =>
      version.lines.map((line, index) => [
        words.tool[kind],
        String(version.number),
        String(index + 1),
        (line.elementId === null ? undefined : titles.get(line.elementId)) ?? words.whole,
        line.text,
        line.hint,
        line.expected,
        line.targets.flatMap(({ id }) => codes.get(id) ?? []).join(' '),
      ]),
    ),
  ];
}

/** With a byte order mark, by which spreadsheets know UTF-8; what looks like a formula is text. */
export const toolsCsv = (tools: PrintedTools, locale: Locale): Buffer =>
  Buffer.from(
    stringify(toolRows(tools, locale), { bom: true, escape_formulas: true, record_delimiter: '\r\n' }),
    'utf8',
  );

export function toolsXlsx(tools: PrintedTools, locale: Locale): Promise<Buffer> {
  const rows = toolRows(tools, locale).map((row, index) =>
    row.map((value) => ({
      value,
      type: String,
      wrap: true,
      alignVertical: 'top' as const,
      ...(index === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  );
  const columns = [16, 6, 6, 28, 56, 20, 40, 24].map((width) => ({ width }));
  return writeXlsxFile(rows, {
    columns,
    stickyRowsCount: 1,
    sheet: locale === 'en' ? 'Tools' : '評量工具',
  }).toBuffer();
}

/** By codes instead of ids, so that it says the same in another organisation (docs/standard-json.md). */
export function toolsJson(tools: PrintedTools): Buffer {
  const codes = targetCodes(tools);
  const elements = new Map(tools.unit.elements.map(({ id, code }) => [id, code]));
  const { release, unit } = tools;
  const content = {
    format: 'attest-tools',
    formatVersion: 1,
    release: { code: release.code, version: release.version, contentSha256: release.contentSha256 },
    unit: { code: unit.code, title: unit.title },
    tools: tools.tools.map(({ kind, used, version }) => ({
      kind,
      inUse: used,
      version: version.number,
      contentSha256: version.contentSha256,
      basis: version.basis.map(({ guideItemId, method }) => ({
        method,
        guideItem: codes.get(guideItemId) ?? null,
      })),
      lines: version.lines.map((line) => ({
        element: (line.elementId === null ? undefined : elements.get(line.elementId)) ?? null,
        text: line.text,
        hint: line.hint,
        expected: line.expected,
        targets: line.targets.map(({ kind: of, id }) => ({ kind: of, code: codes.get(id) ?? null })),
      })),
    })),
  };
  return Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8');
}
