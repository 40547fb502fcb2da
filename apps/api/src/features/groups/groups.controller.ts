import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { PageQuery } from '../../platform/http/page';
import { IfMatch, tagged } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { GroupMembersService } from './group-members.service';
import {
  Group,
  GroupCreate,
  GroupMembersAdd,
  GroupMembersAdded,
  GroupMembersRemove,
  GroupMembersRemoved,
  GroupsQuery,
  GroupUpdate,
  PageOfGroupMember,
  PageOfGroupSummary,
} from './groups.dto';
import { GroupsService } from './groups.service';

const leaderProblems = ['group.leader_unknown', 'group.leader_role', 'group.leader_is_member'];

@ApiTags('groups')
@Controller('groups')
export class GroupsController {
  constructor(
    private readonly groups: GroupsService,
    private readonly members: GroupMembersService,
  ) {}

  @Get()
  @Permit('group.read')
  @ApiOperation({ operationId: 'listGroups', summary: 'Groups, the newest first; of a leader, their own' })
  @ApiOkResponse({ type: PageOfGroupSummary })
  list(@CurrentActor() actor: Actor, @Query() query: GroupsQuery): Promise<PageOfGroupSummary> {
    return this.groups.list(actor, query);
  }

  @Get(':id')
  @Permit('group.read')
  @ApiOperation({
    operationId: 'readGroup',
    summary: 'A group with the programmes its members are on, with an ETag',
  })
  @ApiOkResponse({ type: Group })
  @AnswersWith('ETag')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Group> {
    return tagged(await this.groups.read(actor, id), reply);
  }

  @Post()
  @Permit('group.manage')
  @ApiOperation({ operationId: 'createGroup', summary: 'A group without members' })
  @ApiCreatedResponse({ type: Group })
  @ApiProblems({ 422: ['group.ends_before_start', ...leaderProblems] })
  @AnswersWith('ETag')
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: GroupCreate,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Group> {
    return tagged(await this.groups.create(actor, body), reply);
  }

  @Patch(':id')
  @Permit('group.manage')
  @ApiOperation({ operationId: 'updateGroup', summary: 'Another name, leader or days' })
  @ApiOkResponse({ type: Group })
  @ApiProblems({ 409: ['group.closed'], 422: ['group.ends_before_start', ...leaderProblems] })
  @AnswersWith('ETag')
  async update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: GroupUpdate,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Group> {
    return tagged(await this.groups.change(actor, id, version, body), reply);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Permit('group.manage')
  @ApiOperation({ operationId: 'closeGroup', summary: 'The group is over; it stays to be read' })
  @ApiOkResponse({ type: Group })
  @AnswersWith('ETag')
  async close(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Group> {
    return tagged(await this.groups.close(actor, id, version), reply);
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Permit('group.manage')
  @ApiOperation({ operationId: 'reopenGroup', summary: 'A closed group goes on' })
  @ApiOkResponse({ type: Group })
  @AnswersWith('ETag')
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Group> {
    return tagged(await this.groups.reopen(actor, id, version), reply);
  }

  @Get(':id/members')
  @Permit('group.read')
  @ApiOperation({ operationId: 'listGroupMembers', summary: 'Who is in a group, by name' })
  @ApiOkResponse({ type: PageOfGroupMember })
  listMembers(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<PageOfGroupMember> {
    return this.members.list(actor, id, query);
  }

  @Post(':id/members')
  @HttpCode(200)
  @Permit('group.manage')
  @ApiOperation({
    operationId: 'addGroupMembers',
    summary: 'Add people by id or as a list, all or none, or those who were found',
  })
  @ApiOkResponse({ type: GroupMembersAdded })
  @ApiProblems({
    409: ['group.closed'],
    422: [
      'group.nobody_given',
      'group.members_refused (facts.problems: GroupMemberProblem[], facts.found)',
      'group.full (facts.most)',
    ],
  })
  addMembers(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: GroupMembersAdd,
  ): Promise<GroupMembersAdded> {
    return this.members.add(actor, id, body);
  }

  @Post(':id/members/remove')
  @HttpCode(200)
  @Permit('group.manage')
  @ApiOperation({
    operationId: 'removeGroupMembers',
    summary: 'Take people out of a group; what they are enrolled on stays',
  })
  @ApiOkResponse({ type: GroupMembersRemoved })
  @ApiProblems({ 409: ['group.closed'] })
  removeMembers(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { candidateIds }: GroupMembersRemove,
  ): Promise<GroupMembersRemoved> {
    return this.members.remove(actor, id, candidateIds);
  }
}
