import type { EnrolmentSummary } from '@attest/api-client';

/** Where the matrix leads to: the workspace for who assesses, their own pages for the candidate. */
export interface Places {
  readonly unit: string;
  readonly target: (targetId: string) => string;
  readonly evidence: (evidenceId: string) => string;
  readonly judgement: (targetId: string, evidenceId: string) => string;
}

export function placesFor(
  { id, candidate }: Pick<EnrolmentSummary, 'id' | 'candidate'>,
  memberId: string,
): Places {
  if (candidate.id === memberId) {
    const unit = `/my-units/${id}`;
    const evidence = (evidenceId: string) => `/my-evidence/${evidenceId}`;
    const target = (targetId: string) => `${unit}?target=${targetId}`;
    return { unit, target, evidence, judgement: (_, evidenceId) => evidence(evidenceId) };
  }
  const unit = `/enrolments/${id}`;
  return {
    unit,
    target: (targetId) => `${unit}?target=${targetId}`,
    evidence: (evidenceId) => `${unit}?evidence=${evidenceId}`,
    judgement: (targetId, evidenceId) => `${unit}?target=${targetId}&evidence=${evidenceId}`,
  };
}
