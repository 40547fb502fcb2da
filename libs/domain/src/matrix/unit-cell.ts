import type { StandingJudgement } from '../coverage/cover-target';
import { addMonths, type Day } from '../dates';

/**
 * What a piece of evidence is worth for one target. satisfactory: it counts · doubtful: satisfactory, but valid,
 * authentic or current was not confirmed · too_old: it counted until its age passed the limit · not_yet, not_seen: as
 * judged · to_judge: claimed and not judged · contested: assessors disagree, and the lead has not said
 * what holds · withdrawn: taken back by who handed it in or recorded it.
 */
export const unitCellStates = [
  'satisfactory',
  'doubtful',
  'too_old',
  'not_yet',
  'not_seen',
  'to_judge',
  'contested',
  'withdrawn',
] as const;
export type UnitCellState = (typeof unitCellStates)[number];

/** A claim of the newest version of a piece of evidence, with the judgement that stands. */
export interface MatrixClaim {
  readonly occurredOn: Day;
  readonly withdrawn: boolean;
  readonly judgement: StandingJudgement | null;
}

/** Exactly the satisfactory ones are what `coverTarget` counts; a property test holds the two together. */
export function unitCellState(
  { occurredOn, withdrawn, judgement }: MatrixClaim,
  maxAgeMonths: number | null,
  today: Day,
): UnitCellState {
  if (withdrawn) return 'withdrawn';
  if (judgement === null) return 'to_judge';
  if (judgement.disagrees === true) return 'contested';
  if (judgement.verdict !== 'satisfactory') return judgement.verdict;
  if (judgement.valid !== true || judgement.authentic !== true || judgement.current !== true)
    return 'doubtful';
  return maxAgeMonths !== null && today > addMonths(occurredOn, maxAgeMonths) ? 'too_old' : 'satisfactory';
}
