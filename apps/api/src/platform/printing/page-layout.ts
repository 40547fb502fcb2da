import type { Locale } from '@attest/domain';
import type { Content, TableCell } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { pageWords } from './page-words';

export const grey = '#5F6877';
const hairline = '#C6CCD5';
const tint = '#EFF1F4';

/** Hairlines, no boxes: the table layout of all printed pages. */
export const lines = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => hairline,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

export const headCell = (text: string): TableCell => ({ text, bold: true, fontSize: 8, fillColor: tint });

/** A row that opens a group and takes all columns. */
export function groupRow(text: string, columns: number): TableCell[] {
  return [
    { text, bold: true, colSpan: columns, fillColor: tint },
    ...Array.from({ length: columns - 1 }, (): TableCell => ({ text: '' })),
  ];
}

/** To tick by hand; the sign is one of the font, ☐ is not. Each a new one: pdfmake writes into what it is given. */
export const box = (): TableCell => ({ text: '□', fontSize: 13, alignment: 'center' });

/** Label and space to write on, two a row. */
export function blanks(labels: readonly string[]): Content {
  const cell = (label: string): TableCell => ({
    stack: [
      { text: label, fontSize: 8, color: grey },
      { text: ' ', fontSize: 13 },
    ],
  });
  const rows: TableCell[][] = [];
  for (let at = 0; at < labels.length; at += 2) {
    rows.push([cell(labels[at] ?? ''), cell(labels[at + 1] ?? '')]);
  }
  return { table: { widths: ['*', '*'], body: rows }, layout: lines, margin: [0, 6, 0, 8] };
}

interface Frame {
  /** Title of the file. */
  readonly title: string;
  /** At the foot of each page, before the page number. */
  readonly foot: string;
  readonly landscape?: boolean;
  readonly locale: Locale;
  readonly content: Content[];
}

export const framed = ({ title, foot, landscape = false, locale, content }: Frame): TDocumentDefinitions => ({
  info: { title, creator: 'Attest', producer: 'Attest' },
  pageSize: 'A4',
  pageOrientation: landscape ? 'landscape' : 'portrait',
  pageMargins: [40, 40, 40, 48],
  defaultStyle: { font: 'NotoSansTC', fontSize: 9.5, lineHeight: 1.25 },
  styles: {
    title: { fontSize: 17, bold: true, margin: [0, 0, 0, 2] },
    meta: { fontSize: 8.5, color: grey, margin: [0, 0, 0, 8] },
    heading: { fontSize: 12, bold: true, margin: [0, 12, 0, 4] },
  },
  content,
  footer: (now, all) => ({
    margin: [40, 14, 40, 0],
    columns: [
      { text: foot, fontSize: 6.5, color: grey, width: '*' },
      { text: pageWords(locale).page(now, all), fontSize: 7.5, color: grey, width: 'auto', noWrap: true },
    ],
  }),
});

/** Code, edition and fingerprint of the published text, so that a sheet of paper can be told from another. */
export const footOf = (
  release: { code: string; version: string; contentSha256: string | null },
  ...more: readonly string[]
): string =>
  [`${release.code} ${release.version}`, `sha256 ${release.contentSha256 ?? '—'}`, ...more].join('  ·  ');
