import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './paper-grid.module.css';
import type { GridModel } from './virtual-grid';

interface PaperGridProps {
  model: GridModel;
  label: string;
  corner: ReactNode;
  /** Of a column on the screen, in pixels. */
  columnWidth: number;
}

/** What fits beside the heads of rows on a sheet that stands upright, in pixels. */
const besideHeads = 480;
/** Drawn in one go while the browser waits; more belongs into the file that the server makes. */
const mostCells = 12_000;

/** The grid as tables: as many columns as fit a sheet, then the next ones with the heads of the rows again. */
export function PaperGrid({ model, label, corner, columnWidth }: PaperGridProps) {
  const { t } = useTranslation('matrix');
  if (model.rows * model.columns > mostCells) return <p role="note">{t('paper.tooLarge')}</p>;
  const perSheet = Math.max(1, Math.floor(besideHeads / Math.min(columnWidth, 96)));
  const parts = Array.from({ length: Math.ceil(model.columns / perSheet) }, (_, part) =>
    Array.from(
      { length: Math.min(perSheet, model.columns - part * perSheet) },
      (_, at) => part * perSheet + at,
    ),
  );
  const rows = Array.from({ length: model.rows }, (_, row) => row);
  return parts.map((columns, part) => (
    <table key={part} className={styles.table}>
      <caption>
        {parts.length === 1 ? label : t('paper.part', { label, number: part + 1, total: parts.length })}
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.rowHead}>
            {corner}
          </th>
          {columns.map((column) => (
            <th key={model.columnKey(column)} scope="col">
              {model.columnHead(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={model.rowKey(row)}>
            {model.isGroup(row) ? (
              <th scope="rowgroup" colSpan={columns.length + 1} className={styles.group}>
                {model.rowHead(row)}
              </th>
            ) : (
              <>
                <th scope="row" className={styles.rowHead}>
                  {model.rowHead(row)}
                </th>
                {columns.map((column) => (
                  <td key={model.columnKey(column)}>{model.cell(row, column)}</td>
                ))}
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
