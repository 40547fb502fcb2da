import {
  type Locale,
  locales,
  type OutcomeDecision,
  outcomeDecisions,
  programmeLimits,
  type SigningAuthentication,
  signingAuthentications,
  type TargetStatus,
  targetStatuses,
  visibleText,
} from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, Matches } from 'class-validator';
import { Person } from '../../platform/http/person.dto';
import { Nested } from '../../platform/validation/nested';
import { MaxLength } from '../../platform/validation/texts';

const sha256Hex = /^[0-9a-f]{64}$/;
/** A programme of units of several standards lists those of each. */
const MOST_ATTITUDES = 1_000;

export class DisplayedUnit {
  @ApiProperty({ format: 'uuid', description: 'of the unit within the programme' })
  @IsUUID()
  programmeUnitId!: string;

  @ApiProperty({ format: 'uuid', description: 'the signature that was displayed' })
  @IsUUID()
  signOffId!: string;
}

export class DisplayedAttitude {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  targetId!: string;

  @ApiProperty({ enum: targetStatuses, enumName: 'TargetStatus' })
  @IsIn(targetStatuses)
  status!: TargetStatus;
}

/** The units and attitudes exactly as GET /programme-enrolments/{id}/case gave them. */
export class DisplayedProgramme {
  @ApiProperty({ type: [DisplayedUnit], maxItems: programmeLimits.units })
  @IsArray()
  @ArrayMaxSize(programmeLimits.units)
  @Nested(() => DisplayedUnit, { each: true })
  units!: DisplayedUnit[];

  @ApiProperty({ type: [DisplayedAttitude], maxItems: MOST_ATTITUDES })
  @IsArray()
  @ArrayMaxSize(MOST_ATTITUDES)
  @Nested(() => DisplayedAttitude, { each: true })
  attitudes!: DisplayedAttitude[];
}

export class ProgrammeOutcomeCreate {
  @ApiProperty({ enum: outcomeDecisions, enumName: 'OutcomeDecision' })
  @IsIn(outcomeDecisions)
  decision!: OutcomeDecision;

  @ApiProperty({
    maxLength: 4000,
    description:
      'why, and what is still to do where it is not yet, in words that supervisor and candidate read',
  })
  @IsString()
  @Matches(visibleText)
  @MaxLength(4000)
  reasoning!: string;

  @ApiProperty()
  @Nested(() => DisplayedProgramme)
  displayed!: DisplayedProgramme;
}

/** A decision on a whole. Never changed: a later one takes its place. */
export class ProgrammeOutcome {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: outcomeDecisions, enumName: 'OutcomeDecision' })
  decision!: OutcomeDecision;

  @ApiProperty()
  reasoning!: string;

  @ApiProperty()
  decidedBy!: Person;

  @ApiProperty({ format: 'date-time' })
  decidedAt!: string;
}

/** What was displayed, the password once more, and the language in which the meaning was shown. */
export class ProgrammeSignOffCreate {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  outcomeId!: string;

  @ApiProperty({ pattern: sha256Hex.source })
  @Matches(sha256Hex)
  manifestSha256!: string;

  @ApiProperty()
  @Nested(() => DisplayedProgramme)
  displayed!: DisplayedProgramme;

  @ApiProperty({ maxLength: 1000, description: 'of the signer; checked again at this moment, never kept' })
  @IsString()
  @MaxLength(1000)
  password!: string;

  @ApiProperty({ enum: locales, enumName: 'Locale' })
  @IsIn(locales)
  locale!: Locale;
}

export class ProgrammeSignOff {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  outcomeId!: string;

  @ApiProperty()
  signer!: Person;

  @ApiProperty()
  printedName!: string;

  @ApiProperty({ type: String, nullable: true })
  jobTitle!: string | null;

  @ApiProperty({ description: 'the sentence that was signed' })
  meaning!: string;

  @ApiProperty({ enum: signingAuthentications, enumName: 'Authentication' })
  authentication!: SigningAuthentication;

  @ApiProperty({ pattern: sha256Hex.source })
  manifestSha256!: string;

  @ApiProperty({ format: 'date-time' })
  signedAt!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'the last day on which it is valid; null: without an end',
  })
  validUntil!: string | null;
}

export class ProgrammeReturnCreate {
  @ApiProperty({ format: 'uuid', description: 'the outcome that was displayed' })
  @IsUUID()
  outcomeId!: string;

  @ApiProperty({ maxLength: 2000 })
  @IsString()
  @Matches(visibleText)
  @MaxLength(2000)
  reason!: string;
}

export class ProgrammeReturn {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  outcomeId!: string;

  @ApiProperty()
  returnedBy!: Person;

  @ApiProperty({ format: 'date-time' })
  returnedAt!: string;

  @ApiProperty()
  reason!: string;
}
