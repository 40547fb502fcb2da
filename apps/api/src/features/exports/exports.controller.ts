import { Controller, Get, Headers, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { fileAnswer } from '../../platform/http/file-answer';
import { languageOf } from '../../platform/http/language';
import { AnswersFile } from '../../platform/openapi/answers-file';
import { ReleaseExportQuery, ToolsExportQuery } from './exports.dto';
import { ExportsService } from './exports.service';

@ApiTags('exports')
@Controller()
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Get('releases/:id/export')
  @Permit('standard.read')
  @ApiOperation({
    operationId: 'exportRelease',
    summary: 'A published standard as a PDF, or as JSON that can be imported again',
  })
  @AnswersFile('pdf', 'json', 'csv', 'xlsx')
  @ApiProblems({ 422: ['export.too_large'], 429: ['export.busy'] })
  async release(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ReleaseExportQuery,
    @Headers('accept-language') language?: string,
  ): Promise<StreamableFile> {
    return fileAnswer(await this.exports.release(id, query.format, query.lang ?? languageOf(language)));
  }

  @Get('units/:id/tools/export')
  @Permit('tool.read')
  @ApiOperation({
    operationId: 'exportTools',
    summary: 'The tools of a unit as they are used, or their matrix, for paper and for other systems',
    description: 'A tool that was never in use is printed as a draft and says so; retired ones are left out.',
  })
  @AnswersFile('pdf', 'json', 'csv', 'xlsx')
  @ApiProblems({ 422: ['export.matrix_pdf_only', 'export.too_large'], 429: ['export.busy'] })
  async tools(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ToolsExportQuery,
    @Headers('accept-language') language?: string,
  ): Promise<StreamableFile> {
    return fileAnswer(await this.exports.unitTools(id, query, query.lang ?? languageOf(language)));
  }
}
