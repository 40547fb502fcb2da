import { isOpenForMarks } from '@attest/domain';
import type { Actor } from '../../platform/auth/actor';
import { Conflict, Forbidden } from '../../platform/errors/domain-error';
import { type EnrolmentFacts, isAssessing, may } from '../enrolments/enrolments.policy';

export const canReadMarks = (actor: Actor, enrolment: EnrolmentFacts): boolean =>
  may(actor, 'mark.read', enrolment);

/** The candidate points the assessor to the place; an assessor says where it was seen. Nobody else marks. */
export const canMark = (actor: Actor, enrolment: EnrolmentFacts): boolean =>
  may(actor, 'mark.make', enrolment) &&
  (actor.memberId === enrolment.candidateId || isAssessing(actor.memberId, enrolment));

export const canMarkNow = (actor: Actor, enrolment: EnrolmentFacts): boolean =>
  canMark(actor, enrolment) && isOpenForMarks(enrolment.state);

/** @throws Forbidden permission.denied · Conflict enrolment.closed when it has ended, mark.settled when it is decided */
export function requireMarkable(actor: Actor, enrolment: EnrolmentFacts): void {
  if (!canMark(actor, enrolment)) throw new Forbidden('permission.denied');
  if (isOpenForMarks(enrolment.state)) return;
  if (enrolment.state === 'decided') throw new Conflict('mark.settled');
  throw new Conflict('enrolment.closed', { state: enrolment.state });
}
