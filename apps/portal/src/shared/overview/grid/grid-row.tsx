import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import { cx } from '../../../ui/cx';
import type { GridModel } from './virtual-grid';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden';
import styles from './virtual-grid.module.css';

interface GridRowProps {
  model: GridModel;
  row: number;
  start: number;
  height: number;
  columns: readonly VirtualItem[];
  width: number;
  opensHead: boolean;
  /** Null unless this row holds the focus. */
  focusColumn: number | null;
}

/** Drawn anew only when its own columns or its focus change: scrolling down draws the rows that come, and no other. */
export const GridRow = memo(function GridRow({
  model,
  row,
  start,
  height,
  columns,
  width,
  opensHead,
  focusColumn,
}: GridRowProps) {
  const place = { transform: `translateY(${start}px)`, height };
  if (model.isGroup(row)) {
    return (
      <div role="row" aria-rowindex={row + 2} className={cx(styles.row, styles.group)} style={place}>
        <div role="rowheader" aria-colindex={1} aria-colspan={model.columns + 1} className={styles.groupHead}>
          {model.rowHead(row)}
        </div>
      </div>
    );
  }
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={cx(styles.row, focusColumn !== null && styles.tint)}
      style={place}
    >
      <div className={styles.rowHead} role="rowheader" aria-colindex={1}>
        {opensHead ? (
          <button
            type="button"
            className={styles.headButton}
            data-place={`${row}.-1`}
            tabIndex={focusColumn === -1 ? 0 : -1}
          >
            {model.rowHead(row)}
          </button>
        ) : (
          model.rowHead(row)
        )}
      </div>
      <div className={styles.track} style={{ width }} role="presentation">
        {columns.map(({ key, index, start: left, size }) => {
          const inert = model.isInert(row, index);
          const name = model.cellName(row, index);
          const common = {
            'data-place': `${row}.${index}`,
            tabIndex: focusColumn === index ? 0 : -1,
          };
          return (
            <div
              key={key}
              role="gridcell"
              aria-colindex={index + 2}
              className={styles.place}
              style={{ transform: `translateX(${left}px)`, width: size }}
            >
              {inert ? (
                <span {...common} className={cx(styles.cell, styles.inert)}>
                  {model.cell(row, index)}
                </span>
              ) : (
                <button {...common} type="button" className={styles.cell}>
                  <VisuallyHidden>{name}</VisuallyHidden> {model.cell(row, index)}
                </button>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
});
