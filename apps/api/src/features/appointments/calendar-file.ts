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

/** Octets on a line, without its end. */
const LINE_OCTETS = 75;

/** @returns lines that end with CRLF, the last one too */
export function writeCalendar({
  method,
  name,
  timeZone,
  events,
  organizer,
  attendees,
}: CalendarFile): string {
  const people = [
    ...(organizer === undefined
      ? []
      : [`ORGANIZER;CN=${parameter(organizer.name)}:mailto:${organizer.email}`]),
    ...(attendees ?? []).map(
      (one) => `ATTENDEE;CN=${parameter(one.name)};PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${one.email}`,
    ),
  ];
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Attest//Attest//EN', 'CALSCALE:GREGORIAN'],
    `METHOD:${method}`,
    ...(method === 'PUBLISH' ? [`X-WR-CALNAME:${text(name)}`, `X-WR-TIMEZONE:${timeZone}`] : []),
    ...events.flatMap((event) => eventLines(event, people)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const eventLines = (event: CalendarEvent, people: readonly string[]): string[] => [
  'BEGIN:VEVENT',
  `UID:${text(event.uid)}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTAMP:${instant(event.stamp)}`,
  `DTSTART:${instant(event.startsAt)}`,
  `DTEND:${instant(event.endsAt)}`,
  `SUMMARY:${text(event.summary)}`,
  ...(event.description === '' ? [] : [`DESCRIPTION:${text(event.description)}`]),
  ...(event.location === null ? [] : [`LOCATION:${text(event.location)}`]),
  `URL:${event.url}`,
  `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  ...people,
  'END:VEVENT',
];

/** UTC: an instant is the same on every device, whatever zones its program knows. */
const instant = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** None of them may stand in a calendar; ends of lines are written in another way. */
const controls = /(?![\t\n\r])\p{Cc}/gu;

const text = (value: string): string =>
  value
    .replaceAll(controls, '')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');

/** A quoted parameter has no way to hold a quotation mark. */
const parameter = (value: string): string =>
  `"${value.replaceAll(controls, '').replaceAll(/["\r\n]/g, ' ')}"`;

const octets = new TextEncoder();

/** Longer lines go on behind a space. A character is never cut in two. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let length = 0;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (length + size > LINE_OCTETS) {
      rows.push(row);
      row = ' ';
      length = 1;
    }
    row += character;
    length += size;
  }
  return [...rows, row].join('\r\n');
}
