import type { OriginalBlock, OriginalCell, OriginalTable, PageSetting } from './original-document';

/**
 * A small PDF writer for tests, unlike a word processor in what matters to a reader: the font is not in the file and
 * is named by a character map, borders are filled bars, a space stays at the end of a line, every line is shown by
 * itself, and a page ends after any line of a cell, tall cells and all.
 */
export interface PdfSetting extends PageSetting {
  borders?: boolean;
  /** Text in large type across each page: aslant, or level in the middle of it. */
  watermark?: { text: string; aslant: boolean };
  /** How each page lies: text runs down it, or up. */
  turned?: 'down' | 'up';
  /** A last page with nothing but a picture. */
  picture?: boolean;
}

export function originalPdf(blocks: readonly OriginalBlock[], setting: PdfSetting): Uint8Array {
  const layout = new Layout(setting);
  for (const block of blocks) {
    if (block.kind === 'table') layout.table(block);
    else layout.paragraph(block.text);
  }
  const { width, height } = layout.page;
  const mark = setting.watermark === undefined ? '' : watermarkText(setting.watermark, height);
  const turn = { down: `0 -1 1 0 0 ${width} cm`, up: `0 1 -1 0 ${height} 0 cm` };
  const pages = layout.finish().map((page) => {
    const content = page + mark;
    return setting.turned === undefined ? content : `q ${turn[setting.turned]}\n${content}Q\n`;
  });
  if (setting.picture === true) {
    pages.push(
      'q 400 0 0 400 50 50 cm BI /W 4 /H 4 /CS /G /BPC 8 /F /AHx ID 00112233445566778899aabbccddeeff> EI Q\n',
    );
  }
  return pdfFile(pages, setting.turned === undefined ? { width, height } : { width: height, height: width });
}

const hexOf = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** Six times as large as the text. */
const watermarkText = ({ text, aslant }: { text: string; aslant: boolean }, height: number): string =>
  `BT /F1 54 Tf ${aslant ? '0.7 0.7 -0.7 0.7' : '1 0 0 1'} 120 ${height / 2} Tm <${hexOf(text)}> Tj ET\n`;

const SIZE = 9;
const LEADING = 13;
const MARGIN = 50;
const PADDING = 5;

const wide = (c: string): boolean => (c.codePointAt(0) ?? 0) > 0xff;
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, c) => sum + (wide(c) ? SIZE : SIZE / 2), 0);

