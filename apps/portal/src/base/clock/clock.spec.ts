/** @jest-environment node */
import { createClock } from './clock';
import { deviceClock, noteServerTime, now } from './device-clock';

const hour = 3_600_000;

describe('the time of an organisation', () => {
  const clock = createClock('Asia/Taipei', () => new Date('2026-11-28T16:30:20Z'));

  it('is that of its zone, in whatever zone the device is', () => {
    expect(clock.dayAndTime()).toEqual({ day: '2026-11-29', time: '00:30' });
    expect(clock.instantOf('2026-11-29', '00:30')).toBe('2026-11-28T16:30:00.000Z');
    expect([clock.isAhead('2026-11-29', '00:35'), clock.isAhead('2026-11-29', '00:36')]).toEqual([
      false,
      true,
    ]);
  });
});

describe('a device whose clock is wrong', () => {
  const answered = (serverAhead: number, took = 200) => {
    const sentAt = Date.now();
    noteServerTime(new Date(sentAt + took / 2 + serverAhead).toUTCString(), sentAt, sentAt + took);
  };
  afterEach(() => {
    deviceClock.set(0);
  });

  it('is known by the date of an answer, and the time is that of the server', () => {
    answered(-2 * hour);
    expect(Math.abs(deviceClock.get() - 2 * hour)).toBeLessThanOrEqual(1000);
    expect(Math.abs(Date.now() - 2 * hour - now().getTime())).toBeLessThanOrEqual(1500);
    answered(20 * 60_000);
    expect(now().getTime()).toBeGreaterThan(Date.now() + 19 * 60_000);
  });

  it('is not told of less than a minute, of a slow answer, or of one without a date', () => {
    answered(-50_000);
    answered(-2 * hour, 11_000);
    noteServerTime(null, Date.now(), Date.now());
    expect(deviceClock.get()).toBe(0);
  });

  it('is right again once it was set', () => {
    answered(-2 * hour);
    answered(0);
    expect(deviceClock.get()).toBe(0);
  });
});
