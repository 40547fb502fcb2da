import {
  type AssignedOrigin,
  type EntryCheckResult,
  entryCheckResults,
  programmeUnitOrigins,
  visibleText,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsIn, IsOptional, IsString, IsUUID, Matches, ValidateIf } from 'class-validator';
import { Person } from '../../platform/http/person.dto';
import { IsDay } from '../../platform/validation/days-and-instants';
import { ArrayUnique, Nested } from '../../platform/validation/nested';
import { MaxLength } from '../../platform/validation/texts';

/** People that are assigned at once. */
export const MOST_ASSIGNED = 200;
/** Enrolments on units that are made at once, of all people together: they are one transaction. */
export const MOST_MADE = 1_000;
const MOST_UNITS = 200;
const MOST_REQUIREMENTS = 50;
const MOST_CHOSEN = 200;
/** In characters. */
const LONGEST_CSV = 60_000;

/** How an entry requirement stands when somebody is assigned. */
export class EntryGiven {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  requirementId!: string;

  @ApiProperty({ enum: entryCheckResults, enumName: 'EntryCheckResult' })
  @IsIn(entryCheckResults)
  result!: EntryCheckResult;

  @ApiPropertyOptional({ maxLength: 1000, description: 'what was seen; needed to waive' })
  @IsOptional()
  @IsString()
  @Matches(visibleText)
  @MaxLength(1000)
  reason?: string;
}

/** What holds for one person otherwise than it is proposed. */
export class PersonChoice {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  candidateId!: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  assessorId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  supervisorId?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'of the whole; null: without a date; not given: by the version',
  })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsDay()
  dueOn?: string | null;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    maxItems: MOST_UNITS,
    description: 'units of the programme that are chosen, in place of those chosen for all',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_UNITS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  electives?: string[];

  @ApiPropertyOptional({ type: [EntryGiven], maxItems: MOST_REQUIREMENTS })
  @IsOptional()
  @ArrayMaxSize(MOST_REQUIREMENTS)
  @ArrayUnique((each) => (each as EntryGiven).requirementId)
  @Nested(() => EntryGiven, { each: true })
  entry?: EntryGiven[];
}

/** Who is to be on the programme: people, a group and a list may be given together. */
export class AssignmentRequest {
  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: MOST_ASSIGNED })
  @IsOptional()
  @ArrayMaxSize(MOST_ASSIGNED)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  candidateIds?: string[];

  @ApiPropertyOptional({ format: 'uuid', description: 'all who are in the group now' })
  @IsOptional()
  @IsUUID()
  groupId?: string;

  @ApiPropertyOptional({
    maxLength: LONGEST_CSV,
    description:
      'a list as CSV: e-mail or name, and where wanted assessor, supervisor (their e-mail), due date, codes of electives. With a line of headings in Chinese or English, or in this order.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CSV)
  csv?: string;

  @ApiPropertyOptional({ format: 'date', description: 'from which due dates are counted; not given: today' })
  @IsOptional()
  @IsDay()
  startsOn?: string;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    maxItems: MOST_CHOSEN,
    description: 'among whom assessors are proposed; not given: everybody with the role',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_CHOSEN)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  assessorIds?: string[];

  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: MOST_CHOSEN })
  @IsOptional()
  @ArrayMaxSize(MOST_CHOSEN)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  supervisorIds?: string[];

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    maxItems: MOST_UNITS,
    description: 'units of the programme that are chosen for all',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_UNITS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  electives?: string[];

  @ApiPropertyOptional({
    type: [PersonChoice],
    maxItems: MOST_ASSIGNED,
    description:
      'what holds for some of those who are named by candidateIds, groupId or csv; it puts nobody on the programme',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_ASSIGNED)
  @ArrayUnique((each) => (each as PersonChoice).candidateId)
  @Nested(() => PersonChoice, { each: true })
  people?: PersonChoice[];
}

export class AssignmentCreate extends AssignmentRequest {
  @ApiProperty({ format: 'uuid', description: 'the version that was proposed' })
  @IsUUID()
  versionId!: string;

