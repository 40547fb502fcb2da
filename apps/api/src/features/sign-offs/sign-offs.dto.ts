import {
  locales,
  type Locale,
  returnReasons,
  type ReturnReason,
  type SigningAuthentication,
  signingAuthentications,
  visibleText,
} from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, IsUUID, Matches } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { Nested } from '../../platform/validation/nested';
import { Person } from '../../platform/http/person.dto';

const sha256Hex = /^[0-9a-f]{64}$/;

export class SignOffItemCreate {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  judgementId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  evidenceVersionId!: string;

  @ApiProperty({ pattern: sha256Hex.source })
  @Matches(sha256Hex)
  contentSha256!: string;
}

/** A unit has a few dozen targets: forty judgements on each. */
const MOST_ITEMS = 2_500;

/** What the signer saw, exactly as GET /enrolments/{id}/case gave it, and the password once more. */
export class SignOffCreate {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  outcomeId!: string;

  @ApiProperty({ pattern: sha256Hex.source })
  @Matches(sha256Hex)
  manifestSha256!: string;

  @ApiProperty({ type: [SignOffItemCreate], minItems: 1, maxItems: MOST_ITEMS })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ITEMS)
  @Nested(() => SignOffItemCreate, { each: true })
  items!: SignOffItemCreate[];

  @ApiProperty({ maxLength: 1000, description: 'of the signer; checked again at this moment, never kept' })
  @IsString()
  @MaxLength(1000)
  password!: string;

  @ApiProperty({
    enum: locales,
    enumName: 'Locale',
    description: 'the language in which the meaning was shown',
  })
  @IsIn(locales)
  locale!: Locale;
}

export class SignOff {
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

  @ApiProperty({ description: 'judgements signed' })
  itemCount!: number;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'the last day on which it is valid; null: without an end',
  })
  validUntil!: string | null;
}

export class SignOffReturnCreate {
  @ApiProperty({ format: 'uuid', description: 'the outcome that was displayed' })
  @IsUUID()
  outcomeId!: string;

  @ApiProperty({ enum: returnReasons, enumName: 'ReturnReason' })
  @IsIn(returnReasons)
  reasonCode!: ReturnReason;

  @ApiProperty({ maxLength: 2000 })
  @IsString()
  @Matches(visibleText)
  @MaxLength(2000)
  reason!: string;
}

export class SignOffReturn {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  outcomeId!: string;

  @ApiProperty()
  returnedBy!: Person;

  @ApiProperty({ format: 'date-time' })
  returnedAt!: string;

  @ApiProperty({ enum: returnReasons, enumName: 'ReturnReason' })
  reasonCode!: ReturnReason;

  @ApiProperty({ description: 'empty for those who see only that it was returned' })
  reason!: string;
}
