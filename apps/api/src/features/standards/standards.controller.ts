import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators';
import {
  CatalogueQuery,
  PageOfReleaseSummary,
  PageOfUnitSummary,
  ReleaseDetail,
  ReleasesQuery,
} from './standards.dto';
import { StandardsService } from './standards.service';

@ApiTags('standards')
@Controller()
export class StandardsController {
  constructor(private readonly standards: StandardsService) {}

  @Get('releases')
  @Permit('standard.read')
  @ApiOperation({
    operationId: 'listReleases',
    summary: 'Published standards, by code; every word of `q` stands in a name, code or unit title',
  })
  @ApiOkResponse({ type: PageOfReleaseSummary })
  releases(@Query() query: ReleasesQuery): Promise<PageOfReleaseSummary> {
    return this.standards.releases(query);
  }

  @Get('releases/:id')
  @Permit('standard.read')
  @ApiOperation({
    operationId: 'readRelease',
    summary: 'A published standard as a whole',
    description: '404 not_found.',
  })
  @ApiOkResponse({ type: ReleaseDetail })
  release(@Param('id', ParseUUIDPipe) id: string): Promise<ReleaseDetail> {
    return this.standards.release(id);
  }

  @Get('units')
  @Permit('standard.read')
  @ApiOperation({ operationId: 'listUnits', summary: 'Units that candidates can be enrolled on' })
  @ApiOkResponse({ type: PageOfUnitSummary })
  units(@Query() query: CatalogueQuery): Promise<PageOfUnitSummary> {
    return this.standards.units(query);
  }
}
