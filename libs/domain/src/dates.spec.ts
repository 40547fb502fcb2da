import fc from 'fast-check';
import { addDays, addMonths } from './dates';

describe('days', () => {
  it('stay within a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2023-11-02', 24)).toBe('2025-11-02');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('9999-06-30', 12)).toBe('9999-12-31');
  });

  it('cross the ends of months and years', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });

  it('are those of the calendar', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: -1000, max: 1000 }), (start, count) => {
        const moved = new Date(`${start}T00:00:00Z`);
        moved.setUTCDate(moved.getUTCDate() + count);
        expect(addDays(start, count)).toBe(moved.toISOString().slice(0, 10));
        const first = new Date(`${start.slice(0, 7)}-01T00:00:00Z`);
        first.setUTCMonth(first.getUTCMonth() + count);
        expect(addMonths(start, count).slice(0, 7)).toBe(first.toISOString().slice(0, 7));
      }),
    );
  });

  it('refuse what is not a day', () => {
    expect(() => addDays('31/12/2025', 1)).toThrow(RangeError);
  });
});
