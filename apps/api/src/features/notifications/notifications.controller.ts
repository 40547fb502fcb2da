import { Body, Controller, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { IfMatch, setEtag } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import {
  MailPreferences,
  MailPreferencesUpdate,
  NotificationPage,
  NotificationQuery,
  NotificationsRead,
  UnreadCount,
} from './notifications.dto';
import { NotificationsService } from './notifications.service';
import { Preferences } from './preferences';

@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly preferences: Preferences,
  ) {}

  @Get()
  @Permit('notification.read')
  @ApiOperation({ operationId: 'listNotifications', summary: 'What happened that concerns the reader' })
  @ApiOkResponse({ type: NotificationPage })
  list(@CurrentActor() actor: Actor, @Query() query: NotificationQuery): Promise<NotificationPage> {
    return this.notifications.list(actor, query);
  }

  @Get('unread')
  @Permit('notification.read')
  @ApiOperation({ operationId: 'countUnread', summary: 'How many were not read yet' })
  @ApiOkResponse({ type: UnreadCount })
  unread(@CurrentActor() actor: Actor): Promise<UnreadCount> {
    return this.notifications.unread(actor);
  }

  @Post('read')
  @HttpCode(200)
  @Permit('notification.read')
  @ApiOperation({
    operationId: 'markNotificationsRead',
    summary: 'These, or all up to one of them, are read',
  })
  @ApiOkResponse({ type: UnreadCount })
  markRead(@CurrentActor() actor: Actor, @Body() given: NotificationsRead): Promise<UnreadCount> {
    return this.notifications.markRead(actor, given);
  }

  @Get('preferences')
  @Permit('notification.read')
  @ApiOperation({ operationId: 'readMailPreferences', summary: 'How the reader wants to be told by e-mail' })
  @ApiOkResponse({ type: MailPreferences })
  @AnswersWith('ETag')
  async readPreferences(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MailPreferences> {
    const preferences = await this.preferences.read(actor);
    setEtag(reply, preferences.version);
    return preferences;
  }

  @Put('preferences')
  @Permit('notification.read')
  @ApiOperation({
    operationId: 'saveMailPreferences',
    summary: 'Topics, quiet hours and the hour of the digest',
  })
  @ApiOkResponse({ type: MailPreferences })
  @AnswersWith('ETag')
  async savePreferences(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() given: MailPreferencesUpdate,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MailPreferences> {
    const preferences = await this.preferences.save(actor, version, given);
    setEtag(reply, preferences.version);
    return preferences;
  }
}
