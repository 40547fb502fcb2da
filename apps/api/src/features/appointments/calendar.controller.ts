import { Controller, Delete, Get, Header, HttpCode, Ip, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit, Public } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { SecretAnswer } from '../../platform/idempotency/sealed-answers';
import { AdmittedBy } from '../../platform/limits/request-admission';
import { CalendarFeed, CalendarFeedMade } from './appointments.dto';
import { CalendarAdmission, tokenOfFile } from './calendar-admission';
import { CalendarFeeds } from './calendar-feeds';

@ApiTags('appointments')
@Controller()
export class CalendarController {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Get('calendar-feed')
  @Permit('calendar.subscribe')
  @ApiOperation({ operationId: 'readCalendarFeed', summary: 'Whether there is an address to subscribe to' })
  @ApiOkResponse({ type: CalendarFeed })
  read(@CurrentActor() actor: Actor): Promise<CalendarFeed> {
    return this.feeds.read(actor);
  }

  @Post('calendar-feed')
  @Permit('calendar.subscribe')
  @SecretAnswer()
  @ApiOperation({
    operationId: 'makeCalendarFeed',
    summary: 'An address from which a calendar reads one’s appointments; the one before ends',
  })
  @ApiCreatedResponse({ type: CalendarFeedMade })
  make(@CurrentActor() actor: Actor): Promise<CalendarFeedMade> {
    return this.feeds.make(actor);
  }

  @Delete('calendar-feed')
  @HttpCode(204)
  @Permit('calendar.subscribe')
  @ApiOperation({ operationId: 'revokeCalendarFeed', summary: 'The address leads nowhere any more' })
  @ApiNoContentResponse()
  revoke(@CurrentActor() actor: Actor): Promise<void> {
    return this.feeds.revoke(actor);
  }

  /** Programs that subscribe send no header of their own: the secret stands in the address, and opens times alone. */
  @Get('calendar/:file')
  @Public()
  @AdmittedBy(CalendarAdmission)
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Content-Disposition', 'inline; filename="attest.ics"')
  @Header('Cache-Control', 'private, no-store')
  @Header('X-Robots-Tag', 'noindex')
  @ApiOperation({
    operationId: 'readCalendar',
    summary: 'The booked appointments of the holder, as iCalendar',
  })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' }, description: 'RFC 5545' })
  @ApiProblems({ 404: ['not_found'], 429: ['auth.throttled'] })
  file(@Param('file') file: string, @Ip() address: string): Promise<string> {
    return this.feeds.file({ token: tokenOfFile(file), address });
  }
}
