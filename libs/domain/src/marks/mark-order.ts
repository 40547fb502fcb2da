import type { CellsLocator, FractionRect, MarkLocator } from './mark-locator';

/** Where a mark begins: its page, then down the page, or its time. */
function beginning(locator: MarkLocator): readonly number[] {
  switch (locator.kind) {
    case 'page':
      return [locator.page, -1, -1];
    case 'passage': {
      const [first] = locator.rects;
      return [locator.page, first?.y ?? 0, first?.x ?? 0];
    }
    case 'region':
      return [locator.page ?? 0, locator.y, locator.x];
    case 'span':
      return [locator.startMs, locator.endMs, 0];
    case 'words':
      return [0, locator.at, locator.quote.length];
    case 'cells':
      return [locator.sheet, locator.row, locator.column];
  }
}

/** The order in which one meets marks of one file; of two that begin at the same place the one made first is kept first. */
export function compareLocators(a: MarkLocator, b: MarkLocator): number {
  const [left, right] = [beginning(a), beginning(b)];
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether two marks of one file share something: those are drawn so that each can still be pressed. */
export function overlaps(a: MarkLocator, b: MarkLocator): boolean {
  if (a.kind === 'span' || b.kind === 'span') {
    return a.kind === 'span' && b.kind === 'span' && a.startMs < b.endMs && b.startMs < a.endMs;
  }
  if (a.kind === 'words' || b.kind === 'words') {
    return (
      a.kind === 'words' && b.kind === 'words' && a.at < b.at + b.quote.length && b.at < a.at + a.quote.length
    );
  }
  if (a.kind === 'cells' || b.kind === 'cells')
    return a.kind === 'cells' && b.kind === 'cells' && share(a, b);
  if ((a.page ?? 0) !== (b.page ?? 0)) return false;
  if (a.kind === 'page' || b.kind === 'page') return true;
  return rectsOf(a).some((one) => rectsOf(b).some((other) => meet(one, other)));
}

const share = (a: CellsLocator, b: CellsLocator): boolean =>
  a.sheet === b.sheet &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** What is drawn on the page or picture; nothing for a whole page, a time without a frame, or what is coloured itself. */
export function rectsOf(locator: MarkLocator): readonly FractionRect[] {
  switch (locator.kind) {
    case 'page':
    case 'words':
    case 'cells':
      return [];
    case 'passage':
      return locator.rects;
    case 'region':
      return [{ x: locator.x, y: locator.y, w: locator.w, h: locator.h }];
    case 'span':
      return locator.region === undefined ? [] : [locator.region];
  }
}

const meet = (a: FractionRect, b: FractionRect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
