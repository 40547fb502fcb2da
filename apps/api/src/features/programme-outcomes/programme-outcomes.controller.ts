import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { IfMatch, setEtag } from '../../platform/http/versions';
import { Takes } from '../../platform/limits/route-config';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { ProgrammeCase } from './programme-case.dto';
import { ProgrammeCaseService } from './programme-case.service';
import {
  ProgrammeOutcome,
  ProgrammeOutcomeCreate,
  ProgrammeReturn,
  ProgrammeReturnCreate,
  ProgrammeSignOff,
  ProgrammeSignOffCreate,
} from './programme-outcomes.dto';
import { ProgrammeOutcomesService } from './programme-outcomes.service';
import { ProgrammeSignOffsService } from './programme-sign-offs.service';

@ApiTags('programme-outcomes')
@Controller('programme-enrolments/:id')
export class ProgrammeOutcomesController {
  constructor(
    private readonly cases: ProgrammeCaseService,
    private readonly outcomes: ProgrammeOutcomesService,
    private readonly signOffs: ProgrammeSignOffsService,
  ) {}

  @Get('case')
  @Permit('judgement.read')
  @ApiOperation({
    operationId: 'readProgrammeCase',
    summary: 'What an outcome of the whole rests on and a signature would cover, or what was signed',
  })
  @ApiOkResponse({ type: ProgrammeCase })
  @AnswersWith('ETag')
  async case(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgrammeCase> {
    const read = await this.cases.read(actor, id);
    setEtag(reply, read.enrolment.version);
    return read;
  }

  @Post('outcomes')
  @Takes(256, 5_000)
  @Permit('programme-outcome.create')
  @ApiOperation({
    operationId: 'decideProgramme',
    summary: 'Decide the whole: competent, or not yet',
  })
  @ApiCreatedResponse({ type: ProgrammeOutcome })
  @ApiProblems({
    409: [
      'programme_outcome.changed (facts: units, attitudes)',
      'programme_outcome.incomplete (facts.gaps)',
      'programme_outcome.decided',
      'programme_enrolment.closed',
    ],
    412: ['stale when the programme enrolment changed since the version in If-Match'],
  })
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ProgrammeOutcomeCreate,
  ): Promise<ProgrammeOutcome> {
    return this.outcomes.decide(actor, id, version, body);
  }

  @Post('sign-off')
  @Takes(256, 5_000)
  @Permit('programme-sign-off.sign')
  @ApiOperation({
    operationId: 'signProgramme',
    summary: 'Sign a whole under exactly the unit signatures and attitudes displayed',
  })
  @ApiCreatedResponse({ type: ProgrammeSignOff })
  @ApiProblems({
    401: ['sign_off.password'],
    403: ['programme_sign_off.not_independent', 'sign_off.signer_unconfirmed'],
    409: [
      'programme_sign_off.changed (facts: units, attitudes, outcomeChanged, otherChanged; nothing is signed)',
      'programme_sign_off.not_signable (facts: blockers, gaps)',
    ],
    429: ['auth.throttled'],
  })
  sign(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ProgrammeSignOffCreate,
  ): Promise<ProgrammeSignOff> {
    return this.signOffs.sign(actor, id, body);
  }

  @Post('returns')
  @Permit('programme-sign-off.sign')
  @ApiOperation({
    operationId: 'returnProgramme',
    summary: 'Send a decided whole back to its assessor with a reason',
  })
  @ApiCreatedResponse({ type: ProgrammeReturn })
  @ApiProblems({
    409: [
      'programme_sign_off.changed when another outcome stands',
      'programme_sign_off.not_signable (facts.blockers)',
    ],
  })
  return(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ProgrammeReturnCreate,
  ): Promise<ProgrammeReturn> {
    return this.signOffs.return(actor, id, body);
  }
}
