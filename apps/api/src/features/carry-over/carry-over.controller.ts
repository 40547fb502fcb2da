import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { Takes } from '../../platform/limits/route-config';
import { PageQuery } from '../../platform/http/page';
import { IfMatch, setEtag } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import {
  CarriedOver,
  CarryOverCreate,
  CarryOverProposalView,
  EnrolmentEdition,
  PageOfSupersededEnrolments,
} from './carry-over.dto';
import { CarryOverService } from './carry-over.service';

/** Why there is nothing to carry over, or no longer. */
const notProposed = [
  'enrolment.closed',
  'carry_over.decided',
  'carry_over.not_superseded',
  'carry_over.no_unit',
];

@ApiTags('carry-over')
@Controller()
export class CarryOverController {
  constructor(private readonly carryOver: CarryOverService) {}

  @Get('carry-overs')
  @Permit('carry-over.read')
  @ApiOperation({
    operationId: 'listSupersededEnrolments',
    summary: 'Open enrolments whose release has been superseded, newest first',
  })
  @ApiOkResponse({ type: PageOfSupersededEnrolments })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<PageOfSupersededEnrolments> {
    return this.carryOver.list(actor, query);
  }

  @Get('enrolments/:id/edition')
  @Permit('enrolment.read')
  @ApiOperation({
    operationId: 'readEnrolmentEdition',
    summary: 'Under which edition an enrolment stands, which is current, and where it went on',
  })
  @ApiOkResponse({ type: EnrolmentEdition })
  edition(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EnrolmentEdition> {
    return this.carryOver.edition(actor, id);
  }

  @Get('enrolments/:id/carry-over')
  @Permit('carry-over.decide')
  @ApiOperation({
    operationId: 'proposeCarryOver',
    summary: 'What the comparison of the two editions proposes for each target of the new unit',
    description: 'ETag: the version of the enrolment.',
  })
  @ApiOkResponse({ type: CarryOverProposalView })
  @AnswersWith('ETag')
  @ApiProblems({
    409: notProposed,
  })
  async propose(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CarryOverProposalView> {
    const proposal = await this.carryOver.proposal(actor, id);
    setEtag(reply, proposal.enrolment.version);
    return proposal;
  }

  @Post('enrolments/:id/carry-over')
  @Takes(512, 3_000)
  @Permit('carry-over.decide')
  @ApiOperation({
    operationId: 'carryOver',
    summary: 'Go on under the current edition, with what was decided equivalent',
    description: 'Closes the enrolment and opens one on the new unit.',
  })
  @ApiCreatedResponse({ type: CarriedOver })
  @ApiProblems({
    409: [...notProposed, 'enrolment.exists'],
    422: [
      'carry_over.undecided',
      'carry_over.reason_missing',
      'carry_over.nothing_to_carry',
      'target.unknown (facts.targetIds)',
    ],
  })
  complete(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CarryOverCreate,
  ): Promise<CarriedOver> {
    return this.carryOver.complete(actor, id, version, body.decisions);
  }
}
