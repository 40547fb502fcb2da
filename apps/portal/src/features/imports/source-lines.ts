/** A stretch of one line that is shown as a paragraph of its own. Columns begin at 1 and count UTF-16 units. */
export interface Piece {
  line: number;
  column: number;
  text: string;
}

export interface SourceCell {
  pieces: Piece[];
  /** Rows it reaches over; 0 for a cell that lies under one from above. */
  span: number;
}

export interface SourceRow {
  line: number;
  heading: boolean;
  cells: SourceCell[];
}

export type SourceBlock =
  | { kind: 'table'; key: number; columns: number; rows: SourceRow[] }
  | { kind: 'text'; key: number; lines: Piece[][] };

const TAG = /<\/?[a-z][^<>]*>/giy;
/** A code or a list mark opens a new item of a cell: P1.2.3, K07, O.2.1.1, 【註 1】, ■. */
const OPENS = /^(?:[TPOKSA]\s?\.?\d{1,3}(?:\.\d{1,3}){0,3}[\s\p{Script=Han}]|[■●◆○▪]|【註)/u;

/**
 * The source as a page: rows of tab-separated cells as tables, everything else as text. Nothing is left out but the
 * markup inside cells, and each piece knows where it stands, so that a place can be found again.
 */
export function sourceBlocks(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  text.split(/\r\n|\n|\r/).forEach((content, index) => {
    const line = index + 1;
    if (content.trim() === '') return;
    const last = blocks.at(-1);
    const adjacent = last !== undefined && lineAfter(last) === line;
    if (content.includes('\t')) {
      const row = { line, heading: isHeading(content), cells: cellsOf(content, line) };
      if (last?.kind === 'table' && adjacent) {
        last.rows.push(row);
        last.columns = Math.max(last.columns, row.cells.length);
      } else blocks.push({ kind: 'table', key: line, columns: row.cells.length, rows: [row] });
    } else {
      const pieces = piecesOf(content, line, 1);
      if (last?.kind === 'text' && adjacent) last.lines.push(pieces);
      else blocks.push({ kind: 'text', key: line, lines: [pieces] });
    }
  });
  for (const block of blocks) if (block.kind === 'table') letTallCellsReachDown(block.rows);
  return blocks;
}

const lineAfter = (block: SourceBlock): number =>
  (block.kind === 'table' ? (block.rows.at(-1)?.line ?? 0) : (block.lines.at(-1)?.[0]?.line ?? 0)) + 1;

function cellsOf(content: string, line: number): SourceCell[] {
  let column = 1;
  return content.split('\t').map((cell) => {
    const pieces = piecesOf(cell, line, column);
    column += cell.length + 1;
    return { pieces, span: 1 };
  });
}

/** A row of column titles: several short cells, none blank, without a single code or number of an item. */
const isHeading = (content: string): boolean => {
  const cells = content.split('\t');
  return (
    cells.length >= 5 && cells.every((cell) => cell.trim() !== '' && cell.length <= 24 && !/\d/.test(cell))
  );
};

const TALL = 5;

/**
 * Knowledge and skills of a duty are one tall cell in print. Here the rows it lies beside are blank; drawn as they come,
 * its first row would be a page high. First cells and tall ones therefore reach down over the blanks below them.
 */
function letTallCellsReachDown(rows: SourceRow[]): void {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  if (columns < 5) return;
  for (let column = 0; column < columns; column += 1) {
    let above: SourceCell | undefined;
    for (const { cells, heading } of rows) {
      const cell = cells[column];
      if (cell === undefined || heading) above = undefined;
      else if (cell.pieces.length > 0) above = column === 0 || cell.pieces.length >= TALL ? cell : undefined;
      else if (above !== undefined) {
        above.span += 1;
        cell.span = 0;
      }
    }
  }
}

/** Widths in characters, the same for all tables with so many columns, so that pages line up. */
export function columnWidths(blocks: readonly SourceBlock[]): Map<number, number[]> {
  const lengths = new Map<number, number[][]>();
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const columns = lengths.get(block.columns) ?? Array.from({ length: block.columns }, () => []);
    lengths.set(block.columns, columns);
    for (const { cells } of block.rows) {
      cells.forEach(({ pieces }, index) => columns[index]?.push(...pieces.map(({ text }) => text.length)));
    }
  }
  return new Map(
    [...lengths].map(([count, columns]) => [count, columns.map((all, index) => widthFor(all, index, count))]),
  );
}

function widthFor(lengths: number[], index: number, columns: number): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  // Two columns are a label and its text; more of them have to share the page.
  if (columns <= 2) return Math.min(index === 0 ? 10 : 34, Math.max(4, sorted.at(-1) ?? 0));
  return Math.min(17, Math.max(4, sorted[Math.floor(sorted.length / 2)] ?? 0));
}

function piecesOf(cell: string, line: number, start: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const close = (to: number) => {
    const raw = cell.slice(from, to);
    const text = raw.trim();
    if (text !== '') {
      const lead = raw.length - raw.trimStart().length;
      pieces.push({ line, column: start + from + lead, text });
    }
  };
  for (let at = 0; at < cell.length;) {
    TAG.lastIndex = at;
    const tag = cell[at] === '<' ? TAG.exec(cell) : null;
    if (tag !== null) {
      close(at);
      at += tag[0].length;
      from = at;
    } else if (at > from && /\s/.test(cell[at - 1] ?? '') && OPENS.test(cell.slice(at, at + 20))) {
      close(at);
      from = at;
      at += 1;
    } else at += 1;
  }
  close(cell.length);
  return pieces;
}

/** Whether a place lies in a piece; the end of a piece still belongs to it. */
export const holds = (piece: Piece, at: { line: number; column: number }): boolean =>
  piece.line === at.line && piece.column <= at.column && at.column < piece.column + piece.text.length + 1;
