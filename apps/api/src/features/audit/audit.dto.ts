import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { PageQuery } from '../../platform/http/page';
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

export class AuditEventPage {
  @ApiProperty({ type: AuditEvent, isArray: true })
  items!: AuditEvent[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class AuditVerification {
  @ApiProperty({ description: 'whether every event stands as it was written' })
  intact!: boolean;

  @ApiProperty({ description: 'events looked at' })
  events!: number;

  @ApiProperty({ description: 'hash of the newest event' })
  headHash!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'sequence of the first event that does not fit' })
  brokenAt!: number | null;

  @ApiProperty({ format: 'date-time' })
  checkedAt!: string;
}