/** Breaks between any two Han characters, and behind a space, which stays where it was. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(/[\u0021-\u00ff]+ ?| |[^\u0020-\u00ff] ?/gu)) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
    while (widthOf(line.trimEnd()) > width && line.length > 1) {
      const fits = Math.max(1, Math.floor(width / (SIZE / 2)));
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return line === '' ? lines : [...lines, line];
}

interface Slot {
  cell: OriginalCell;
  lines: string[];
  row: number;
  column: number;
  rows: number;
  columns: number;
}

class Layout {
  readonly page: { width: number; height: number };
  private readonly pages: string[] = [];
  private content = '';
  private y = MARGIN;

  private readonly borders: boolean;

  constructor({ orientation, borders = true }: PageSetting & { borders?: boolean }) {
    this.borders = borders;
    this.page = orientation === 'landscape' ? { width: 842, height: 595 } : { width: 595, height: 842 };
  }

  private get room(): number {
    return Math.floor((this.page.height - MARGIN - this.y) / LEADING);
  }

  private text(text: string, x: number, y: number): void {
    const hex = hexOf(text);
    const base = (this.page.height - y - SIZE).toFixed(2);
    this.content += `BT /F1 ${SIZE} Tf ${x.toFixed(2)} ${base} Td <${hex}> Tj ET\n`;
  }

  private bar(x0: number, y0: number, x1: number, y1: number): void {
    if (!this.borders) return;
    const [x, y] = [x0 - 0.25, this.page.height - y1 - 0.25];
    this.content += `${x.toFixed(2)} ${y.toFixed(2)} ${(x1 - x0 + 0.5).toFixed(2)} ${(y1 - y0 + 0.5).toFixed(2)} re f\n`;
  }

  private turn(): void {
    const number = `- ${this.pages.length + 1} -`;
    this.text(number, (this.page.width - widthOf(number)) / 2, this.page.height - 30);
    this.pages.push(this.content);
    this.content = '';
    this.y = MARGIN;
  }

  paragraph(text: string): void {
    for (const line of wrapped(text, this.page.width - 2 * MARGIN)) {
      if (this.room < 1) this.turn();
      this.text(line, MARGIN, this.y);
      this.y += LEADING;
    }
    this.y += LEADING / 3;
  }

  table({ widths, rows, headings }: OriginalTable): void {
    const whole = this.page.width - 2 * MARGIN;
    const edges = [...widths, 0].map(
      (_, i) => MARGIN + whole * widths.slice(0, i).reduce((a, b) => a + b, 0),
    );
    const slots = slotsOf(rows, edges);
    const tops = heights(slots, rows.length);
    this.y += LEADING / 2;
    const head = tops[headings] ?? 0;
    if (this.room < head + 1) this.turn();
    this.band(slots, tops, edges, 0, head);
    const end = tops.at(-1) ?? 0;
    for (let from = head; from < end;) {
      const to = Math.min(end, from + Math.max(1, this.room));
      this.band(slots, tops, edges, from, to);
      from = to;
      if (from < end) {
        this.turn();
        this.band(slots, tops, edges, 0, head);
      }
    }
    this.y += LEADING / 2;
  }

  /** Lines `from` to `to` of a table, with borders around what of each cell is there. */
  private band(
    slots: readonly Slot[],
    tops: readonly number[],
    edges: readonly number[],
    from: number,
    to: number,
  ): void {
    if (to <= from) return;
    for (const { row, column, rows, columns, lines } of slots) {
      const [top, bottom] = [tops[row] ?? 0, tops[row + rows] ?? 0];
      const [first, last] = [Math.max(top, from), Math.min(bottom, to)];
      if (first >= last) continue;
      const [x0, x1] = [edges[column] ?? 0, edges[column + columns] ?? 0];
      const [y0, y1] = [this.y + (first - from) * LEADING, this.y + (last - from) * LEADING];
      this.bar(x0, y0, x1, y0);
      this.bar(x0, y1, x1, y1);
      this.bar(x0, y0, x0, y1);
      this.bar(x1, y0, x1, y1);
      for (let line = first; line < last; line += 1) {
        const text = lines[line - top];
        if (text !== undefined) this.text(text, x0 + PADDING, this.y + (line - from) * LEADING + 2);
      }
    }
    this.y += (to - from) * LEADING;
  }

  finish(): string[] {
    this.turn();
    return this.pages;
  }
}

/** Where each cell stands, what it spans counted. */
function slotsOf(rows: readonly OriginalCell[][], edges: readonly number[]): Slot[] {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell): Slot => {
      while (taken.has(`${row}/${column}`)) column += 1;
      const { columns = 1, rows: down = 1 } = cell;
      for (let r = row; r < row + down; r += 1) {
        for (let c = column; c < column + columns; c += 1) taken.add(`${r}/${c}`);
      }
      const width = (edges[column + columns] ?? 0) - (edges[column] ?? 0) - 2 * PADDING;
      const lines = cell.lines.flatMap((text) => wrapped(text, width));
      return { cell, lines, row, column, rows: down, columns };
    });
  });
}

/** The line at which each row begins; a tall cell makes the last of its rows longer where it has to. */
function heights(slots: readonly Slot[], rows: number): number[] {
  const tops = [0];
  for (let row = 0; row < rows; row += 1) {
    const ending = slots.filter((slot) => slot.row + slot.rows - 1 === row);
    const top = tops[row] ?? 0;
    tops.push(Math.max(top + 1, ...ending.map((slot) => (tops[slot.row] ?? 0) + slot.lines.length)));
  }
  return tops;
}

function pdfFile(pages: readonly string[], { width, height }: { width: number; height: number }): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /MSung-Light /Encoding /UniCNS-UTF16-H /DescendantFonts [4 0 R] >>',
    // Character identifiers 1 to 95 of this collection are the printable ASCII characters.
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /MSung-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (CNS1) /Supplement 6 >> /DW 1000 /W [1 98 500] /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /MSung-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * i} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}endstream`,
    ]),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
