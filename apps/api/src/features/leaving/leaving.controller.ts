import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { IfMatch, setEtag } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { HandedOver, HandOver, Leave, OpenWork } from './leaving.dto';
import { Leaving } from './leaving';

@ApiTags('members')
@Controller('members')
export class LeavingController {
  constructor(private readonly leaving: Leaving) {}

  @Get(':id/open-work')
  @Permit('member.manage')
  @ApiOperation({ operationId: 'readOpenWork', summary: 'What is open in the hands of a member' })
  @ApiOkResponse({ type: OpenWork })
  openWork(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OpenWork> {
    return this.leaving.openWork(actor, id);
  }

  @Post(':id/hand-over')
  @HttpCode(200)
  @Permit('member.manage')
  @ApiOperation({ operationId: 'handOverWork', summary: 'Give open units of a member to others' })
  @ApiOkResponse({ type: HandedOver })
  @ApiProblems({
    409: ['enrolment.closed'],
    422: [
      'member.not_theirs',
      'member.programme_kept',
      'group.leader_unknown',
      'group.leader_role',
      'group.leader_is_member',
      'enrolment.same_person',
      'enrolment.person_unknown',
      'enrolment.role_missing',
      'enrolment.not_independent',
    ],
  })
  handOver(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: HandOver,
  ): Promise<HandedOver> {
    return this.leaving.handOver(actor, id, given);
  }

  @Post(':id/leave')
  @HttpCode(200)
  @Permit('member.manage')
  @ApiOperation({
    operationId: 'leaveOrganisation',
    summary: 'Hand over what is open, and mark a member as left',
  })
  @ApiOkResponse({ type: HandedOver })
  @ApiProblems({
    409: ['member.has_left', 'member.last_admin', 'member.open_work', 'enrolment.closed'],
    422: [
      'member.not_theirs',
      'member.programme_kept',
      'group.leader_unknown',
      'group.leader_role',
      'group.leader_is_member',
      'enrolment.same_person',
      'enrolment.person_unknown',
      'enrolment.role_missing',
      'enrolment.not_independent',
    ],
  })
  @AnswersWith('ETag')
  async leave(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() given: Leave,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HandedOver> {
    const done = await this.leaving.leave(actor, id, version, given);
    setEtag(reply, done.member.version);
    return done;
  }
}
