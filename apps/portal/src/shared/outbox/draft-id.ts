import type { AssessmentMethod } from '@attest/domain';
import { assessmentMethods } from '@attest/domain';
import { entryKinds, type EntryKind } from './outbox-entry';

/** One draft of a kind for each enrolment, and nobody sees another member's on a shared device. */
export const draftIdOf = (kind: EntryKind, memberId: string, enrolmentId: string): string =>
  draftPrefix(kind, memberId) + enrolmentId;

export const draftPrefix = (kind: EntryKind, memberId: string): string => `${kind}:${memberId}:`;

export const draftPrefixes = (memberId: string): string[] =>
  entryKinds.map((kind) => draftPrefix(kind, memberId));

/** What a draft is of, and whose. */
export interface DraftPlace {
  kind: EntryKind;
  memberId: string;
  enrolmentId: string;
  method: AssessmentMethod;
}

/** Null for what is no member's: the answers of a third party lie on the same device. */
export function placeOfDraft(id: string): DraftPlace | null {
  const [named, memberId = '', enrolmentId = '', recorded] = id.split(':');
  const kind = entryKinds.find((known) => known === named);
  if (kind === undefined || memberId === '' || enrolmentId === '') return null;
  return { kind, memberId, enrolmentId, method: methodOf(kind, recorded) };
}

/** `recorded` is the method that a record names; an observation is one by its kind. */
export function methodOf(kind: EntryKind, recorded: unknown): AssessmentMethod {
  if (kind === 'observation') return 'direct_observation';
  return assessmentMethods.find((known) => known === recorded) ?? 'oral_questioning';
}

/** The form that this is written in. */
export function formPath({ kind, enrolmentId, method }: Omit<DraftPlace, 'memberId'>): string {
  const form = { observation: 'observe', questioning: 'ask', record: `record/${method}` }[kind];
  return `/enrolments/${enrolmentId}/${form}`;
}
