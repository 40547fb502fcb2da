import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../ui/avatar/avatar';
import { cx } from '../../ui/cx';
import { useMediaQuery } from '../../ui/use-media-query';
import type { Arranged, Face } from './arrange';
import { MatrixCell } from './matrix-cell';
import styles from './matrix.module.css';

interface MatrixProps {
  arranged: Arranged;
  face: Face;
  onOpen: (enrolmentId: string) => void;
}

const rowHeight = 42;
const columnWidth = 168;

/**
 * Rows and columns are drawn only where they are seen, so that hundreds of people by dozens of units scroll freely.
 * One cell holds the focus; arrow keys move it.
 */
export function Matrix({ arranged, face, onOpen }: MatrixProps) {
  const { t } = useTranslation('overview');
  const { candidates, units, standards, cellOf } = arranged;
  const scroller = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState({ row: 0, column: 0 });
  const narrow = useMediaQuery('(max-width: 767.98px)');
  const headWidth = narrow ? 116 : 186;
  const rows = useVirtualizer({
    count: candidates.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: units.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => columnWidth,
    overscan: 3,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const [down, right] =
      { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[event.key] ?? [];
    if (down === undefined || right === undefined) return;
    event.preventDefault();
    const row = Math.min(candidates.length - 1, Math.max(0, focus.row + down));
    const column = Math.min(units.length - 1, Math.max(0, focus.column + right));
    setFocus({ row, column });
    rows.scrollToIndex(row);
    columns.scrollToIndex(column);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-place="${row}.${column}"]`)?.focus();
    });
  };

  const width = columns.getTotalSize();
  const size: CSSProperties & Record<`--${string}`, string> = {
    width: `${headWidth + width}px`,
    '--head': `${headWidth}px`,
  };
  return (
    <div ref={scroller} className={styles.scroller} tabIndex={-1}>
      <div
        role="grid"
        aria-label={t('grid')}
        aria-rowcount={candidates.length + 1}
        aria-colcount={units.length + 1}
        style={size}
        onKeyDown={onKeyDown}
      >
        <div className={styles.header} role="row" aria-rowindex={1}>
          <div className={styles.corner} role="columnheader" aria-colindex={1}>
            {t('candidate')}
          </div>
          <div className={styles.track} style={{ width }} role="presentation">
            <Standards standards={standards} />
            {columns.getVirtualItems().map((column) => {
              const unit = units[column.index];
              return (
                unit !== undefined && (
                  <div
                    key={unit.id}
                    role="columnheader"
                    aria-colindex={column.index + 2}
                    className={cx(styles.unit, column.index === focus.column && styles.tint)}
                    style={{ transform: `translateX(${column.start}px)`, width: column.size }}
                    lang="zh-Hant"
                  >
                    {unit.code === unit.releaseCode ? unit.title : `${unit.code} ${unit.title}`}
                  </div>
                )
              );
            })}
          </div>
        </div>
        <div style={{ height: rows.getTotalSize(), position: 'relative' }} role="presentation">
          {rows.getVirtualItems().map((row) => {
            const person = candidates[row.index];
            return (
              person !== undefined && (
                <div
                  key={person.id}
                  role="row"
                  aria-rowindex={row.index + 2}
                  className={cx(styles.row, row.index === focus.row && styles.tint)}
                  style={{ transform: `translateY(${row.start}px)`, height: row.size }}
                >
                  <div className={styles.person} role="rowheader" aria-colindex={1}>
                    {!narrow && <Avatar name={person.displayName} />}
                    <span>
                      {person.displayName}
                      <small>{person.department}</small>
                    </span>
                  </div>
                  <div className={styles.track} style={{ width }} role="presentation">
                    {columns.getVirtualItems().map((column) => {
                      const unit = units[column.index];
                      if (unit === undefined) return null;
                      return (
                        <div
                          key={unit.id}
                          role="gridcell"
                          aria-colindex={column.index + 2}
                          className={styles.place}
                          style={{ transform: `translateX(${column.start}px)`, width: column.size }}
                        >
                          <MatrixCell
                            cell={cellOf(person.id, unit.id)}
                            face={face}
                            place={`${row.index}.${column.index}`}
                            focusable={focus.row === row.index && focus.column === column.index}
                            label={t('cell', { name: person.displayName, unit: unit.title })}
                            onFocus={() => {
                              setFocus({ row: row.index, column: column.index });
                            }}
                            onOpen={onOpen}
                          />
                        </div>
                      );
                    })}
                  </div>
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Standards({ standards }: { standards: Arranged['standards'] }) {
  let before = 0;
  return standards.map((standard) => {
    const left = before * columnWidth;
    before += standard.units;
    return (
      <div
        key={standard.releaseId}
        className={styles.standard}
        style={{ transform: `translateX(${left}px)`, width: standard.units * columnWidth }}
        aria-hidden
      >
        <span>
          {standard.code} {standard.units > 1 && <span lang="zh-Hant">{standard.name}</span>}
        </span>
      </div>
    );
  });
}
