/**
 * Words on a page stand apart, each at its own place. Between them a drag would take everything to the end of the page,
 * so while something is being selected an unseen block lies behind the words, right after the last one taken (as the
 * viewer of pdf.js does it).
 * @returns stops it
 */
export function steadySelection(layer: HTMLElement, block: HTMLElement): () => void {
  let before: Range | null = null;
  const rest = () => {
    layer.append(block);
    block.removeAttribute('style');
    delete layer.dataset['selecting'];
  };
  const changed = () => {
    const selection = document.getSelection();
    if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) {
      rest();
      before = null;
      return;
    }
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(layer)) {
      rest();
      return;
    }
    layer.dataset['selecting'] = '';
    // Which end moves: the other one is where it was.
    const startMoves =
      before !== null &&
      (range.compareBoundaryPoints(Range.END_TO_END, before) === 0 ||
        range.compareBoundaryPoints(Range.START_TO_END, before) === 0);
    const word = wordAt(range, startMoves);
    if (word?.closest('[data-words]') === layer && word !== layer && word !== block) {
      block.style.width = `${layer.clientWidth}px`;
      block.style.height = `${layer.clientHeight}px`;
      block.style.userSelect = 'text';
      word.parentElement?.insertBefore(block, startMoves ? word : word.nextSibling);
    }
    before = range.cloneRange();
  };
  const down = () => {
    layer.dataset['selecting'] = '';
  };
  document.addEventListener('selectionchange', changed);
  document.addEventListener('pointerup', rest);
  layer.addEventListener('pointerdown', down);
  return () => {
    document.removeEventListener('selectionchange', changed);
    document.removeEventListener('pointerup', rest);
    layer.removeEventListener('pointerdown', down);
  };
}

function wordAt(range: Range, start: boolean): Element | null {
  let node: Node | null = start ? range.startContainer : range.endContainer;
  if (!start && range.endOffset === 0) {
    // The end lies before a word: the last one taken stands further up.
    do {
      while (node !== null && node.previousSibling === null) node = node.parentNode;
      node = node?.previousSibling ?? null;
    } while (node !== null && node.childNodes.length === 0 && node.nodeType !== Node.TEXT_NODE);
  }
  return node instanceof Element ? node : (node?.parentElement ?? null);
}
