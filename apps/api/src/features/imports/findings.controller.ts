import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { Takes } from '../../platform/limits/route-config';
import { tagged } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { DecideFindings } from './decide-findings';
import { FindingsDecision, FindingsLookedThrough } from './findings.dto';
import { ImportDetail } from './imports.dto';

/** What is done to many findings at once; one alone is decided under its own address. */
@ApiTags('imports')
@Controller('imports')
export class FindingsController {
  constructor(private readonly findings: DecideFindings) {}

  @Post(':id/decisions')
  @HttpCode(200)
  @Takes(128, 3_100)
  @Permit('standard.import')
  @ApiOperation({
    operationId: 'decideFindings',
    summary: 'Settle all findings of a kind with the same choice, or take that back; all of them or none',
  })
  @ApiOkResponse({ type: ImportDetail })
  @AnswersWith('ETag')
  @ApiProblems({
    409: ['import.closed', 'import.in_review'],
    412: ['stale (facts.findingIds)'],
    422: [
      'finding.not_alike',
      'finding.choice_unknown',
      'finding.text_needed',
      'finding.item_choices_needed',
    ],
  })
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: FindingsDecision,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDetail> {
    return tagged(await this.findings.decideAlike(actor, id, given), reply);
  }

  @Post(':id/looked-through')
  @HttpCode(200)
  @Takes(256, 5_100)
  @Permit('standard.import')
  @ApiOperation({
    operationId: 'lookThroughFindings',
    summary: 'Mark repaired and kept findings as looked through; who did so first stays on the record',
  })
  @ApiOkResponse({ type: ImportDetail })
  @AnswersWith('ETag')
  @ApiProblems({ 409: ['import.closed'] })
  async lookThrough(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: FindingsLookedThrough,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDetail> {
    return tagged(await this.findings.lookThrough(actor, id, given), reply);
  }
}
