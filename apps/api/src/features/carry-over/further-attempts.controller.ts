import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { IfMatch, setEtag } from '../../platform/http/versions';
import { Takes } from '../../platform/limits/route-config';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { NextPeople } from '../enrolments/next-people.dto';
import { AskRenewal } from './ask-renewal';
import { CarriedOver, CarryOverCreate } from './carry-over.dto';
import { FurtherAttemptView, RenewalProposal, RenewalProposalCreate } from './further-attempts.dto';
import { FurtherAttempts } from './further-attempts.service';

/** Why there is no further attempt to decide on. */
const notPossible = [
  'enrolment.closed',
  'further_attempt.gone_on',
  'further_attempt.no_outcome',
  'further_attempt.not_due (facts.from)',
  'further_attempt.to_judge',
];

/** Who would assess and sign. */
const peopleRefused = [
  'enrolment.same_person',
  'enrolment.person_unknown',
  'enrolment.role_missing',
  'enrolment.not_independent',
];

@ApiTags('further-attempts')
@Controller('enrolments/:id')
export class FurtherAttemptsController {
  constructor(
    private readonly attempts: FurtherAttempts,
    private readonly asking: AskRenewal,
  ) {}

  @Get('further-attempt')
  @Permit('further-attempt.read')
  @ApiOperation({
    operationId: 'readFurtherAttempt',
    summary: 'What a further attempt or a renewal would go on with: a proposal for each target',
    description: 'ETag: the version of the former enrolment.',
  })
  @ApiOkResponse({ type: FurtherAttemptView })
  @AnswersWith('ETag')
  @ApiProblems({ 409: notPossible })
  async view(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FurtherAttemptView> {
    const view = await this.attempts.view(actor, id);
    setEtag(reply, view.enrolment.version);
    return view;
  }

  @Post('further-attempt')
  @Takes(512, 3_000)
  @Permit('further-attempt.decide')
  @ApiOperation({
    operationId: 'beginFurtherAttempt',
    summary: 'Open a further attempt on the unit, with what was decided to go on',
    description: 'Closes an enrolment that is open; one that was signed stays as it is.',
  })
  @ApiCreatedResponse({ type: CarriedOver })
  @ApiProblems({
    409: [...notPossible, 'enrolment.exists'],
    422: [
      'carry_over.undecided',
      'carry_over.reason_missing',
      'carry_over.nothing_to_carry',
      'target.unknown (facts.targetIds)',
      'enrolment.not_published',
      ...peopleRefused,
    ],
  })
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CarryOverCreate,
  ): Promise<CarriedOver> {
    return this.attempts.decide(actor, id, version, body.decisions);
  }

  @Post('renewal-proposals')
  @Permit('further-attempt.propose')
  @ApiOperation({
    operationId: 'proposeRenewal',
    summary: 'Ask the assessor of a signed unit, or another one, to decide on its renewal',
    description: 'An admin names others where those before cannot go on, also for what is asked already.',
  })
  @ApiCreatedResponse({ type: RenewalProposal })
  @ApiProblems({
    409: [
      'further_attempt.not_signed',
      'further_attempt.gone_on',
      'further_attempt.proposed',
      'further_attempt.not_due (facts.from)',
    ],
    422: ['further_attempt.reason_missing', ...peopleRefused],
  })
  propose(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RenewalProposalCreate,
  ): Promise<RenewalProposal> {
    return this.asking.ask(actor, id, body);
  }

  @Get('renewal-people')
  @Permit('enrolment.manage')
  @ApiOperation({
    operationId: 'listRenewalPeople',
    summary:
      'Whether the assessor and the supervisor of a signed unit can go on, and who could in their place',
  })
  @ApiOkResponse({ type: NextPeople })
  @ApiProblems({ 409: ['further_attempt.not_signed'] })
  people(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<NextPeople> {
    return this.asking.nextPeople(actor, id);
  }
}
