import { type Locale, locales, type Role, roles } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID } from 'class-validator';
import { MaxLength, SingleLine } from '../../platform/validation/texts';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '../../platform/auth/passwords';
import { Organisation } from '../organisations/organisations.dto';

export class SignInRequest {
  @ApiProperty({ format: 'email' })
  @IsEmail()
  @SingleLine()
  @MaxLength(254)
  email!: string;

  @ApiProperty({ format: 'password', maxLength: MAX_PASSWORD_LENGTH })
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_PASSWORD_LENGTH)
  password!: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'where to begin; otherwise the organisation used last',
  })
  @IsOptional()
  @IsUUID()
  organisationId?: string;
}

export class SwitchRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  organisationId!: string;
}

export class AccountUpdate {
  @ApiProperty({ enum: locales })
  @IsIn(locales)
  locale!: Locale;
}

export class PasswordChange {
  @ApiProperty({ format: 'password', maxLength: MAX_PASSWORD_LENGTH })
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_PASSWORD_LENGTH)
  currentPassword!: string;

  @ApiProperty({ format: 'password', minLength: MIN_PASSWORD_LENGTH, maxLength: MAX_PASSWORD_LENGTH })
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_PASSWORD_LENGTH)
  newPassword!: string;
}

export class Account {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'email' })
  email!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ enum: locales })
  locale!: Locale;
}

export class Membership {
  @ApiProperty({ format: 'uuid' })
  organisationId!: string;

  @ApiProperty()
  organisationName!: string;

  @ApiProperty()
  organisationSlug!: string;

  @ApiProperty({ format: 'uuid' })
  memberId!: string;

  @ApiProperty({ enum: roles, isArray: true })
  roles!: Role[];
}

export class SessionMember {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ type: String, nullable: true })
  department!: string | null;

  @ApiProperty({ type: String, nullable: true })
  jobTitle!: string | null;
}

export class Session {
  @ApiProperty({ description: 'bearer token; it says who asks, never what they may do' })
  accessToken!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;

  @ApiProperty({ type: Account })
  account!: Account;

  @ApiProperty({ type: Organisation })
  organisation!: Organisation;

  @ApiProperty({ type: SessionMember })
  member!: SessionMember;

  @ApiProperty({ enum: roles, isArray: true })
  roles!: Role[];

  @ApiProperty({ type: Membership, isArray: true })
  memberships!: Membership[];

  @ApiProperty({
    description: 'the password was seen by somebody else: everything but changing it is refused until then',
  })
  passwordChangeDue!: boolean;
}

export class SessionInfo {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  userAgent!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time' })
  lastUsedAt!: string;

  @ApiProperty({ description: 'whether it is the session that asks' })
  current!: boolean;
}

export class SessionList {
  @ApiProperty({ type: SessionInfo, isArray: true })
  items!: SessionInfo[];
}
