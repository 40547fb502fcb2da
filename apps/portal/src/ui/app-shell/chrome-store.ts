import { createContext, useContext } from 'react';

/** Where a page puts its own words into the frame around it. */
export interface ChromeSlots {
  /** The left of the top bar: where the reader is. */
  crumbs: HTMLElement | null;
  /** The right of the top bar: what belongs to this page, before the frame's own controls. */
  actions: HTMLElement | null;
  /** A page that is one task (recording an observation) takes the whole phone: no bars. */
  setTask: (on: boolean) => void;
}

export const ChromeContext = createContext<ChromeSlots>({
  crumbs: null,
  actions: null,
  setTask: () => undefined,
});

export const useChrome = (): ChromeSlots => useContext(ChromeContext);
