import { createStore, useStore } from '../store/create-store';

/** Who is signed in and where, as far as what the screen shows and hears depends on it. */
export interface Reader {
  accountId: string;
  /** As colleagues call this person. */
  name: string;
  /** `timeZone` is an IANA name. */
  organisation: { readonly name: string; readonly timeZone: string };
}

/** Null while nobody is signed in. The session writes it (shared/session); what lies below reads it here. */
export const readerStore = createStore<Reader | null>(null);

export const useReader = (): Reader | null => useStore(readerStore);
