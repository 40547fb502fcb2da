import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { ReleaseWithdraw } from './release-life.dto';
import {
  CatalogueQuery,
  PageOfReleaseSummary,
  PageOfUnitSummary,
  ReleaseDetail,
  ReleasesQuery,
} from './standards.dto';
import { StandardsService } from './standards.service';
import { WithdrawRelease } from './withdraw-release';

@ApiTags('standards')
@Controller()
export class StandardsController {
  constructor(
    private readonly standards: StandardsService,
    private readonly withdrawal: WithdrawRelease,
  ) {}

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
  })
  @ApiOkResponse({ type: ReleaseDetail })
  release(@Param('id', ParseUUIDPipe) id: string): Promise<ReleaseDetail> {
    return this.standards.release(id);
  }

  @Post('releases/:id/withdrawal')
  @Permit('standard.withdraw')
  @ApiOperation({
    operationId: 'withdrawRelease',
    summary: 'Take a release out of force for good, with a reason; enrolments under way go on',
  })
  @ApiCreatedResponse({ type: ReleaseDetail })
  @ApiProblems({ 409: ['release.not_withdrawable (facts.state)'] })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReleaseWithdraw,
  ): Promise<ReleaseDetail> {
    return this.withdrawal.withdraw(actor, id, reason);
  }

  @Get('units')
  @Permit('standard.read')
  @ApiOperation({ operationId: 'listUnits', summary: 'Units that candidates can be enrolled on' })
  @ApiOkResponse({ type: PageOfUnitSummary })
  units(@Query() query: CatalogueQuery): Promise<PageOfUnitSummary> {
    return this.standards.units(query);
  }
}
