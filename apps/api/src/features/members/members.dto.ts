import {
  linkDeliveries,
  type LinkDelivery,
  type MemberState,
  memberStates,
  type Role,
  roles,
  longestSearch,
  visibleText,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsEmail, IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { MaxLength, SingleLine } from '../../platform/validation/texts';
import { linkStates, type LinkState } from '../account-links/account-link';
import { ArrayUnique } from '../../platform/validation/nested';
import { PageQuery } from '../../platform/http/page';

/** What a list may be asked for. */
const soughtStates = [...memberStates, 'not_left'] as const;
export type SoughtState = (typeof soughtStates)[number];
/** What an admin may set: joining is up to the person. */
const settableStates = ['active', 'left'] as const;
export const memberStateOf = (text: string): MemberState =>
  memberStates.find((state) => state === text) ?? 'left';

export class MembersQuery extends PageQuery {
  @ApiPropertyOptional({ enum: roles, description: 'only members who hold this role now' })
  @IsOptional()
  @IsIn(roles)
  role?: Role;

  @ApiPropertyOptional({
    enum: soughtStates,
    description: 'only members in this state; not_left: those who are here and those who are invited',
  })
  @IsOptional()
  @IsIn(soughtStates)
  state?: SoughtState;

  @ApiPropertyOptional({
    description: 'words, each of them part of the name, the department or the e-mail address',
    maxLength: 100,
  })
  @IsOptional()
  @IsString()
  @MaxLength(longestSearch)
  q?: string;
}

/** How somebody who has not accepted yet was asked in. */
export class MemberInvitation {
  @ApiProperty({ enum: linkDeliveries, enumName: 'LinkDelivery' })
  delivery!: LinkDelivery;

  @ApiProperty({ enum: linkStates, enumName: 'LinkState' })
  state!: LinkState;

  @ApiProperty({ format: 'date-time' })
  madeAt!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

export class MemberAbilities {
  @ApiProperty({ description: 'send or make a new invitation; those before it lead nowhere any more' })
  invite!: boolean;

  @ApiProperty()
  withdrawInvitation!: boolean;

  @ApiProperty()
  resetPassword!: boolean;

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

  @ApiProperty({ enum: memberStates })
  state!: MemberState;

  @ApiProperty({ type: MemberInvitation, nullable: true, description: 'the newest, until it is accepted' })
  invitation!: MemberInvitation | null;

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
    maxItems: roles.length,
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
  @Matches(visibleText)
  @MaxLength(1000)
  keepOpenReason?: string;
}

export class MemberCreate extends RolesUpdate {
  @ApiProperty({ format: 'email' })
  @IsEmail()
  @SingleLine()
  @MaxLength(254)
  email!: string;

  @ApiProperty({ maxLength: 100 })
  @IsString()
  @Matches(visibleText)
  @SingleLine()
  @MaxLength(100)
  displayName!: string;

  @ApiPropertyOptional({ maxLength: 100 })
  @IsOptional()
  @IsString()
  @SingleLine()
  @MaxLength(100)
  department?: string;

  @ApiPropertyOptional({ maxLength: 100 })
  @IsOptional()
  @IsString()
  @SingleLine()
  @MaxLength(100)
  jobTitle?: string;
}

/** The same whether the address has an account or not. */
export class MemberInvited {
  @ApiProperty({ type: Member })
  member!: Member;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'path of the page to hand over, shown this once; null when a letter is on its way to the address',
  })
  link!: string | null;
}

export class ResetLink {
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'path of the page to hand over, shown this once; null when a letter is on its way to the address',
  })
  link!: string | null;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

export class MemberUpdate {
  @ApiPropertyOptional({ maxLength: 100 })
  @IsOptional()
  @IsString()
  @Matches(visibleText)
  @SingleLine()
  @MaxLength(100)
  displayName?: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100 })
  @IsOptional()
  @IsString()
  @SingleLine()
  @MaxLength(100)
  department?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100 })
  @IsOptional()
  @IsString()
  @SingleLine()
  @MaxLength(100)
  jobTitle?: string | null;

  @ApiPropertyOptional({
    enum: settableStates,
    description: 'who has left can no longer sign in here; their record stays',
  })
  @IsOptional()
  @IsIn(settableStates)
  state?: (typeof settableStates)[number];
}
