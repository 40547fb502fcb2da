import { Body, Controller, Delete, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { IfMatch, tagged } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { EditReading } from './edit-reading';
import { ReadingEditCreate } from './edits.dto';
import { ImportDetail } from './imports.dto';

/** What an author changes in what was read, with the published wording kept. */
@ApiTags('imports')
@Controller('imports')
export class EditsController {
  constructor(private readonly edits: EditReading) {}

  @Post(':id/edits')
  @Permit('standard.import')
  @ApiOperation({
    operationId: 'editReading',
    summary: 'Change the text of an item, put it under another element, or in another order',
    description: 'If-Match: version of the item, 0 when nobody edited it yet.',
  })
  @ApiCreatedResponse({ type: ImportDetail })
  @AnswersWith('ETag')
  @ApiProblems({
    409: ['import.closed', 'import.in_review'],
    412: ['stale (facts.version)'],
    422: ['edit.no_item', 'edit.not_movable', 'edit.not_beside', 'edit.nothing_changes', 'edit.too_many'],
  })
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() given: ReadingEditCreate,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDetail> {
    return tagged(await this.edits.edit(actor, id, version, given), reply);
  }

  @Delete(':id/edits/:editId')
  @Permit('standard.import')
  @ApiOperation({
    operationId: 'undoEdit',
    summary: 'Take an edit back; it stays on the record',
    description: 'If-Match: version of the item.',
  })
  @ApiOkResponse({ type: ImportDetail })
  @AnswersWith('ETag')
  @ApiProblems({ 409: ['import.closed', 'import.in_review'], 412: ['stale (facts.version)'] })
  async undo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('editId', ParseUUIDPipe) editId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDetail> {
    return tagged(await this.edits.undo(actor, id, editId, version), reply);
  }
}
