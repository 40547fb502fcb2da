import { createStore } from '../../base/store/create-store';

export interface Toast {
  id: number;
  message: string;
  tone: 'done' | 'bad' | 'news';
  undo?: (() => void) | undefined;
  /** Goes where the news leads. */
  open?: (() => void) | undefined;
}

export const toastStore = createStore<Toast | null>(null);

let next = 1;

/** One at a time, eight seconds: a new one takes the place of the old, whose chance to undo is then over. */
export const toast = {
  done: (message: string, undo?: () => void): void => {
    toastStore.set({ id: next++, message, tone: 'done', undo });
  },
  /** For what failed away from a form; stays until it is closed. `open` goes where it can be put right. */
  failed: (message: string, open?: () => void): void => {
    toastStore.set({ id: next++, message, tone: 'bad', open });
  },
  /** Somebody else did something. Never in the place of what the reader may still want to undo or has to see. */
  news: (message: string, open: () => void): void => {
    const current = toastStore.get();
    if (current !== null && (current.tone === 'bad' || current.undo !== undefined)) return;
    toastStore.set({ id: next++, message, tone: 'news', open });
  },
  close: (): void => {
    toastStore.set(null);
  },
};
