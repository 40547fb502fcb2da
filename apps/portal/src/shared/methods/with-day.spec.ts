import { withDay } from './with-day';

const titleOn = (day: string) => `${day} 文件檢視`;

describe('another day for a record', () => {
  it('takes a title along that nobody chose', () => {
    const draft = { day: '2026-03-12', title: '2026-03-12 文件檢視' };
    expect(withDay(draft, '2025-11-02', titleOn)).toEqual({
      day: '2025-11-02',
      title: '2025-11-02 文件檢視',
    });
  });

  it('leaves a title that was typed', () => {
    const draft = { day: '2026-03-12', title: '提案紀錄' };
    expect(withDay(draft, '2025-11-02', titleOn)).toEqual({ day: '2025-11-02', title: '提案紀錄' });
  });
});
