import fc from 'fast-check';
import { instantAt, wallClock, zoneOffset } from './zoned-time';

const zones = ['Asia/Taipei', 'Asia/Tokyo', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kathmandu', 'UTC'];

describe('a time in the zone of an organisation', () => {
  it('is the instant at which clocks there show it, wherever it is typed', () => {
    expect(instantAt('2026-11-29', '00:30', 'Asia/Taipei').toISOString()).toBe('2026-11-28T16:30:00.000Z');
    expect(instantAt('2026-11-29', '00:30', 'Asia/Tokyo').toISOString()).toBe('2026-11-28T15:30:00.000Z');
  });

  it('comes back as it was typed', () => {
    const minute = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
      .map((at) => new Date(Math.floor(at.getTime() / 60_000) * 60_000));
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (at, zone) => {
        const shown = wallClock(at, zone);
        expect(wallClock(instantAt(shown.day, shown.time, zone), zone)).toEqual(shown);
      }),
    );
  });

  it('moves on over an hour that is skipped in spring', () => {
    const at = instantAt('2026-03-29', '02:30', 'Europe/Berlin');
    expect(wallClock(at, 'Europe/Berlin').day).toBe('2026-03-29');
  });

  it('knows how far a zone is ahead, in summer and in winter', () => {
    expect(zoneOffset(new Date('2026-07-01T00:00:00Z'), 'Europe/Berlin')).toBe(120);
    expect(zoneOffset(new Date('2026-12-01T00:00:30Z'), 'Europe/Berlin')).toBe(60);
    expect(zoneOffset(new Date('2026-12-01T00:00:30Z'), 'Asia/Kathmandu')).toBe(345);
    expect(zoneOffset(new Date('2026-12-01T00:00:30Z'), 'America/Los_Angeles')).toBe(-480);
  });
});
