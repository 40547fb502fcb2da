import { ReaderError } from '../../reader-error';
import type { DrawnAside, DrawnBlock, DrawnCell, DrawnDocument, DrawnPage } from '../drawn-document';
import type { Glyph, Turn } from './geometry';
import { Habits } from './habits';
import { gridsOf, type Grid, type GridCell } from './grid';
import { openRows, openTables } from './open-columns';
import { damaged, openPdf, pagesWithPictures } from './open-pdf';
import { pageContent, type PageContent } from './page-content';
import { Paragraphs } from './paragraphs';
import { FAR_LARGER, printedLines, type PrintedLine } from './printed-lines';
import { runningLines } from './running-lines';
import { boxAsShown, turnedBack, turnOf } from './turned-page';

export interface PdfLimits {
  /** Most pages; a published standard has about 20. */
  maxPages: number;
  /** Most glyphs in the whole document. */
  maxGlyphs: number;
}

/** Tables and the lines between them, from the top of a page. */
interface PagePlan {
  page: number;
  /** The page as it is shown. */
  shown: PageContent;
  turn: Turn;
  /** Text printed across the page. */
  watermark: string;
  /** The page as it is read. */
  content: PageContent;
  tables: { grid: Grid; cells: Map<GridCell, PrintedLine[]> }[];
  loose: PrintedLine[];
}

/**
 * Draws a PDF as blocks: tables by their ruling lines, each glyph in the cell where it stands.
 * @throws {ReaderError} `pdf.encrypted`, `pdf.damaged`, `pdf.no-text`, `document.too-much`
 */
export async function drawPdf(bytes: Uint8Array, limits: PdfLimits): Promise<DrawnDocument> {
  const { document, operators, close } = await openPdf(bytes);
  try {
    if (document.numPages > limits.maxPages)
      throw tooMuch(`${document.numPages} 頁`, `${document.numPages} pages`);
    const contents: PageContent[] = [];
    let glyphs = 0;
    for (let page = 1; page <= document.numPages; page += 1) {
      const content = await pageContent(await document.getPage(page), operators);
      glyphs += content.glyphs.length;
      if (glyphs > limits.maxGlyphs)
        throw tooMuch(`超過 ${limits.maxGlyphs} 字`, `more than ${limits.maxGlyphs} characters`);
      contents.push(content);
    }
    const size = usualSize(contents);
    const plans = contents.map((content, i) => planOf(i + 1, content, size));
    return await assembled(plans, bytes);
  } catch (error) {
    throw damaged(error);
  } finally {
    await close();
  }
}

const tooMuch = (zh: string, en: string): ReaderError =>
  new ReaderError('document.too-much', {
    'zh-TW': `這份 PDF 有${zh}，不像職能標準。`,
    en: `This PDF has ${en}: that is no competency standard.`,
  });

