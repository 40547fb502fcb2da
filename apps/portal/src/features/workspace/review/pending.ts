import type { EvidenceView } from '@attest/api-client';

/** Pieces with a claim that nobody has judged, the longest waiting first. */
export const pendingPieces = (evidence: readonly EvidenceView[]): EvidenceView[] =>
  evidence
    .filter(
      (piece) => piece.withdrawal === null && piece.current.claims.some((claim) => claim.judgement === null),
    )
    .toSorted((a, b) => (a.current.recordedAt < b.current.recordedAt ? -1 : 1));
