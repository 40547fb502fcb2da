import { Controller, Get, Headers, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { languageOf } from '../../platform/http/language';
import { comparisonFile } from './comparison-file';
import { ComparisonFileQuery, ComparisonQuery, ReleaseComparison, ReleaseLineage } from './comparisons.dto';
import { ComparisonsService } from './comparisons.service';

@ApiTags('comparisons')
@Controller('releases/:id')
export class ComparisonsController {
  constructor(private readonly comparisons: ComparisonsService) {}

  @Get('lineage')
  @Permit('standard.read')
  @ApiOperation({
    operationId: 'readReleaseLineage',
    summary: 'The other editions of the same standard',
  })
  @ApiOkResponse({ type: ReleaseLineage })
  lineage(@Param('id', ParseUUIDPipe) id: string): Promise<ReleaseLineage> {
    return this.comparisons.lineage(id);
  }

  @Get('comparison')
  @Permit('standard.read')
  @ApiOperation({
    operationId: 'compareReleases',
    summary: 'What changed from the release `with` to this one',
  })
  @ApiOkResponse({ type: ReleaseComparison })
  @ApiProblems({ 404: ['not_found, of either'] })
  compare(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ComparisonQuery,
  ): Promise<ReleaseComparison> {
    return this.comparisons.compare(id, query.with);
  }

  @Get('comparison/file')
  @Permit('standard.read')
  @ApiOperation({
    operationId: 'downloadComparison',
    summary: 'The same as a table: one line an item, CSV in UTF-8 with byte order mark, or XLSX',
    description: 'Headings in the language asked for.',
  })
  @ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems({ 404: ['not_found, of either'] })
  async file(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ComparisonFileQuery,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const comparison = await this.comparisons.compare(id, query.with);
    const { name, mediaType, content } = await comparisonFile(comparison, query.format, languageOf(language));
    reply.header('content-type', mediaType).header('content-disposition', `attachment; filename="${name}"`);
    return content;
  }
}
