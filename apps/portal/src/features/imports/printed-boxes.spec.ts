import { printedBoxes } from './printed-boxes';

const places = [
  { at: { line: 1, column: 1 }, length: 6, boxes: [[1, 10, 20, 60, 12]] },
  {
    at: { line: 3, column: 4 },
    length: 10,
    boxes: [
      [1, 10, 700, 90, 12],
      [2, 10, 40, 30, 12],
    ],
  },
  { at: { line: 3, column: 20 }, length: 5, boxes: [[2, 10, 60, 50, 12]] },
];

it('finds the printed lines of the stretch that holds a place, over a page end too', () => {
  expect(printedBoxes(places, [{ line: 3, column: 9 }]).map(({ page, y }) => [page, y])).toEqual([
    [1, 700],
    [2, 40],
  ]);
});

it('takes the next stretch of the line where a place stands before any', () => {
  expect(printedBoxes(places, [{ line: 3, column: 1 }])[0]?.y).toBe(700);
});

it('knows which boxes belong to the first place', () => {
  const boxes = printedBoxes(places, [
    { line: 3, column: 20 },
    { line: 1, column: 1 },
  ]);
  expect(boxes.map(({ first, y }) => [first, y])).toEqual([
    [true, 60],
    [false, 20],
  ]);
});

it('has nothing for a line that is not printed', () => {
  expect(printedBoxes(places, [{ line: 2, column: 1 }])).toEqual([]);
});
