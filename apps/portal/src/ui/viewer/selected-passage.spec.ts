import { linesOf, wordsOf } from './selected-passage';

const page = { left: 100, top: 50, width: 1000, height: 2000 };
const box = (left: number, top: number, width: number, height = 20) => ({ left, top, width, height });
const fragment = (html: string) => document.createRange().createContextualFragment(html);

describe('the words of a selection', () => {
  it('join Chinese over the end of a line, and part other words there', () => {
    expect(wordsOf(fragment('<span>先確認變更</span><br><span>的影響，</span><br><span>再送審</span>'))).toBe(
      '先確認變更的影響，再送審',
    );
    expect(wordsOf(fragment('<span>risk of the</span><br><span>change  request</span>'))).toBe(
      'risk of the change request',
    );
  });
});

describe('the boxes of a selection', () => {
  it('become one a line, in fractions of the page, in reading order', () => {
    const lines = linesOf(
      [box(400, 250, 200), box(200, 252, 210), box(200, 290, 500), box(700, 290, 0)],
      page,
    );
    expect(lines).toEqual([
      { x: 0.1, y: 0.1, w: 0.4, h: expect.closeTo(0.011, 6) as number },
      { x: 0.1, y: 0.12, w: 0.5, h: expect.closeTo(0.01, 6) as number },
    ]);
  });

  it('stay apart in two columns', () => {
    expect(linesOf([box(200, 250, 200), box(700, 250, 200)], page)).toHaveLength(2);
  });

  it('end with the page', () => {
    expect(linesOf([box(0, 250, 2000)], page)).toEqual([
      { x: 0, y: 0.1, w: 1, h: expect.closeTo(0.01, 6) as number },
    ]);
  });
});
