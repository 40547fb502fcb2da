import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { cx } from '../../../ui/cx';
import { usePrinting } from '../../../ui/print/printing';
import { GridRow } from './grid-row';
import { firstPlace, move, type Place } from './move';
import { PaperGrid } from './paper-grid';
import styles from './virtual-grid.module.css';

/** What a grid shows. Made once for what is arranged, so that rows are drawn anew only when it changes. */
export interface GridModel {
  readonly rows: number;
  readonly columns: number;
  readonly rowKey: (row: number) => string;
  readonly columnKey: (column: number) => string;
  readonly rowHead: (row: number) => ReactNode;
  readonly columnHead: (column: number) => ReactNode;
  readonly cell: (row: number, column: number) => ReactNode;
  /** Said aloud in place of the content. */
  readonly cellName: (row: number, column: number) => string | undefined;
  /** Nothing opens from here. */
  readonly isInert: (row: number, column: number) => boolean;
  /** The row has a head over all columns and no cells. */
  readonly isGroup: (row: number) => boolean;
  /** Columns that stand together under a name of their own. */
  readonly bands: readonly { readonly key: string; readonly columns: number; readonly content: ReactNode }[];
}

interface VirtualGridProps {
  model: GridModel;
  label: string;
  corner: ReactNode;
  rowHeight: (row: number) => number;
  columnWidth: number;
  headWidth: number;
  headHeight: number;
  /** Heads lead somewhere and take the focus. */
  opensHeads?: boolean;
  onOpen: (place: Place) => void;
}

/**
 * A grid of any size of which only what is seen is in the page, both ways. One place holds the focus: arrow keys, Home,
 * End and the page keys move it, Enter opens. The focused place stays in the page when it is scrolled away, so that the
 * focus is never lost.
 */
export function VirtualGrid(props: VirtualGridProps) {
  const printing = usePrinting();
  return (
    <>
      <ScreenGrid {...props} />
      {printing && <PaperGrid {...props} />}
    </>
  );
}

function ScreenGrid({
  model,
  label,
  corner,
  rowHeight,
  columnWidth,
  headWidth,
  headHeight,
  opensHeads = false,
  onOpen,
}: VirtualGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const bounds = { ...model, rowHeads: opensHeads, columnHeads: opensHeads };
  const [chosen, setChosen] = useState<Place | null>(null);
  const moved = useRef(false);
  // What was chosen may be gone once a filter has left out rows or columns.
  const focus =
    chosen !== null && chosen.row < model.rows && chosen.column < model.columns && !model.isGroup(chosen.row)
      ? chosen
      : firstPlace(model);

  const rows = useVirtualizer({
    count: model.rows,
    getScrollElement: () => scroller.current,
    estimateSize: rowHeight,
    getItemKey: model.rowKey,
    rangeExtractor: useCallback((range: Range) => withFocus(range, focus.row), [focus.row]),
    overscan: 4,
    // The heads cover as much of the scroller as they take.
    scrollPaddingEnd: headHeight,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: model.columns,
    getScrollElement: () => scroller.current,
    estimateSize: () => columnWidth,
    getItemKey: model.columnKey,
    rangeExtractor: useCallback((range: Range) => withFocus(range, focus.column), [focus.column]),
    overscan: 2,
    scrollPaddingEnd: headWidth,
  });
  useEffect(() => {
    rows.measure();
  }, [rows, rowHeight]);
  useEffect(() => {
    columns.measure();
  }, [columns, columnWidth]);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    scroller.current
      ?.querySelector<HTMLElement>(`[data-place="${focus.row}.${focus.column}"]`)
      ?.focus({ preventScroll: true });
  }, [focus.row, focus.column]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = move(focus, event.key, event.ctrlKey || event.metaKey, bounds);
    if (next === null || event.altKey) return;
    event.preventDefault();
    if (next.row === focus.row && next.column === focus.column) return;
    moved.current = true;
    setChosen(next);
    if (next.row >= 0) rows.scrollToIndex(next.row);
    if (next.column >= 0) columns.scrollToIndex(next.column);
  };

  const shownColumns = columns.getVirtualItems();
  const width = columns.getTotalSize();
  const size: CSSProperties & Record<`--${string}`, string> = {
    width: `${headWidth + width}px`,
    '--head': `${headWidth}px`,
  };
  return (
    <div ref={scroller} className={styles.scroller} tabIndex={-1} data-paper="none">
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={model.rows + 1}
        aria-colcount={model.columns + 1}
        style={size}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const place = placeOf(event.target);
          if (place === null) return;
          setChosen(place);
          onOpen(place);
        }}
        onFocus={(event) => {
          const place = placeOf(event.target);
          if (place !== null && (place.row !== focus.row || place.column !== focus.column)) setChosen(place);
        }}
      >
        <div className={styles.header} role="row" aria-rowindex={1} style={{ height: headHeight }}>
          <div className={styles.corner} role="columnheader" aria-colindex={1}>
            {corner}
          </div>
          <div className={styles.track} style={{ width }} role="presentation">
            <Bands bands={model.bands} columnWidth={columnWidth} />
            {shownColumns.map(({ key, index, start, size: columnSize }) => (
              <div
                key={key}
                role="columnheader"
                aria-colindex={index + 2}
                className={cx(
                  styles.columnHead,
                  model.bands.length > 0 && styles.banded,
                  index === focus.column && styles.tint,
                )}
                style={{ transform: `translateX(${start}px)`, width: columnSize }}
              >
                {opensHeads ? (
                  <button
                    type="button"
                    className={styles.headButton}
                    data-place={`-1.${index}`}
                    tabIndex={focus.row === -1 && focus.column === index ? 0 : -1}
                  >
                    {model.columnHead(index)}
                  </button>
                ) : (
                  model.columnHead(index)
                )}
              </div>
            ))}
          </div>
        </div>
        <div style={{ height: rows.getTotalSize(), position: 'relative' }} role="presentation">
          {rows.getVirtualItems().map(({ key, index, start, size: height }) => (
            <GridRow
              key={key}
              model={model}
              row={index}
              start={start}
              height={height}
              columns={shownColumns}
              width={width}
              opensHead={opensHeads}
              focusColumn={index === focus.row ? focus.column : null}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function withFocus(range: Range, focused: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (focused < 0 || focused >= range.count || indexes.includes(focused)) return indexes;
  return [...indexes, focused].sort((a, b) => a - b);
}

function placeOf(target: EventTarget): Place | null {
  const place =
    target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset['place'] : undefined;
  if (place === undefined) return null;
  const [row = 0, column = 0] = place.split('.').map(Number);
  return { row, column };
}

function Bands({ bands, columnWidth }: { bands: GridModel['bands']; columnWidth: number }) {
  let before = 0;
  return bands.map((band) => {
    const left = before * columnWidth;
    before += band.columns;
    return (
      <div
        key={band.key}
        className={styles.band}
        style={{ transform: `translateX(${left}px)`, width: band.columns * columnWidth }}
        aria-hidden
      >
        <span>{band.content}</span>
      </div>
    );
  });
}
