import type { Element, Indicator, StandardNote } from '@attest/api-client';

export interface RelatedNote {
  note: StandardNote;
  /** Cited by the indicator or its element, or only about a word that the indicator uses. */
  how: 'cited' | 'word';
  /** The term the note spells out, where its sentence begins with one. */
  term: string | null;
}

/** «客戶可能包括：…»: what stands before 可能, 包括, 如 or a colon is the term. */
const opening = /^(.{2,24}?)(?:可能|應?包括|應?包含|通常|係指|是指|指的是|：|:)/u;

export const termOf = (note: Pick<StandardNote, 'text'>): string | null =>
  opening.exec(note.text.trim())?.[1]?.trim() ?? null;

/**
 * Notes that say what a word of this indicator means. A mark is printed once, often beside the first use of the
 * word; an assessor judging a later indicator needs the same range.
 */
export function relatedNotes(
  indicator: Pick<Indicator, 'text' | 'noteRefs'>,
  element: Pick<Element, 'noteRefs'> | undefined,
  notes: readonly StandardNote[],
): RelatedNote[] {
  const cited = new Set([...indicator.noteRefs, ...(element?.noteRefs ?? [])]);
  return notes.flatMap((note): RelatedNote[] => {
    const term = termOf(note);
    if (note.number !== null && cited.has(note.number)) return [{ note, how: 'cited', term }];
    if (term !== null && indicator.text.includes(term)) return [{ note, how: 'word', term }];
    return [];
  });
}
