import type { UnitMatrix } from '@attest/api-client';
import { type ArrangedUnit, readableCode, unitCellStates } from '@attest/domain';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { Icon } from '../../../ui/icon/icon';
import { KeyHints } from '../../../ui/kbd/kbd';
import { StandardText } from '../../../ui/standard-text/standard-text';
import { StateGlyph } from '../../../ui/state-glyph/state-glyph';
import { useMediaQuery } from '../../../ui/use-media-query';
import type { Place } from '../../../shared/overview/grid/move';
import { VirtualGrid, type GridModel } from '../../../shared/overview/grid/virtual-grid';
import { useReasons } from '../../../shared/enrolment/use-reasons';
import { CellSign } from './cell-sign';
import { methodIcons } from './method-icons';
import type { Places } from './places';
import styles from './unit-grid.module.css';

export type Row = UnitMatrix['rows'][number];
export type Piece = UnitMatrix['pieces'][number];
type Arranged = ArrangedUnit<Row, Piece>;

interface UnitGridProps {
  arranged: Arranged;
  places: Places;
  onGo: (to: string) => void;
}

type Line = { kind: 'group'; group: Arranged['groups'][number] } | { kind: 'row'; row: Row };

const padding = 18;
const lineHeight = 18;

/** What stands in each head and cell. */
function useUnitModel(lines: readonly Line[], columns: Arranged['columns']): GridModel {
  const { t } = useTranslation(['matrix', 'terms']);
  const format = useFormat();
  const reasons = useReasons('staff');
  return useMemo((): GridModel => {
    const code = (row: Row) => readableCode(row.code, (number) => t('matrix:criticalCode', { number }));
    const cellAt = (line: Line | undefined, column: number) => {
      if (line?.kind !== 'row') return undefined;
      const at = columns[column]?.at;
      return line.row.cells.find((cell) => cell.piece === at);
    };
    return {
      rows: lines.length,
      columns: Math.max(1, columns.length),
      rowKey: (at) => {
        const line = lines[at];
        return line?.kind === 'row' ? line.row.targetId : `group ${line?.group.id ?? ''}`;
      },
      columnKey: (at) => columns[at]?.piece.evidenceId ?? 'none',
      isGroup: (at) => lines[at]?.kind === 'group',
      isInert: () => false,
      bands: [],
      rowHead: (at) => {
        const line = lines[at];
        if (line === undefined) return null;
        if (line.kind === 'group') return <GroupHead group={line.group} />;
        const { row } = line;
        return (
          <span className={styles.target}>
            <StateGlyph state={row.status} />
            <span className={styles.code}>{code(row)}</span>
            <span>
              <StandardText text={row.text} />
              <Why row={row} why={reasons.leading(row)} />
            </span>
          </span>
        );
      },
      columnHead: (at) => {
        const piece = columns[at]?.piece;
        if (piece === undefined) return <span className={styles.nothing}>{t('matrix:unit.noColumns')}</span>;
        return (
          <span className={styles.piece} data-withdrawn={piece.withdrawn || undefined} title={piece.title}>
            <span className={styles.date}>
              <Icon name={methodIcons[piece.method]} size={14} />
              {format.shortDate(piece.occurredOn)}
            </span>
            <span className={styles.aloud}>{t(`terms:method.${piece.method}`)}</span>
            <span className={styles.title}>{piece.title}</span>
          </span>
        );
      },
      cell: (at, column) => {
        const cell = cellAt(lines[at], column);
        return cell === undefined ? null : <CellSign state={cell.state} worded />;
      },
      cellName: (at, column) => {
        const line = lines[at];
        if (line?.kind !== 'row') return undefined;
        const cell = cellAt(line, column);
        return t('matrix:unit.cellName', {
          code: code(line.row),
          piece: columns[column]?.piece.title ?? t('matrix:unit.noColumns'),
          state: cell === undefined ? t('matrix:unit.notClaimed') : t(`matrix:cell.${cell.state}`),
        });
      },
    };
  }, [lines, columns, t, format, reasons]);
}

