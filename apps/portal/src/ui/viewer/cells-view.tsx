import { columnName, type ReadSheet, type ReadSheets } from '@attest/domain';
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ZoomBar } from '../files/zoom-bar';
import { type Cell, type CellRange, cellsLocator, holds, rangeBetween } from './cell-range';
import styles from './cells-view.module.css';
import { intoStage } from './into-stage';
import type { MarkingProps, ShownMark } from './marking';
import { MarkingBar } from './marking-bar';

interface CellsViewProps extends MarkingProps {
  reading: ReadSheets;
  name: string;
}

/** The sheets of a workbook as tables, one at a time; cells are chosen to be marked, as in the program it was made with. */
export function CellsView({ reading, name, marks, chosen, onDraft, draft, ...rest }: CellsViewProps) {
  const { t } = useTranslation(['marks', 'files']);
  const [zoom, setZoom] = useState(1);
  const turn = chosen?.turn ?? 0;
  const [picked, setPicked] = useState<{ sheet: number; turn: number } | null>(null);
  const marked = marks.find(({ id }) => id === chosen?.id)?.locator;
  const wanted = marked?.kind === 'cells' ? marked.sheet : undefined;
  // A sheet that was picked stands until a mark in another one is opened.
  const number =
    picked !== null && (picked.turn === turn || wanted === undefined) ? picked.sheet : (wanted ?? 1);
  const sheet = reading.sheets[number - 1] ?? reading.sheets[0];
  const mine = draft?.kind === 'cells' && draft.sheet === number ? draft : null;
  if (sheet === undefined) return null;
  const here = marks.filter(({ locator }) => locator.kind === 'cells' && locator.sheet === number);
  return (
    <>
      {onDraft !== null && <MarkingBar hint={t('hint.cells')}>{null}</MarkingBar>}
      <SheetTabs
        reading={reading}
        number={number}
        onPick={(next) => {
          setPicked({ sheet: next, turn });
        }}
      />
      <Stage
        key={number}
        {...rest}
        sheet={sheet}
        name={name}
        zoom={zoom}
        marks={here}
        chosen={chosen}
        draft={mine}
        onRange={
          onDraft === null
            ? null
            : (range) => {
                onDraft(range === null ? null : cellsLocator(sheet, number, range));
              }
        }
      />
      <ZoomBar zoom={zoom} onZoom={setZoom} />
    </>
  );
}

function SheetTabs({
  reading,
  number,
  onPick,
}: {
  reading: ReadSheets;
  number: number;
  onPick: (number: number) => void;
}) {
  const { t } = useTranslation('files');
  if (reading.sheets.length < 2 && reading.moreSheets === 0) return null;
  return (
    <div className={styles.tabs} role="group" aria-label={t('reading.sheets')}>
      {reading.sheets.map((sheet, index) => (
        <button
          key={index}
          type="button"
          className={styles.tab}
          aria-pressed={index + 1 === number}
          onClick={() => {
            onPick(index + 1);
          }}
        >
          {sheet.name}
        </button>
      ))}
      {reading.moreSheets > 0 && (
        <span className={styles.more}>{t('reading.moreSheets', { count: reading.moreSheets })}</span>
      )}
    </div>
  );
}

interface StageProps extends Pick<MarkingProps, 'chosen' | 'onChoose' | 'onTie'> {
  sheet: ReadSheet;
  name: string;
  zoom: number;
  marks: readonly ShownMark[];
  draft: CellRange | null;
  onRange: ((range: CellRange | null) => void) | null;
}

