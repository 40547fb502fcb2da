import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { SecretAnswer } from '../../platform/idempotency/sealed-answers';
import { IfMatch, tagged } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { AddMember } from './add-member';
import {
  Member,
  MemberCreate,
  MemberInvited,
  MemberPage,
  MembersQuery,
  MemberUpdate,
  ResetLink,
  RolesChange,
} from './members.dto';
import { Members } from './members.service';
import { PasswordResetLink } from './password-reset-link';

@ApiTags('members')
@Controller('members')
export class MembersController {
  constructor(
    private readonly members: Members,
    private readonly adding: AddMember,
    private readonly resetting: PasswordResetLink,
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
  @AnswersWith('ETag')
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
  @ApiOperation({
    operationId: 'createMember',
    summary: 'Invite a person into the organisation',
    description: 'They are a member once they accept. No answer tells whether the address has an account.',
  })
  @ApiCreatedResponse({ type: MemberInvited })
  @ApiProblems({ 409: ['member.exists'] })
  create(@CurrentActor() actor: Actor, @Body() given: MemberCreate): Promise<MemberInvited> {
    return this.adding.add(actor, given);
  }

  @Post(':id/invitation')
  @Permit('member.manage')
  @SecretAnswer()
  @ApiOperation({
    operationId: 'inviteMember',
    summary: 'Invite somebody anew who has not accepted; earlier links lead nowhere any more',
  })
  @ApiCreatedResponse({ type: MemberInvited })
  @ApiProblems({ 409: ['member.joined'] })
  invite(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MemberInvited> {
    return this.adding.inviteAgain(actor, id);
  }

  @Delete(':id/invitation')
  @Permit('member.manage')
  @ApiOperation({ operationId: 'withdrawInvitation', summary: 'Withdraw the invitation that is open' })
  @ApiOkResponse({ type: Member })
  @ApiProblems({ 409: ['member.no_invitation'] })
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Member> {
    return this.adding.withdraw(actor, id);
  }

  @Post(':id/password-reset')
  @Permit('member.manage')
  @SecretAnswer()
  @ApiOperation({
    operationId: 'makeResetLink',
    summary: 'Let a member set their password anew, by a letter or a link to hand over',
  })
  @ApiCreatedResponse({ type: ResetLink })
  @ApiProblems({ 409: ['member.not_joined', 'member.reset_elsewhere'] })
  resetPassword(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ResetLink> {
    return this.resetting.make(actor, id);
  }

  @Patch(':id')
  @Permit('member.manage')
  @ApiOperation({ operationId: 'updateMember', summary: 'Change what is known of a member' })
  @ApiOkResponse({ type: Member })
  @ApiProblems({
    409: ['member.last_admin', 'member.open_work', 'member.not_joined'],
  })
  @AnswersWith('ETag')
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
  })
  @AnswersWith('ETag')
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
