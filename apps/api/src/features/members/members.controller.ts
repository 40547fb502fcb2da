import { Body, Controller, Get, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { SecretAnswer } from '../../platform/idempotency/sealed-answers';
import { IfMatch, setEtag } from '../../platform/http/versions';
import { AddMember } from './add-member';
import {
  Member,
  MemberCreate,
  MemberCreated,
  MemberPage,
  MembersQuery,
  MemberUpdate,
  RolesChange,
} from './members.dto';
import { Members } from './members.service';

@ApiTags('members')
@ApiBearerAuth()
@Controller('members')
export class MembersController {
  constructor(
    private readonly members: Members,
    private readonly adding: AddMember,
  ) {}

  @Get()
  @Permit('member.read')
  @ApiOperation({ operationId: 'listMembers', summary: 'People of the organisation, by name' })
  @ApiOkResponse({ type: MemberPage })
  list(@CurrentActor() actor: Actor, @Query() query: MembersQuery): Promise<MemberPage> {
    return this.members.list(actor, query);
  }

  @Get(':id')
  @Permit('member.read')
  @ApiOperation({ operationId: 'readMember', summary: 'One member, with an ETag for changing it' })
  @ApiOkResponse({ type: Member })
  async read(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Member> {
    return tagged(await this.members.read(actor, id), reply);
  }

  @Post()
  @Permit('member.manage')
  @SecretAnswer()
  @ApiOperation({ operationId: 'createMember', summary: 'Add a person to the organisation' })
  @ApiCreatedResponse({ type: MemberCreated })
  @ApiProblems({ 409: ['member.exists'] })
  create(@CurrentActor() actor: Actor, @Body() given: MemberCreate): Promise<MemberCreated> {
    return this.adding.add(actor, given);
  }

  @Patch(':id')
  @Permit('member.manage')
  @ApiOperation({ operationId: 'updateMember', summary: 'Change what is known of a member' })
  @ApiOkResponse({ type: Member })
  @ApiProblems({
    409: ['member.last_admin', 'member.open_work'],
    412: ['stale'],
    428: ['precondition_required'],
  })
  async update(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: MemberUpdate,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Member> {
    return tagged(await this.members.update(actor, id, version, changes), reply);
  }

  @Put(':id/roles')
  @Permit('member.manage')
  @ApiOperation({
    operationId: 'setMemberRoles',
    summary: 'Give and take roles; effective with the next request',
  })
  @ApiOkResponse({ type: Member })
  @ApiProblems({
    403: ['member.self_raise'],
    409: ['member.last_admin', 'member.open_work'],
    412: ['stale'],
    428: ['precondition_required'],
  })
  async setRoles(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: RolesChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Member> {
    return tagged(await this.members.setRoles(actor, id, version, change), reply);
  }
}

const tagged = (member: Member, reply: FastifyReply): Member => {
  setEtag(reply, member.version);
  return member;
};
