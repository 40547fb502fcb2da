import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';

/** A calendar as programs read it (RFC 5545). */
export interface CalendarEvent {
  /** The same for as long as it is the same appointment: by it a calendar moves its entry instead of adding one. */
  readonly uid: string;
  /** Grows with each change. */
  readonly sequence: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** When this was written. */
  readonly stamp: Date;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  readonly url: string;
  readonly cancelled: boolean;
}

export interface CalendarFile {
  /** REQUEST, CANCEL: one event in a letter · PUBLISH: a feed that is read again and again. */
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  readonly name: string;
  /** IANA name, for programs that show a feed in its own zone. */
  readonly timeZone: string;
  readonly events: readonly CalendarEvent[];
  /** Who asks whom, where the file is an invitation. */
  readonly organizer?: { readonly name: string; readonly email: string };
  readonly attendees?: readonly { readonly name: string; readonly email: string }[];
}

/** @returns lines that end with CRLF, the last one too */
export function writeCalendar({
  method,
  name,
  timeZone,
  events,
  organizer,
  attendees,
}: CalendarFile): string {
  const people = {
    organizer: organizer === undefined ? null : { name: text(organizer.name), email: organizer.email },
    attendees: (attendees ?? []).map((one) => ({
      ...{ name: text(one.name), email: one.email, status: ICalAttendeeStatus.ACCEPTED, rsvp: false },
    })),
  };
  const calendar = ical({
    ...{ prodId: { company: 'Attest', product: 'Attest', language: 'EN' }, scale: 'GREGORIAN' },
    ...{ method: ICalCalendarMethod[method], events: events.map((event) => eventOf(event, people)) },
    ...(method === 'PUBLISH' ? { name: escaped(name) } : {}),
  });
  // Not as its time zone: every time would be written in it.
  if (method === 'PUBLISH') calendar.x('X-WR-TIMEZONE', timeZone);
  return `${calendar.toString()}\r\n`;
}

/** Times in UTC: an instant is the same on every device, whatever zones its program knows. */
const eventOf = (
  { uid, sequence, startsAt, endsAt, stamp, summary, description, location, url, cancelled }: CalendarEvent,
  people: Pick<ICalEventData, 'organizer' | 'attendees'>,
): ICalEventData => ({
  ...{ id: uid, sequence, stamp, start: startsAt, end: endsAt, url, ...people },
  summary: text(summary),
  description: description === '' ? null : text(description),
  location: location === null ? null : text(location),
  status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
});

/** None of them may stand in a calendar; ends of lines are written in another way. */
const controls = /(?![\t\n\r])\p{Cc}/gu;

const text = (value: string): string => value.replaceAll(controls, '');

/** The library writes the name of a calendar as it is given. */
const escaped = (value: string): string =>
  text(value)
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n|\r|\n/g, '\\n');
