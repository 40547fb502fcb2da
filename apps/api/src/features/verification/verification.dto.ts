import { type DamageKind, damageKinds } from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { type RecordName, recordNames } from '../audit/record-tables';

export class DamagedUnit {
  @ApiProperty({ format: 'uuid', description: 'of the enrolment' })
  enrolmentId!: string;

  @ApiProperty()
  candidate!: string;

  @ApiProperty()
  unit!: string;
}

export class AuditDamage {
  @ApiProperty({
    enum: recordNames,
    enumName: 'RecordName',
    description: 'a table of the record, or what proves it',
  })
  record!: RecordName;

  @ApiProperty({ description: 'which of them: the key of the row, the number of the event or of the line' })
  key!: string;

  @ApiProperty({ enum: damageKinds, enumName: 'DamageKind' })
  what!: DamageKind;

  @ApiProperty({ type: Number, nullable: true, description: 'the last event that carries it' })
  sequence!: number | null;

  @ApiProperty({ type: DamagedUnit, nullable: true })
  unit!: DamagedUnit | null;
}

/** What one check of the whole record found. */
export class VerificationFinding {
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description:
      'whether every event and every row of the record stands as it was written; null before the first check of a large record',
  })
  intact!: boolean | null;

  @ApiProperty({ description: 'events looked at' })
  events!: number;

  @ApiProperty({ description: 'rows of the record looked at' })
  rows!: number;

  @ApiProperty({
    description: 'rows whose proof is younger than they are: from when the system was upgraded',
  })
  rowsSinceUpgrade!: number;

  @ApiProperty({ description: 'hash of the newest event' })
  headHash!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'sequence of the first event that does not fit' })
  brokenAt!: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'the event up to which a checkpoint lies outside',
  })
  checkpointSequence!: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  checkpointAt!: string | null;

  @ApiProperty({ description: 'places where something is wrong' })
  damaged!: number;

  @ApiProperty({ type: AuditDamage, isArray: true, description: 'the first 50 of them' })
  damage!: AuditDamage[];
}

export class AuditVerification extends VerificationFinding {
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'when the whole was looked at; null when a large record never was',
  })
  checkedAt!: string | null;

  @ApiProperty({
    description: 'the last check of the whole is older than it should be, since they are made daily',
  })
  late!: boolean;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'when a check of the whole could not be carried out; null once one was, after it',
  })
  failedAt!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'what that took, where it was done beside' })
  milliseconds!: number | null;

  @ApiProperty({ description: 'events since then, whose links were looked at just now' })
  newerEvents!: number;

  @ApiProperty({ description: 'events after those, which the next check of the whole looks at' })
  uncheckedEvents!: number;

  @ApiProperty({ description: 'whether a check of the whole waits or is under way' })
  running!: boolean;
}

/** A finding as it comes out of the database. */
export type KeptFinding = Pick<VerificationFinding, keyof VerificationFinding>;

/** As this version keeps it; of another nothing is believed but that it has to be checked again. */
export const isFinding = (value: unknown): value is KeptFinding =>
  typeof value === 'object' &&
  value !== null &&
  ['intact', 'events', 'rows', 'rowsSinceUpgrade', 'headHash', 'damaged', 'damage'].every(
    (key) => key in value,
  );
