import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { GroupOutlook, GroupReminded, GroupReminders } from './group-outlook.dto';
import { GroupOutlookService } from './group-outlook.service';

@ApiTags('groups')
@Controller('groups')
export class GroupOutlookController {
  constructor(private readonly outlooks: GroupOutlookService) {}

  @Get(':id/outlook')
  @Permit('group.read')
  @ApiOperation({
    operationId: 'readGroupOutlook',
    summary: 'What is due or runs out within thirty days, and how much the assessors have to do',
  })
  @ApiOkResponse({ type: GroupOutlook })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<GroupOutlook> {
    return this.outlooks.read(actor, id);
  }

  @Post(':id/reminders')
  @HttpCode(200)
  @Permit('group.remind')
  @ApiOperation({
    operationId: 'remindGroupMembers',
    summary: 'Remind members of what is not finished, each at most once in 24 hours',
  })
  @ApiOkResponse({ type: GroupReminded })
  remind(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: GroupReminders,
  ): Promise<GroupReminded> {
    return this.outlooks.remind(actor, id, body);
  }
}
