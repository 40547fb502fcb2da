import type {
  ClaimedEvidence,
  Day,
  EnrolmentState,
  TargetCoverage,
  TargetKind,
  TargetStatus,
} from '@attest/domain';
import type { EnrolmentParties } from '../enrolments/enrolments.policy';
import type { UnitRules } from './unit-rules';
import type { UnitTally } from './unit-tally';

/** One target of an enrolment, with everything that is claimed for it. */
export interface TargetFacts {
  readonly targetId: string;
  readonly kind: TargetKind;
  readonly elementId: string | null;
  readonly position: number;
  /** As it is kept: what counts through indicators is covered. */
  readonly status: TargetStatus;
  readonly required: boolean;
  readonly through: boolean;
  readonly evidence: readonly ClaimedEvidence[];
}

/**
 * What coverage is computed from: the enrolment as it stands, its rules, and the targets asked for. Without its team, which
 * nothing of this follows from; `TeamReader.complete` adds it where somebody's say hangs on it.
 */
export interface CoverageFacts extends EnrolmentParties {
  readonly enrolmentId: string;
  readonly unitId: string;
  readonly ruleVersion: number;
  /** A programme asks for the attitudes of the unit, once: here they are shown and counted only. */
  readonly attitudesByProgramme: boolean;
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
  readonly required: boolean;
  /** Covered through the indicators beside it; the reasons are those of its own evidence. */
  readonly through: boolean;
  /** What the coverage follows from. */
  readonly evidence: readonly ClaimedEvidence[];
}

/** What becomes of a target whose own evidence did not change. */
export interface ThroughChange {
  readonly targetId: string;
  readonly status: TargetStatus;
  readonly through: boolean;
}

export interface CoverageChange {
  readonly enrolmentId: string;
  readonly state: EnrolmentState;
  readonly ruleVersion: number;
  readonly targets: readonly StoredTarget[];
  /** Others that count through the targets above from now on, or no longer do. */
  readonly through: readonly ThroughChange[];
  readonly tally: UnitTally;
  /** When somebody did something; null where only time passed, which makes no new version of the enrolment. */
  readonly activityAt: Date | null;
}
