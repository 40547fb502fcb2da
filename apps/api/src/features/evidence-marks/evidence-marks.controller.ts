import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { PageQuery } from '../../platform/http/page';
import { EvidenceMark, EvidenceMarkPage, EvidenceMarks, MarkCreate, MarkRemove } from './evidence-marks.dto';
import { EvidenceMarksService } from './evidence-marks.service';

@ApiTags('evidence')
@Controller()
export class EvidenceMarksController {
  constructor(private readonly marks: EvidenceMarksService) {}

  @Get('enrolments/:id/marks')
  @Permit('mark.read')
  @ApiOperation({
    operationId: 'listMarksOfEnrolment',
    summary: 'The places marked in the evidence of an enrolment, on every version of it, newest first',
  })
  @ApiOkResponse({ type: EvidenceMarkPage })
  ofEnrolment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<EvidenceMarkPage> {
    return this.marks.ofEnrolment(actor, id, query);
  }

  @Get('evidence/:id/marks')
  @Permit('mark.read')
  @ApiOperation({
    operationId: 'listMarksOfEvidence',
    summary: 'The places marked in a piece of evidence, on every version of it, newest first',
    description: 'Those of the enrolments the actor may read. Removed marks are in the audit trail only.',
  })
  @ApiOkResponse({ type: EvidenceMarks })
  ofEvidence(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EvidenceMarks> {
    return this.marks.ofEvidence(actor, id);
  }

  @Post('evidence/:id/marks')
  @Permit('mark.make')
  @ApiOperation({
    operationId: 'markEvidence',
    summary: 'Point out a place in a file, and say which indicators or critical evidence it shows',
    description:
      'On the newest version only, by the candidate whose evidence it is or the assessor of the enrolment, until ' +
      'the unit is decided.',
  })
  @ApiCreatedResponse({ type: EvidenceMark })
  @ApiProblems({
    409: [
      'enrolment.closed',
      'evidence.withdrawn',
      'mark.settled',
      'mark.version_superseded',
      'mark.too_many',
    ],
    422: [
      'evidence.target_unknown',
      'mark.file_unknown',
      'mark.kind_unfit',
      'mark.locator_invalid',
      'mark.not_claimed',
    ],
  })
  make(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: MarkCreate,
  ): Promise<EvidenceMark> {
    return this.marks.make(actor, id, given);
  }

  @Post('marks/:id/removal')
  @HttpCode(200)
  @Permit('mark.make')
  @ApiOperation({
    operationId: 'removeMark',
    summary: "Take away one's own mark; that it was there stays in the record",
  })
  @ApiOkResponse({ type: EvidenceMark })
  @ApiProblems({ 409: ['enrolment.closed', 'mark.settled', 'mark.removed'] })
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: MarkRemove,
  ): Promise<EvidenceMark> {
    return this.marks.remove(actor, id, given.reason ?? null);
  }
}
