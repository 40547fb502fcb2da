import {
  entryCheckResults,
  type EntryCheckResult,
  nextStepKinds,
  type NextStepKind,
  programmeEnrolmentStates,
  type ProgrammeEnrolmentState,
  targetStatuses,
  type TargetStatus,
  wholeGapKinds,
  type WholeGapKind,
} from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Person } from '../../platform/http/person.dto';
import { EntryTakenFrom, FormerEntryCheck } from '../programme-enrolments/programme-enrolments.dto';
import { PassportUnit } from './passport-unit.dto';

export class PassportProgramme {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  versionId!: string;

  @ApiProperty({ minimum: 1 })
  number!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  nameEn!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  level!: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'of the standard that it covers whole' })
  code!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'how long the whole is valid once it is signed' })
  validityMonths!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'how long each unit is' })
  unitValidityMonths!: number | null;

  @ApiProperty({ description: 'attitudes are covered once for the whole' })
  attitudesOnce!: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'of the version in use, where that is newer' })
  newerNumber!: number | null;
}

export class PassportGroup {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

export class PassportTally {
  @ApiProperty({ type: Number })
  covered!: number;

  @ApiProperty({ type: Number })
  total!: number;
}

export class PassportNumbers {
  @ApiProperty({ type: PassportTally, description: 'signed and valid, of those that are needed' })
  units!: PassportTally;

  @ApiProperty({ type: PassportTally })
  indicator!: PassportTally;

  @ApiProperty({ type: PassportTally })
  knowledge!: PassportTally;

  @ApiProperty({ type: PassportTally })
  skill!: PassportTally;

  @ApiProperty({ type: PassportTally })
  output!: PassportTally;

  @ApiProperty({ type: PassportTally, description: 'each once' })
  attitude!: PassportTally;
}

export class PassportEntry {
  @ApiProperty({ format: 'uuid' })
  requirementId!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty({ enum: entryCheckResults, enumName: 'EntryCheckResult' })
  result!: EntryCheckResult;

  @ApiProperty({ type: String, nullable: true, description: 'what was seen, or why it is waived' })
  reason!: string | null;

  @ApiProperty({ type: Person, nullable: true })
  checkedBy!: Person | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  checkedAt!: string | null;

  @ApiProperty({
    type: FormerEntryCheck,
    nullable: true,
    description:
      'what a renewal proposes while nobody has checked it; it counts once somebody takes it along',
  })
  former!: FormerEntryCheck | null;

  @ApiProperty({
    type: EntryTakenFrom,
    nullable: true,
    description: 'the former check that this one rests on',
  })
  takenFrom!: EntryTakenFrom | null;
}

export class PassportSection {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'null: all of its units' })
  choose!: number | null;

  @ApiProperty({ type: Number, description: 'how many units are needed' })
  needed!: number;

  @ApiProperty({ type: Number, description: 'how many of those lack a valid signature' })
  missing!: number;
}

export class PassportAttitude {
  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty({ enum: targetStatuses, enumName: 'TargetStatus', description: 'the best of all units' })
  status!: TargetStatus;
}

/** What is missing; the fields that a kind does not need are null. */
export class PassportGap {
  @ApiProperty({ enum: wholeGapKinds, enumName: 'WholeGapKind' })
  kind!: WholeGapKind;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'entry' })
  requirementId!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'unit, expired' })
  unitId!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'elective' })
  sectionId!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'attitude' })
  targetId!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'elective: how many more are to be chosen' })
  missing!: number | null;
}

export class PassportStep {
  @ApiProperty({ enum: nextStepKinds, enumName: 'NextStepKind' })
  kind!: NextStepKind;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'within the programme; null: the whole',
  })
  unitId!: string | null;

  @ApiProperty({ type: Number })
  count!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn!: string | null;
}

/** What this actor may do now. */
export class PassportAbilities {
  @ApiProperty({ description: 'an outcome of the whole' })
  decide!: boolean;

  @ApiProperty({ description: 'the whole' })
  sign!: boolean;

  @ApiProperty({ description: 'what an outcome rests on and a signature covers' })
  readCase!: boolean;

  @ApiProperty({ description: 'to renew it; before it is time with a reason' })
  renew!: boolean;

  @ApiProperty()
  checkEntry!: boolean;

  @ApiProperty({ description: 'the evidence behind it, as far as each unit names the actor' })
  readEvidence!: boolean;
}

export class PassportSummary {
  @ApiProperty({ format: 'uuid', description: 'of the enrolment on the programme' })
  id!: string;

  @ApiProperty()
  programme!: PassportProgramme;

  @ApiProperty({ type: Number })
  attempt!: number;

  @ApiProperty({ format: 'date' })
  startsOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn!: string | null;

  @ApiProperty({ enum: programmeEnrolmentStates, enumName: 'ProgrammeEnrolmentState' })
  state!: ProgrammeEnrolmentState;
}

export class MyPassport extends PassportSummary {
  @ApiProperty({ type: PassportTally, description: 'signed and valid, of those that are needed' })
  units!: PassportTally;
}

export class MyPassports {
  @ApiProperty({ type: [MyPassport], description: 'newest first' })
  items!: MyPassport[];
}

export class Passport extends PassportSummary {
  @ApiProperty()
  candidate!: Person;

  @ApiProperty({ description: 'decides on the whole' })
  assessor!: Person;

  @ApiProperty({ description: 'signs it' })
  supervisor!: Person;

  @ApiProperty({ type: PassportGroup, nullable: true })
  group!: PassportGroup | null;

  @ApiProperty({ format: 'date' })
  today!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'the last day of the signature under the whole; null: without an end, or not signed',
  })
  validUntil!: string | null;

  @ApiProperty({ description: 'signed, not gone on, and it is time to renew it' })
  renewable!: boolean;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'the later attempt on the programme, once there is one',
  })
  nextId!: string | null;

  @ApiProperty()
  numbers!: PassportNumbers;

  @ApiProperty({ type: [PassportEntry] })
  entry!: PassportEntry[];

  @ApiProperty({ type: [PassportSection] })
  sections!: PassportSection[];

  @ApiProperty({ type: [PassportUnit], description: 'in the order of the programme' })
  units!: PassportUnit[];

  @ApiProperty({ type: [PassportAttitude] })
  attitudes!: PassportAttitude[];

  @ApiProperty({ type: [PassportGap], description: 'empty exactly when the whole can be decided' })
  gaps!: PassportGap[];

  @ApiProperty({ type: PassportStep, nullable: true })
  nextStep!: PassportStep | null;

  @ApiProperty()
  abilities!: PassportAbilities;
}
