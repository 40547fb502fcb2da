import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '../../platform/auth/passwords';

/** A password of one's own is set, or the account signed in to that one has already. */
export const joiningSteps = ['set_password', 'sign_in'] as const;
export type JoiningStep = (typeof joiningSteps)[number];

export class InvitationPage {
  @ApiProperty({ description: 'name of the organisation that invites' })
  organisation!: string;

  @ApiProperty({ type: String, nullable: true, description: 'name of the admin; null: the operator' })
  invitedBy!: string | null;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ format: 'email' })
  email!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;

  @ApiProperty({
    enum: joiningSteps,
    enumName: 'JoiningStep',
    isArray: true,
    description:
      'the ways to accept; both where the link was handed over, so that it tells nobody of an account',
  })
  steps!: JoiningStep[];
}

export class JoiningRequest {
  @ApiProperty({ format: 'password', maxLength: MAX_PASSWORD_LENGTH, description: 'of the account one has' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_PASSWORD_LENGTH)
  password!: string;

  @ApiPropertyOptional({
    ...{ format: 'password', minLength: MIN_PASSWORD_LENGTH, maxLength: MAX_PASSWORD_LENGTH },
    description: 'asked for by invitation.own_password, where it is not known who set the present one',
  })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_PASSWORD_LENGTH)
  newPassword?: string;
}
