import type { EvidenceView } from '@attest/api-client';

export type EvidenceStanding = 'withdrawn' | 'unclaimed' | 'to_judge' | 'not_yet' | 'satisfactory';

/** One word for a piece of evidence: what the candidate has to know first. */
export function evidenceStanding({
  withdrawal,
  current,
}: Pick<EvidenceView, 'withdrawal' | 'current'>): EvidenceStanding {
  if (withdrawal !== null) return 'withdrawn';
  if (current.claims.length === 0) return 'unclaimed';
  if (current.claims.some((claim) => claim.judgement === null)) return 'to_judge';
  return current.claims.some((claim) => claim.judgement?.verdict === 'not_yet') ? 'not_yet' : 'satisfactory';
}
