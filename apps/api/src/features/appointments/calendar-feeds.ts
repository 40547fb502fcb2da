import { appointmentAhead } from '@attest/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import type { Actor } from '../../platform/auth/actor';
import { LinkEntry, type LinkHolder } from '../../platform/auth/link-entry';
import { newToken } from '../../platform/auth/link-tokens';
import { Clock } from '../../platform/database/clock';
import { statement } from '../../platform/database/statement';
import { publicUrlOf } from '../../platform/mail/public-url';
import { AuditTrail } from '../audit/audit-trail';
import { calendarEvent } from './appointment-words';
import type { CalendarFeed, CalendarFeedMade } from './appointments.dto';
import { AppointmentsRepository } from './appointments.repository';
import { writeCalendar } from './calendar-file';
import { CalendarFeedsRepository } from './calendar-feeds.repository';

const enterByCalendar = statement('enter_by_calendar', 'SELECT * FROM enter_by_calendar($1)');

const DAY = 86_400_000;
/** A calendar shows what was a month ago, and whatever is to come. */
const DAYS_BACK = 31;
/** Of what is over, and of what is not. */
const MOST = 500;

/** The address from which somebody's calendar reads their appointments: a secret link, kept as its hash. */
@Injectable()
export class CalendarFeeds {
  private readonly publicUrl: string;

  constructor(
    private readonly feeds: CalendarFeedsRepository,
    private readonly appointments: AppointmentsRepository,
    private readonly links: LinkEntry,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.publicUrl = publicUrlOf(config);
  }

  async read({ memberId }: Actor): Promise<CalendarFeed> {
    return { madeAt: (await this.feeds.madeAt(memberId))?.toISOString() ?? null };
  }

  /** A new address; the one before leads nowhere any more. */
  async make({ memberId }: Actor): Promise<CalendarFeedMade> {
    const { token, sha256 } = newToken();
    await this.feeds.replace(memberId, sha256);
    await this.audit.record({ action: 'calendar.subscribed', subjectId: memberId, facts: {} });
    return {
      madeAt: this.clock.now().toISOString(),
      link: `${this.publicUrl}/api/v1/calendar/${token}.ics`,
    };
  }

  async revoke({ memberId }: Actor): Promise<void> {
    if ((await this.feeds.madeAt(memberId)) === null) return;
    this.feeds.revoke(memberId);
    await this.audit.record({ action: 'calendar.revoked', subjectId: memberId, facts: {} });
  }

  /** Before anything else is read. @throws NotFound, Throttled `auth.throttled` */
  admit(holder: LinkHolder): Promise<void> {
    return this.links.admit('calendar', holder, enterByCalendar, []);
  }

  /** What is booked, of the one whose address it is. @throws NotFound, Throttled `auth.throttled` */
  file(holder: LinkHolder): Promise<string> {
    return this.links.enter('calendar', holder, enterByCalendar, [], (row) =>
      this.write(String(row['member_id'])),
    );
  }

  private async write(memberId: string): Promise<string> {
    const now = this.clock.now();
    const [reader] = await this.appointments.addresses([memberId]);
    const rows = await this.appointments.ofMember(memberId, {
      states: ['booked', 'held'],
      most: MOST,
      from: new Date(now.getTime() - DAYS_BACK * DAY),
      to: new Date(now.getTime() + (appointmentAhead + 1) * DAY),
    });
    const locale = reader?.locale ?? 'zh-TW';
    return writeCalendar({
      ...{ method: 'PUBLISH', name: `Attest ${reader?.organisation ?? ''}`.trim() },
      timeZone: reader?.timeZone ?? 'UTC',
      events: rows.map((row) =>
        calendarEvent(row, { memberId, locale, publicUrl: this.publicUrl, now }, false),
      ),
    });
  }
}
