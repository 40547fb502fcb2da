import type { CaseRow } from '@attest/api-client';
import { type TargetKind, targetKinds } from '@attest/domain';

/** A section of the case: the indicators of an element, or what is required, or informative, of another kind. */
export interface CaseGroup {
  readonly id: string;
  readonly kind: TargetKind;
  /** Code and title of the element of indicators; null for other kinds. */
  readonly element: string | null;
  readonly required: boolean;
  readonly rows: readonly CaseRow[];
}

/**
 * Critical evidence, the elements, then the other kinds; of each of these what a unit waits for before what only informs. A
 * kind of which there is nothing has no section.
 */
export function caseGroups(rows: readonly CaseRow[]): CaseGroup[] {
  const kinds: readonly TargetKind[] = [
    'critical_evidence',
    ...targetKinds.filter((kind) => kind !== 'critical_evidence'),
  ];
  return kinds.flatMap((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    return kind === 'indicator' ? byElement(ofKind) : byDemand(kind, ofKind);
  });
}

/** How many of the rows are covered, and of how many. */
export const groupCount = (rows: readonly CaseRow[]): { have: number; of: number } => ({
  have: rows.filter(({ status }) => status === 'covered').length,
  of: rows.length,
});

function byDemand(kind: TargetKind, rows: readonly CaseRow[]): CaseGroup[] {
  return [true, false].flatMap((required) => {
    const chosen = rows.filter((row) => row.required === required);
    const id = required ? kind : `${kind} informative`;
    return chosen.length === 0 ? [] : [{ id, kind, element: null, required, rows: chosen }];
  });
}

function byElement(rows: readonly CaseRow[]): CaseGroup[] {
  const ids = [...new Set(rows.map(({ elementCode }) => elementCode ?? ''))];
  return ids.map((id) => {
    const own = rows.filter(({ elementCode }) => (elementCode ?? '') === id);
    const element = `${id} ${own[0]?.elementTitle ?? ''}`;
    return { id, kind: 'indicator', element, required: true, rows: own };
  });
}
