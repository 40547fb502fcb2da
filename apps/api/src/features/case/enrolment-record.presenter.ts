import { presentPerson } from '../../platform/http/person.dto';
import type { Outcome } from '../outcomes/outcomes.dto';
import type { SignOff, SignOffReturn } from '../sign-offs/sign-offs.dto';
import type { EnrolmentRecord } from './enrolment-record.repository';
import type { EvidenceRequest } from '../enrolments/evidence-requests.dto';

/** Whoever may not read judgements learns that something was decided, returned or asked, and not in which words. */
export function presentRecord(record: EnrolmentRecord, withWords: boolean): EnrolmentRecord {
  return {
    outcomes: record.outcomes.map((outcome) => presentOutcome(outcome, withWords)),
    signOff: record.signOff && presentSignOff(record.signOff),
    returns: record.returns.map((each) => presentReturn(each, withWords)),
    requests: record.requests.map((each) => presentRequest(each, withWords)),
  };
}

export const presentOutcome = (outcome: Outcome, withWords: boolean): Outcome => ({
  id: outcome.id,
  number: outcome.number,
  decision: outcome.decision,
  reasoning: withWords ? outcome.reasoning : '',
  nextSteps: withWords ? outcome.nextSteps : null,
  decidedBy: presentPerson(outcome.decidedBy),
  decidedAt: outcome.decidedAt,
  supersedesId: outcome.supersedesId,
});

export const presentSignOff = (signOff: SignOff): SignOff => ({
  id: signOff.id,
  outcomeId: signOff.outcomeId,
  signer: presentPerson(signOff.signer),
  printedName: signOff.printedName,
  jobTitle: signOff.jobTitle,
  meaning: signOff.meaning,
  authentication: signOff.authentication,
  manifestSha256: signOff.manifestSha256,
  signedAt: signOff.signedAt,
  itemCount: signOff.itemCount,
});

export const presentReturn = (given: SignOffReturn, withWords: boolean): SignOffReturn => ({
  id: given.id,
  outcomeId: given.outcomeId,
  returnedBy: presentPerson(given.returnedBy),
  returnedAt: given.returnedAt,
  reasonCode: given.reasonCode,
  reason: withWords ? given.reason : '',
});

export const presentRequest = (request: EvidenceRequest, withWords: boolean): EvidenceRequest => ({
  id: request.id,
  targetId: request.targetId,
  targetCode: request.targetCode,
  message: withWords ? request.message : '',
  requestedBy: presentPerson(request.requestedBy),
  requestedAt: request.requestedAt,
  closedAt: request.closedAt,
});
