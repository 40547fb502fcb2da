import { act, fireEvent, screen } from '@testing-library/react';
import { jest } from '@jest/globals';
import { renderInPortal } from '../../../testing/render';
import { giveLayout } from '../testing/give-layout';
import { VirtualGrid, type GridModel } from './virtual-grid';

beforeAll(giveLayout);

const model: GridModel = {
  rows: 500,
  columns: 60,
  rowKey: (row) => `row ${row}`,
  columnKey: (column) => `column ${column}`,
  rowHead: (row) => `人 ${row}`,
  columnHead: (column) => `單元 ${column}`,
  cell: (row, column) => `${row}/${column}`,
  cellName: (row, column) => `人 ${row}，單元 ${column}`,
  isInert: (row, column) => row === 0 && column === 1,
  isGroup: () => false,
  bands: [],
};

const draw = (onOpen = jest.fn(), shown = model) =>
  renderInPortal(
    <VirtualGrid
      model={shown}
      label="受評者與職能單元"
      corner="受評者"
      rowHeight={rowHeight}
      columnWidth={168}
      headWidth={204}
      headHeight={96}
      onOpen={onOpen}
    />,
    { words: ['matrix'] },
  );
const rowHeight = () => 44;
/** By selector: asking for roles computes styles, cell by cell. */
const drawn = () => [...document.querySelectorAll('[role=gridcell]')];
const opener = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(name)) ?? null;
const focused = () => document.activeElement?.getAttribute('data-place');
const press = async (key: string, more: { ctrlKey?: boolean } = {}) => {
  await act(async () => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
    await Promise.resolve();
  });
};

describe('VirtualGrid', () => {
  it('has thirty thousand cells and draws those that are seen', async () => {
    await draw();
    const grid = screen.getByRole('grid', { name: '受評者與職能單元' });
    expect(grid).toHaveAttribute('aria-rowcount', '501');
    expect(grid).toHaveAttribute('aria-colcount', '61');
    const cells = drawn();
    expect(cells.length).toBeGreaterThan(60);
    expect(cells.length).toBeLessThan(250);
  });

  it('is one stop for Tab, and arrow keys move within', async () => {
    await draw();
    const stops = document.querySelectorAll('[data-place][tabindex="0"]');
    expect([...stops].map((stop) => stop.getAttribute('data-place'))).toEqual(['0.0']);
    act(() => {
      if (stops[0] instanceof HTMLElement) stops[0].focus();
    });
    await press('ArrowDown');
    await press('ArrowRight');
    expect(focused()).toBe('1.1');
    expect(document.querySelectorAll('[data-place][tabindex="0"]')).toHaveLength(1);
  });

  it('keeps the focus at the far end of the grid, and the page small', async () => {
    await draw();
    act(() => {
      document.querySelector<HTMLElement>('[data-place="0.0"]')?.focus();
    });
    await press('End', { ctrlKey: true });
    expect(focused()).toBe('499.59');
    expect(drawn().length).toBeLessThan(300);
    await press('Home', { ctrlKey: true });
    expect(focused()).toBe('0.0');
  });

  it('opens a cell, and nothing where there is none', async () => {
    const onOpen = jest.fn();
    await draw(onOpen);
    fireEvent.click(opener('人 2，單元 3') ?? document.body);
    expect(onOpen).toHaveBeenLastCalledWith({ row: 2, column: 3 });
    expect(opener('人 0，單元 1')).toBeNull();
  });

  it('is whole on paper, in tables as wide as a sheet', async () => {
    await draw(jest.fn(), { ...model, rows: 40, columns: 12 });
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    const tables = [...document.querySelectorAll('table')];
    expect(tables.map((table) => table.querySelectorAll('thead th').length - 1)).toEqual([5, 5, 2]);
    for (const table of tables) expect(table.querySelectorAll('tbody tr')).toHaveLength(40);
    expect(tables[2]?.querySelector('tbody tr:last-child td:last-child')).toHaveTextContent('39/11');
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(document.querySelector('table')).toBeNull();
  });

  it('says on paper where the whole is to be had when it is too large', async () => {
    await draw();
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(screen.getByRole('note')).toHaveTextContent('請下載 PDF 或試算表');
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
  });
});
