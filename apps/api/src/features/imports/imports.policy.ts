import { type Actor, hasRole } from '../../platform/auth/actor';
import type { ImportFacts } from './imports.repository';

export const canDecide = (actor: Actor, { state }: ImportFacts): boolean =>
  state === 'open' && hasRole(actor, 'author');

export const canDiscard = canDecide;

/** Four eyes: whoever brought the document in does not publish it, where there is somebody else who may. */
export const needsSecondPerson = (actor: Actor, facts: ImportFacts): boolean =>
  facts.created_by === actor.memberId && facts.has_other_authors;

export const canPublish = (actor: Actor, facts: ImportFacts): boolean =>
  canDecide(actor, facts) && !needsSecondPerson(actor, facts);
