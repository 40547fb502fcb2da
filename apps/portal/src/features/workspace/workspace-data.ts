import type { Coverage, EnrolmentDetail, EvidenceView, TargetState } from '@attest/api-client';
import type { TargetGroup } from '../../shared/enrolment/targets';

/** What every part of the workspace looks at. */
export interface WorkspaceData {
  enrolment: EnrolmentDetail;
  /** Sent back as If-Match with a decision. */
  etag: string;
  coverage: Coverage;
  /** Newest first; empty for who may not read evidence. */
  evidence: readonly EvidenceView[];
  groups: readonly TargetGroup[];
  states: ReadonlyMap<string, TargetState>;
}

/** Indicators and critical evidence in the order of the standard. */
export const targetsInOrder = (groups: readonly TargetGroup[]) => groups.flatMap((group) => group.targets);

export const isOpen = (state: TargetState | undefined): boolean =>
  state === undefined || state.status !== 'covered';

export const openTargets = (coverage: Coverage): TargetState[] =>
  coverage.targets.filter((target) => target.status !== 'covered');
