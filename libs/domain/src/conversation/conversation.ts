import type { DisputeResult, EnrolmentState, MessageKind } from '../vocabulary';

/** Those who write in a conversation; supervisors, verifiers and auditors read it. */
export type Speaker = 'assessor' | 'candidate';

const kindsOf: Readonly<Record<Speaker, readonly MessageKind[]>> = {
  assessor: ['feedback', 'answer', 'resolution'],
  candidate: ['question', 'answer', 'dispute'],
};

/** Feedback is the assessor's, a dispute the candidate's; both answer. */
export const maySay = (speaker: Speaker, kind: MessageKind): boolean => kindsOf[speaker].includes(kind);

/** Kinds that begin a thread; the others stand under one. */
export const beginsThread = (kind: MessageKind): boolean =>
  kind === 'feedback' || kind === 'question' || kind === 'dispute';

/** Only what the assessor says may be kept back until it is released, and never the answer to a dispute. */
export const mayBeHeld = (kind: MessageKind, speaker: Speaker): boolean =>
  speaker === 'assessor' && (kind === 'feedback' || kind === 'answer');

/** A signature covers what was displayed, so nothing is said under it any more. */
export const isOpenForWords = (state: EnrolmentState): boolean => state !== 'signed' && state !== 'withdrawn';

export interface SaidMessage {
  readonly kind: MessageKind;
  readonly speaker: Speaker;
  readonly result: DisputeResult | null;
}

/** null: not a dispute. Open until the assessor has answered it with a result. */
export function disputeState(messages: readonly SaidMessage[]): 'open' | DisputeResult | null {
  if (messages[0]?.kind !== 'dispute') return null;
  return messages.find((message) => message.kind === 'resolution')?.result ?? 'open';
}

/**
 * Whose turn it is in a thread, from its messages in the order in which they were written. A dispute waits for the
 * assessor until it has a result, whoever spoke last; anything else waits for an answer to what the candidate said.
 */
export function waitsForAssessor(messages: readonly SaidMessage[]): boolean {
  const dispute = disputeState(messages);
  if (dispute === 'open') return true;
  return messages.at(-1)?.speaker === 'candidate';
}

/** Why a dispute cannot be closed with this result; null when it can. */
export function refusalOfResult(
  result: DisputeResult,
  given: { readonly resolved: boolean; readonly judgedAgain: boolean },
): 'resolved' | 'not_judged_again' | 'judged_again' | null {
  if (given.resolved) return 'resolved';
  if (result === 'changed' && !given.judgedAgain) return 'not_judged_again';
  // What is no longer the standing judgement cannot be said to stand.
  if (result === 'upheld' && given.judgedAgain) return 'judged_again';
  return null;
}
