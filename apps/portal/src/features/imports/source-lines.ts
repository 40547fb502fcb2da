/** A stretch of one line that is shown as a paragraph of its own. Columns begin at 1 and count UTF-16 units. */
export interface Piece {
  line: number;
  column: number;
  text: string;
}

export type SourceBlock =
  | { kind: 'table'; key: number; rows: { line: number; heading: boolean; cells: Piece[][] }[] }
  | { kind: 'text'; key: number; lines: Piece[][] };

const TAG = /<\/?[a-z][^<>]*>/giy;
/** A code or a list mark opens a new item of a cell: P1.2.3, K07, O.2.1.1, 【註 1】, ■. */
const OPENS = /^(?:[TPOKSA]\s?\.?\d{1,3}(?:\.\d{1,3}){0,3}\s|[■●◆○▪]|【註)/;

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
      if (last?.kind === 'table' && adjacent) last.rows.push(row);
      else blocks.push({ kind: 'table', key: line, rows: [row] });
    } else {
      const pieces = piecesOf(content, line, 1);
      if (last?.kind === 'text' && adjacent) last.lines.push(pieces);
      else blocks.push({ kind: 'text', key: line, lines: [pieces] });
    }
  });
  return blocks;
}

const lineAfter = (block: SourceBlock): number =>
  (block.kind === 'table' ? (block.rows.at(-1)?.line ?? 0) : (block.lines.at(-1)?.[0]?.line ?? 0)) + 1;

function cellsOf(content: string, line: number): Piece[][] {
  let column = 1;
  return content.split('\t').map((cell) => {
    const pieces = piecesOf(cell, line, column);
    column += cell.length + 1;
    return pieces;
  });
}

/** A row of column titles: several short cells without a single code or number of an item. */
const isHeading = (content: string): boolean => {
  const cells = content.split('\t').filter((cell) => cell.trim() !== '');
  return cells.length >= 4 && cells.every((cell) => cell.length <= 24 && !/\d/.test(cell));
};

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
