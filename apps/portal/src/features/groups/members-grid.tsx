import type { ArrangedGroup } from '@attest/domain';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fitColumns } from '../../shared/overview/grid/fit-columns';
import { type GridModel, VirtualGrid } from '../../shared/overview/grid/virtual-grid';
import type { ReadGroup } from '../../shared/overview/group/group-data';
import { useWidth } from '../../ui/files/use-width';
import { DueCell, MemberHead, UnitCell } from './member-cells';
import styles from './groups.module.css';
import { cellsOf, personSum } from './summed';

export interface MembersProps {
  of: ReadGroup;
  arranged: ArrangedGroup;
  chosen: ReadonlySet<string>;
  onChosen: (ids: ReadonlySet<string>) => void;
}

const size = { row: 32, head: 92, rowHead: 148, column: 112, least: 92 } as const;

export function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** A person a row, a unit a column, and at the end what is due and what is too old. */
export function MembersGrid({
  of,
  arranged,
  chosen,
  onChosen,
  onOpen,
}: MembersProps & { onOpen: (open: string) => void }) {
  const { t } = useTranslation('groups');
  const [place, width] = useWidth();
  const model = useModel({ of, arranged, chosen, onChosen });
  const columnWidth = fitColumns(width - size.rowHead, model.columns, {
    width: size.column,
    least: size.least,
  });
  const rowHeight = useCallback(() => size.row, []);
  const ids = arranged.candidates.flatMap((candidate) => of.candidates[candidate]?.id ?? []);
  const all = ids.length > 0 && ids.every((id) => chosen.has(id));
  return (
    <div className={styles.grid} ref={place}>
      <VirtualGrid
        model={model}
        label={t('grid')}
        corner={
          <label className={styles.all}>
            <input
              type="checkbox"
              checked={all}
              ref={(box) => {
                if (box !== null) box.indeterminate = !all && chosen.size > 0;
              }}
              onChange={() => {
                onChosen(new Set(all ? [] : ids));
              }}
            />
            {t('candidate')}
          </label>
        }
        rowHeight={rowHeight}
        columnWidth={columnWidth}
        headWidth={size.rowHead}
        headHeight={size.head}
        onOpen={({ row, column }) => {
          const [candidate, unit] = [arranged.candidates[row] ?? -1, arranged.units[column] ?? -1];
          if (arranged.cell(candidate, unit) === undefined) return;
          onOpen(`${of.candidates[candidate]?.id ?? ''}.${of.units[unit]?.id ?? ''}`);
        }}
      />
    </div>
  );
}

function useModel({ of, arranged, chosen, onChosen }: MembersProps): GridModel {
  const { t } = useTranslation(['groups', 'matrix', 'terms']);
  return useMemo((): GridModel => {
    const { candidates, units } = arranged;
    const last = units.length;
    const cellAt = (row: number, column: number) => arranged.cell(candidates[row] ?? -1, units[column] ?? -1);
    return {
      rows: candidates.length,
      columns: units.length + 1,
      rowKey: (row) => of.candidates[candidates[row] ?? -1]?.id ?? String(row),
      columnKey: (column) =>
        column === last ? 'due' : (of.units[units[column] ?? -1]?.id ?? String(column)),
      rowHead: (row) => {
        const person = of.candidates[candidates[row] ?? -1];
        if (person === undefined) return null;
        return (
          <MemberHead
            person={person}
            chosen={chosen.has(person.id)}
            onToggle={() => {
              onChosen(toggled(chosen, person.id));
            }}
          />
        );
      },
      columnHead: (column) => {
        if (column === last) return <span className={styles.unit}>{t('groups:dueColumn')}</span>;
        const unit = of.units[units[column] ?? -1];
        return (
          <span className={styles.unit} lang="zh-Hant" title={unit?.title}>
            <small>{unit?.code}</small>
            {unit?.title}
          </span>
        );
      },
      cell: (row, column) =>
        column === last ? (
          <DueCell sum={personSum(cellsOf(of, arranged, candidates[row] ?? -1))} />
        ) : (
          <UnitCell cell={cellAt(row, column) ?? null} />
        ),
      cellName: (row, column) => {
        const cell = cellAt(row, column);
        if (cell === undefined) return undefined;
        return t('matrix:group.cellName', {
          name: of.candidates[cell.candidate]?.displayName ?? '',
          unit: of.units[cell.unit]?.title ?? '',
          state: t(`terms:enrolmentState.${cell.state}`),
          have: cell.covered,
          of: cell.total,
        });
      },
      isInert: (row, column) => column === last || cellAt(row, column) === undefined,
      isGroup: () => false,
      bands: [],
    };
  }, [of, arranged, chosen, onChosen, t]);
}
