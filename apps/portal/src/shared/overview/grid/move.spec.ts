import { firstPlace, move, type Bounds } from './move';

const bounds: Bounds = {
  rows: 30,
  columns: 5,
  rowHeads: true,
  columnHeads: true,
  isGroup: (row) => row === 0 || row === 4,
};
const plain: Bounds = { ...bounds, rowHeads: false, columnHeads: false, isGroup: () => false };
const go = (key: string, row: number, column: number, control = false, given = bounds) =>
  move({ row, column }, key, control, given);

describe('move', () => {
  it('goes from cell to cell and stops at the edges', () => {
    expect(go('ArrowRight', 2, 1)).toEqual({ row: 2, column: 2 });
    expect(go('ArrowRight', 2, 4)).toEqual({ row: 2, column: 4 });
    expect(go('ArrowDown', 29, 1)).toEqual({ row: 29, column: 1 });
    expect(go('ArrowLeft', 0, 0, false, plain)).toEqual({ row: 0, column: 0 });
    expect(go('ArrowUp', 0, 3, false, plain)).toEqual({ row: 0, column: 3 });
  });

  it('passes over the names of groups', () => {
    expect(go('ArrowDown', 3, 1)).toEqual({ row: 5, column: 1 });
    expect(go('ArrowUp', 5, 1)).toEqual({ row: 3, column: 1 });
    expect(firstPlace(bounds)).toEqual({ row: 1, column: 0 });
  });

  it('reaches the heads where they lead somewhere', () => {
    expect(go('ArrowUp', 1, 2)).toEqual({ row: -1, column: 2 });
    expect(go('ArrowDown', -1, 2)).toEqual({ row: 1, column: 2 });
    expect(go('ArrowLeft', 1, 0)).toEqual({ row: 1, column: -1 });
    expect(go('ArrowUp', 1, -1)).toEqual({ row: 1, column: -1 });
  });

  it('goes to the ends of a row, of the grid, and by pages', () => {
    expect(go('Home', 7, 3)).toEqual({ row: 7, column: 0 });
    expect(go('End', 7, 3)).toEqual({ row: 7, column: 4 });
    expect(go('Home', 7, 3, true)).toEqual({ row: 1, column: 0 });
    expect(go('End', 7, 3, true)).toEqual({ row: 29, column: 4 });
    expect(go('PageDown', 7, 3)).toEqual({ row: 17, column: 3 });
    expect(go('PageUp', 7, 3)).toEqual({ row: -1, column: 3 });
  });

  it('leaves other keys alone', () => {
    expect(go('Enter', 1, 1)).toBeNull();
  });
});
