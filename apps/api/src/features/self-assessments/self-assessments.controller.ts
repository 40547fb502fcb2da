import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { Takes } from '../../platform/limits/route-config';
import { ApiProblems } from '../../platform/http/api-problems';
import { SelfAssessment, SelfAssessmentSave } from './self-assessments.dto';
import { SelfAssessmentsService } from './self-assessments.service';

@ApiTags('self-assessments')
@Controller()
export class SelfAssessmentsController {
  constructor(private readonly selfAssessments: SelfAssessmentsService) {}

  @Get('enrolments/:id/self-assessment')
  @Permit('self-assessment.read')
  @ApiOperation({
    operationId: 'readSelfAssessment',
    summary: 'How the candidate sees themselves, target by target; no judgement',
  })
  @ApiOkResponse({ type: SelfAssessment })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SelfAssessment> {
    return this.selfAssessments.read(actor, id);
  }

  @Post('enrolments/:id/self-assessment')
  @HttpCode(200)
  @Takes(256, 5_100)
  @Permit('self-assessment.write')
  @ApiOperation({ operationId: 'saveSelfAssessment', summary: 'Rate oneself on one or several targets' })
  @ApiOkResponse({ type: SelfAssessment })
  @ApiProblems({
    409: ['enrolment.closed'],
    422: ['target.unknown', 'self_assessment.evidence_unknown'],
  })
  save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { ratings }: SelfAssessmentSave,
  ): Promise<SelfAssessment> {
    return this.selfAssessments.save(actor, id, ratings);
  }
}
