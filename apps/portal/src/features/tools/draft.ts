import type { AssessmentTool, ToolLine, ToolTarget } from '@attest/api-client';
import { patched, type Patch } from '../../base/change/change';

/** A line being edited; its key stays while it is moved and changed. */
export interface DraftLine {
  readonly key: string;
  readonly elementId: string | null;
  readonly text: string;
  readonly hint: string;
  readonly expected: string;
  readonly targets: readonly ToolTarget[];
}

/** Elements in the order of the standard, and last the unit as a whole. */
export type Places = readonly (string | null)[];

/** Under their elements, whatever order they came in. */
export const draftOf = (lines: readonly ToolLine[], places: Places): DraftLine[] =>
  places.flatMap((place) =>
    lines
      .filter(({ elementId }) => elementId === place)
      .map(({ id, elementId, text, hint, expected, targets }) => ({
        key: id,
        elementId,
        text,
        hint,
        expected,
        targets,
      })),
  );

/** What is sent: keys are of this screen alone. */
export const linesOf = (draft: readonly DraftLine[]) =>
  draft.map(({ elementId, text, hint, expected, targets }) => ({
    elementId,
    text,
    hint,
    expected,
    targets: [...targets],
  }));

export const isChanged = (draft: readonly DraftLine[], tool: AssessmentTool, places: Places): boolean =>
  JSON.stringify(linesOf(draft)) !== JSON.stringify(linesOf(draftOf(tool.latest.lines, places)));

export const changed = (
  draft: readonly DraftLine[],
  key: string,
  patch: Patch<Omit<DraftLine, 'key'>>,
): DraftLine[] =>
  draft.map((line) => (line.key === key ? { ...patched<Omit<DraftLine, 'key'>>(line, patch), key } : line));

export const removed = (draft: readonly DraftLine[], key: string): DraftLine[] =>
  draft.filter((line) => line.key !== key);

/** An empty line at the end of an element. */
export function added(
  draft: readonly DraftLine[],
  place: string | null,
  places: Places,
  key: string,
): DraftLine[] {
  const line: DraftLine = { key, elementId: place, text: '', hint: '', expected: '', targets: [] };
  return places.flatMap((each) => [
    ...draft.filter(({ elementId }) => elementId === each),
    ...(each === place ? [line] : []),
  ]);
}

/** One line into two with the same ties, where its text is best parted; both keep what the other fields say. */
export function split(draft: readonly DraftLine[], key: string, newKey: string): DraftLine[] {
  return draft.flatMap((line) => {
    if (line.key !== key) return [line];
    const at = parting(line.text);
    const halves = [line.text.slice(0, at).trim(), line.text.slice(at).trim()] as const;
    if (halves.includes('')) return [line];
    return [
      { ...line, text: halves[0].replace(/[，、；,;]$/u, '') },
      { ...line, key: newKey, text: halves[1] },
    ];
  });
}

/** Where a text is best parted: after the mark nearest to its middle; 0 where there is none. */
export function parting(text: string): number {
  const marks = [...text.matchAll(/[，、；。,;]/gu)]
    .map(({ index }) => index + 1)
    .filter((at) => text.slice(at).trim() !== '');
  return marks.reduce(
    (best, at) => (Math.abs(at - text.length / 2) < Math.abs(best - text.length / 2) ? at : best),
    marks[0] ?? 0,
  );
}

/** One step up or down; beyond the edge of its element it goes into the next one. */
export function stepped(draft: readonly DraftLine[], key: string, step: -1 | 1, places: Places): DraftLine[] {
  const index = draft.findIndex((line) => line.key === key);
  const line = draft[index];
  if (line === undefined) return [...draft];
  const neighbour = draft[index + step];
  if (neighbour?.elementId === line.elementId) {
    const next = [...draft];
    next[index] = neighbour;
    next[index + step] = line;
    return next;
  }
  const place = places[places.indexOf(line.elementId) + step];
  if (place === undefined) return [...draft];
  return places.flatMap((each) => {
    const rest = draft.filter((other) => other.elementId === each && other.key !== key);
    if (each !== place) return rest;
    const moved = { ...line, elementId: place };
    return step === 1 ? [moved, ...rest] : [...rest, moved];
  });
}

/** Before another line, and under its element. */
export function movedBefore(draft: readonly DraftLine[], key: string, before: string): DraftLine[] {
  const line = draft.find((each) => each.key === key);
  const target = draft.find((each) => each.key === before);
  if (line === undefined || target === undefined || key === before) return [...draft];
  return removed(draft, key).flatMap((each) =>
    each.key === before ? [{ ...line, elementId: target.elementId }, each] : [each],
  );
}
