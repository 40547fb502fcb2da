import {
  type EntryCheckResult,
  entryCheckResults,
  type TargetStatus,
  targetStatuses,
  type UnitStanding,
  unitStandings,
  type Verdict,
  verdicts,
  type WholeGapKind,
  wholeGapKinds,
} from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { ProgrammeEnrolmentSummary } from '../programme-enrolments/programme-enrolments.dto';
import { AccountOrigin, Meaning } from '../sign-offs/account-origins.dto';
import { ProgrammeOutcome, ProgrammeReturn, ProgrammeSignOff } from './programme-outcomes.dto';
import { type ProgrammeSignBlocker, programmeSignBlockers } from './programme-outcomes.policy';

/** Of the version that somebody is on; what is signed keeps what it said on the day of the signature. */
export class CaseProgramme {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  versionId!: string;

  @ApiProperty({ minimum: 1 })
  number!: number;

  @ApiProperty()
  contentSha256!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  nameEn!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'of the standard that it covers whole' })
  code!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'part of what the outcome states' })
  level!: number | null;
}

/** A unit signature that the whole rests on. */
export class ProgrammeCaseUnit {
  @ApiProperty({ format: 'uuid' })
  programmeUnitId!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  releaseCode!: string;

  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({ format: 'uuid' })
  signOffId!: string;

  @ApiProperty({ description: 'of the manifest that the unit was signed under' })
  manifestSha256!: string;

  @ApiProperty({ description: 'name of the signer' })
  signer!: string;

  @ApiProperty({ format: 'date-time' })
  signedAt!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: without an end' })
  validUntil!: string | null;
}

export class AttitudeJudgement {
  @ApiProperty({ format: 'uuid' })
  judgementId!: string;

  @ApiProperty({ format: 'uuid', description: 'of the unit in which it was seen' })
  enrolmentId!: string;

  @ApiProperty({ enum: verdicts, enumName: 'Verdict' })
  verdict!: Verdict;

  @ApiProperty({ description: 'name of the assessor' })
  judgedBy!: string;

  @ApiProperty({ format: 'date-time' })
  judgedAt!: string;

  @ApiProperty({ format: 'uuid' })
  evidenceId!: string;

  @ApiProperty({ format: 'uuid' })
  evidenceVersionId!: string;

  @ApiProperty()
  contentSha256!: string;

  @ApiProperty()
  evidenceTitle!: string;
}

export class ProgrammeCaseAttitude {
  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty()
  required!: boolean;

  @ApiProperty({ enum: targetStatuses, enumName: 'TargetStatus', description: 'the best of all units' })
  status!: TargetStatus;

  @ApiProperty({ type: [AttitudeJudgement] })
  judgements!: AttitudeJudgement[];
}

export class ProgrammeCaseEntry {
  @ApiProperty({ format: 'uuid' })
  requirementId!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty({ enum: entryCheckResults, enumName: 'EntryCheckResult' })
  result!: EntryCheckResult;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'name of the member' })
  checkedBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  checkedAt!: string | null;
}

/** What is missing of the whole, by name; the fields that a kind does not need are null. */
export class ProgrammeCaseGap {
  @ApiProperty({ enum: wholeGapKinds, enumName: 'WholeGapKind' })
  kind!: WholeGapKind;

  @ApiProperty({ format: 'uuid', description: 'of the requirement, unit, section or attitude' })
  subjectId!: string;

  @ApiProperty({ type: String, nullable: true, description: 'of a unit or an attitude' })
  code!: string | null;

  @ApiProperty({ description: 'what it is called; empty: a section without a name' })
  text!: string;

  @ApiProperty({ enum: unitStandings, enumName: 'UnitStanding', nullable: true, description: 'of a unit' })
  standing!: UnitStanding | null;

  @ApiProperty({
    enum: targetStatuses,
    enumName: 'TargetStatus',
    nullable: true,
    description: 'of an attitude',
  })
  status!: TargetStatus | null;

  @ApiProperty({ type: Number, nullable: true, description: 'how many more of a section' })
  missing!: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'of a unit that has run out' })
  validUntil!: string | null;
}

export class CaseValidity {
  @ApiProperty({ type: Number })
  months!: number;

  @ApiProperty({ format: 'date', description: 'the last day' })
  until!: string;
}

export class ProgrammeCaseManifest {
  @ApiProperty({ description: 'over the canonical manifest, see docs/sign-off.md' })
  sha256!: string;

  @ApiProperty({ description: 'attest.programme-sign-off/1' })
  format!: string;
}

export class ProgrammeCaseAbilities {
  @ApiProperty()
  decide!: boolean;

  @ApiProperty()
  sign!: boolean;
}

export class ProgrammeCase {
  @ApiProperty()
  enrolment!: ProgrammeEnrolmentSummary;

  @ApiProperty()
  programme!: CaseProgramme;

  @ApiProperty({ type: ProgrammeOutcome, nullable: true, description: 'the newest' })
  outcome!: ProgrammeOutcome | null;

  @ApiProperty({ type: ProgrammeSignOff, nullable: true })
  signOff!: ProgrammeSignOff | null;

  @ApiProperty({ type: [ProgrammeReturn], description: 'newest first' })
  returns!: ProgrammeReturn[];

  @ApiProperty({ type: [ProgrammeCaseUnit], description: 'signed and valid, in the order of the programme' })
  units!: ProgrammeCaseUnit[];

  @ApiProperty({ type: [ProgrammeCaseAttitude] })
  attitudes!: ProgrammeCaseAttitude[];

  @ApiProperty({ type: [ProgrammeCaseEntry] })
  entry!: ProgrammeCaseEntry[];

  @ApiProperty({ type: CaseValidity, nullable: true, description: 'null: without an end' })
  validity!: CaseValidity | null;

  @ApiProperty({ type: [ProgrammeCaseGap], description: 'empty exactly when competent can be decided' })
  gaps!: ProgrammeCaseGap[];

  @ApiProperty({ type: [AccountOrigin], description: 'part of what is signed' })
  people!: AccountOrigin[];

  @ApiProperty()
  manifest!: ProgrammeCaseManifest;

  @ApiProperty()
  meaning!: Meaning;

  @ApiProperty({ description: 'something changed since the outcome: it can be decided anew' })
  outdated!: boolean;

  @ApiProperty({ description: 'by this actor, now' })
  signable!: boolean;

  @ApiProperty({ enum: programmeSignBlockers, enumName: 'ProgrammeSignBlocker', isArray: true })
  blockers!: ProgrammeSignBlocker[];

  @ApiProperty()
  abilities!: ProgrammeCaseAbilities;
}
