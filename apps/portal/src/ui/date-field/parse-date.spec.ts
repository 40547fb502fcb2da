/** @jest-environment node */
import { parseDate, parseTime } from './parse-date';

describe('a day as it is typed', () => {
  it.each(['2026/3/31', '2026-03-31', '2026.03.31', '20260331', ' 2026年3月31日 ', '115/3/31'])(
    'reads %s',
    (text) => {
      expect(parseDate(text)).toEqual({ kind: 'date', value: '2026-03-31' });
    },
  );

  it.each(['2026/02/30', '2026/13/1', '31/3', 'tomorrow', '2026-3'])('refuses %s', (text) => {
    expect(parseDate(text)).toEqual({ kind: 'invalid' });
  });

  it('knows the leap day', () => {
    expect(parseDate('2028/2/29')).toEqual({ kind: 'date', value: '2028-02-29' });
    expect(parseDate('2026/2/29')).toEqual({ kind: 'invalid' });
  });

  it('takes nothing for nothing', () => {
    expect(parseDate('  ')).toEqual({ kind: 'empty' });
  });
});

describe('a time as it is typed', () => {
  it.each([
    ['14:20', '14:20'],
    ['1420', '14:20'],
    ['9:05', '09:05'],
    ['930', '09:30'],
    ['0:00', '00:00'],
  ])('reads %s', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  it.each(['24:00', '12:60', 'noon', ''])('refuses %s', (text) => {
    expect(parseTime(text)).toBeNull();
  });
});
