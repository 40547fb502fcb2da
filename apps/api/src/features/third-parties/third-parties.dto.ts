import {
  type EmailStanding,
  emailStandings,
  identityMeans,
  type IdentityMeans,
  invitationDays,
  invitationStates,
  type InvitationState,
  type Locale,
  locales,
  MAX_PLAIN_QUESTIONS,
  thirdPartyEvents,
  type ThirdPartyEvent,
  thirdPartyMethods,
  type ThirdPartyMethod,
  thirdPartyRelationships,
  type ThirdPartyRelationship,
  visibleText,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { MaxLength, SingleLine } from '../../platform/validation/texts';
import { ArrayUnique, Nested } from '../../platform/validation/nested';
import { Person } from '../../platform/http/person.dto';

export class ThirdPartyQuestion {
  @ApiProperty({ maxLength: 2000, description: 'exactly as it is shown' })
  @IsString()
  @Matches(visibleText)
  @MaxLength(2000)
  text!: string;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    minItems: 1,
    maxItems: 200,
    description: 'what an answer speaks of',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  targetIds!: string[];
}

/** Who is asked; what an assessor and a candidate say alike. */
export class ThirdPartyProposal {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @Matches(visibleText)
  @SingleLine()
  @MaxLength(200)
  inviteeName!: string;

  @ApiPropertyOptional({ maxLength: 254, description: 'left out where the link is handed over' })
  @IsOptional()
  @IsEmail()
  @SingleLine()
  @MaxLength(254)
  inviteeEmail?: string;

  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @SingleLine()
  @MaxLength(200)
  inviteeOrganisation?: string;

  @ApiProperty({ enum: thirdPartyRelationships, enumName: 'ThirdPartyRelationship' })
  @IsIn(thirdPartyRelationships)
  relationship!: ThirdPartyRelationship;

  @ApiPropertyOptional({
    maxLength: 1000,
    description: 'of the candidate to the assessor, or of the assessor to the person',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  message?: string;
}

export class ThirdPartyInvite extends ThirdPartyProposal {
  @ApiProperty({ enum: thirdPartyMethods, enumName: 'ThirdPartyMethod' })
  @IsIn(thirdPartyMethods)
  method!: ThirdPartyMethod;

  @ApiProperty({ enum: locales, enumName: 'Locale', description: 'of the letter and the page' })
  @IsIn(locales)
  locale!: Locale;

  @ApiProperty({ type: Number, minimum: invitationDays.least, maximum: invitationDays.most })
  @IsInt()
  @Min(invitationDays.least)
  @Max(invitationDays.most)
  days!: number;

  @ApiProperty({ type: () => [ThirdPartyQuestion], minItems: 1, maxItems: MAX_PLAIN_QUESTIONS })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_PLAIN_QUESTIONS)
  @Nested(() => ThirdPartyQuestion, { each: true })
  questions!: ThirdPartyQuestion[];

  @ApiPropertyOptional({ format: 'uuid', description: 'the form of the unit that the questions come from' })
  @IsOptional()
  @IsUUID()
  toolVersionId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'the proposal of the candidate that this accepts' })
  @IsOptional()
  @IsUUID()
  proposalId?: string;
}

export class ThirdPartyResend {
  @ApiProperty({ type: Number, minimum: invitationDays.least, maximum: invitationDays.most })
  @IsInt()
  @Min(invitationDays.least)
  @Max(invitationDays.most)
  days!: number;

  @ApiPropertyOptional({ maxLength: 254, description: 'where the address was wrong' })
  @IsOptional()
  @IsEmail()
  @SingleLine()
  @MaxLength(254)
  inviteeEmail?: string;
}

export class ThirdPartyWithdraw {
  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @Matches(visibleText)
  @MaxLength(1000)
  reason!: string;
}

export class IdentityCheckCreate {
  @ApiProperty({ enum: identityMeans, enumName: 'IdentityMeans' })
  @IsIn(identityMeans)
  means!: IdentityMeans;

