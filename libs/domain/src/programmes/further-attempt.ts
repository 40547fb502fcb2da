import type { CarryOverProposal } from '../carry-over';
import { type ClaimedEvidence, coverTarget, isAccepted, type TargetItem } from '../coverage/cover-target';
import type { TargetRules } from '../coverage/rules';
import { addDays, addMonths, type Day } from '../dates';

/**
 * Why a target of a further attempt is proposed as it is. current: what was accepted counts, and for some time yet · old: it
 * counts, and half of its time is over · expires: it counts, and soon will not · partly: it is not enough · failed: it was among what the unit lacked · not_yet: it was accepted, and judged «not yet» after that, or at no time accepted · too_old · none: nothing stands for it ·
 * unjudged: what was handed in was never judged, or not seen.
 */
export const attemptReasons = [
  'current',
  'old',
  'expires',
  'partly',
  'failed',
  'not_yet',
  'too_old',
  'unjudged',
  'none',
] as const;
export type AttemptReason = (typeof attemptReasons)[number];

export interface AttemptProposal {
  readonly proposal: CarryOverProposal;
  readonly reason: AttemptReason;
  /** Of the evidence, those whose claims go on where the target does. */
  readonly accepted: readonly ClaimedEvidence[];
}

export interface AttemptTarget {
  /** What stands for the target in the former attempt. */
  readonly evidence: readonly ClaimedEvidence[];
  /** Of the attempt to come. */
  readonly rules: TargetRules;
  readonly item: TargetItem;
  /** It was required, and not covered, when the former was found not yet competent. */
  readonly failed: boolean;
}

/**
 * What becomes of a target of the former attempt. Only what was accepted and counts today goes on; without any it is to be
 * shown again. A person looks at it where it was among what failed, where a «not yet» came after it, where it is not enough, and where it is
 * enough only with evidence whose time is half over or ends within the days in which people are warned.
 * More accepted evidence never makes it worse, and a later day never better.
 */
export function proposeAttempt(
  { evidence, rules, item, failed }: AttemptTarget,
  today: Day,
  warnDays: number,
): AttemptProposal {
  const accepted = evidence.filter((piece) => isAccepted(piece, rules, today));
  if (accepted.length === 0) return { proposal: 'gap', reason: whyNothing(evidence, rules), accepted };
  const toConfirm = (reason: AttemptReason): AttemptProposal => ({
    proposal: 'to_confirm',
    reason,
    accepted,
  });
  if (failed) return toConfirm('failed');
  if (refusedAfter(evidence, accepted)) return toConfirm('not_yet');
  const covers = (pieces: readonly ClaimedEvidence[]) =>
    coverTarget(pieces, { ...rules, maxAgeMonths: null }, today, item).status === 'covered';
  if (!covers(accepted)) return toConfirm('partly');
  const lasting = accepted.filter((piece) => isAccepted(piece, rules, addDays(today, warnDays)));
  if (!covers(lasting)) return toConfirm('expires');
  if (!covers(lasting.filter((piece) => isYoung(piece, rules, today)))) return toConfirm('old');
  return { proposal: 'carried', reason: 'current', accepted };
}

function whyNothing(evidence: readonly ClaimedEvidence[], rules: TargetRules): AttemptReason {
  if (evidence.length === 0) return 'none';
  if (evidence.some(({ judgement }) => judgement?.verdict === 'not_yet')) return 'not_yet';
  return evidence.some((piece) => isAccepted(piece, { ...rules, maxAgeMonths: null }, piece.occurredOn))
    ? 'too_old'
    : 'unjudged';
}

/** On a day after the last that was accepted. */
function refusedAfter(evidence: readonly ClaimedEvidence[], accepted: readonly ClaimedEvidence[]): boolean {
  const last = accepted.reduce((day, { occurredOn }) => (occurredOn > day ? occurredOn : day), '');
  return evidence.some(({ judgement, occurredOn }) => judgement?.verdict === 'not_yet' && occurredOn > last);
}

/** At most half of the time in which it counts is over. */
const isYoung = ({ occurredOn }: ClaimedEvidence, { maxAgeMonths }: TargetRules, today: Day): boolean =>
  maxAgeMonths === null || today <= addMonths(occurredOn, Math.ceil(maxAgeMonths / 2));
