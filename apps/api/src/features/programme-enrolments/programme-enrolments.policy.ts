import { type Action, type ProgrammeEnrolmentState, scopesFor } from '@attest/domain';
import type { Actor } from '../../platform/auth/actor';
import { type Reach, reachOf } from '../enrolments/enrolments.policy';

/** What decides who may act on the enrolment of somebody on a programme. */
export interface ProgrammeEnrolmentFacts {
  readonly candidateId: string;
  readonly assessorId: string;
  readonly supervisorId: string;
  readonly state: ProgrammeEnrolmentState;
}

/** As far as `Reach`, and to the candidates of groups that the actor leads. */
export interface ProgrammeReach extends Reach {
  /** The actor's own id where they may perform the action and may lead a group; else null. */
  readonly leaderId: string | null;
}

export const programmeReachOf = (actor: Actor, action: Action): ProgrammeReach => ({
  ...reachOf(actor, action),
  leaderId: leads(actor) && scopesFor(action, actor.roles).length > 0 ? actor.memberId : null,
});

const leads = ({ roles }: Actor): boolean => scopesFor('group.read', roles).includes('assigned');

export const isOpen = (state: ProgrammeEnrolmentState): boolean =>
  state === 'in_progress' || state === 'decided';

export const canManage = (actor: Actor): boolean =>
  scopesFor('programme.assign', actor.roles).includes('organisation');

/** The admin, and the assessor who is named on the whole. */
export const canCheckEntry = (actor: Actor, { assessorId }: ProgrammeEnrolmentFacts): boolean => {
  const reach = reachOf(actor, 'entry.check');
  return reach.organisation || reach.assessorId === assessorId;
};
