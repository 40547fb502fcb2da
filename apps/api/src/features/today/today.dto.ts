import {
  type AssessmentMethod,
  assessmentMethods,
  type MessageKind,
  messageKinds,
  returnReasons,
  type ReturnReason,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Person } from '../../platform/http/person.dto';
import { NumberFromText } from '../../platform/validation/query-values';
import { EnrolmentSummary, EnrolmentUnit } from '../enrolments/enrolment-summary.dto';

export class TodayQuery {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'only of members of this group, which the actor leads',
  })
  @IsOptional()
  @IsUUID()
  groupId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'only of this candidate' })
  @IsOptional()
  @IsUUID()
  candidateId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'only on this unit' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({
    enum: assessmentMethods,
    enumName: 'Method',
    description: 'of evidence: only what was assessed by this method',
  })
  @IsOptional()
  @IsIn(assessmentMethods)
  method?: AssessmentMethod;

  @ApiPropertyOptional({
    type: Number,
    minimum: 1,
    maximum: 365,
    description: 'of evidence: only what has waited for so many days',
  })
  @IsOptional()
  @NumberFromText()
  @IsInt()
  @Min(1)
  @Max(365)
  waitingDays?: number;
}

/** One version of a piece of evidence, with the targets of one enrolment that wait for a judgement on it. */
export class TodayItem {
  @ApiProperty({ format: 'uuid' })
  evidenceId!: string;

  @ApiProperty({ format: 'uuid' })
  versionId!: string;

  @ApiProperty()
  versionNumber!: number;

  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty()
  candidate!: Person;

  @ApiProperty({ enum: assessmentMethods, enumName: 'Method' })
  method!: AssessmentMethod;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: String, nullable: true, description: 'of the first file' })
  mediaType!: string | null;

  @ApiProperty()
  fileCount!: number;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  unitCode!: string;

  @ApiProperty()
  releaseCode!: string;

  @ApiProperty({ type: [String], format: 'uuid' })
  targetIds!: string[];

  @ApiProperty({ type: [String] })
  targetCodes!: string[];

  @ApiProperty({ format: 'date-time' })
  submittedAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'since when assessors disagree about it; null: it was not judged',
  })
  disagreedAt!: string | null;
}

export class ReturnedEnrolment {
  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty()
  candidate!: Person;

  @ApiProperty()
  unit!: EnrolmentUnit;

  @ApiProperty()
  returnedBy!: Person;

  @ApiProperty({ format: 'date-time' })
  returnedAt!: string;

  @ApiProperty({ enum: returnReasons, enumName: 'ReturnReason' })
  reasonCode!: ReturnReason;

  @ApiProperty()
  reason!: string;
}

/** A conversation in which the candidate has the last word, or a dispute without a result. */
export class WaitingThread {
  @ApiProperty({ format: 'uuid' })
  threadId!: string;

  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({
    enum: messageKinds,
    enumName: 'MessageKind',
    description: 'of what waits; dispute while it is open',
  })
  kind!: MessageKind;

  @ApiProperty()
  candidate!: Person;

  @ApiProperty()
  unitCode!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  targetId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  targetCode!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  evidenceId!: string | null;

  @ApiProperty()
  text!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class ReadyProgramme {
  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  nameEn!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  level!: number | null;
}

/** Somebody on a programme of which nothing is missing. */
export class ReadyWhole {
  @ApiProperty({ format: 'uuid' })
  programmeEnrolmentId!: string;

  @ApiProperty()
  candidate!: Person;

  @ApiProperty()
  programme!: ReadyProgramme;
}

/** A signed unit that is to be renewed. */
export class RenewalDue {
  @ApiProperty()
  enrolment!: EnrolmentSummary;

  @ApiProperty({ description: 'somebody asked for it' })
  proposed!: boolean;
}

/** An enrolment in which evidence will soon be too old. */
export class ExpiringEnrolment {
  @ApiProperty()
  enrolment!: EnrolmentSummary;

  @ApiProperty({ type: Number, description: 'targets covered now that will not be' })
  count!: number;

  @ApiProperty({ format: 'date', description: 'the first day on which one of them is not covered any more' })
  on!: string;

  @ApiProperty({ format: 'uuid', description: 'the one that expires first' })
  targetId!: string;
}

/** An undertaking of an assessment plan that is due soon or was, and that the record does not show done. */
export class PlannedUndertaking {
  @ApiProperty()
  enrolment!: EnrolmentSummary;

  @ApiProperty({ format: 'uuid' })
  itemId!: string;

  @ApiProperty({ enum: assessmentMethods, enumName: 'Method' })
  method!: AssessmentMethod;

  @ApiProperty({ format: 'date', description: 'the day the plan gives it' })
  on!: string;

  @ApiProperty({ description: 'that day is over' })
  overdue!: boolean;

  @ApiProperty({ description: 'of its targets, those without a satisfactory piece' })
  count!: number;
}

/** What waits for an assessor, oldest first. Lists are bounded; what is older comes first. */
export class Today {
  @ApiProperty({ type: [TodayItem] })
  toJudge!: TodayItem[];

  @ApiProperty({ type: [TodayItem], description: 'a further version of something that was judged before' })
  resubmitted!: TodayItem[];

  @ApiProperty({
    type: [TodayItem],
    description:
      'what assessors disagree about, of the enrolments they lead; the longest open first, at most 50',
  })
  disagreements!: TodayItem[];

  @ApiProperty({ type: [EnrolmentSummary], description: 'due within 14 days, or overdue' })
  due!: EnrolmentSummary[];

  @ApiProperty({ type: [EnrolmentSummary], description: 'least missing first' })
  nearComplete!: EnrolmentSummary[];

  @ApiProperty({
    type: [ExpiringEnrolment],
    description: 'the first to expire before the others, at most 20',
  })
  expiring!: ExpiringEnrolment[];

  @ApiProperty({
    type: [PlannedUndertaking],
    description: 'of the newest plans, dated up to seven days from now; earliest first, at most 20',
  })
  planned!: PlannedUndertaking[];

  @ApiProperty({ type: [ReturnedEnrolment] })
  returned!: ReturnedEnrolment[];

  @ApiProperty({ type: [WaitingThread], description: 'open disputes first, then oldest first' })
  conversations!: WaitingThread[];

  @ApiProperty({
    type: [RenewalDue],
    description:
      'signed units to decide on: whose end is near or over, and those asked for; the first twenty',
  })
  renewals!: RenewalDue[];

  @ApiProperty({
    type: [ReadyWhole],
    description: 'programmes of which the whole can be decided; at most twenty',
  })
  wholes!: ReadyWhole[];
}
