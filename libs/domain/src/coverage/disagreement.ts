import type { Verdict } from '../vocabulary';

/** What a judgement says of a claim. */
export interface JudgedClaim {
  readonly verdict: Verdict;
  readonly valid: boolean | null;
  readonly authentic: boolean | null;
  readonly current: boolean | null;
}

/** The judgement that stands on the claim before another is made. */
export interface ClaimStanding extends JudgedClaim {
  readonly judgedById: string;
  /** Assessors disagree about the claim already. */
  readonly disagrees: boolean;
}

/** Whether two judgements of one claim differ: in the verdict, or in a mark that an acceptance rests on. */
export const contradicts = (one: JudgedClaim, other: JudgedClaim): boolean =>
  one.verdict !== other.verdict ||
  (one.verdict === 'satisfactory' &&
    (['valid', 'authentic', 'current'] as const).some((mark) => one[mark] !== other[mark]));

/**
 * disagrees: it contradicts another assessor, or is given while assessors disagree, and waits for the lead · settles: it is
 * the lead's word on that, and needs a reason.
 */
export type Dissent = 'none' | 'disagrees' | 'settles';

/** What a judgement does to the one that stands. Changing one's own mind contradicts nobody. */
export function dissentOf(
  given: JudgedClaim,
  standing: ClaimStanding | null,
  by: { readonly memberId: string; readonly leads: boolean },
): Dissent {
  if (standing === null) return 'none';
  const contested =
    standing.disagrees || (standing.judgedById !== by.memberId && contradicts(given, standing));
  if (!contested) return 'none';
  return by.leads ? 'settles' : 'disagrees';
}
