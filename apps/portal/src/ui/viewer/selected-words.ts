/**
 * Which part of a text is selected: words stand in elements that say where they begin (`data-at`). Signs of lists and
 * numbers of marks stand between them and are passed over.
 */
export function selectedPart(
  root: HTMLElement,
  selection: Selection | null,
): { readonly from: number; readonly to: number } | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-at]')].filter((piece) =>
    range.intersectsNode(piece),
  );
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  const begin = first.contains(range.startContainer) ? lettersBefore(first, range, 'start') : 0;
  const end = last.contains(range.endContainer) ? lettersBefore(last, range, 'end') : last.textContent.length;
  const from = Number(first.dataset['at']) + begin;
  const to = Number(last.dataset['at']) + end;
  return to > from ? { from, to } : null;
}

function lettersBefore(piece: HTMLElement, range: Range, side: 'start' | 'end'): number {
  const before = piece.ownerDocument.createRange();
  before.setStart(piece, 0);
  if (side === 'start') before.setEnd(range.startContainer, range.startOffset);
  else before.setEnd(range.endContainer, range.endOffset);
  return before.toString().length;
}