  @ApiPropertyOptional({
    type: [EntryGiven],
    maxItems: MOST_REQUIREMENTS,
    description: 'for all for whom nothing else is given; a requirement that is not named stays open',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_REQUIREMENTS)
  @ArrayUnique((each) => (each as EntryGiven).requirementId)
  @Nested(() => EntryGiven, { each: true })
  entry?: EntryGiven[];
}

export const assignmentStatuses = ['new', 'assigned', 'signed', 'refused'] as const;
export type AssignmentStatus = (typeof assignmentStatuses)[number];

export const assignmentRefusals = [
  'unknown',
  'left',
  'role',
  'no_assessor',
  'no_supervisor',
  'same_person',
  'not_assessor',
  'not_supervisor',
  'not_independent',
  'electives',
] as const;
export type AssignmentRefusal = (typeof assignmentRefusals)[number];

export const listProblems = [
  'unreadable',
  'too_many',
  'person_missing',
  'person_unknown',
  'name_ambiguous',
  'twice',
  'assessor_unknown',
  'supervisor_unknown',
  'due_invalid',
  'elective_unknown',
] as const;
export type ListProblem = (typeof listProblems)[number];

export const listColumns = ['person', 'assessor', 'supervisor', 'due', 'electives'] as const;
export type ListColumn = (typeof listColumns)[number];

export class ListError {
  @ApiProperty({ minimum: 1, description: 'of the text, the first being 1' })
  line!: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    minimum: 1,
    description: 'the first being 1; null: the whole line',
  })
  column!: number | null;

  @ApiProperty({ enum: listProblems })
  problem!: ListProblem;

  @ApiProperty({ description: 'what stands there' })
  value!: string;
}

export class AssignmentUnit {
  @ApiProperty({ format: 'uuid' })
  programmeUnitId!: string;

  @ApiProperty({ enum: [...programmeUnitOrigins.filter((each) => each !== 'carried_over'), 'not_chosen'] })
  origin!: AssignedOrigin | 'not_chosen';

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the enrolment that counts' })
  enrolmentId!: string | null;

  @ApiProperty({ type: Person, nullable: true, description: 'of the enrolment that goes on or is signed' })
  assessor!: Person | null;

  @ApiProperty({ type: Person, nullable: true })
  supervisor!: Person | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  signedOn!: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'of an enrolment that is to be made',
  })
  dueOn!: string | null;
}

export class AssignmentPerson {
  @ApiProperty({ format: 'uuid' })
  candidateId!: string;

  @ApiProperty({ type: Person, nullable: true, description: 'null: nobody of the organisation' })
  candidate!: Person | null;

  @ApiProperty({
    enum: assignmentStatuses,
    description: 'is, or was, assigned now · was on it already · has signed it already · is not, see reason',
  })
  status!: AssignmentStatus;

  @ApiProperty({ enum: assignmentRefusals, type: String, nullable: true })
  reason!: AssignmentRefusal | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  programmeEnrolmentId!: string | null;

  @ApiProperty({ type: Person, nullable: true })
  assessor!: Person | null;

  @ApiProperty({ type: Person, nullable: true })
  supervisor!: Person | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn!: string | null;

  @ApiProperty({
    type: [AssignmentUnit],
    description: 'in the order of the programme; none where nothing is done',
  })
  units!: AssignmentUnit[];
}

export class WorkLoad {
  @ApiProperty({ type: Person })
  person!: Person;

  @ApiProperty({ description: 'open units before' })
  before!: number;

  @ApiProperty({ description: 'open units with what is proposed' })
  after!: number;
}

export class AssignedUnitOf {
  @ApiProperty({ format: 'uuid', description: 'of the programme' })
  programmeUnitId!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  releaseCode!: string;
}

export class AssignedSection {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @ApiProperty({ type: Number, nullable: true, minimum: 1, description: 'null: all of its units' })
  choose!: number | null;

  @ApiProperty({ type: [AssignedUnitOf] })
  units!: AssignedUnitOf[];
}

export class AssignedRequirement {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  text!: string;
}

/** The version that people are assigned to. */
export class AssignedProgramme {
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

  @ApiProperty()
  attitudesOnce!: boolean;

  @ApiProperty({ type: [AssignedSection] })
  sections!: AssignedSection[];

  @ApiProperty({ type: [AssignedRequirement] })
  requirements!: AssignedRequirement[];
}

export class AssignmentProposal {
  @ApiProperty({ type: AssignedProgramme })
  programme!: AssignedProgramme;

  @ApiProperty({ format: 'date' })
  startsOn!: string;

  @ApiProperty({ type: [AssignmentPerson] })
  items!: AssignmentPerson[];

  @ApiProperty({ type: [WorkLoad], description: 'those among whom assessors are proposed, by name' })
  assessors!: WorkLoad[];

  @ApiProperty({ type: [WorkLoad] })
  supervisors!: WorkLoad[];

  @ApiProperty({ type: [ListError], description: 'lines of the list that name nobody who could be assigned' })
  errors!: ListError[];
}

export class AssignmentTotals {
  @ApiProperty({ description: 'people who were assigned' })
  people!: number;

  @ApiProperty({ description: 'enrolments on units that were made' })
  created!: number;

  @ApiProperty()
  goingOn!: number;

  @ApiProperty()
  signed!: number;
}

export class AssignmentDone {
  @ApiProperty()
  totals!: AssignmentTotals;

  @ApiProperty({ type: [AssignmentPerson] })
  items!: AssignmentPerson[];

  @ApiProperty({ type: [ListError] })
  errors!: ListError[];
}
