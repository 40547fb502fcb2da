/**
 * Brings an element into sight within the stage that scrolls it, and moves nothing else: scrollIntoView would move
 * panes that are not meant to scroll at all.
 */
export function intoStage(element: Element | null | undefined, where: 'center' | 'start' | 'nearest'): void {
  const stage = element?.closest<HTMLElement>('[data-stage]');
  if (element === null || element === undefined || stage === null || stage === undefined) return;
  const [box, view] = [element.getBoundingClientRect(), stage.getBoundingClientRect()];
  const hidden =
    box.top < view.top || box.bottom > view.bottom || box.left < view.left || box.right > view.right;
  if (where === 'nearest' && !hidden) return;
  const above = where === 'start' ? 8 : Math.max(8, (view.height - box.height) / 2);
  stage.scrollBy({ top: box.top - view.top - above });
  if (box.left < view.left || box.right > view.right) {
    stage.scrollBy({ left: box.left - view.left - Math.max(8, (view.width - box.width) / 2) });
  }
}
