import { scopesFor } from '@attest/domain';
import type { Actor } from '../../platform/auth/actor';
import { type EnrolmentFacts, isOpenForEvidence, may } from '../enrolments/enrolments.policy';

/** What decides who may act on a piece of evidence. */
export interface EvidenceFacts {
  readonly candidateId: string;
  readonly createdById: string;
  readonly withdrawn: boolean;
  /** The enrolments that any of its versions is claimed for. */
  readonly enrolments: readonly EnrolmentFacts[];
}

/** Visible to the candidate it is about, and to whoever reads one of the enrolments it is claimed for. */
export const canRead = (actor: Actor, evidence: EvidenceFacts): boolean =>
  (evidence.candidateId === actor.memberId && actor.roles.includes('candidate')) ||
  evidence.enrolments.some((enrolment) => may(actor, 'evidence.read', enrolment));

/** The author takes back or replaces what is theirs, before any of it is signed. */
const isAuthor = (actor: Actor, evidence: EvidenceFacts): boolean =>
  evidence.createdById === actor.memberId && scopesFor('evidence.revise', actor.roles).length > 0;

export const isSigned = (evidence: EvidenceFacts): boolean =>
  evidence.enrolments.some((enrolment) => enrolment.state === 'signed');

export const canWithdraw = isAuthor;

/** What an assessor recorded is corrected by a judgement; only the candidate's own work comes in versions. */
export const isRevisable = (evidence: EvidenceFacts): boolean =>
  evidence.createdById === evidence.candidateId;

export const canRevise = isAuthor;

/** Nobody judges evidence of their own. */
export const canJudge = (actor: Actor, enrolment: EnrolmentFacts): boolean =>
  may(actor, 'judgement.create', enrolment) && enrolment.candidateId !== actor.memberId;

/** What the screen offers; each entry is the answer the matching route would give. */
export function abilitiesOn(actor: Actor, evidence: EvidenceFacts) {
  const open = evidence.enrolments.filter((enrolment) => isOpenForEvidence(enrolment.state));
  const changeable = !evidence.withdrawn && !isSigned(evidence);
  return {
    judge: !evidence.withdrawn && open.some((enrolment) => canJudge(actor, enrolment)),
    newVersion: changeable && open.length > 0 && isRevisable(evidence) && canRevise(actor, evidence),
    withdraw: changeable && canWithdraw(actor, evidence),
  };
}
