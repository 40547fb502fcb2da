import {
  type Action,
  type AssessmentMethod,
  type EnrolmentState,
  mayHappen,
  scopesFor,
} from '@attest/domain';
import type { Actor } from '../../platform/auth/actor';
import { Forbidden } from '../../platform/errors/domain-error';

/** The people whom an enrolment itself names, and its state. */
export interface EnrolmentParties {
  readonly candidateId: string;
  /** The lead. */
  readonly assessorId: string;
  readonly supervisorId: string;
  readonly state: EnrolmentState;
}

/** Somebody who assesses beside the lead. */
export interface TeamPlace {
  readonly memberId: string;
  /** The only one they assess by; null: any. */
  readonly method: AssessmentMethod | null;
}

/** What decides who sees an enrolment and who may act on it. */
export interface EnrolmentFacts extends EnrolmentParties {
  readonly team: readonly TeamPlace[];
  /** Who is to decide on the renewal of what is signed, and looks at it for that. */
  readonly renewerId?: string | null;
}

/**
 * How far an action reaches for an actor, in the terms a query can be scoped by. Ids are the actor's own, or null
 * where the role that would count is not held.
 */
export interface Reach {
  /** Every enrolment of the organisation. */
  readonly organisation: boolean;
  readonly candidateId: string | null;
  /** Of the enrolments that they lead. */
  readonly assessorId: string | null;
  /** Of those on whose team they are; null also for what the lead alone may do. */
  readonly teamId: string | null;
  readonly supervisorId: string | null;
  /** Whatever is decided or signed: what a verifier sees (docs/adr/0010-what-verifiers-and-auditors-see.md). */
  readonly concluded: boolean;
}

const concludedStates: readonly EnrolmentState[] = ['decided', 'signed'];

/** An auditor's dated grant needs no word here: an expired role is no longer among the actor's roles. */
export function reachOf(actor: Actor, action: Action): Reach {
  const scopes = new Map(actor.roles.map((role) => [role, scopesFor(action, [role])]));
  const reaches = (role: (typeof actor.roles)[number], scope: 'own' | 'assigned' | 'led') =>
    scopes.get(role)?.includes(scope) ? actor.memberId : null;
  const all = scopesFor(action, actor.roles);
  return {
    organisation: all.some(
      (scope) => scope === 'organisation' || scope === 'metadata' || scope === 'granted',
    ),
    candidateId: reaches('candidate', 'own'),
    assessorId: reaches('assessor', 'led') ?? reaches('assessor', 'assigned'),
    teamId: reaches('assessor', 'assigned'),
    supervisorId: reaches('supervisor', 'assigned'),
    concluded: all.includes('sampled'),
  };
}

export function isWithin(reach: Reach, enrolment: EnrolmentFacts): boolean {
  return (
    reach.organisation ||
    reach.candidateId === enrolment.candidateId ||
    reach.assessorId === enrolment.assessorId ||
    reach.supervisorId === enrolment.supervisorId ||
    enrolment.team.some(({ memberId }) => memberId === reach.teamId) ||
    (reach.teamId !== null && enrolment.renewerId === reach.teamId) ||
    (reach.concluded && concludedStates.includes(enrolment.state))
  );
}

/** Permission alone: whether the state allows it is asked apart, so that each refusal has its own answer. */
export const may = (actor: Actor, action: Action, enrolment: EnrolmentFacts): boolean =>
  isWithin(reachOf(actor, action), enrolment);

/** As the lead, or beside them. */
export const isAssessing = (memberId: string, { assessorId, team }: EnrolmentFacts): boolean =>
  memberId === assessorId || team.some((place) => place.memberId === memberId);

/** The only method by which a member of the team assesses; null: they are bound to none. */
export const boundTo = (memberId: string, { team }: EnrolmentFacts): AssessmentMethod | null =>
  team.find((place) => place.memberId === memberId)?.method ?? null;

/** @throws Forbidden enrolment.bound_to_method */
export function requireUnbound(memberId: string, enrolment: EnrolmentFacts, method: AssessmentMethod): void {
  const bound = boundTo(memberId, enrolment);
  if (bound !== null && bound !== method) {
    throw new Forbidden('enrolment.bound_to_method', { method: bound });
  }
}

export const canRead = (actor: Actor, enrolment: EnrolmentFacts) => may(actor, 'enrolment.read', enrolment);
export const canManage = (actor: Actor, enrolment: EnrolmentFacts) =>
  may(actor, 'enrolment.manage', enrolment);
export const canRequest = (actor: Actor, enrolment: EnrolmentFacts) =>
  may(actor, 'evidence.request', enrolment);
export const canDecide = (actor: Actor, enrolment: EnrolmentFacts) => may(actor, 'outcome.create', enrolment);

/** Words of assessors, supervisors and candidates; an admin sees only that they exist. */
export const canReadJudgements = (actor: Actor, enrolment: EnrolmentFacts) =>
  may(actor, 'judgement.read', enrolment);

/** The signer is the supervisor named, and nobody who took part in the assessment. */
export const canSign = (actor: Actor, enrolment: EnrolmentFacts): boolean =>
  may(actor, 'sign-off.sign', enrolment) &&
  actor.memberId !== enrolment.candidateId &&
  !isAssessing(actor.memberId, enrolment);

export const isOpenForEvidence = (state: EnrolmentState): boolean => mayHappen(state, 'evidence');

export const isEditable = (state: EnrolmentState): boolean => state !== 'signed' && state !== 'withdrawn';

/** What the screen offers; each entry is the answer the matching route would give. */
export function abilitiesOn(actor: Actor, enrolment: EnrolmentFacts) {
  const open = isOpenForEvidence(enrolment.state);
  const records = open && may(actor, 'evidence.record', enrolment);
  const bound = boundTo(actor.memberId, enrolment);
  return {
    observe: records && (bound === null || bound === 'direct_observation'),
    ask: records && (bound === null || bound === 'oral_questioning'),
    record: records,
    boundTo: bound,
    judge: open && may(actor, 'judgement.create', enrolment),
    upload: open && may(actor, 'evidence.upload', enrolment),
    request: open && canRequest(actor, enrolment),
    settle: open && may(actor, 'outcome.create', enrolment),
    decide: mayHappen(enrolment.state, 'decide_not_yet') && canDecide(actor, enrolment),
    sign: mayHappen(enrolment.state, 'sign') && canSign(actor, enrolment),
    return: mayHappen(enrolment.state, 'return') && canSign(actor, enrolment),
    edit: isEditable(enrolment.state) && canManage(actor, enrolment),
    withdraw: mayHappen(enrolment.state, 'withdraw') && canManage(actor, enrolment),
    readAudit: may(actor, 'audit.read', enrolment),
    readEvidence: may(actor, 'evidence.read', enrolment),
  };
}
