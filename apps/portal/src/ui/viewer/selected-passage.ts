import { type FractionRect, markLimits, type PassageLocator } from '@attest/domain';

const han = '[\\p{Script=Han}\\p{Script=Bopomofo}，。、；：？「」『』（）《》【】]';
const brokenLine = new RegExp(`(${han})\\s*\\n\\s*(?=${han})`, 'gu');

/** The words of a part of a page: a line that only ended is no gap in Chinese, and one space elsewhere. */
export function wordsOf(fragment: Node): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    else if (node instanceof HTMLBRElement) parts.push('\n');
    else node.childNodes.forEach(walk);
  };
  walk(fragment);
  return parts.join('').replaceAll(brokenLine, '$1').replaceAll(/\s+/gu, ' ').trim();
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes of words on the page, those of one line brought together. */
export function linesOf(boxes: readonly Box[], page: Box): FractionRect[] {
  const lines: { left: number; top: number; right: number; bottom: number }[] = [];
  const seen = boxes
    .filter(({ width, height }) => width > 1 && height > 1)
    .toSorted((a, b) => a.top - b.top || a.left - b.left);
  for (const { left, top, width, height } of seen) {
    const [right, bottom] = [left + width, top + height];
    const middle = top + height / 2;
    const line = lines.find(
      (other) => middle > other.top && middle < other.bottom && left - other.right < height * 2,
    );
    if (line === undefined) lines.push({ left, top, right, bottom });
    else {
      line.left = Math.min(line.left, left);
      line.top = Math.min(line.top, top);
      line.right = Math.max(line.right, right);
      line.bottom = Math.max(line.bottom, bottom);
    }
  }
  const along = (value: number, from: number, length: number) =>
    Math.min(Math.max((value - from) / length, 0), 1);
  return lines.slice(0, markLimits.rects).flatMap(({ left, top, right, bottom }) => {
    const x = along(left, page.left, page.width);
    const y = along(top, page.top, page.height);
    const w = along(right, page.left, page.width) - x;
    const h = along(bottom, page.top, page.height) - y;
    return w > 0 && h > 0 ? [{ x, y, w, h }] : [];
  });
}

/** Of the words alone: what lies between them has boxes too, that nobody sees. */
function boxesOf(range: Range): Box[] {
  const { commonAncestorContainer: root, startContainer, startOffset, endContainer, endOffset } = range;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const boxes: Box[] = [];
  for (let node = walker.currentNode; ;) {
    if (node.nodeType === Node.TEXT_NODE && range.intersectsNode(node)) {
      const part = document.createRange();
      part.selectNodeContents(node);
      if (node === startContainer) part.setStart(node, startOffset);
      if (node === endContainer) part.setEnd(node, endOffset);
      boxes.push(...part.getClientRects());
    }
    const next = walker.nextNode();
    if (next === null) return boxes;
    node = next;
  }
}

/** What is selected on one of the pages below `root`; of a selection over several pages, its part on the first. */
export function selectedPassage(root: HTMLElement, selection: Selection | null): PassageLocator | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  const layer = element?.closest<HTMLElement>('[data-words]') ?? null;
  const page = layer?.closest<HTMLElement>('[data-page]') ?? null;
  if (layer === null || page === null || !root.contains(page)) return null;

  const part = range.cloneRange();
  if (!layer.contains(range.endContainer)) part.setEndAfter(layer.lastChild ?? layer);
  const quote = wordsOf(part.cloneContents());
  const rects = linesOf(boxesOf(part), page.getBoundingClientRect());
  if (quote === '' || rects.length === 0) return null;

  const before = document.createRange();
  before.setStart(layer, 0);
  before.setEnd(part.startContainer, part.startOffset);
  const after = document.createRange();
  after.setStart(part.endContainer, part.endOffset);
  after.setEndAfter(layer.lastChild ?? layer);
  return {
    kind: 'passage',
    page: Number(page.dataset['page']),
    quote: quote.slice(0, markLimits.quote),
    prefix: wordsOf(before.cloneContents()).slice(-markLimits.context),
    suffix: wordsOf(after.cloneContents()).slice(0, markLimits.context),
    rects,
  };
}
