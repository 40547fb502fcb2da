import { readableCode } from '@attest/domain';
import type { Coverage, EnrolmentDetail, EvidenceView, TargetState } from '@attest/api-client';
import type { ReadEnrolment } from '../../shared/enrolment/enrolment-queries';
import { statesById, targetGroups, type TargetGroup } from '../../shared/enrolment/targets';

/** What every part of the workspace looks at. */
export interface WorkspaceData {
  enrolment: EnrolmentDetail;
  /** Sent back as If-Match with a decision. */
  etag: string;
  coverage: Coverage;
  /** Newest first; empty while it is on its way, and for who may not read it. */
  evidence: readonly EvidenceView[];
  /** What to do next is only known once the evidence is. */
  evidenceKnown: boolean;
  groups: readonly TargetGroup[];
  states: ReadonlyMap<string, TargetState>;
}

/** Brings the three reads together; `named` says what a person calls the critical evidence of a number. */
export function workspaceData(
  { enrolment, etag }: ReadEnrolment,
  coverage: Coverage,
  evidence: readonly EvidenceView[] | undefined,
  named: (number: number) => string,
): WorkspaceData {
  const readable = <T extends { code: string }>(one: T): T => ({
    ...one,
    code: readableCode(one.code, named),
  });
  const counted = { ...coverage, targets: coverage.targets.map(readable) };
  return {
    enrolment,
    etag,
    coverage: counted,
    evidenceKnown: evidence !== undefined || !enrolment.abilities.readEvidence,
    evidence: (evidence ?? []).map((piece) => ({
      ...piece,
      current: { ...piece.current, claims: piece.current.claims.map(readable) },
    })),
    groups: targetGroups(enrolment, named),
    states: statesById(counted),
  };
}

/** All targets in the order of the standard, kind by kind. */
export const targetsInOrder = (groups: readonly TargetGroup[]) => groups.flatMap((group) => group.targets);

/** Something is missing of it before competent may be decided; never of what is shown for information only. */
export const isOpen = (state: TargetState | undefined): boolean =>
  state !== undefined && state.required && state.status !== 'covered';

export const openTargets = (coverage: Coverage): TargetState[] => coverage.targets.filter(isOpen);

/** Nobody looked at these when the enrolment was signed or withdrawn: such kinds could not be assessed then. */
export const isUnassessed = ({ states }: Pick<WorkspaceData, 'states'>, group: TargetGroup): boolean =>
  !group.targets.some(({ id }) => states.has(id));
