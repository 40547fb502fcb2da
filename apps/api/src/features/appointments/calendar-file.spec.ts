import fc from 'fast-check';
import { type CalendarEvent, writeCalendar } from './calendar-file';

const event: CalendarEvent = {
  ...{ uid: 'a@attest', sequence: 2, cancelled: false, url: 'https://attest.example/appointments/a' },
  startsAt: new Date('2026-12-10T07:30:00Z'),
  endsAt: new Date('2026-12-10T08:15:00Z'),
  stamp: new Date('2026-11-30T01:12:00Z'),
  summary: '觀察 林佳穎',
  description: '第一行\n第二行，有;分號, 逗號和\\',
  location: null,
};
const file = (given: Partial<CalendarEvent> = {}) =>
  writeCalendar({
    ...{ method: 'PUBLISH', name: 'Attest', timeZone: 'Asia/Taipei' },
    events: [{ ...event, ...given }],
  });

/** As a program reads it (RFC 5545, 3.1 and 3.3.11), written without a look at what writes it. */
function read(text: string): Map<string, string> {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return new Map(
    lines.flatMap((line) => {
      const at = line.indexOf(':');
      const value = line
        .slice(at + 1)
        .replaceAll(/\\([\\;,nN])/g, (_, c: string) => (/n/i.test(c) ? '\n' : c));
      return at < 0 ? [] : [[line.slice(0, at), value] as const];
    }),
  );
}

it('reads as it was written', () => {
  const fields = read(file());
  expect(fields.get('DTSTART')).toBe('20261210T073000Z');
  expect(fields.get('SEQUENCE')).toBe('2');
  expect(fields.get('DESCRIPTION')).toBe(event.description);
  expect(fields.get('X-WR-TIMEZONE')).toBe('Asia/Taipei');
});

it('keeps every text whole on lines of 75 octets at most', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (summary) => {
      const text = file({ summary });
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const kept = summary.replaceAll(/\r\n|\r/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
      expect(read(text).get('SUMMARY')).toBe(kept);
    }),
  );
});

it('takes no line from anybody', () => {
  const text = file({ summary: 'x\r\nATTENDEE:mailto:a@b.example', location: '1\nEND:VEVENT' });
  expect(text.match(/^ATTENDEE/m)).toBeNull();
  expect(text.match(/^END:VEVENT$/gm)).toHaveLength(1);
});
