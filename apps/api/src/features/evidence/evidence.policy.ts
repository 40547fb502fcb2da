import { type AssessmentMethod, scopesFor } from '@attest/domain';
import type { Actor } from '../../platform/auth/actor';
import { boundTo, type EnrolmentFacts, isOpenForEvidence, may } from '../enrolments/enrolments.policy';

/** What decides who may act on a piece of evidence. */
export interface EvidenceFacts {
  readonly method: AssessmentMethod;
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

/** The author takes back or replaces what is theirs. What is signed stays as it was signed. */
const isAuthor = (actor: Actor, evidence: EvidenceFacts): boolean =>
  evidence.createdById === actor.memberId && scopesFor('evidence.revise', actor.roles).length > 0;

/** All that it was claimed for is closed, and something of it signed: nothing is left to change. */
export const isSettled = (enrolments: readonly Pick<EnrolmentFacts, 'state'>[]): boolean =>
  enrolments.some((enrolment) => enrolment.state === 'signed') &&
  enrolments.every((enrolment) => !isOpenForEvidence(enrolment.state));

export const canWithdraw = isAuthor;

/** What an assessor recorded is corrected by a judgement; only the candidate's own work comes in versions. */
export const isRevisable = (evidence: EvidenceFacts): boolean =>
  evidence.createdById === evidence.candidateId;

export const canRevise = isAuthor;

/** Nobody judges evidence of their own. */
export const canJudge = (actor: Actor, enrolment: EnrolmentFacts): boolean =>
  may(actor, 'judgement.create', enrolment) && enrolment.candidateId !== actor.memberId;

const isTheirMethod = (actor: Actor, enrolment: EnrolmentFacts, method: AssessmentMethod): boolean =>
  [null, method].includes(boundTo(actor.memberId, enrolment));

/** What the screen offers; each entry is the answer the matching route would give. */
export function abilitiesOn(actor: Actor, evidence: EvidenceFacts) {
  const open = evidence.enrolments.filter((enrolment) => isOpenForEvidence(enrolment.state));
  const changeable = !evidence.withdrawn && !isSettled(evidence.enrolments);
  return {
    judge:
      !evidence.withdrawn &&
      open.some(
        (enrolment) => canJudge(actor, enrolment) && isTheirMethod(actor, enrolment, evidence.method),
      ),
    newVersion: changeable && open.length > 0 && isRevisable(evidence) && canRevise(actor, evidence),
    withdraw: changeable && canWithdraw(actor, evidence),
  };
}
