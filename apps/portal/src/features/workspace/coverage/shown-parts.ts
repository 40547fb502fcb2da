import type { EvidenceView } from '@attest/api-client';
import type { UnitTarget } from '../../../shared/enrolment/targets';

export interface ShownPart {
  text: string;
  /** Accepted evidence that shows it, in the order given. */
  by: readonly EvidenceView[];
}

const isAccepted = (piece: EvidenceView, targetId: string, part: number): boolean =>
  piece.withdrawal === null &&
  piece.current.claims.some(
    ({ targetId: claimed, parts, judgement }) =>
      claimed === targetId &&
      (parts === null || parts.includes(part)) &&
      judgement?.verdict === 'satisfactory' &&
      judgement.valid === true &&
      judgement.authentic === true &&
      judgement.current === true,
  );

/** Each part that the standard lists under a target, with what shows it. A claim that names no parts is of all of them. */
export const shownParts = (
  { id, parts }: Pick<UnitTarget, 'id' | 'parts'>,
  evidence: readonly EvidenceView[],
): ShownPart[] =>
  parts.map((text, index) => ({ text, by: evidence.filter((piece) => isAccepted(piece, id, index)) }));
