import { importMay, isEditableImport } from '@attest/domain';
import { type Actor, hasRole } from '../../platform/auth/actor';
import { Conflict } from '../../platform/errors/domain-error';
import type { ImportFacts, ImportRow } from './imports.repository';

/** Deciding findings and editing what was read. */
export const canDecide = (actor: Actor, { state }: ImportFacts): boolean =>
  isEditableImport(state) && hasRole(actor, 'author');

export const canDiscard = (actor: Actor, { state }: ImportFacts): boolean =>
  importMay(state, 'discard') && hasRole(actor, 'author');

/** A code is published once: what has it already goes nowhere but off the list. */
export const publishedTwin = ({ code, editions }: Pick<ImportRow, 'code' | 'editions'>) =>
  editions.find((edition) => edition.code === code);

export const canSubmit = (actor: Actor, facts: ImportRow): boolean =>
  importMay(facts.state, 'submit') && hasRole(actor, 'author') && publishedTwin(facts) === undefined;

/** The reviewer sends it back; who submitted it may take it back. */
export const canReturn = (actor: Actor, { state }: ImportFacts): boolean =>
  importMay(state, 'return') && hasRole(actor, 'author');

export const hasOtherAuthors = (actor: Actor, { author_ids }: ImportFacts): boolean =>
  author_ids.some((id) => id !== actor.memberId);

/**
 * Four eyes, where there is somebody else who may publish: what was sent to review is published by another than who sent
 * it; what was not is published by somebody who had no hand in it.
 */
export function needsSecondPerson(actor: Actor, facts: ImportFacts): boolean {
  if (!hasOtherAuthors(actor, facts)) return false;
  return facts.state === 'in_review'
    ? facts.latest_review?.by.id === actor.memberId
    : facts.prepared_by.includes(actor.memberId);
}

export const canPublish = (actor: Actor, facts: ImportRow): boolean =>
  importMay(facts.state, 'publish') &&
  hasRole(actor, 'author') &&
  publishedTwin(facts) === undefined &&
  !needsSecondPerson(actor, facts);

/** @throws Conflict `import.in_review` while somebody looks at it, `import.closed` when it has ended */
export function requireEditable({ state }: Pick<ImportFacts, 'state'>): void {
  if (isEditableImport(state)) return;
  throw new Conflict(state === 'in_review' ? 'import.in_review' : 'import.closed', { state });
}
