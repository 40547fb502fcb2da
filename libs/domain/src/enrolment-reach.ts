import { type Action, permissions, type Scope } from './permissions';
import type { EnrolmentState, Role } from './vocabulary';

/** The people of an enrolment, and how far it is: what decides who may see it. */
export interface EnrolmentPeople {
  readonly candidateId: string;
  readonly assessorId: string;
  readonly supervisorId: string;
  readonly state: EnrolmentState;
}

export interface Reacher {
  readonly memberId: string;
  readonly roles: readonly Role[];
}

/**
 * Which enrolments somebody reaches with an action, as the permission table says it: all of the organisation, those
 * that name them as candidate, assessor or supervisor, and those with an outcome. Fits one predicate in SQL.
 */
export interface EnrolmentReach {
  readonly all: boolean;
  readonly asCandidate: boolean;
  readonly asAssessor: boolean;
  readonly asSupervisor: boolean;
  /** Until there are sampling plans, a verifier is given every decided and signed enrolment. */
  readonly decided: boolean;
}

export const sampledStates = ['decided', 'signed'] as const satisfies readonly EnrolmentState[];

export function enrolmentReach(action: Action, roles: readonly Role[]): EnrolmentReach {
  const row: Partial<Record<Role, Scope>> = permissions[action];
  const granted = roles.flatMap((role) => (row[role] === undefined ? [] : [{ role, scope: row[role] }]));
  const has = (role: Role, ...scopes: Scope[]) =>
    granted.some((grant) => grant.role === role && scopes.includes(grant.scope));
  return {
    all: granted.some(({ scope }) => scope === 'organisation' || scope === 'metadata' || scope === 'granted'),
    asCandidate: has('candidate', 'own'),
    asAssessor: has('assessor', 'assigned'),
    asSupervisor: has('supervisor', 'assigned'),
    decided: granted.some(({ scope }) => scope === 'sampled'),
  };
}

/** May this person do this on this enrolment, as far as the permission table goes? The state is another question. */
export function reachesEnrolment(
  action: Action,
  { memberId, roles }: Reacher,
  enrolment: EnrolmentPeople,
): boolean {
  const reach = enrolmentReach(action, roles);
  return (
    reach.all ||
    (reach.asCandidate && enrolment.candidateId === memberId) ||
    (reach.asAssessor && enrolment.assessorId === memberId) ||
    (reach.asSupervisor && enrolment.supervisorId === memberId) ||
    (reach.decided && sampledStates.some((state) => state === enrolment.state))
  );
}
