import type {
  ClaimedEvidence,
  Day,
  EnrolmentState,
  TargetCoverage,
  TargetKind,
  TargetStatus,
} from '@attest/domain';
import type { EnrolmentFacts } from '../enrolments/enrolments.policy';
import type { UnitRules } from './unit-rules';
import type { UnitTally } from './unit-tally';

/** One target of an enrolment, with everything that is claimed for it. */
export interface TargetFacts {
  readonly targetId: string;
  readonly kind: TargetKind;
  readonly elementId: string | null;
  readonly position: number;
  readonly status: TargetStatus;
  readonly evidence: readonly ClaimedEvidence[];
}

/** What coverage is computed from: the enrolment as it stands, its rules, and the targets asked for. */
export interface CoverageFacts extends EnrolmentFacts {
  readonly enrolmentId: string;
  readonly unitId: string;
  readonly ruleVersion: number;
  /** What that version asks within the unit. */
  readonly rules: UnitRules;
  readonly tally: UnitTally;
  /** Somebody has asked for evidence for one of these targets, and none has come. */
  readonly requested: boolean;
  /** Today, in the organisation's time zone. */
  readonly today: Day;
  /** The day of the instant given, in the organisation's time zone. */
  readonly on: Day;
  readonly targets: readonly TargetFacts[];
}

export interface StoredTarget extends TargetCoverage {
  readonly targetId: string;
  /** What the coverage follows from. */
  readonly evidence: readonly ClaimedEvidence[];
}

export interface CoverageChange {
  readonly enrolmentId: string;
  readonly state: EnrolmentState;
  readonly ruleVersion: number;
  readonly targets: readonly StoredTarget[];
  readonly tally: UnitTally;
  /** When somebody did something; null where only time passed, which makes no new version of the enrolment. */
  readonly activityAt: Date | null;
}
