import {
  type AppointmentAnswer,
  appointmentAnswers,
  appointmentLength,
  meetingLink,
  type AppointmentMethod,
  appointmentMethods,
  type AppointmentState,
  appointmentStates,
  type AppointmentWay,
  appointmentWays,
  mostAtAppointment,
  type ToolKind,
  toolKinds,
  visibleText,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { Person } from '../../platform/http/person.dto';
import { IsInstant } from '../../platform/validation/days-and-instants';
import { ArrayUnique } from '../../platform/validation/nested';
import { MaxLength, SingleLine } from '../../platform/validation/texts';

const MOST_TARGETS = 200;
const uuids =
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(,[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){0,19}$/i;

/** When, where and how: what each proposal says anew. */
export class ProposedTime {
  @ApiProperty({ format: 'date-time', description: 'in the future' })
  @IsInstant()
  startsAt!: string;

  @ApiProperty({ type: Number, minimum: appointmentLength.least, maximum: appointmentLength.most })
  @IsInt()
  @Min(appointmentLength.least)
  @Max(appointmentLength.most)
  minutes!: number;

  @ApiProperty({ enum: appointmentWays })
  @IsIn(appointmentWays)
  way!: AppointmentWay;

  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @Matches(visibleText)
  @SingleLine()
  @MaxLength(200)
  place?: string;

  @ApiPropertyOptional({ maxLength: 500, pattern: '^https?://', description: 'where it is held online' })
  @IsOptional()
  @IsString()
  @Matches(meetingLink)
  @MaxLength(500)
  link?: string;

  @ApiPropertyOptional({ maxLength: 1000, description: 'why, or what else there is to say' })
  @IsOptional()
  @IsString()
  @Matches(visibleText)
  @MaxLength(1000)
  reason?: string;
}

export class AppointmentCreate extends ProposedTime {
  @ApiProperty({ enum: appointmentMethods })
  @IsIn(appointmentMethods)
  method!: AppointmentMethod;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    minItems: 1,
    maxItems: mostAtAppointment,
    description: 'on one unit; several people come together',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostAtAppointment)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  enrolmentIds!: string[];

  @ApiPropertyOptional({ format: 'uuid', description: 'of the kind that carries out the method' })
  @IsOptional()
  @IsUUID()
  toolVersionId?: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: MOST_TARGETS })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_TARGETS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  targetIds?: string[];
}

export class AppointmentMove extends ProposedTime {
  @ApiProperty({
    format: 'uuid',
    description: 'the newest proposal that was shown; another one may have come meanwhile',
  })
  @IsUUID()
  after!: string;
}

export class ProposalAnswer {
  @ApiProperty({
    format: 'uuid',
    description: 'the proposal that was shown; another one may have come meanwhile',
  })
  @IsUUID()
  proposalId!: string;
}

export class AppointmentCancel {
  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @Matches(visibleText)
  @MaxLength(1000)
  reason!: string;
}

export class AppointmentAssign {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  assessorId!: string;
}

/** A stretch of time, at most 62 days long. */
export class AppointmentsQuery {
  @ApiPropertyOptional({ format: 'date-time', description: 'without it, also what is long over and asks' })
  @IsOptional()
  @IsInstant()
  from?: string;

  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  to?: string;
}

export class BusyQuery {
  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  from!: string;

  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  to!: string;

  @ApiProperty({ description: 'ids of enrolments, parted by commas, at most twenty' })
  @IsString()
  @Matches(uuids)
  enrolmentIds!: string;
}

export class AppointmentPerson {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: somebody else’s' })
  enrolmentId!: string | null;

  @ApiProperty()
  candidate!: Person;

  @ApiProperty({ description: 'evidence of theirs was recorded at it' })
  recorded!: boolean;
}

export class AppointmentUnit {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;
}

export class AppointmentTool {
  @ApiProperty({ format: 'uuid' })
  versionId!: string;

  @ApiProperty({ enum: toolKinds, enumName: 'ToolKind' })
  kind!: ToolKind;

  @ApiProperty()
  number!: number;
}

export class AppointmentTarget {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;
}

export class AppointmentProposal {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'date-time' })
  startsAt!: string;

  @ApiProperty({ format: 'date-time' })
  endsAt!: string;

  @ApiProperty({ enum: appointmentWays })
  way!: AppointmentWay;

  @ApiProperty({ type: String, nullable: true })
  place!: string | null;

  @ApiProperty({ type: String, nullable: true })
  link!: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty()
  by!: Person;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class AppointmentEntry {
  @ApiProperty({ enum: ['proposed', ...appointmentAnswers] })
  kind!: 'proposed' | AppointmentAnswer;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'null: of the appointment as a whole',
  })
  proposalId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty()
  by!: Person;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class AppointmentAbilities {
  @ApiProperty({ description: 'their answer is awaited' })
  answer!: boolean;

  @ApiProperty({ description: 'suggest a time, or cancel' })
  change!: boolean;

  @ApiProperty({ description: 'begin the observation or questioning' })
  begin!: boolean;

  @ApiProperty({ description: 'name another assessor' })
  assign!: boolean;
}

/** An observation or questioning at a time that people agree on. */
export class Appointment {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: appointmentMethods })
  method!: AppointmentMethod;

  @ApiProperty({ enum: appointmentStates })
  state!: AppointmentState;

  @ApiProperty({
    format: 'date-time',
    description: 'as it stands, or as it is proposed while nothing stands',
  })
  startsAt!: string;

  @ApiProperty({ format: 'date-time' })
  endsAt!: string;

  @ApiProperty()
  assessor!: Person;

  @ApiProperty({ type: () => [AppointmentPerson] })
  people!: AppointmentPerson[];

  @ApiProperty()
  unit!: AppointmentUnit;

  @ApiProperty({ type: AppointmentTool, nullable: true })
  tool!: AppointmentTool | null;

  @ApiProperty({ type: () => [AppointmentTarget] })
  targets!: AppointmentTarget[];

  @ApiProperty({ type: AppointmentProposal, nullable: true, description: 'to which everybody agreed' })
  standing!: AppointmentProposal | null;

  @ApiProperty({ type: AppointmentProposal, nullable: true, description: 'that waits for an answer' })
  pending!: AppointmentProposal | null;

  @ApiProperty({ type: () => [Person], description: 'who has to answer it' })
  awaited!: Person[];

  @ApiProperty({ type: () => [AppointmentEntry], description: 'everything that was said, oldest first' })
  entries!: AppointmentEntry[];

  @ApiProperty({
    type: () => [AppointmentProposal],
    description: 'every time that was suggested, oldest first',
  })
  proposals!: AppointmentProposal[];

  @ApiProperty()
  abilities!: AppointmentAbilities;

  @ApiProperty()
  version!: number;
}

export class AppointmentList {
  @ApiProperty({ type: () => [Appointment], description: 'by time' })
  items!: Appointment[];
}

export class BusyTime {
  @ApiProperty()
  member!: Person;

  @ApiProperty({
    format: 'uuid',
    description: 'so that one’s own can be told apart; nothing else of it is said',
  })
  appointmentId!: string;

  @ApiProperty({ format: 'date-time' })
  startsAt!: string;

  @ApiProperty({ format: 'date-time' })
  endsAt!: string;
}

export class BusyTimes {
  @ApiProperty({ type: () => [BusyTime] })
  items!: BusyTime[];
}

export class CalendarFeed {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: there is none' })
  madeAt!: string | null;
}

export class CalendarFeedMade extends CalendarFeed {
  @ApiProperty({ description: 'the address to subscribe to; shown this once' })
  link!: string;
}
