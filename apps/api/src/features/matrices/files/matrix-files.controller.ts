import { Controller, Get, Headers, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor';
import { CurrentActor, Permit } from '../../../platform/auth/decorators';
import { ApiProblems } from '../../../platform/http/api-problems';
import { fileAnswer } from '../../../platform/http/file-answer';
import { languageOf } from '../../../platform/http/language';
import { AnswersFile } from '../../../platform/openapi/answers-file';
import { GroupMatrixFileQuery, UnitMatrixFileQuery } from './matrix-files.dto';
import { MatrixFilesService } from './matrix-files.service';

@ApiTags('matrices')
@Controller()
export class MatrixFilesController {
  constructor(private readonly files: MatrixFilesService) {}

  @Get('enrolments/:id/matrix/export')
  @Permit('evidence.read')
  @ApiOperation({
    operationId: 'exportUnitMatrix',
    summary: 'The matrix of a unit as a sheet or as a PDF, with the filters of the page',
  })
  @AnswersFile('xlsx', 'pdf')
  @ApiProblems({ 422: ['export.too_large'], 429: ['export.busy'] })
  async unit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: UnitMatrixFileQuery,
    @Headers('accept-language') language?: string,
  ): Promise<StreamableFile> {
    return fileAnswer(await this.files.unit(actor, id, query, query.lang ?? languageOf(language)));
  }

  @Get('matrix/export')
  @Permit('overview.read')
  @ApiOperation({
    operationId: 'exportGroupMatrix',
    summary: 'The matrix of a group as a sheet or as a PDF, with the filters of the page',
  })
  @AnswersFile('xlsx', 'pdf')
  @ApiProblems({ 422: ['export.too_large'], 429: ['export.busy'] })
  async group(
    @CurrentActor() actor: Actor,
    @Query() query: GroupMatrixFileQuery,
    @Headers('accept-language') language?: string,
  ): Promise<StreamableFile> {
    return fileAnswer(await this.files.group(actor, query, query.lang ?? languageOf(language)));
  }
}
