import { addDays, addMonths } from './dates';

describe('days', () => {
  it('stay within a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2023-11-02', 24)).toBe('2025-11-02');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  });

  it('cross the ends of months and years', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });

  it('refuse what is not a day', () => {
    expect(() => addDays('31/12/2025', 1)).toThrow(RangeError);
  });
});
