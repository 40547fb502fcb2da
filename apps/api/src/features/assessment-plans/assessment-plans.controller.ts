import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { Takes } from '../../platform/limits/route-config';
import { ApiProblems } from '../../platform/http/api-problems';
import { IfMatch, setEtag } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { AssessmentPlan, PlanAcknowledge, PlanDraft, PlanProposal } from './assessment-plans.dto';
import { AssessmentPlansService } from './assessment-plans.service';

@ApiTags('assessment plans')
@Controller()
export class AssessmentPlansController {
  constructor(private readonly plans: AssessmentPlansService) {}

  @Get('enrolments/:id/plan')
  @Permit('plan.read')
  @ApiOperation({
    operationId: 'readAssessmentPlan',
    summary: 'The newest plan with its progress and an ETag; a candidate reads what was shared',
  })
  @ApiOkResponse({ type: AssessmentPlan })
  @AnswersWith('ETag')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentPlan> {
    return tagged(await this.plans.read(actor, id), reply);
  }

  @Get('assessment-plan-versions/:id')
  @Permit('plan.read')
  @ApiOperation({
    operationId: 'readAssessmentPlanVersion',
    summary: 'A version of a plan as it was written',
  })
  @ApiOkResponse({ type: AssessmentPlan })
  version(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AssessmentPlan> {
    return this.plans.readVersion(actor, id);
  }

  @Get('enrolments/:id/plan/proposal')
  @Permit('plan.edit')
  @ApiOperation({
    operationId: 'proposeAssessmentPlan',
    summary: "A plan from the unit's guide, its tools and the rules of evidence; nothing is kept",
  })
  @ApiOkResponse({ type: PlanProposal })
  propose(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PlanProposal> {
    return this.plans.propose(actor, id);
  }

  @Put('enrolments/:id/plan')
  @Takes(256, 8_000)
  @Permit('plan.edit')
  @ApiOperation({
    operationId: 'saveAssessmentPlan',
    summary: 'Write the plan as its next version, a draft until it is shared; If-Match "0" for the first',
  })
  @ApiOkResponse({ type: AssessmentPlan })
  @ApiProblems({
    409: ['enrolment.closed'],
    422: ['target.unknown', 'plan.tool_unknown'],
  })
  @AnswersWith('ETag')
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() number: number,
    @Body() draft: PlanDraft,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentPlan> {
    return tagged(await this.plans.save(actor, id, number, draft), reply);
  }

  @Post('enrolments/:id/plan/share')
  @HttpCode(200)
  @Permit('plan.edit')
  @ApiOperation({ operationId: 'shareAssessmentPlan', summary: 'Show the newest version to the candidate' })
  @ApiOkResponse({ type: AssessmentPlan })
  @ApiProblems({ 409: ['enrolment.closed', 'plan.none'] })
  @AnswersWith('ETag')
  async share(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() number: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentPlan> {
    return tagged(await this.plans.share(actor, id, number), reply);
  }

  @Post('enrolments/:id/plan/acknowledgement')
  @HttpCode(200)
  @Permit('plan.acknowledge')
  @ApiOperation({
    operationId: 'acknowledgeAssessmentPlan',
    summary: 'The candidate has read the version that is shared',
  })
  @ApiOkResponse({ type: AssessmentPlan })
  @ApiProblems({ 409: ['enrolment.closed', 'plan.none'] })
  @AnswersWith('ETag')
  async acknowledge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() number: number,
    @Body() { remark }: PlanAcknowledge,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentPlan> {
    return tagged(await this.plans.acknowledge(actor, id, number, remark), reply);
  }
}

const tagged = (plan: AssessmentPlan, reply: FastifyReply): AssessmentPlan => {
  setEtag(reply, plan.number);
  return plan;
};
