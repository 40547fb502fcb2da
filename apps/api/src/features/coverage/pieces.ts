import type {
  AssessmentMethod,
  AuthenticityMeans,
  ClaimedEvidence,
  Day,
  EvidenceSetting,
  Verdict,
} from '@attest/domain';

/**
 * A piece of evidence without the names of its parts: a target keeps a good many. Shorter ones are of the same form with
 * the rest left out: what nobody said, and everything after `claimedOn` before it is judged.
 */
export type PackedPiece = readonly [
  evidenceId: string,
  method: AssessmentMethod,
  occurredOn: Day,
  claimedOn: Day,
  verdict?: Verdict | null,
  valid?: boolean | null,
  authentic?: boolean | null,
  current?: boolean | null,
  authenticBy?: readonly AuthenticityMeans[] | null,
  occasion?: string | null,
  setting?: EvidenceSetting | null,
  parts?: readonly number[] | null,
  disagrees?: boolean | null,
];

export function packPiece({
  evidenceId,
  method,
  occurredOn,
  claimedOn,
  judgement,
  occasion = null,
  setting = null,
  parts = null,
}: ClaimedEvidence): PackedPiece {
  const { verdict = null, valid = null, authentic = null, current = null } = judgement ?? {};
  const authenticBy = judgement?.authenticBy ?? null;
  const start = [evidenceId, method, occurredOn, claimedOn] as const;
  const judged = [...start, verdict, valid, authentic, current] as const;
  if (judgement?.disagrees === true) return [...judged, authenticBy, occasion, setting, parts, true];
  if (parts !== null) return [...judged, authenticBy, occasion, setting, parts];
  if (occasion !== null || setting !== null) return [...judged, authenticBy, occasion, setting];
  if (judgement === null) return start;
  return authenticBy === null ? judged : [...judged, authenticBy];
}

export function unpackPiece(packed: PackedPiece): ClaimedEvidence {
  const [evidenceId, method, occurredOn, claimedOn, verdict = null, valid = null, authentic = null] = packed;
  const [
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    current = null,
    authenticBy = null,
    occasion = null,
    setting = null,
    parts = null,
    contested,
  ] = packed;
  const disagrees = contested === true ? { disagrees: true } : {};
  const judgement =
    verdict === null ? null : { verdict, valid, authentic, current, authenticBy, ...disagrees };
  return { evidenceId, method, occurredOn, claimedOn, judgement, occasion, setting, parts };
}

/** In the order in which they were claimed, which is that of their ids: the same whatever way they were gathered. */
export const inOrder = (pieces: readonly ClaimedEvidence[]): ClaimedEvidence[] =>
  [...pieces].sort((a, b) => (a.evidenceId < b.evidenceId ? -1 : a.evidenceId > b.evidenceId ? 1 : 0));
