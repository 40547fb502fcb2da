import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { Today, TodayQuery } from './today.dto';
import { TodayService } from './today.service';

@ApiTags('today')
@Controller('today')
export class TodayController {
  constructor(private readonly today: TodayService) {}

  @Get()
  @Permit('today.read')
  @ApiOperation({ operationId: 'readToday', summary: 'What waits for this assessor' })
  @ApiOkResponse({ type: Today })
  read(@CurrentActor() actor: Actor, @Query() query: TodayQuery): Promise<Today> {
    return this.today.read(actor, query);
  }
}
