import { type Role, roles } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import { PageQuery } from '../../platform/http/page';

const states = ['active', 'left'] as const;
export type MemberState = (typeof states)[number];

export class MembersQuery extends PageQuery {
  @ApiPropertyOptional({ enum: roles, description: 'only members who hold this role now' })
  @IsOptional()
  @IsIn(roles)
  role?: Role;

  @ApiPropertyOptional({ enum: states, description: 'only members in this state' })
  @IsOptional()
  @IsIn(states)
  state?: MemberState;

  @ApiPropertyOptional({
    description: 'words, each of them part of the name, the department or the e-mail address',
    maxLength: 100,
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

export class MemberAbilities {
  @ApiProperty()
  edit!: boolean;

  @ApiProperty()
  changeRoles!: boolean;
}

export class Member {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ format: 'email' })
  email!: string;

  @ApiProperty({ type: String, nullable: true })
  department!: string | null;

  @ApiProperty({ type: String, nullable: true })
  jobTitle!: string | null;

  @ApiProperty({ enum: states })
  state!: MemberState;

  @ApiProperty({ enum: roles, isArray: true, description: 'held at this moment' })
  roles!: Role[];

  @ApiProperty({ description: 'what If-Match refers to' })
  version!: number;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: MemberAbilities })
  abilities!: MemberAbilities;
}

export class MemberPage {
  @ApiProperty({ type: Member, isArray: true })
  items!: Member[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class RolesUpdate {
  @ApiProperty({
    enum: roles,
    isArray: true,
    description: 'all roles the member is to hold; a grant as auditor lasts 90 days',
  })
  @IsArray()
  @ArrayMaxSize(roles.length)
  @ArrayUnique()
  @IsIn(roles, { each: true })
  roles!: Role[];
}

export class RolesChange extends RolesUpdate {
  @ApiPropertyOptional({
    maxLength: 1000,
    description: 'why open enrolments go on naming the member for a role that is taken',
  })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  keepOpenReason?: string;
}

export class MemberCreate extends RolesUpdate {
  @ApiProperty({ format: 'email' })
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @ApiProperty({ maxLength: 100 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  displayName!: string;

  @ApiPropertyOptional({ maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  department?: string;

  @ApiPropertyOptional({ maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  jobTitle?: string;
}

export class MemberCreated {
  @ApiProperty({ type: Member })
  member!: Member;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'shown this once; null when the person had an account already and keeps their password',
  })
  temporaryPassword!: string | null;
}

export class MemberUpdate {
  @ApiPropertyOptional({ maxLength: 100 })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  displayName?: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  department?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  jobTitle?: string | null;

  @ApiPropertyOptional({
    enum: states,
    description: 'who has left can no longer sign in here; their record stays',
  })
  @IsOptional()
  @IsIn(states)
  state?: MemberState;
}
