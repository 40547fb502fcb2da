import type { ImportState } from './vocabulary';

/** What happens to an import as a whole; deciding and editing are possible where `isEditableImport` says so. */
export const importEvents = ['submit', 'return', 'publish', 'discard'] as const;
export type ImportEvent = (typeof importEvents)[number];

/**
 * State is data. `open` is the draft. While it is in review nothing is decided or edited, so that what was looked at is
 * what is published; what is to be changed or thrown away goes back first. Publishing from `open` is for whoever had no
 * hand in it, or has nobody to send it to.
 */
export const importTransitions: Readonly<
  Record<ImportState, Readonly<Partial<Record<ImportEvent, ImportState>>>>
> = {
  open: { submit: 'in_review', publish: 'published', discard: 'discarded' },
  in_review: { return: 'open', publish: 'published' },
  published: {},
  discarded: {},
};

export const importMay = (from: ImportState, event: ImportEvent): boolean => event in importTransitions[from];

/** Whether findings are decided and what was read is edited in this state. */
export const isEditableImport = (state: ImportState): boolean => state === 'open';

/** Whether nothing happens to it any more. */
export const isClosedImport = (state: ImportState): boolean =>
  Object.keys(importTransitions[state]).length === 0;
