import type { PrintedLine } from './printed-lines';

export interface PageLines {
  page: number;
  lines: readonly PrintedLine[];
  height: number;
}

export interface RunningLine {
  page: number;
  line: PrintedLine;
  reason: 'page number' | 'running header';
}

/** Headers and footers stand in the margins: this share of the page at its top and bottom. */
const MARGIN = 0.1;
const SAME_HEIGHT = 4;
const PAGE_NUMBER =
  /^[\s\-–—]*(?:第|p\.?|page)?\s*\d{1,4}\s*(?:頁)?\s*(?:(?:[/／]|of|，?共)\s*\d{1,4}\s*頁?)?[\s\-–—]*$/i;

/** Lines that every page repeats in its margin, and page numbers there: no text of the document. */
export function runningLines(pages: readonly PageLines[]): RunningLine[] {
  const margins = pages.flatMap(({ page, lines, height }) =>
    lines
      .filter(({ y }) => y < height * MARGIN || y > height * (1 - MARGIN))
      .map((line) => ({ page, line, key: line.text.trim().replace(/\d+/g, '#') })),
  );
  const found: RunningLine[] = [];
  for (const { page, line, key } of margins) {
    if (PAGE_NUMBER.test(line.text)) {
      found.push({ page, line, reason: 'page number' });
      continue;
    }
    const same = margins.filter(
      (other) => other.key === key && Math.abs(other.line.y - line.y) <= SAME_HEIGHT,
    );
    const on = new Set(same.map((other) => other.page));
    if (on.size >= 3 && on.size >= pages.length / 2) found.push({ page, line, reason: 'running header' });
  }
  return found;
}
