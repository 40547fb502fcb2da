import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { PageQuery } from '../../platform/http/page';
import { FeedbackPage, MyUnits } from './my-units.dto';
import { MyUnitsService } from './my-units.service';

@ApiTags('my-units')
@Controller()
export class MyUnitsController {
  constructor(private readonly myUnits: MyUnitsService) {}

  @Get('my-units')
  @Permit('my-units.read')
  @ApiOperation({
    operationId: 'readMyUnits',
    summary: 'The units this candidate works on, and whose turn it is',
  })
  @ApiOkResponse({ type: MyUnits })
  read(@CurrentActor() actor: Actor): Promise<MyUnits> {
    return this.myUnits.read(actor);
  }

  @Get('my-feedback')
  @Permit('my-units.read')
  @ApiOperation({
    operationId: 'listMyFeedback',
    summary: 'What assessors said to this candidate, newest first',
  })
  @ApiOkResponse({ type: FeedbackPage })
  feedback(@CurrentActor() actor: Actor, @Query() { cursor, limit }: PageQuery): Promise<FeedbackPage> {
    return this.myUnits.feedback(actor, cursor, limit);
  }
}
