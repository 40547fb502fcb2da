import fc from 'fast-check';
import { readDay, readTime } from './read-day';

const day = (text: string) => ({ kind: 'day', day: text });
const today = '2026-11-20';

describe('a day as it is typed', () => {
  it.each([
    ...[
      '2026/11/29',
      '2026.11.29',
      '2026-11-29',
      '2026 11 29',
      '20261129',
      '2026年11月29日',
      '2026 年 11 月 29 日',
    ],
    ...['115/11/29', '115.11.29', '115-11-29', '1151129', '115年11月29日', '民國115年11月29日'],
    ...[
      '民國 115 年 11 月 29 日',
      '中華民國115年11月29日',
      '民國115.11.29',
      '西元2026年11月29日',
      'ROC 115/11/29',
    ],
    ...['２０２６／１１／２９', '１１５年１１月２９日', '2026、11、29', ' 2026/11/29 ', '2026/11/29（日）'],
    ...['2026年11月29日 星期日', '2026/11/29 (週日)', '0115/11/29'],
    ...['29 Nov 2026', '29 November 2026', 'Nov 29, 2026', 'November 29th 2026', '29-Nov-2026', '29/11/2026'],
    ...['11/29/2026', '29.11.2026'],
  ])('reads %s', (text) => {
    expect(readDay(text)).toEqual(day('2026-11-29'));
  });

  it.each(['11/29', '11-29', '11.29', '11月29日', '１１／２９', '11月29號', '29 Nov', 'Nov 29', '29/11'])(
    'reads %s without its year where today is known',
    (text) => {
      expect(readDay(text, { today })).toEqual(day('2026-11-29'));
      expect(readDay(text)).toEqual({ kind: 'unknown' });
    },
  );

  it('takes the year in which a day without one is nearest, and within the bounds', () => {
    const newYear = { today: '2027-01-02', monthFirst: true };
    expect(readDay('12/31', newYear)).toEqual(day('2026-12-31'));
    expect(readDay('12/31', { ...newYear, min: '2027-01-02' })).toEqual(day('2027-12-31'));
    expect(readDay('11/29', { today: '2026-03-01', monthFirst: true, min: '2026-03-01' })).toEqual(
      day('2026-11-29'),
    );
    expect(readDay('2/29', { today: '2027-06-01', monthFirst: true })).toEqual(day('2028-02-29'));
  });

  it('guesses nothing that may be two days', () => {
    expect(readDay('3/4/2026')).toEqual({ kind: 'ambiguous', days: ['2026-03-04', '2026-04-03'] });
    expect(readDay('3/4', { today })).toMatchObject({ kind: 'ambiguous' });
    expect(readDay('3/4', { today, monthFirst: true })).toEqual(day('2027-03-04'));
    expect(readDay('5/5/2026')).toEqual(day('2026-05-05'));
    for (const century of ['26/11/29', '99.1.2', '15年3月1日'])
      expect(readDay(century)).toEqual({ kind: 'ambiguous', days: [] });
    expect(readDay('民國99年1月2日')).toEqual(day('2010-01-02'));
    expect(readDay('民國5年1月2日')).toEqual(day('1916-01-02'));
  });

  it('tells a day that is not from what is no date', () => {
    for (const text of ['2026/02/30', '2026/13/1', '115/2/29', '20261301', '31 Nov 2026', '40/50/2026'])
      expect(readDay(text)).toEqual({ kind: 'no_such_day' });
    expect(readDay('2028/2/29')).toEqual(day('2028-02-29'));
    for (const text of ['tomorrow', '明天', '2026-3', '2026', '261129', '2026/11/29 14:20', '1/2/3/4'])
      expect(readDay(text)).toEqual({ kind: 'unknown' });
    expect(readDay(' 　')).toEqual({ kind: 'empty' });
  });

  it('is the same day in every form of it', () => {
    const wide = (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const days = fc
      .date({ min: new Date('1912-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (one) => {
        const [year = '', month = '', date = ''] = one.split('-');
        const republic = String(Number(year) - 1911);
        const short = `${Number(month)}/${Number(date)}`;
        const texts = [
          ...[
            one,
            `${year}/${short}`,
            `${year}${month}${date}`,
            `${year}年${Number(month)}月${Number(date)}日`,
          ],
          ...[
            `民國${republic}年${Number(month)}月${Number(date)}日`,
            `中華民國 ${republic}.${month}.${date}`,
          ],
        ];
        for (const text of [...texts, ...texts.map(wide)]) expect(readDay(text)).toEqual(day(one));
        expect(readDay(`${month}/${date}`, { today: one, monthFirst: true })).toEqual(day(one));
      }),
    );
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readDay(text, { today })).toHaveProperty('kind');
        readTime(text);
      }),
    );
  });
});

describe('a time as it is typed', () => {
  it.each([
    ...[['14:20', '14:20'] as const, ['1420', '14:20'] as const, ['9:05', '09:05'] as const],
    ...[['9.05', '09:05'] as const, ['930', '09:30'] as const, ['0:00', '00:00'] as const],
    ...[['１４：２０', '14:20'] as const, ['14時20分', '14:20'] as const, ['14點', '14:00'] as const],
    ...[['下午2:20', '14:20'] as const, ['下午 2 點半', '14:30'] as const, ['上午12:05', '00:05'] as const],
    ...[['中午12點', '12:00'] as const, ['2:20 pm', '14:20'] as const, ['2pm', '14:00'] as const],
    ...[['9 a.m.', '09:00'] as const],
  ])('reads %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each(['24:00', '12:60', 'noon', '', '9', '上午13:00'])('refuses %s', (text) => {
    expect(readTime(text)).toBeNull();
  });
});
