import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { IfMatch, setEtag } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { AssessorTeams } from './assessor-teams';
import { TeamAddition, TeamUpdate } from './assessor-teams.dto';
import { EnrolmentsChanged } from './change-enrolments.dto';
import { EnrolmentSummary } from './enrolment-summary.dto';

@ApiTags('enrolments')
@Controller('enrolments')
export class AssessorTeamsController {
  constructor(private readonly teams: AssessorTeams) {}

  @Post('team')
  @HttpCode(200)
  @Permit('enrolment.manage')
  @ApiOperation({
    operationId: 'addToTeams',
    summary: 'Make somebody a further assessor of many enrolments, wherever nothing stands against it',
  })
  @ApiOkResponse({ type: EnrolmentsChanged })
  @ApiProblems({
    422: [
      'enrolment.nothing_asked',
      'enrolment.too_many',
      'enrolment.person_unknown',
      'enrolment.role_missing',
    ],
  })
  add(@CurrentActor() actor: Actor, @Body() body: TeamAddition): Promise<EnrolmentsChanged> {
    return this.teams.addToMany(actor, body);
  }

  @Put(':id/team')
  @Permit('enrolment.manage')
  @ApiOperation({
    operationId: 'setTeam',
    summary: 'Name the further assessors of an enrolment, each bound to a method or a place or to neither',
  })
  @ApiOkResponse({ type: EnrolmentSummary })
  @AnswersWith('ETag')
  @ApiProblems({
    409: ['enrolment.closed'],
    422: [
      'enrolment.named_already',
      'enrolment.person_unknown',
      'enrolment.role_missing',
      'enrolment.not_independent (facts.memberIds: who is a third party to the case)',
    ],
  })
  async set(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: TeamUpdate,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnrolmentSummary> {
    const summary = await this.teams.set(actor, id, version, body.members);
    setEtag(reply, summary.version);
    return summary;
  }
}
