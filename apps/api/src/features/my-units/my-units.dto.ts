import {
  candidateFixes,
  type CandidateFix,
  candidateStepKinds,
  type CandidateStepKind,
  programmeEnrolmentStates,
  type ProgrammeEnrolmentState,
  unitStandings,
  type UnitStanding,
  verdicts,
  type Verdict,
} from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Person } from '../../platform/http/person.dto';
import { EnrolmentSummary } from '../enrolments/enrolment-summary.dto';
import { Outcome } from '../outcomes/outcomes.dto';
import { SignOff } from '../sign-offs/sign-offs.dto';

/** A judgement with a remark: what an assessor said to the candidate. */
export class Feedback {
  @ApiProperty({ format: 'uuid' })
  evidenceId!: string;

  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty()
  targetCode!: string;

  @ApiProperty({ enum: verdicts, enumName: 'Verdict' })
  verdict!: Verdict;

  @ApiProperty()
  remark!: string;

  @ApiProperty()
  by!: Person;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  evidenceTitle!: string;
}

export class FeedbackPage {
  @ApiProperty({ type: [Feedback] })
  items!: Feedback[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class StepTarget {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  text!: string;
}

/** One thing that the candidate can do now. */
export class CandidateStep {
  @ApiProperty({ enum: candidateStepKinds, enumName: 'CandidateStepKind' })
  kind!: CandidateStepKind;

  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({ description: 'of the unit it belongs to' })
  unitTitle!: string;

  @ApiProperty({ type: Number, description: 'how many targets, items to rate or messages' })
  count!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn!: string | null;

  @ApiProperty({
    type: StepTarget,
    nullable: true,
    description: 'the first of them; null: not about a target',
  })
  target!: StepTarget | null;

  @ApiProperty({
    enum: candidateFixes,
    enumName: 'CandidateFix',
    nullable: true,
    description: 'what helps about the target',
  })
  fix!: CandidateFix | null;

  @ApiProperty({ type: Person, nullable: true, description: 'who asked, planned or wrote' })
  by!: Person | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'when they did' })
  at!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'in their words' })
  message!: string | null;
}

export const waitingKinds = [
  'judge',
  'answer',
  'third_party',
  'invite',
  'sign',
  'decide_whole',
  'sign_whole',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** Something that somebody else is to do. */
export class WaitingForOthers {
  @ApiProperty({
    enum: waitingKinds,
    enumName: 'WaitingKind',
    description:
      'judge: evidence · answer: a question · third_party: an invitation · invite: a person whom the candidate named · sign: a decided unit · decide_whole, sign_whole: the programme',
  })
  kind!: WaitingKind;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: the whole programme' })
  enrolmentId!: string | null;

  @ApiProperty({ description: 'of the evidence, the unit or the programme; the name of a third party' })
  title!: string;

  @ApiProperty({ type: String, nullable: true, description: 'for whom it waits; null: the title says it' })
  by!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'judge' })
  evidenceId!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  since!: string | null;
}

export class MyProgrammeUnit {
  @ApiProperty({ format: 'uuid', description: 'within the programme' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: unitStandings, enumName: 'UnitStanding' })
  standing!: UnitStanding;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: nobody is enrolled' })
  enrolmentId!: string | null;
}

/** The programme that leads the first page. */
export class MyProgramme {
  @ApiProperty({ format: 'uuid', description: 'of the enrolment on the programme' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  nameEn!: string | null;

  @ApiProperty({ type: String, nullable: true })
  group!: string | null;

  @ApiProperty({ enum: programmeEnrolmentStates, enumName: 'ProgrammeEnrolmentState' })
  state!: ProgrammeEnrolmentState;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn!: string | null;

  @ApiProperty({ type: Number, description: 'programmes this candidate is on' })
  programmes!: number;

  @ApiProperty({ type: Number, description: 'units that are signed and valid, of those that are needed' })
  unitsSigned!: number;

  @ApiProperty({ type: Number })
  unitsNeeded!: number;

  @ApiProperty({ type: [MyProgrammeUnit], description: 'the most urgent first' })
  units!: MyProgrammeUnit[];
}

export class MyUnit {
  @ApiProperty()
  enrolment!: EnrolmentSummary;

  @ApiProperty({ type: Feedback, nullable: true })
  latestFeedback!: Feedback | null;

  @ApiProperty({ type: Number, description: 'targets that the candidate can do something about' })
  yourTurn!: number;

  @ApiProperty({ type: Number, description: 'targets that wait for the assessor' })
  waiting!: number;

  @ApiProperty({
    type: Number,
    description:
      'how many more are required and have no evidence, and count once the indicators beside them are covered: nobody has to do anything about them',
  })
  following!: number;

  @ApiProperty({
    type: Number,
    description: 'targets that are covered, and whose evidence will soon be too old',
  })
  expiring!: number;

  @ApiProperty({ type: Outcome, nullable: true, description: 'the newest' })
  outcome!: Outcome | null;

  @ApiProperty({ type: SignOff, nullable: true })
  signOff!: SignOff | null;
}

export class MyUnits {
  @ApiProperty({
    type: MyProgramme,
    nullable: true,
    description: 'the newest that is not signed, or the newest',
  })
  programme!: MyProgramme | null;

  @ApiProperty({ type: [CandidateStep], description: 'what this candidate can do next; four at most' })
  steps!: CandidateStep[];

  @ApiProperty({ type: [WaitingForOthers], description: 'the longest first; six at most' })
  waiting!: WaitingForOthers[];

  @ApiProperty({ type: Number, description: 'how many wait in all' })
  waitingCount!: number;

  @ApiProperty({ type: [MyUnit], description: 'open ones first, the one due first before the others' })
  units!: MyUnit[];
}
