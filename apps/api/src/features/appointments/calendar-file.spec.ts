import fc from 'fast-check';
import ICAL from 'ical.js';
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

/** As a program reads it. */
function read(written: string): ICAL.Component {
  const event = ICAL.Component.fromString(written).getFirstSubcomponent('vevent');
  if (event === null) throw new Error('There is no event in the calendar.');
  return event;
}
const valueOf = (written: string, name: string): string =>
  String(read(written).getFirstPropertyValue(name) ?? '');

it('reads as it was written', () => {
  const written = file();
  expect(written).toMatch(/^DTSTART:20261210T073000Z\r$/m);
  expect(valueOf(written, 'dtend')).toBe('2026-12-10T08:15:00Z');
  expect(valueOf(written, 'sequence')).toBe('2');
  expect(valueOf(written, 'summary')).toBe(event.summary);
  expect(valueOf(written, 'description')).toBe(event.description);
  const calendar = ICAL.Component.fromString(written);
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Attest//Attest//EN');
  expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('Asia/Taipei');
  expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

it('names who asks and who is asked, whatever stands in their names', () => {
  const person = { name: '林"佳穎"; \nA, B', email: 'a@b.example' };
  const written = writeCalendar({
    ...{ method: 'REQUEST', name: 'Attest', timeZone: 'Asia/Taipei', events: [event] },
    ...{ organizer: person, attendees: [person] },
  });
  for (const role of ['organizer', 'attendee']) {
    const named = read(written).getFirstProperty(role);
    expect(String(named?.getFirstValue()).toLowerCase()).toBe('mailto:a@b.example');
    expect(named?.getFirstParameter('cn')).toBe(person.name);
  }
});

it('keeps every text whole on lines of 75 octets at most', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (summary) => {
      const text = file({ summary });
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const kept = summary.replaceAll(/\r\n|\r/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
      expect(valueOf(text, 'summary')).toBe(kept);
    }),
  );
});

it('takes no line from anybody', () => {
  const text = file({ summary: 'x\r\nATTENDEE:mailto:a@b.example', location: '1\nEND:VEVENT' });
  expect(text.match(/^ATTENDEE/m)).toBeNull();
  expect(text.match(/^END:VEVENT$/gm)).toHaveLength(1);
});

it('is called what the organisation is called, whatever stands in its name', () => {
  const name = 'A, B; C\\\nATTENDEE:mailto:a@b.example';
  const written = writeCalendar({ method: 'PUBLISH', name, timeZone: 'Asia/Taipei', events: [event] });
  expect(written.match(/^ATTENDEE/m)).toBeNull();
  expect(ICAL.Component.fromString(written).getFirstProperty('x-wr-calname')?.getFirstValue()).toBe(
    'A\\, B\\; C\\\\\\nATTENDEE:mailto:a@b.example',
  );
});
