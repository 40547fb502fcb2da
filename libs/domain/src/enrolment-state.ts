import type { EnrolmentState } from './vocabulary';

/** What happens to an enrolment. `evidence` is any new evidence, version, withdrawal or judgement. */
export const enrolmentEvents = [
  'evidence',
  'decide_competent',
  'decide_not_yet',
  'return',
  'sign',
  'withdraw',
] as const;
export type EnrolmentEvent = (typeof enrolmentEvents)[number];

/** `open` becomes ready_to_decide when coverage allows an outcome, otherwise in_progress. */
type Target = EnrolmentState | 'open';

/**
 * State is data. A decided enrolment that receives anything new is opened again, so that an outcome always rests on
 * all there is; a signed one takes nothing more.
 */
export const enrolmentTransitions: Readonly<
  Record<EnrolmentState, Readonly<Partial<Record<EnrolmentEvent, Target>>>>
> = {
  planned: { evidence: 'open', decide_not_yet: 'in_progress', withdraw: 'withdrawn' },
  in_progress: { evidence: 'open', decide_not_yet: 'in_progress', withdraw: 'withdrawn' },
  ready_to_decide: {
    evidence: 'open',
    decide_competent: 'decided',
    decide_not_yet: 'in_progress',
    withdraw: 'withdrawn',
  },
  decided: {
    evidence: 'open',
    decide_not_yet: 'in_progress',
    return: 'open',
    sign: 'signed',
    withdraw: 'withdrawn',
  },
  signed: {},
  withdrawn: {},
};

/** Before the decision: evidence is collected and judged. */
export const isUndecided = (state: EnrolmentState): boolean =>
  state === 'planned' || state === 'in_progress' || state === 'ready_to_decide';

export class InvalidTransition extends Error {
  constructor(
    readonly from: EnrolmentState,
    readonly event: EnrolmentEvent,
  ) {
    super(`An enrolment that is ${from} cannot ${event}.`);
  }
}

export const mayHappen = (from: EnrolmentState, event: EnrolmentEvent): boolean =>
  event in enrolmentTransitions[from];

/** The state after an event; `decidable` is what coverage says at this moment. */
export function nextEnrolmentState(
  from: EnrolmentState,
  event: EnrolmentEvent,
  decidable: boolean,
): EnrolmentState {
  const target = enrolmentTransitions[from][event];
  if (target === undefined) throw new InvalidTransition(from, event);
  if (target !== 'open') return target;
  return decidable ? 'ready_to_decide' : 'in_progress';
}
