import { type GroupState, groupStates, longestSearch, visibleText } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  ValidateIf,
} from 'class-validator';
import { PageQuery } from '../../platform/http/page';
import { Person } from '../../platform/http/person.dto';
import { IsDay } from '../../platform/validation/days-and-instants';
import { ArrayUnique } from '../../platform/validation/nested';
import { MaxLength, SingleLine } from '../../platform/validation/texts';

const LONGEST_NAME = 200;
/** Of one request; a group takes several. */
export const MOST_ADDED = 200;
/** 200 lines with a name, an address and what else stands beside them. */
const LONGEST_LIST = 40_000;

export class GroupsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'words, each of them part of the name', maxLength: longestSearch })
  @IsOptional()
  @IsString()
  @MaxLength(longestSearch)
  q?: string;

  @ApiPropertyOptional({ enum: groupStates, enumName: 'GroupState' })
  @IsOptional()
  @IsIn(groupStates)
  state?: GroupState;
}

export class GroupCreate {
  @ApiProperty({ maxLength: LONGEST_NAME, example: '2026 系統整合班' })
  @IsString()
  @SingleLine()
  @Matches(visibleText)
  @MaxLength(LONGEST_NAME)
  name!: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsDay()
  startsOn?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'the last day' })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsDay()
  endsOn?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'sees how far each member is; no member of the group',
  })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsUUID()
  leaderId?: string | null;
}

/** What is not said stays; null takes it away. */
export class GroupUpdate {
  @ApiPropertyOptional({ maxLength: LONGEST_NAME })
  @ValidateIf((_, value) => value !== undefined)
  @IsString()
  @SingleLine()
  @Matches(visibleText)
  @MaxLength(LONGEST_NAME)
  name?: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsDay()
  startsOn?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsDay()
  endsOn?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsUUID()
  leaderId?: string | null;
}

export class GroupMembersAdd {
  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: MOST_ADDED })
  @IsOptional()
  @ArrayMaxSize(MOST_ADDED)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  candidateIds?: string[];

  @ApiPropertyOptional({
    maxLength: LONGEST_LIST,
    description:
      'A list as it was pasted or as CSV: a line for each person, with an e-mail or a name in it. At most 200 lines.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_LIST)
  list?: string;

  @ApiPropertyOptional({ description: 'true: adds those who were found, and says who was not' })
  @IsOptional()
  @IsBoolean()
  addFound?: boolean;
}

export class GroupMembersRemove {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: MOST_ADDED })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ADDED)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  candidateIds!: string[];
}

export const memberProblems = [
  'unknown',
  'ambiguous',
  'not_candidate',
  'leads',
  'unreadable',
  'too_many',
] as const;
export type MemberProblem = (typeof memberProblems)[number];

export class GroupMemberProblem {
  @ApiProperty({ type: Number, nullable: true, description: 'of the list, the first being 1; null: an id' })
  line!: number | null;

  @ApiProperty({ description: 'what stands there' })
  value!: string;

  @ApiProperty({
    enum: memberProblems,
    enumName: 'GroupMemberProblemCode',
    description:
      'nobody active is called so · several are · does not hold the role of a candidate · leads the group · not a list · beyond what one request takes',
  })
  problem!: MemberProblem;
}

export class GroupMembersAdded {
  @ApiProperty({ type: Number })
  added!: number;

  @ApiProperty({ type: Number, description: 'were members already' })
  already!: number;

  @ApiProperty({ type: [GroupMemberProblem], description: 'who was not added; empty without addFound' })
  problems!: GroupMemberProblem[];
}

export class GroupMembersRemoved {
  @ApiProperty({ type: Number })
  removed!: number;
}

export class GroupMember {
  @ApiProperty()
  person!: Person;

  @ApiProperty({ format: 'date-time' })
  addedAt!: string;

  @ApiProperty()
  addedBy!: Person;
}

export class PageOfGroupMember {
  @ApiProperty({ type: [GroupMember], description: 'by name' })
  items!: GroupMember[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class GroupSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  startsOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  endsOn!: string | null;

  @ApiProperty({ type: Person, nullable: true })
  leader!: Person | null;

  @ApiProperty({ enum: groupStates, enumName: 'GroupState' })
  state!: GroupState;

  @ApiProperty({ type: Number })
  memberCount!: number;
}

export class PageOfGroupSummary {
  @ApiProperty({ type: [GroupSummary] })
  items!: GroupSummary[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** A programme that members of a group are on. */
export class GroupProgramme {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true, description: 'of the standard that it covers whole' })
  code!: string | null;

  @ApiProperty({ type: Number, description: 'members who are on it, signed ones too' })
  people!: number;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'of the versions that members are on, in their order',
  })
  unitIds!: string[];
}

export class GroupAbilities {
  @ApiProperty({ description: 'change it, its members, and what its members are enrolled on' })
  manage!: boolean;
}

export class Group extends GroupSummary {
  @ApiProperty({ description: 'For If-Match' })
  version!: number;

  @ApiProperty({ type: [GroupProgramme], description: 'the one with most people first' })
  programmes!: GroupProgramme[];

  @ApiProperty()
  abilities!: GroupAbilities;
}
