import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { AdjustmentCreate, AdjustmentEnd, Adjustments } from './adjustments.dto';
import { AdjustmentsService } from './adjustments.service';

@ApiTags('assessment plans')
@Controller()
export class AdjustmentsController {
  constructor(private readonly adjustments: AdjustmentsService) {}

  @Get('enrolments/:id/adjustments')
  @Permit('adjustment.read')
  @ApiOperation({
    operationId: 'listAdjustments',
    summary: 'Reasonable adjustments that stand or stood last',
  })
  @ApiOkResponse({ type: Adjustments })
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<Adjustments> {
    return this.adjustments.list(actor, id);
  }

  @Post('enrolments/:id/adjustments')
  @Permit('adjustment.record')
  @ApiOperation({
    operationId: 'recordAdjustment',
    summary: 'Record what is adjusted for this candidate, and what stays the same',
  })
  @ApiCreatedResponse({ type: Adjustments })
  @ApiProblems({ 409: ['enrolment.closed', 'adjustment.superseded'], 422: ['adjustment.days'] })
  record(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AdjustmentCreate,
  ): Promise<Adjustments> {
    return this.adjustments.record(actor, id, body);
  }

  @Post('adjustments/:id/end')
  @HttpCode(200)
  @Permit('adjustment.record')
  @ApiOperation({ operationId: 'endAdjustment', summary: 'From now on an adjustment is not needed any more' })
  @ApiOkResponse({ type: Adjustments })
  @ApiProblems({ 409: ['enrolment.closed', 'adjustment.superseded'] })
  end(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { because }: AdjustmentEnd,
  ): Promise<Adjustments> {
    return this.adjustments.end(actor, id, because);
  }
}