  @ApiPropertyOptional({ maxLength: 1000, description: 'which number was called, who was met where' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  remark?: string;
}

export class IdentityCheckView {
  @ApiProperty({ enum: identityMeans, enumName: 'IdentityMeans' })
  means!: IdentityMeans;

  @ApiProperty({ type: String, nullable: true })
  remark!: string | null;

  @ApiProperty({ type: () => Person })
  checkedBy!: Person;

  @ApiProperty({ format: 'date-time' })
  checkedAt!: string;
}

export class ThirdPartyEventView {
  @ApiProperty({ enum: thirdPartyEvents, enumName: 'ThirdPartyEvent' })
  kind!: ThirdPartyEvent;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({
    type: () => Person,
    nullable: true,
    description: 'null: the third party, or nobody in particular',
  })
  by!: Person | null;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
}

/** What this actor may do with an invitation now. */
export class ThirdPartyAbilities {
  @ApiProperty()
  invite!: boolean;

  @ApiProperty()
  remind!: boolean;

  @ApiProperty()
  resend!: boolean;

  @ApiProperty()
  withdraw!: boolean;

  @ApiProperty()
  confirm!: boolean;
}

export class ThirdPartyInvitation {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({ enum: thirdPartyMethods, enumName: 'ThirdPartyMethod' })
  method!: ThirdPartyMethod;

  @ApiProperty({ enum: invitationStates, enumName: 'InvitationState' })
  state!: InvitationState;

  @ApiProperty()
  inviteeName!: string;

  @ApiProperty({ type: String, nullable: true, description: 'for those who invite; null for others' })
  inviteeEmail!: string | null;

  @ApiProperty({
    enum: emailStandings,
    enumName: 'EmailStanding',
    nullable: true,
    description: 'what the address says of who reads it',
  })
  emailStanding!: EmailStanding | null;

  @ApiProperty({ type: String, nullable: true })
  inviteeOrganisation!: string | null;

  @ApiProperty({ enum: thirdPartyRelationships, enumName: 'ThirdPartyRelationship' })
  relationship!: ThirdPartyRelationship;

  @ApiProperty({ type: String, nullable: true })
  message!: string | null;

  @ApiProperty({ enum: locales, enumName: 'Locale' })
  locale!: Locale;

  @ApiProperty({ type: () => [ThirdPartyQuestion] })
  questions!: ThirdPartyQuestion[];

  @ApiProperty({ type: () => Person, nullable: true })
  proposedBy!: Person | null;

  @ApiProperty({ type: () => Person, nullable: true })
  invitedBy!: Person | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  invitedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  expiresAt!: string | null;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'what became of the answer; null also where nothing was seen',
  })
  evidenceId!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt!: string | null;

  @ApiProperty({ type: () => [IdentityCheckView], description: 'newest first' })
  identityChecks!: IdentityCheckView[];

  @ApiProperty({ type: () => [ThirdPartyEventView], description: 'newest first' })
  events!: ThirdPartyEventView[];

  @ApiProperty({ type: () => ThirdPartyAbilities })
  abilities!: ThirdPartyAbilities;
}

export class ThirdPartyList {
  @ApiProperty({ type: () => [ThirdPartyInvitation], description: 'newest first' })
  items!: ThirdPartyInvitation[];

  @ApiProperty({ description: 'whether this actor may invite somebody' })
  mayInvite!: boolean;

  @ApiProperty({ description: 'whether this actor may propose somebody' })
  mayPropose!: boolean;
}

/** With the way in, this once. */
export class ThirdPartySent {
  @ApiProperty({ type: () => ThirdPartyInvitation })
  invitation!: ThirdPartyInvitation;

  @ApiProperty({ description: 'below the address of the portal; shown once, kept nowhere' })
  link!: string;
}

/** What an invitation would ask, before anything is chosen. */
export class ProposedThirdPartyQuestion extends ThirdPartyQuestion {
  @ApiProperty({ description: 'asked unless somebody decides otherwise; the others are offered' })
  usual!: boolean;
}

export class ThirdPartyForm {
  @ApiProperty({
    format: 'uuid',
    type: String,
    nullable: true,
    description: 'null: proposed from the unit',
  })
  toolVersionId!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  toolNumber!: number | null;

  @ApiProperty({ type: () => [ProposedThirdPartyQuestion] })
  questions!: ProposedThirdPartyQuestion[];
}

export class ThirdPartyFormQuery {
  @ApiPropertyOptional({ enum: locales, enumName: 'Locale', default: 'zh-TW' })
  @IsOptional()
  @IsIn(locales)
  locale: Locale = 'zh-TW';
}
