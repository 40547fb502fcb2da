import { type AttemptReason, attemptReasons, visibleText } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { Person } from '../../platform/http/person.dto';
import { MaxLength } from '../../platform/validation/texts';
import { EnrolmentSummary } from '../enrolments/enrolment-summary.dto';
import { CarryOverTarget, ContextRecords } from './carry-over.dto';

export const attemptPurposes = ['attempt', 'renewal'] as const;
export type AttemptPurpose = (typeof attemptPurposes)[number];

export class FurtherAttemptTarget extends CarryOverTarget {
  @ApiProperty({
    enum: attemptReasons,
    description:
      'why it is proposed so. current: it counts for some time yet · old: half of its time is over · expires: soon it will not count · partly: not enough · failed: among what the unit lacked · not_yet: refused after that, or at no time accepted · too_old · unjudged · none: nothing stands for it',
  })
  reason!: AttemptReason;

  @ApiProperty({ description: 'by the rules of the attempt to come' })
  required!: boolean;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'when the newest of its accepted evidence happened',
  })
  newestOn!: string | null;
}

export class RenewalAsked {
  @ApiProperty()
  by!: Person;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
}

export class FurtherAttemptView {
  @ApiProperty({ type: EnrolmentSummary, description: 'the former attempt' })
  enrolment!: EnrolmentSummary;

  @ApiProperty({
    enum: attemptPurposes,
    description:
      'attempt: after «not yet competent», which closes the former · renewal: of a signature, which stays',
  })
  purpose!: AttemptPurpose;

  @ApiProperty({ description: 'who will assess the further attempt' })
  assessor!: Person;

  @ApiProperty({ description: 'who will sign it' })
  supervisor!: Person;

  @ApiProperty({ type: RenewalAsked, nullable: true, description: 'who asked for the renewal' })
  proposed!: RenewalAsked | null;

  @ApiProperty({
    type: [FurtherAttemptTarget],
    description: 'every target of the unit, in its order; pieces: those accepted that count today',
  })
  targets!: FurtherAttemptTarget[];

  @ApiProperty({ type: ContextRecords })
  contextRecords!: ContextRecords;

  @ApiProperty({ description: 'the actor may decide' })
  mayDecide!: boolean;
}

export class RenewalProposalCreate {
  @ApiPropertyOptional({
    format: 'uuid',
    description:
      'who is to decide on it and to assess, in place of the assessor before; an admin alone says so',
  })
  @IsOptional()
  @IsUUID()
  assessorId?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'who is to sign, in place of the supervisor before; an admin alone says so',
  })
  @IsOptional()
  @IsUUID()
  supervisorId?: string;

  @ApiPropertyOptional({
    type: String,
    maxLength: 2000,
    description: 'why; needed before it is time, and where the signature has no end',
  })
  @IsOptional()
  @IsString()
  @Matches(visibleText)
  @MaxLength(2000)
  reason?: string;
}

export class RenewalProposal {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
