import { isDue, isLate, lastDue } from './daily-check';

/** Ends in 0x1e0, which is the minute 480: eight in the morning. */
const AT_EIGHT = '01a22ce3-a207-787b-8868-26c3000001e0';
const at = (text: string) => new Date(`2026-03-${text}Z`);
const tried = (checkedAt: Date | null, failedAt: Date | null = null, askedAt: Date | null = null) => ({
  ...{ checkedAt, failedAt, askedAt },
});

describe('the daily check of a record', () => {
  it('is due at a time of the day that belongs to the organisation', () => {
    expect(lastDue(AT_EIGHT, at('02T08:00:00'))).toEqual(at('02T08:00:00'));
    expect(lastDue(AT_EIGHT, at('02T23:59:59'))).toEqual(at('02T08:00:00'));
    expect(lastDue(AT_EIGHT, at('02T07:59:59'))).toEqual(at('01T08:00:00'));
  });

  it('is spread over the day', () => {
    const random = Array.from({ length: 240 }, (_, index) =>
      ((index * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, '0'),
    );
    const hours = new Set(
      random.map((digits) =>
        lastDue(`01a22ce3-a207-787b-8868-26c3${digits}`, at('02T23:59:59')).getUTCHours(),
      ),
    );
    expect(hours.size).toBe(24);
  });

  it.each([
    ['never looked at', undefined, true],
    ['asked for and never looked at', tried(null, null, at('02T09:00:00')), true],
    ['looked at yesterday', tried(at('01T08:30:00')), true],
    ['looked at since', tried(at('02T08:30:00')), false],
    ['looked at since and asked for again', tried(at('02T08:30:00'), null, at('02T09:00:00')), true],
    ['given up since', tried(at('01T08:30:00'), at('02T08:45:00')), false],
    ['given up yesterday', tried(null, at('01T08:45:00')), true],
  ])('of a record %s', (_, checks, due) => {
    expect(isDue(checks, AT_EIGHT, at('02T10:00:00'))).toBe(due);
  });

  it('is late when two days went by without one', () => {
    expect(isLate(at('01T08:00:00'), at('03T07:00:00'))).toBe(false);
    expect(isLate(at('01T08:00:00'), at('03T09:00:00'))).toBe(true);
  });
});