/** The size of type that most of a document is set in. */
function usualSize(contents: readonly PageContent[]): number {
  const sizes = contents.flatMap(({ glyphs }) => glyphs.map(({ size }) => size)).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function planOf(page: number, shown: PageContent, size: number): PagePlan {
  const turn = turnOf(shown.glyphs);
  const content = turnedBack(shown, turn);
  // A grid of one column is a frame around text, and the text is read as if the frame were not there.
  const grids = gridsOf(content.rules).filter(({ columns }) => columns > 1);
  const inside = new Map<GridCell, Glyph[]>();
  const loose: Glyph[] = [];
  let watermark = '';
  let last: GridCell | undefined;
  for (const glyph of content.glyphs) {
    // A space at the end of a line hangs over the border; it belongs to what it follows.
    const cell: GridCell | undefined = glyph.text.trim() === '' ? last : cellAt(grids, glyph, content.width);
    last = cell;
    // What lies aslant, or is far larger within a table, is printed across the page and no part of what it covers.
    if (glyph.turn === undefined || (cell !== undefined && glyph.size >= size * FAR_LARGER)) {
      watermark += glyph.text;
      continue;
    }
    if (cell === undefined) loose.push(glyph);
    else inside.set(cell, [...(inside.get(cell) ?? []), glyph]);
  }
  return {
    page,
    shown,
    turn,
    watermark: watermark.trim(),
    content,
    loose: printedLines(loose),
    tables: grids.map((grid) => ({
      grid,
      cells: new Map(grid.cells.map((cell) => [cell, printedLines(inside.get(cell) ?? [])])),
    })),
  };
}

function cellAt(grids: readonly Grid[], glyph: Glyph, pageWidth: number): GridCell | undefined {
  const centre = glyph.upright ? glyph.x - glyph.size / 3 : glyph.x + glyph.width / 2;
  // A table that is too wide for its paper loses its border at the edge, not its text.
  const x = Math.min(centre, pageWidth - 1);
  const y = glyph.upright ? glyph.y - glyph.width / 2 : glyph.y - glyph.size / 3;
  const holds = (box: Grid | GridCell): boolean => x >= box.x0 && x < box.x1 && y >= box.y0 && y < box.y1;
  // A table within a cell of another is the later one, and the smaller.
  return grids
    .filter(holds)
    .sort((a, b) => (a.x1 - a.x0) * (a.y1 - a.y0) - (b.x1 - b.x0) * (b.y1 - b.y0))[0]
    ?.cells.find(holds);
}

/** Page numbers on a scan are no text either. */
const noText = (): ReaderError =>
  new ReaderError('pdf.no-text', {
    'zh-TW': '這份 PDF 裡沒有文字，可能是掃描影像。請改用原始電子檔，或先做文字辨識（OCR）並校對。',
    en: 'There is no text in this PDF; it may be a scan. Bring the original file, or have the text recognised (OCR) and checked first.',
  });

async function assembled(plans: readonly PagePlan[], bytes: Uint8Array): Promise<DrawnDocument> {
  const pages: DrawnPage[] = plans.map(({ shown: { width, height } }) => ({ width, height }));
  const running = runningLines(
    plans.map(({ page, loose, content }) => ({ page, lines: loose, height: content.height })),
  );
  const setAside: DrawnAside[] = running.map(({ page, line, reason }) => ({
    text: line.text.trim(),
    reason,
    page,
  }));
  const gone = new Set(running.map(({ line }) => line));
  const bare = plans.filter((plan) => allLines(plan).every((line) => gone.has(line)));
  if (bare.length === plans.length) throw noText();
  const operators = new Map(bare.map(({ page, content }) => [page, content.operators]));
  const pictures = await pagesWithPictures(bytes, operators);
  for (const { page } of bare) {
    const reason = pictures.has(page) ? 'page of a picture' : 'page without text';
    setAside.push({ text: '', reason, page });
  }
  for (const { page, turn, watermark } of plans) {
    if (turn !== 0) setAside.push({ text: '', reason: 'page turned', page });
    if (watermark !== '') setAside.push({ text: watermark, reason: 'watermark', page });
  }
  const habits = new Habits(plans.flatMap(allLines).map(({ text }) => text));
  const edges = rightEdges(plans);
  const blocks: DrawnBlock[] = [];
  for (const plan of plans) {
    const right = edges.get(Math.round(plan.content.width)) ?? plan.content.width;
    const own = blocksOf(plan, right, gone, habits, setAside);
    showWhereShown(own, plan);
    bridgePageEnd(blocks, own, habits);
    if (blocks.length > 0) blocks.push({ kind: 'gap' });
    blocks.push(...own);
  }
  return { format: 'pdf', blocks, pages, setAside };
}

/** Boxes of a page that was turned to be read are told as the page is shown. */
function showWhereShown(blocks: readonly DrawnBlock[], { turn, shown }: PagePlan): void {
  if (turn === 0) return;
  for (const block of blocks) {
    const lines =
      block.kind === 'line'
        ? [block.line]
        : block.kind === 'row'
          ? block.cells.flatMap((cell) => cell.lines)
          : [];
    for (const line of lines) line.at = line.at?.map((box) => boxAsShown(box, turn, shown));
  }
}

const allLines = ({ loose, tables }: PagePlan): PrintedLine[] => [
  ...loose,
  ...tables.flatMap(({ cells }) => [...cells.values()].flat()),
];

/** Where lines end on pages of one width: as far as any text or table reaches, on whichever of them. */
function rightEdges(plans: readonly PagePlan[]): Map<number, number> {
  const edges = new Map<number, number>();
  for (const { content, loose, tables } of plans) {
    const key = Math.round(content.width);
    let right = edges.get(key) ?? content.width / 2;
    for (const { x1 } of [...loose, ...tables.map(({ grid }) => grid)]) right = Math.max(right, x1);
    edges.set(key, right);
  }
  return edges;
}

function blocksOf(
  plan: PagePlan,
  right: number,
  gone: ReadonlySet<PrintedLine>,
  habits: Habits,
  setAside: DrawnAside[],
): DrawnBlock[] {
  const { page, tables, loose } = plan;
  const left = loose.filter((line) => !gone.has(line));
  const parts: DrawnBlock[][] = [];
  let above: PrintedLine[] = [];
  const flush = (): void => {
    for (const part of openTables(above)) {
      if (Array.isArray(part)) parts.push(lineBlocks(page, part, right, habits));
      else {
        parts.push(openRows(page, part, habits));
        setAside.push({ text: '', reason: 'table without borders', page });
      }
    }
    above = [];
  };
  const grids = [...tables];
  for (const line of [...left].sort((a, b) => a.y - b.y)) {
    for (let next = grids[0]; next !== undefined && next.grid.y0 < line.y; next = grids[0]) {
      flush();
      const { grid, cells } = next;
      parts.push(rowsOf(page, grid, cells, habits));
      grids.shift();
    }
    above.push(line);
  }
  flush();
  for (const { grid, cells } of grids) parts.push(rowsOf(page, grid, cells, habits));
  return parts.flatMap((blocks, i) => [...(i > 0 ? [{ kind: 'gap' } as const] : []), ...blocks]);
}

function lineBlocks(
  page: number,
  lines: readonly PrintedLine[],
  right: number,
  habits: Habits,
): DrawnBlock[] {
  const paragraphs = new Paragraphs(habits, true);
  paragraphs.add({ page, lines, right });
  return paragraphs.finish().map((line) => ({ kind: 'line', line }));
}

function rowsOf(
  page: number,
  grid: Grid,
  cells: ReadonlyMap<GridCell, readonly PrintedLine[]>,
  habits: Habits,
): DrawnBlock[] {
  const rows = Array.from({ length: grid.rows }, () =>
    Array.from({ length: grid.columns }, (): DrawnCell => ({ lines: [] })),
  );
  for (const [cell, lines] of cells) {
    const paragraphs = new Paragraphs(habits, false);
    // The text keeps off both borders alike.
    const padding = Math.max(1, Math.min(...lines.map(({ x0 }) => x0)) - cell.x0);
    paragraphs.add({ page, lines, right: cell.x1 - Math.min(padding, 12) });
    const row = rows[cell.row];
    if (row !== undefined) row[cell.column] = { lines: paragraphs.finish() };
  }
  return rows
    .filter((row) => row.some(({ lines }) => lines.length > 0))
    .map((own) => ({ kind: 'row', cells: own }));
}

type Row = Extract<DrawnBlock, { kind: 'row' }>;
const isRow = (block: DrawnBlock): block is Row => block.kind === 'row';
const textOf = ({ cells }: Row): string =>
  cells.map(({ lines }) => lines.map(({ text }) => text).join()).join('\t');

/** Where a page ends in a table, a cell's text goes on in the same column of the next page, below its headings. */
function bridgePageEnd(before: readonly DrawnBlock[], after: readonly DrawnBlock[], habits: Habits): void {
  if (before.at(-1)?.kind !== 'row' || after[0]?.kind !== 'row') return;
  const above = before.slice(before.findLastIndex((block) => block.kind !== 'row') + 1).filter(isRow);
  const headings = new Set(before.filter(isRow).map(textOf));
  const below = after.filter(isRow).find((row) => !headings.has(textOf(row)));
  if (below === undefined || below.cells.length !== above.at(-1)?.cells.length) return;
  below.cells.forEach(({ lines: [next] }, column) => {
    const last = above
      .findLast(({ cells }) => (cells[column]?.lines.length ?? 0) > 0)
      ?.cells[column]?.lines.at(-1);
    if (last !== undefined && next !== undefined) last.text = habits.cut(last.text, next.text);
  });
}
