import type { EvidenceView } from '@attest/api-client';

/** How many claims of a piece of evidence stand how; what was not seen in it is counted nowhere else. */
export interface JudgedCounts {
  readonly satisfactory: number;
  readonly notYet: number;
  readonly notSeen: number;
  readonly toJudge: number;
}

export type EvidenceStanding =
  | { readonly kind: 'withdrawn' | 'unclaimed' }
  | { readonly kind: 'all'; readonly verdict: 'to_judge' | 'not_yet' | 'satisfactory' | 'not_seen' }
  /** Judged one way for some indicators and another way for others, which no single word tells truly. */
  | { readonly kind: 'mixed'; readonly counts: JudgedCounts };

export function judgedCounts({ claims }: Pick<EvidenceView['current'], 'claims'>): JudgedCounts {
  const count = (verdict: string | undefined) =>
    claims.filter(({ judgement }) => judgement?.verdict === verdict).length;
  return {
    satisfactory: count('satisfactory'),
    notYet: count('not_yet'),
    notSeen: count('not_seen'),
    toJudge: count(undefined),
  };
}

/** What the candidate has to know first of a piece of evidence. */
export function evidenceStanding({
  withdrawal,
  current,
}: Pick<EvidenceView, 'withdrawal'> & {
  readonly current: Pick<EvidenceView['current'], 'claims'>;
}): EvidenceStanding {
  if (withdrawal !== null) return { kind: 'withdrawn' };
  const all = current.claims.length;
  if (all === 0) return { kind: 'unclaimed' };
  const counts = judgedCounts(current);
  if (counts.toJudge === all) return { kind: 'all', verdict: 'to_judge' };
  if (counts.notYet === all) return { kind: 'all', verdict: 'not_yet' };
  if (counts.satisfactory === all) return { kind: 'all', verdict: 'satisfactory' };
  if (counts.notSeen === all) return { kind: 'all', verdict: 'not_seen' };
  return { kind: 'mixed', counts };
}
