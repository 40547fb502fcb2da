import { Controller, Get, Headers, HttpStatus, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { GroupMatrix, GroupMatrixQuery } from './group-matrix.dto';
import { GroupMatrixService } from './group-matrix.service';
import { UnitMatrix } from './unit-matrix.dto';
import { UnitMatrixService } from './unit-matrix.service';

@ApiTags('matrices')
@Controller()
export class MatricesController {
  constructor(
    private readonly units: UnitMatrixService,
    private readonly groups: GroupMatrixService,
  ) {}

  @Get('enrolments/:id/matrix')
  @Permit('evidence.read')
  @ApiOperation({
    operationId: 'readUnitMatrix',
    summary: 'Targets of every kind by pieces of evidence, with the judgement that stands in each cell',
  })
  @ApiOkResponse({ type: UnitMatrix })
  unit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<UnitMatrix> {
    return this.units.read(actor, id);
  }

  @Get('matrix')
  @Permit('overview.read')
  @ApiOperation({
    operationId: 'readGroupMatrix',
    summary: 'Candidates by units, as far as the actor reaches',
    description: 'Figures only: no evidence, no words of anybody.',
  })
  @ApiHeader({
    name: 'If-None-Match',
    required: false,
    description: 'the ETag of an answer that is still at hand',
  })
  @ApiOkResponse({ type: GroupMatrix })
  @ApiResponse({ status: 304, description: 'If-None-Match names what would be answered' })
  @AnswersWith('ETag')
  async group(
    @CurrentActor() actor: Actor,
    @Query() query: GroupMatrixQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const { etag, text } = await this.groups.read(actor, query, known);
    reply.header('ETag', etag);
    if (text === null) {
      reply.status(HttpStatus.NOT_MODIFIED);
      return undefined;
    }
    reply.header('Content-Type', 'application/json; charset=utf-8');
    return text;
  }
}
