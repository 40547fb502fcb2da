import { numberFormat, numberText } from './number-formats';

const shown = (number: string, code: string, from1904 = false): string =>
  numberText(number, numberFormat(200, code), from1904);

describe('how a sheet prints a number', () => {
  it.each([
    ['1.5', '[h]:mm', '36:00'],
    ['70', '[h]:mm', '1680:00'],
    ['0.0625', '[mm]:ss', '90:00'],
    ['-0.5', '[hh]:mm:ss', '-12:00'],
    ['0.5', '"h:"[s]', '43200'],
  ])('%s as %s is time that passed: %s', (number, code, text) => {
    expect(shown(number, code)).toBe(text);
  });

  it('46 is the built-in one of time that passed', () => {
    expect(numberText('70', numberFormat(46, undefined), false)).toBe('1680:00');
  });

  it.each([
    ['45000.9999999999', '2023/03/16'],
    ['45000.3749999999', '2023/03/15 09:00'],
    ['0.3749999999', '09:00'],
  ])('%s lies beside the second that is meant: %s', (number, text) => {
    expect(shown(number, 'yyyy/m/d h:mm')).toBe(text);
  });

  it('a format that never ends is no work', () => {
    const began = numberFormat(200, '['.repeat(1_000_000));
    expect(numberText('7', began, false)).toBe('7');
  });

  it('what has no format of time is a number as before', () => {
    expect([shown('1234.5', '#,##0.00'), shown('0.256', '0%'), shown('45000', 'yyyy/m/d')]).toEqual([
      ...['1,234.50', '26%', '2023/03/15'],
    ]);
  });
});
