import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor';
import { CurrentActor, OwnTransactions, Permit } from '../../../platform/auth/decorators';
import { ApiProblems } from '../../../platform/http/api-problems';
import { StreamQuery } from '../notifications.dto';
import { NewsStreams } from './news-streams';

@ApiTags('notifications')
@Controller('notifications/stream')
export class NewsStreamController {
  constructor(private readonly streams: NewsStreams) {}

  /** Asked with fetch, which can send the token; the browser's own EventSource cannot. */
  @Get()
  @Permit('notification.read')
  @OwnTransactions()
  @ApiOperation({
    operationId: 'streamNotifications',
    summary: 'What happens that concerns the reader, as it happens',
    description:
      'Server-sent events: «event: notification», its id the sequence, its data a Notification. With Last-Event-ID whatever came after it is sent first, the last hundred at most. Ends with the session, and when no role is left.',
  })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @ApiProblems({ 429: ['stream.full'] })
  async stream(
    @CurrentActor() actor: Actor,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Query() { wait }: StreamQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.streams.requireRoom();
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // A proxy that collects the answer would hold the news back.
      'x-accel-buffering': 'no',
    });
    const claims = {
      sub: actor.accountId,
      sid: actor.sessionId,
      org: actor.organisationId,
      mem: actor.memberId,
    };
    await this.streams.open(claims, reply.raw, sequenceOf(lastEventId));
    if (!wait) this.streams.end(reply.raw);
  }
}

/** Anything but a sequence is no place to go on from. */
const sequenceOf = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
