import { type Locale, wallClock } from '@attest/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../../platform/database/clock';
import { MailQueue, oneLine } from '../../platform/mail/mail-queue';
import { publicUrlOf } from '../../platform/mail/public-url';
import { type AppointmentRow, participantsOf } from './appointment-row';
import { calendarEvent, methodWords, where } from './appointment-words';
import { type AddressRow, AppointmentsRepository } from './appointments.repository';
import { writeCalendar } from './calendar-file';

/** A letter with a calendar file to everybody who comes, each in their language; nobody reads the others' addresses. */
@Injectable()
export class AppointmentLetters {
  private readonly publicUrl: string;

  constructor(
    private readonly appointments: AppointmentsRepository,
    private readonly mail: MailQueue,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.publicUrl = publicUrlOf(config);
  }

  /** With the time that stands. */
  send(row: AppointmentRow, method: 'REQUEST' | 'CANCEL'): Promise<void> {
    return this.sendMany([row], method);
  }

  async sendMany(rows: readonly AppointmentRow[], method: 'REQUEST' | 'CANCEL'): Promise<void> {
    if (rows.length === 0) return;
    const addresses = await this.appointments.addresses([...new Set(rows.flatMap(participantsOf))]);
    this.mail.enqueue(
      rows.flatMap((row) => {
        const organizer = addresses.find(({ id }) => id === row.assessor.id);
        return addresses
          .filter(({ id }) => participantsOf(row).includes(id))
          .map((to) => ({
            ...{ kind: 'appointment' as const, memberId: to.id, to: to.email, locale: to.locale },
            ...letterOf(row, to, method, `${this.publicUrl}/appointments/${row.id}`),
            calendar: this.fileFor(row, to, organizer ?? to, method),
          }));
      }),
    );
  }

  private fileFor(
    row: AppointmentRow,
    to: AddressRow,
    organizer: AddressRow,
    method: 'REQUEST' | 'CANCEL',
  ): string {
    const reader = { memberId: to.id, locale: to.locale, publicUrl: this.publicUrl, now: this.clock.now() };
    return writeCalendar({
      ...{ method, name: to.organisation, timeZone: to.timeZone },
      events: [calendarEvent(row, reader, method === 'CANCEL')],
      organizer: { name: organizer.displayName, email: organizer.email },
      attendees: [{ name: to.displayName, email: to.email }],
    });
  }
}

const when = ({ startsAt, endsAt }: AppointmentRow, timeZone: string): string => {
  const from = wallClock(new Date(startsAt), timeZone);
  const to = wallClock(new Date(endsAt), timeZone);
  const [, month = '', day = ''] = from.day.split('-');
  return `${Number(month)}/${Number(day)} ${from.time}–${to.time}`;
};

const words: Readonly<
  Record<
    Locale,
    {
      readonly subject: Readonly<Record<'REQUEST' | 'CANCEL', (what: string, when: string) => string>>;
      readonly calendar: Readonly<Record<'REQUEST' | 'CANCEL', string>>;
      readonly from: (organisation: string) => string;
    }
  >
> = {
  'zh-TW': {
    subject: {
      REQUEST: (what, at) => `約好了：${at} ${what}`,
      CANCEL: (what, at) => `取消：${at} ${what}`,
    },
    calendar: {
      REQUEST: '附上行事曆檔（.ics）。改期時，行事曆上的同一筆會自動移到新時間。',
      CANCEL: '附上的行事曆檔（.ics）會把這一筆從行事曆移除。',
    },
    from: (organisation) => `這封信由 Attest 代表${organisation}寄出，請勿直接回覆。`,
  },
  en: {
    subject: {
      REQUEST: (what, at) => `Booked: ${at} ${what}`,
      CANCEL: (what, at) => `Cancelled: ${at} ${what}`,
    },
    calendar: {
      REQUEST: 'A calendar file (.ics) comes along. When the time changes, the same entry moves.',
      CANCEL: 'The calendar file (.ics) that comes along takes the entry off your calendar.',
    },
    from: (organisation) => `Sent by Attest on behalf of ${organisation}. Please do not reply.`,
  },
};

function letterOf(
  row: AppointmentRow,
  { id, locale, timeZone, organisation }: AddressRow,
  method: 'REQUEST' | 'CANCEL',
  address: string,
): { subject: string; body: string } {
  const say = words[locale];
  const what = methodWords[locale][row.method];
  const others = [row.assessor, ...row.people.map(({ candidate }) => candidate)].filter(
    (each) => each.id !== id,
  );
  const place = where(row, locale);
  const lines = [
    `${what}${locale === 'en' ? ': ' : '：'}${row.unit.code} ${row.unit.title}`,
    when(row, timeZone),
    ...(place === null ? [] : [place]),
    others.map(({ displayName }) => displayName).join(locale === 'en' ? ', ' : '、'),
    address,
    say.calendar[method],
    `--\n${say.from(organisation)}`,
  ];
  return {
    subject: oneLine(`[Attest] ${say.subject[method](`${what} ${row.unit.title}`, when(row, timeZone))}`),
    body: `${lines.filter((line) => line !== '').join('\n\n')}\n`,
  };
}