function Stage({ sheet, name, zoom, marks, chosen, onChoose, onTie, draft, onRange }: StageProps) {
  const { t } = useTranslation('files');
  const stage = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const from = useRef<Cell | null>(null);
  const [active, setActive] = useState<Cell>({ row: 1, column: 1 });
  const width = Math.max(1, ...sheet.rows.map((cells) => cells.length));

  const { id, turn } = chosen ?? { id: null, turn: 0 };
  useEffect(() => {
    if (id !== null) intoStage(stage.current?.querySelector(`[data-mark="${CSS.escape(id)}"]`), 'center');
  }, [id, turn]);

  const take = (to: Cell, extend: boolean) => {
    if (onRange === null) return;
    const start = extend ? (from.current ?? active) : to;
    from.current = start;
    onRange(rangeBetween(start, to));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = steps[event.key];
    if (step !== undefined) {
      const next = {
        row: Math.min(Math.max(active.row + step.row, 1), Math.max(1, sheet.rows.length)),
        column: Math.min(Math.max(active.column + step.column, 1), width),
      };
      setActive(next);
      if (event.shiftKey) {
        from.current ??= active;
        take(next, true);
      } else from.current = null;
      const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`);
      cell?.focus();
    } else if (event.key === ' ') take(active, false);
    else if (event.key === 'Enter' && draft !== null) onTie();
    else if (event.key === 'Escape' && draft !== null) onRange?.(null);
    else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent) => {
    const cell = cellOf(event.target);
    if (cell === null || event.button !== 0) return;
    setActive(cell);
    take(cell, event.shiftKey);
  };
  const onPointerMove = (event: PointerEvent) => {
    const cell = event.buttons === 1 && event.pointerType === 'mouse' ? cellOf(event.target) : null;
    if (cell !== null && from.current !== null) take(cell, true);
  };
  return (
    <div
      ref={stage}
      className={styles.stage}
      data-stage
      role="group"
      aria-label={t('view', { name })}
      style={{ fontSize: 13 * zoom }}
    >
      <table
        ref={table}
        className={styles.sheet}
        role="grid"
        aria-label={sheet.name || name}
        aria-multiselectable={onRange !== null}
        data-marking={onRange !== null || undefined}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
      >
        <thead>
          <tr>
            <td className={styles.corner} />
            {Array.from({ length: width }, (_, index) => (
              <th key={index} scope="col">
                {columnName(index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((cells, index) => (
            <Row
              key={index}
              row={index + 1}
              cells={cells}
              width={width}
              active={active.row === index + 1 ? active.column : null}
              draft={crosses(draft, index + 1) ? draft : null}
              marks={marks}
              chosen={id}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
      <Missing sheet={sheet} />
    </div>
  );
}

const steps: Readonly<Record<string, Cell>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

const crosses = (range: CellRange | null, row: number): boolean =>
  range !== null && row >= range.row && row < range.row + range.rows;

function cellOf(target: EventTarget): Cell | null {
  // The number of a mark is pressed for itself.
  if (!(target instanceof Element) || target.closest('button') !== null) return null;
  const named = target.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
  const [row = 0, column = 0] = named?.split(' ').map(Number) ?? [];
  return row > 0 && column > 0 ? { row, column } : null;
}

/** What is not on the screen is said, or a reader would take it for all there is. */
function Missing({ sheet: { rows, moreRows, moreColumns } }: { sheet: ReadSheet }) {
  const { t } = useTranslation('files');
  if (moreRows === 0 && moreColumns === 0)
    return rows.length === 0 ? <p className={styles.rest}>{t('reading.emptySheet')}</p> : null;
  return (
    <p className={styles.rest}>
      {moreRows > 0 && t('reading.moreRows', { count: moreRows })}
      {moreColumns > 0 && t('reading.moreColumns', { count: moreColumns })}
    </p>
  );
}

const number = /^[-+]?[\d,]*\d(?:\.\d+)?%?$/;

interface RowProps extends Pick<StageProps, 'marks' | 'onChoose'> {
  row: number;
  cells: readonly string[];
  width: number;
  /** The column of the cell that arrows move from, when it is in this row. */
  active: number | null;
  draft: CellRange | null;
  chosen: string | null;
}

const Row = memo(function Row({ row, cells, width, active, draft, marks, chosen, onChoose }: RowProps) {
  const here = useMemo(
    () =>
      marks.flatMap((mark) =>
        mark.locator.kind === 'cells' && crosses(mark.locator, row) ? [{ mark, range: mark.locator }] : [],
      ),
    [marks, row],
  );
  return (
    <tr>
      <th scope="row">{row}</th>
      {Array.from({ length: width }, (_, index) => {
        const column = index + 1;
        const over = here.filter(({ range }) => holds(range, { row, column }));
        return (
          <td
            key={column}
            role="gridcell"
            data-cell={`${row} ${column}`}
            tabIndex={active === column ? 0 : -1}
            data-number={number.test(cells[index] ?? '') || undefined}
            data-marked={over.length > 0 || undefined}
            data-chosen={over.some(({ mark }) => mark.id === chosen) || undefined}
            aria-selected={draft !== null && holds(draft, { row, column })}
          >
            {over
              .filter(({ range }) => range.row === row && range.column === column)
              .map(({ mark }) => (
                <button
                  key={mark.id}
                  type="button"
                  className={styles.tag}
                  data-mark={mark.id}
                  aria-label={mark.label}
                  aria-pressed={mark.id === chosen}
                  onClick={() => {
                    onChoose(mark.id);
                  }}
                >
                  {mark.number}
                </button>
              ))}
            {cells[index]}
          </td>
        );
      })}
    </tr>
  );
});
