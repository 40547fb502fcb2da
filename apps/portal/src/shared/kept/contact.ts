import { createStore } from '../../base/store/create-store';

interface Contact {
  /** The page was opened from what this device keeps, and the server has not been heard since. */
  readonly fromDevice: boolean;
  /** When the server last answered with what is kept; null while this device keeps nothing. */
  readonly heardAt: number | null;
}

/** How what is on the screen stands to the server. */
export const contactStore = createStore<Contact>({ fromDevice: false, heardAt: null });
