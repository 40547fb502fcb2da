import type { ArrangedGroup, MatrixPerson, MatrixUnit } from '@attest/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { useMediaQuery } from '../../../ui/use-media-query';
import type { GridModel } from '../../../shared/overview/grid/virtual-grid';
import { GroupCellContent } from './group-cell';
import type { ReadGroup } from '../../../shared/overview/group/group-data';
import type { Face } from './group-url';
import { CandidateHead, UnitHead } from './heads';

/** In pixels. Units need the width of a title; people the width of a name. */
export function useGroupSizes(transposed: boolean) {
  const narrow = useMediaQuery('(max-width: 767.98px)');
  return useMemo(
    () => ({
      rowHeight: transposed ? 62 : 44,
      columnWidth: narrow ? 136 : 168,
      headWidth: transposed ? (narrow ? 150 : 280) : narrow ? 126 : 204,
      headHeight: transposed ? 56 : 96,
    }),
    [narrow, transposed],
  );
}

interface Given {
  group: ReadGroup;
  arranged: ArrangedGroup;
  face: Face;
  transposed: boolean;
}

export function useGroupModel({ group, arranged, face, transposed }: Given): GridModel {
  const { t } = useTranslation(['matrix', 'terms']);
  const format = useFormat();
  const narrow = useMediaQuery('(max-width: 767.98px)');
  return useMemo((): GridModel => {
    const { candidates, units } = arranged;
    const person = (at: number): MatrixPerson | undefined => group.candidates[candidates[at] ?? -1];
    const unit = (at: number): MatrixUnit | undefined => group.units[units[at] ?? -1];
    const cellAt = (row: number, column: number) =>
      transposed
        ? arranged.cell(candidates[column] ?? -1, units[row] ?? -1)
        : arranged.cell(candidates[row] ?? -1, units[column] ?? -1);
    const candidateHead = (at: number) => (
      <CandidateHead
        person={person(at)}
        total={arranged.ofCandidate(candidates[at] ?? -1)}
        avatar={!narrow && !transposed}
        across={transposed}
      />
    );
    const unitHead = (at: number) => (
      <UnitHead unit={unit(at)} total={arranged.ofUnit(units[at] ?? -1)} coded={transposed} />
    );
    return {
      rows: transposed ? units.length : candidates.length,
      columns: transposed ? candidates.length : units.length,
      rowKey: (row) => (transposed ? unit(row) : person(row))?.id ?? String(row),
      columnKey: (column) => (transposed ? person(column) : unit(column))?.id ?? String(column),
      rowHead: transposed ? unitHead : candidateHead,
      columnHead: transposed ? candidateHead : unitHead,
      cell: (row, column) => {
        const cell = cellAt(row, column);
        return cell === undefined ? (
          <GroupCellContent cell={null} face={face} t={t} format={format} />
        ) : (
          <GroupCellContent cell={cell} face={face} t={t} format={format} />
        );
      },
      cellName: (row, column) => {
        const cell = cellAt(row, column);
        if (cell === undefined) return undefined;
        const critical = face === 'critical';
        return t('matrix:group.cellName', {
          name: group.candidates[cell.candidate]?.displayName ?? '',
          unit: group.units[cell.unit]?.title ?? '',
          state: t(`terms:enrolmentState.${cell.state}`),
          have: critical ? cell.criticalCovered : cell.covered,
          of: critical ? cell.criticalTotal : cell.total,
        });
      },
      isInert: (row, column) => cellAt(row, column) === undefined,
      isGroup: () => false,
      bands: transposed ? [] : bandsOf(units.flatMap((at) => group.units[at] ?? [])),
    };
  }, [group, arranged, face, transposed, narrow, t, format]);
}

/** Units of one standard stand together under its code. */
function bandsOf(units: readonly MatrixUnit[]): GridModel['bands'] {
  const bands: { key: string; columns: number; unit: MatrixUnit }[] = [];
  for (const unit of units) {
    const last = bands.at(-1);
    if (last?.unit.releaseId === unit.releaseId) last.columns += 1;
    else bands.push({ key: unit.releaseId, columns: 1, unit });
  }
  return bands.map(({ key, columns, unit }) => ({
    key,
    columns,
    content: (
      <>
        {unit.releaseCode} {columns > 1 && <span lang="zh-Hant">{unit.releaseName}</span>}
      </>
    ),
  }));
}
