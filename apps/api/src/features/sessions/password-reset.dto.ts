import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsNotEmpty, IsString } from 'class-validator';
import { MaxLength, SingleLine } from '../../platform/validation/texts';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '../../platform/auth/passwords';

export class PasswordResetRequest {
  @ApiProperty({ format: 'email' })
  @IsEmail()
  @SingleLine()
  @MaxLength(254)
  email!: string;
}

export class PasswordResetPage {
  @ApiProperty({ format: 'email' })
  email!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

/** A password that its owner sets, through a link. */
export class OwnPasswordSetting {
  @ApiProperty({ format: 'password', minLength: MIN_PASSWORD_LENGTH, maxLength: MAX_PASSWORD_LENGTH })
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_PASSWORD_LENGTH)
  password!: string;
}
