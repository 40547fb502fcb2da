import { presentRequest } from '../enrolments/evidence-requests.presenter';
import { presentOutcome } from '../outcomes/outcomes.presenter';
import { presentReturn, presentSignOff } from '../sign-offs/sign-offs.presenter';
import type { EnrolmentRecord } from './enrolment-record.repository';

/** Whoever may not read judgements learns that something was decided, returned or asked, and not in which words. */
export function presentRecord(record: EnrolmentRecord, withWords: boolean): EnrolmentRecord {
  return {
    outcomes: record.outcomes.map((outcome) => presentOutcome(outcome, withWords)),
    signOff: record.signOff && presentSignOff(record.signOff),
    returns: record.returns.map((each) => presentReturn(each, withWords)),
    requests: record.requests.map((each) => presentRequest(each, withWords)),
    programmes: record.programmes,
    validityMonths: record.validityMonths,
  };
}
