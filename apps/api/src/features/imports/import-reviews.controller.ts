import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { IfMatch, tagged } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { ImportDetail } from './imports.dto';
import { ReviewImport } from './review-import';
import { ReviewRequest, ReviewReturn } from './reviews.dto';

/** The way of an import from draft to review and back; publishing stands with the imports themselves. */
@ApiTags('imports')
@Controller('imports')
export class ImportReviewsController {
  constructor(private readonly reviews: ReviewImport) {}

  @Post(':id/submission')
  @HttpCode(200)
  @Permit('standard.import')
  @ApiOperation({
    operationId: 'submitImport',
    summary: 'Send to review; nothing is decided or edited until it is returned',
    description: 'If-Match: version of the import as shown.',
  })
  @ApiOkResponse({ type: ImportDetail })
  @AnswersWith('ETag')
  @ApiProblems({ 409: ['import.closed', 'import.in_review'], 422: ['import.undecided'] })
  async submit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { note = '' }: ReviewRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDetail> {
    return tagged(await this.reviews.submit(actor, id, version, note), reply);
  }

  @Post(':id/return')
  @HttpCode(200)
  @Permit('standard.import')
  @ApiOperation({
    operationId: 'returnImport',
    summary: 'Send back from review with a reason, or take back what one has submitted',
    description: 'If-Match: version of the import as shown.',
  })
  @ApiOkResponse({ type: ImportDetail })
  @AnswersWith('ETag')
  @ApiProblems({ 409: ['import.closed', 'import.not_in_review'] })
  async return(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: ReviewReturn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDetail> {
    return tagged(await this.reviews.return(actor, id, version, reason), reply);
  }
}
