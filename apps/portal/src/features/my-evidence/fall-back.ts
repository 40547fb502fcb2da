import type { EvidenceDetail } from '@attest/api-client';

type Claim = EvidenceDetail['current']['claims'][number];

export interface FallBack {
  /** Claimed again, and judged anew. */
  readonly again: readonly Claim[];
  /** No longer claimed: nothing of this evidence stands for them any more. */
  readonly gone: readonly Claim[];
}

/**
 * What a new version of a piece of evidence undoes: claims that were found satisfactory and rest on the version before.
 * Those of other enrolments lose it altogether.
 */
export function fallBackOf(
  earlier: { readonly current: Pick<EvidenceDetail['current'], 'claims'> } | null,
  enrolmentId: string,
  targetIds: readonly string[],
): FallBack {
  const accepted = (earlier?.current.claims ?? []).filter(
    ({ judgement }) => judgement?.verdict === 'satisfactory',
  );
  const isAgain = (claim: Claim) => claim.enrolmentId === enrolmentId && targetIds.includes(claim.targetId);
  return { again: accepted.filter(isAgain), gone: accepted.filter((claim) => !isAgain(claim)) };
}
