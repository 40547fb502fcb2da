import type { AssessmentMethod, ClaimedEvidence, Day, Verdict } from '@attest/domain';

/** A piece of evidence without the names of its parts: a target keeps a good many. */
export type PackedPiece =
  | readonly [evidenceId: string, method: AssessmentMethod, occurredOn: Day, claimedOn: Day]
  | readonly [
      evidenceId: string,
      method: AssessmentMethod,
      occurredOn: Day,
      claimedOn: Day,
      verdict: Verdict,
      valid: boolean | null,
      authentic: boolean | null,
      current: boolean | null,
    ];

export function packPiece({
  evidenceId,
  method,
  occurredOn,
  claimedOn,
  judgement,
}: ClaimedEvidence): PackedPiece {
  if (judgement === null) return [evidenceId, method, occurredOn, claimedOn];
  const { verdict, valid, authentic, current } = judgement;
  return [evidenceId, method, occurredOn, claimedOn, verdict, valid, authentic, current];
}

export function unpackPiece(packed: PackedPiece): ClaimedEvidence {
  const [evidenceId, method, occurredOn, claimedOn, verdict, valid = null, authentic = null, current = null] =
    packed;
  const judgement = verdict === undefined ? null : { verdict, valid, authentic, current };
  return { evidenceId, method, occurredOn, claimedOn, judgement };
}

/** In the order in which they were claimed, which is that of their ids: the same whatever way they were gathered. */
export const inOrder = (pieces: readonly ClaimedEvidence[]): ClaimedEvidence[] =>
  [...pieces].sort((a, b) => (a.evidenceId < b.evidenceId ? -1 : a.evidenceId > b.evidenceId ? 1 : 0));
