/** @jest-environment node */
import { createFormat } from './format';

const now = () => new Date('2026-03-13T01:00:00Z');
const zh = createFormat('zh-TW', 'Asia/Taipei', now);
const en = createFormat('en', 'Asia/Taipei', now);

describe('dates and numbers', () => {
  it('shows a moment in the time zone of the organisation', () => {
    // 23:30 on the 10th in London is the next morning in Taipei.
    expect(zh.dateTime('2026-03-10T23:30:00Z')).toBe('2026/03/11 07:30');
    expect(en.dateTime('2026-03-10T23:30:00Z')).toBe('11 Mar 2026, 07:30');
  });

  it('keeps a plain date the same day in every zone', () => {
    for (const zone of ['Asia/Taipei', 'America/Los_Angeles', 'Pacific/Auckland']) {
      expect(createFormat('zh-TW', zone).date('2026-03-31')).toBe('2026/03/31');
      expect(createFormat('zh-TW', zone).weekday('2026-03-31')).toBe('週二');
    }
  });

  it('leaves out the year while it is this one', () => {
    expect(zh.shortDate('2026-03-11')).toBe('3/11');
    expect(en.shortDate('2026-03-11')).toBe('11 Mar');
    expect(zh.shortDate('2023-11-02')).toBe('2023/11/02');
  });

  it('says the year of a day that is far away', () => {
    expect(zh.longDate('2027-01-10')).toBe('2027年1月10日');
    expect(en.longDate('2027-03-13')).toBe('13 March 2027');
    expect(zh.longDate('2026-08-31')).toBe('8月31日');
    expect(createFormat('en', 'Asia/Taipei', () => new Date('2026-12-20')).longDate('2027-01-10')).toBe(
      '10 January',
    );
  });

  it('counts days by the calendar, not by hours', () => {
    expect(zh.daysUntil('2026-03-31')).toBe(18);
    expect(zh.daysUntil('2026-03-12T15:59:00Z')).toBe(-1);
    expect(zh.daysUntil('2026-03-12T16:01:00Z')).toBe(0);
  });

  it('says how long ago', () => {
    expect(zh.relative('2026-03-12T03:00:00Z')).toBe('昨天');
    expect(zh.relative('2026-03-13T00:55:00Z')).toBe('5 分鐘前');
    expect(en.relative('2026-03-16')).toBe('in 3 days');
  });

  it('counts bytes as phones do', () => {
    expect([0, 999, 2_440_000, 98_000_000, 1_500_000_000].map(zh.bytes)).toEqual([
      '0 byte',
      '999 byte',
      '2.4 MB',
      '98 MB',
      '1.5 GB',
    ]);
  });

  it('sorts codes by their numbers', () => {
    expect(['3.10', '3.9', '3.2'].sort(zh.compare)).toEqual(['3.2', '3.9', '3.10']);
  });
});
