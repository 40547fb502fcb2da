import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import { LoadMore, type More } from '../load-more/load-more';
import { SkeletonRows } from '../skeleton/skeleton';
import styles from './data-table.module.css';

export interface Column<T> {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  align?: 'right';
  /** CSS width; left out, the column takes what is left. */
  width?: string;
  /** Allows sorting by this column; the page does the sorting, in the address. */
  sortable?: boolean;
  /** Left out below this width; on a phone the rest stands as lines under the first column. */
  hideBelow?: 'phone' | 'desk';
  /** Says nothing a phone needs a word for: the header is not repeated beside the value. */
  bare?: boolean;
}

export interface Sort {
  by: string;
  direction: 'ascending' | 'descending';
}

interface DataTableProps<T> {
  /** What is listed, for screen readers. */
  caption: string;
  columns: readonly Column<T>[];
  /** Undefined while the first page is on its way. */
  rows: readonly T[] | undefined;
  rowId: (row: T) => string;
  /** Where a row leads; the first cell becomes the link and the row its target. */
  rowTo?: (row: T) => string;
  selectedId?: string | null;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** Shown instead of the table: what is empty and what to do first. */
  empty: ReactNode;
  /** An ErrorState, when reading failed. */
  error?: ReactNode;
  /** The cursor of the list. */
  more?: More;
  rowHeight?: number;
  className?: string | undefined;
}

/** Hairlines only. Every list has its four faces: on its way, empty, broken, there. */
export function DataTable<T>({
  caption,
  columns,
  rows,
  rowId,
  rowTo,
  selectedId,
  sort,
  onSort,
  empty,
  error,
  more,
  rowHeight = 44,
  className,
}: DataTableProps<T>) {
  if (error !== undefined && error !== null && error !== false) return error;
  if (rows === undefined) return <SkeletonRows rows={8} height={rowHeight} />;
  if (rows.length === 0) return empty;

  const height: CSSProperties & Record<'--row', string> = { '--row': `${rowHeight}px` };
  return (
    <div className={cx(styles.wrap, className)} style={height}>
      {/* Roles are written out because a phone lays the rows out as blocks, which would drop them. */}
      <table role="table" className={styles.table}>
        <caption className={styles.unseen}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => {
            const id = rowId(row);
            const to = rowTo?.(row);
            return (
              <tr
                key={id}
                role="row"
                className={styles.row}
                data-selected={id === selectedId || undefined}
                data-leads={to !== undefined || undefined}
              >
                {columns.map((column, index) => (
                  <td key={column.id} role="cell" className={cellClass(column, index)}>
                    <CellContent
                      word={index > 0 && column.bare !== true ? column.header : null}
                      to={index === 0 ? to : undefined}
                      selected={id === selectedId}
                    >
                      {column.cell(row)}
                    </CellContent>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {more !== undefined && <LoadMore more={more} className={styles.more} />}
    </div>
  );
}

interface CellContentProps {
  /** On a phone, what the value is; nothing is said of a value that is not there. */
  word: ReactNode;
  to: string | undefined;
  selected: boolean;
  children: ReactNode;
}

function CellContent({ word, to, selected, children }: CellContentProps) {
  if (children === null || children === undefined || children === false || children === '') return null;
  return (
    <>
      {word !== null && (
        <span className={styles.word} aria-hidden>
          {word}
        </span>
      )}
      {to === undefined ? (
        children
      ) : (
        <Link to={to} className={styles.link} aria-current={selected || undefined}>
          {children}
        </Link>
      )}
    </>
  );
}

const cellClass = <T,>(column: Column<T>, index: number) =>
  cx(
    styles.cell,
    column.align === 'right' && styles.right,
    column.hideBelow === 'phone' && styles.noPhone,
    column.hideBelow === 'desk' && styles.noTablet,
    index === 0 && styles.first,
  );

function HeaderCell<T>({
  column,
  sort,
  onSort,
}: {
  column: Column<T>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}) {
  const { t } = useTranslation('common');
  const sorted = sort?.by === column.id ? sort.direction : undefined;
  const className = cx(
    styles.header,
    column.align === 'right' && styles.right,
    column.hideBelow === 'phone' && styles.noPhone,
    column.hideBelow === 'desk' && styles.noTablet,
  );
  return (
    <th
      role="columnheader"
      scope="col"
      className={className}
      style={{ width: column.width }}
      aria-sort={sorted}
    >
      {column.sortable === true && onSort !== undefined ? (
        <button
          type="button"
          className={styles.sort}
          aria-label={t('table.sortBy', { name: column.header })}
          onClick={() => {
            onSort({ by: column.id, direction: sorted === 'ascending' ? 'descending' : 'ascending' });
          }}
        >
          {column.header}
          {sorted !== undefined && <Icon name={sorted === 'ascending' ? 'up' : 'down'} size={12} />}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
