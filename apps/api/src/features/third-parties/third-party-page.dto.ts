import {
  type Locale,
  locales,
  MAX_PLAIN_QUESTIONS,
  thirdPartyMethods,
  type ThirdPartyMethod,
  type ThirdPartyRating,
  thirdPartyRatings,
  thirdPartyRelationships,
  type ThirdPartyRelationship,
  visibleText,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
} from 'class-validator';
import { MaxLength, SingleLine } from '../../platform/validation/texts';
import { Nested } from '../../platform/validation/nested';

/** closed: the unit was signed or given up meanwhile, so that nothing can be added. */
export const pageStates = ['open', 'answered', 'declined', 'expired', 'closed'] as const;
export type PageState = (typeof pageStates)[number];

export class ThirdPartyContact {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  email!: string;
}

/** What is asked, and nothing else of the record. */
export class ThirdPartyAsked {
  @ApiProperty({ enum: thirdPartyMethods, enumName: 'ThirdPartyMethod' })
  method!: ThirdPartyMethod;

  @ApiProperty()
  inviteeName!: string;

  @ApiProperty({ type: String, nullable: true })
  inviteeOrganisation!: string | null;

  @ApiProperty({ enum: thirdPartyRelationships, enumName: 'ThirdPartyRelationship' })
  relationship!: ThirdPartyRelationship;

  @ApiProperty()
  candidateName!: string;

  @ApiProperty()
  unitTitle!: string;

  @ApiProperty({ type: String, nullable: true })
  message!: string | null;

  @ApiProperty({ type: [String] })
  questions!: string[];

  @ApiProperty({ format: 'date', description: "the last day, in the organisation's time zone" })
  expiresOn!: string;

  @ApiProperty({ type: Number, description: 'how long it takes, in minutes' })
  minutes!: number;
}

export class ThirdPartyPage {
  @ApiProperty({ enum: pageStates, enumName: 'ThirdPartyPageState' })
  state!: PageState;

  @ApiProperty({ enum: locales, enumName: 'Locale' })
  locale!: Locale;

  @ApiProperty()
  organisation!: string;

  @ApiProperty({ type: () => ThirdPartyContact, description: 'who asks' })
  contact!: ThirdPartyContact;

  @ApiProperty({ type: () => ThirdPartyAsked, nullable: true, description: 'only while it can be answered' })
  asked!: ThirdPartyAsked | null;
}

export class ThirdPartyReply {
  @ApiProperty({
    enum: thirdPartyRatings,
    enumName: 'ThirdPartyRating',
    description: 'not_seen: not known, so it proves nothing',
  })
  @IsIn(thirdPartyRatings)
  rating!: ThirdPartyRating;

  @ApiPropertyOptional({ maxLength: 8000, description: 'an example' })
  @IsOptional()
  @IsString()
  @MaxLength(8000)
  answer?: string;
}

export class ThirdPartyAnswer {
  @ApiProperty({ maxLength: 200, description: 'as the person writes it' })
  @IsString()
  @Matches(visibleText)
  @SingleLine()
  @MaxLength(200)
  name!: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @Matches(visibleText)
  @SingleLine()
  @MaxLength(200)
  position!: string;

  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @SingleLine()
  @MaxLength(200)
  organisation?: string;

  @ApiProperty({ enum: thirdPartyRelationships, enumName: 'ThirdPartyRelationship' })
  @IsIn(thirdPartyRelationships)
  relationship!: ThirdPartyRelationship;

  @ApiPropertyOptional({ maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  relationshipNote?: string;

  @ApiProperty({ maxLength: 200, description: "since when, and from where, the candidate's work is known" })
  @IsString()
  @Matches(visibleText)
  @SingleLine()
  @MaxLength(200)
  knownSince!: string;

  @ApiProperty({ description: 'family, business or dispute, that could colour the answers' })
  @IsBoolean()
  conflictDeclared!: boolean;

  @ApiPropertyOptional({ maxLength: 2000, description: 'needed where there is one' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  conflictExplanation?: string;

  @ApiProperty({
    type: () => [ThirdPartyReply],
    minItems: 1,
    maxItems: MAX_PLAIN_QUESTIONS,
    description: 'one for each question, in their order',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_PLAIN_QUESTIONS)
  @Nested(() => ThirdPartyReply, { each: true })
  answers!: ThirdPartyReply[];

  @ApiProperty({ maxLength: 1000, description: 'the sentence that was confirmed, as it was shown' })
  @IsString()
  @Matches(visibleText)
  @MaxLength(1000)
  statement!: string;
}

export class ThirdPartyDecline {
  @ApiPropertyOptional({ maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}
