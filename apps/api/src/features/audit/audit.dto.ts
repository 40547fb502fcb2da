import { type AuditKind, auditKinds, longestSearch } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { type AuditNameKind, auditNameKinds } from './audit-names.repository';
import { PageQuery } from '../../platform/http/page';
import { IsDay } from '../../platform/validation/days-and-instants';
import { Person } from '../../platform/http/person.dto';

export class AuditQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  enrolmentId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'the member who acted' })
  @IsOptional()
  @IsUUID()
  actorId?: string;

  @ApiPropertyOptional({ description: 'such as evidence.recorded' })
  @IsOptional()
  @Matches(/^[a-z_-]{1,40}\.[a-z_-]{1,40}$/)
  action?: string;

  @ApiPropertyOptional({ enum: auditKinds, enumName: 'AuditKind' })
  @IsOptional()
  @IsIn(auditKinds)
  kind?: AuditKind;

  @ApiPropertyOptional({ format: 'date', description: "from this day on, in the organisation's time zone" })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'up to this day, the day included' })
  @IsOptional()
  @IsDay()
  to?: string;
}

export class AuditChoiceQuery {
  @ApiPropertyOptional({ maxLength: 100, description: 'words, each of them part of what it is called' })
  @IsOptional()
  @IsString()
  @MaxLength(longestSearch)
  q?: string;
}

export class AuditUnitChoice {
  @ApiProperty({ format: 'uuid', description: 'of the enrolment' })
  id!: string;

  @ApiProperty()
  candidate!: string;

  @ApiProperty()
  unit!: string;
}

export class AuditChoices {
  @ApiProperty({ type: Person, isArray: true })
  people!: Person[];

  @ApiProperty({ type: AuditUnitChoice, isArray: true })
  units!: AuditUnitChoice[];
}

export class AuditEvent {
  @ApiProperty({ description: 'without gaps within the organisation' })
  sequence!: number;

  @ApiProperty({ format: 'date-time' })
  occurredAt!: string;

  @ApiProperty({ type: Person, nullable: true, description: 'null for what a command at the terminal did' })
  actor!: Person | null;

  @ApiProperty()
  action!: string;

  @ApiProperty()
  subjectKind!: string;

  @ApiProperty({ format: 'uuid' })
  subjectId!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  enrolmentId!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'ids, codes and hashes' })
  facts!: Record<string, unknown>;

  @ApiProperty({ description: 'SHA-256 over the previous hash and the record, in hexadecimal' })
  hash!: string;

  @ApiProperty()
  previousHash!: string;
}

/** What people call something that events of the page name by its id. */
export class AuditName {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: auditNameKinds, enumName: 'AuditNameKind' })
  kind!: AuditNameKind;

  @ApiProperty({ description: 'name, title, code, or the words of a reason' })
  text!: string;

  @ApiProperty({ type: String, nullable: true, description: 'of an enrolment: the name of its candidate' })
  detail!: string | null;
}

export class AuditEventPage {
  @ApiProperty({ type: AuditEvent, isArray: true })
  items!: AuditEvent[];

  @ApiProperty({ type: AuditName, isArray: true })
  names!: AuditName[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
