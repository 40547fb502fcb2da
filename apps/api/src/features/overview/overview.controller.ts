import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { Overview, OverviewQuery } from './overview.dto';
import { OverviewService } from './overview.service';

@ApiTags('overview')
@Controller('overview')
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  @Get()
  @Permit('overview.read')
  @ApiOperation({ operationId: 'readOverview', summary: 'Candidates by units, as far as the actor reaches' })
  @ApiOkResponse({ type: Overview })
  read(@CurrentActor() actor: Actor, @Query() query: OverviewQuery): Promise<Overview> {
    return this.overview.read(actor, query);
  }
}
