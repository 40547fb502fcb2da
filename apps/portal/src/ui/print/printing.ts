import { flushSync } from 'react-dom';
import { createStore, useStore } from '../../base/store/create-store';

const printing = createStore(false);
/** Opened for the paper only; closed again after it. */
let opened: HTMLDetailsElement[] = [];

/** Before the browser lays the page out for paper: what is shown in parts on a screen is drawn whole, and opened. */
function prepare(): void {
  flushSync(() => {
    printing.set(true);
  });
  opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const details of opened) details.open = true;
}

function restore(): void {
  for (const details of opened) details.open = false;
  opened = [];
  printing.set(false);
}

window.addEventListener('beforeprint', prepare);
window.addEventListener('afterprint', restore);

/** Whether the page is being drawn for paper, where nothing can be scrolled, opened or pressed. */
export const usePrinting = (): boolean => useStore(printing);
