import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { setEtag } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { Case, Queue } from './case.dto';
import { CaseService } from './case.service';
import { EnrolmentDetail } from './enrolment-detail.dto';
import { EnrolmentDetails } from './enrolment-details.service';

@ApiTags('sign-offs')
@Controller()
export class CaseController {
  constructor(
    private readonly cases: CaseService,
    private readonly details: EnrolmentDetails,
  ) {}

  @Get('sign-offs/queue')
  @Permit('sign-off.sign')
  @ApiOperation({
    operationId: 'readSignOffQueue',
    summary: 'What waits for the signature of this supervisor',
  })
  @ApiOkResponse({ type: Queue })
  queue(@CurrentActor() actor: Actor): Promise<Queue> {
    return this.cases.queue(actor);
  }

  @Get('enrolments/:id/case')
  @Permit('judgement.read')
  @ApiOperation({
    operationId: 'readCase',
    summary: 'The case of one enrolment, as a signature would cover it',
  })
  @ApiOkResponse({ type: Case })
  case(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<Case> {
    return this.cases.read(actor, id);
  }

  @Get('enrolments/:id')
  @ApiTags('enrolments')
  @Permit('enrolment.read')
  @ApiOperation({
    operationId: 'readEnrolment',
    summary: 'One enrolment with its unit, outcomes and signature',
  })
  @ApiOkResponse({ type: EnrolmentDetail })
  @AnswersWith('ETag')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnrolmentDetail> {
    const detail = await this.details.read(actor, id);
    setEtag(reply, detail.version);
    return detail;
  }
}
