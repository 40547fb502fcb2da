import type { StandardNote } from '@attest/api-client';
import { createContext, useContext, useMemo, type ReactNode } from 'react';

const Notes = createContext<ReadonlyMap<string, StandardNote>>(new Map());

/** The notes of the standard by number, for every place that cites one. */
export function NotesProvider({ notes, children }: { notes: readonly StandardNote[]; children: ReactNode }) {
  const byNumber = useMemo(() => {
    const found = new Map<string, StandardNote>();
    // Of two notes with one number the first is meant, as a reader of the page would take it.
    for (const note of notes)
      if (note.number !== null && !found.has(note.number)) found.set(note.number, note);
    return found;
  }, [notes]);
  return <Notes value={byNumber}>{children}</Notes>;
}

export const useNote = (number: string): StandardNote | undefined => useContext(Notes).get(number);