/** A head opens the target or the evidence, a cell the judgement; an empty cell opens what is missing there. */
export function UnitGrid({ arranged, places, onGo }: UnitGridProps) {
  const { t } = useTranslation(['matrix', 'terms']);
  const wide = useMediaQuery('(min-width: 1200px)');
  const headWidth = wide ? 420 : 300;
  const { columns } = arranged;
  const lines = useMemo(
    () =>
      arranged.groups.flatMap((group): Line[] => [
        { kind: 'group', group },
        ...group.rows.map((row): Line => ({ kind: 'row', row })),
      ]),
    [arranged.groups],
  );
  const model = useUnitModel(lines, columns);
  const rowHeight = useCallback(
    (at: number) => {
      const line = lines[at];
      if (line?.kind !== 'row') return 34;
      // Published text is never cut: the row is as high as its lines, at 13 px a Chinese character.
      const perLine = Math.floor((headWidth - 118) / 13);
      const text = Math.ceil(line.row.text.length / perLine);
      return padding + lineHeight * (text + (hasWhy(line.row) ? 1 : 0));
    },
    [lines, headWidth],
  );
  const open = ({ row: at, column }: Place) => {
    const piece = columns[column]?.piece;
    const line = lines[at];
    if (at === -1) {
      if (piece !== undefined) onGo(places.evidence(piece.evidenceId));
    } else if (line?.kind === 'row') {
      const claimed = cellOf(line.row, columns[column]?.at);
      onGo(
        piece !== undefined && claimed
          ? places.judgement(line.row.targetId, piece.evidenceId)
          : places.target(line.row.targetId),
      );
    }
  };
  return (
    <>
      <VirtualGrid
        model={model}
        label={t('matrix:unit.grid')}
        corner={t('matrix:unit.corner')}
        rowHeight={rowHeight}
        columnWidth={columns.length === 0 ? 240 : 112}
        headWidth={headWidth}
        headHeight={78}
        opensHeads
        onOpen={open}
      />
      <footer className={styles.foot}>
        <UnitLegend />
        <KeyHints
          hints={[
            { keys: ['←', '↑', '↓', '→'], label: t('matrix:keys.move') },
            { keys: ['Home', 'End'], label: t('matrix:keys.ends') },
            { keys: ['↵'], label: t('matrix:keys.open') },
          ]}
        />
      </footer>
    </>
  );
}

const cellOf = (row: Row, piece: number | undefined): boolean =>
  row.cells.some((cell) => cell.piece === piece);

const hasWhy = ({ status, through, required }: Row): boolean => status !== 'covered' || through || !required;

/** Beside a state: why it is not covered, through what it is, or that no decision waits for it. */
export function Why({ row, why }: { row: Row; why: string }) {
  const { t } = useTranslation('matrix');
  if (!hasWhy(row)) return null;
  const said = [row.through ? t('unit.through') : why, row.required ? '' : t('unit.informative')];
  return (
    <span className={styles.why} data-status={row.status}>
      {said.filter((words) => words !== '').join(t('joiner'))}
    </span>
  );
}

export function GroupHead({ group }: { group: Arranged['groups'][number] }) {
  const { t } = useTranslation(['matrix', 'terms']);
  const { element, kind, covered, total } = group;
  return (
    <span className={styles.group}>
      {element === null ? (
        <b>{t(`terms:targetKind.${kind}`)}</b>
      ) : (
        <b lang="zh-Hant">{t('matrix:unit.elementName', { code: element.code, title: element.title })}</b>
      )}
      <span className={styles.count}>{t('matrix:unit.coveredOf', { covered, total })}</span>
    </span>
  );
}

function UnitLegend() {
  const { t } = useTranslation('matrix');
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {unitCellStates.map((state) => (
        <li key={state}>
          <CellSign state={state} />
          {t(`cell.${state}`)}
        </li>
      ))}
    </ul>
  );
}
