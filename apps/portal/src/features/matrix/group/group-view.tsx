import { arrangeGroup, type MatrixUnit, stripLetters, targetStatuses } from '@attest/domain';
import { type ReactNode, useCallback, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadMenu } from '../../../shared/download/download-menu';
import { download } from '../../../shared/http/download';
import { useSearchState } from '../../../shared/search-state/use-search-state';
import { useFormat } from '../../../base/format/use-format';
import { Button } from '../../../ui/button/button';
import { Empty } from '../../../ui/empty/empty';
import { KeyHints } from '../../../ui/kbd/kbd';
import { PageHead } from '../../../ui/page/page-head';
import { useMediaQuery } from '../../../ui/use-media-query';
import { useWidth } from '../../../ui/files/use-width';
import { fitColumns } from '../../../shared/overview/grid/fit-columns';
import { VirtualGrid } from '../../../shared/overview/grid/virtual-grid';
import type { Place } from '../../../shared/overview/grid/move';
import type { ReadGroup } from '../../../shared/overview/group/group-data';
import { GroupFaces, GroupFilters } from './group-filters';
import { GroupPeek } from '../../../shared/overview/group/group-peek';
import { exportQuery, groupView, noFilter, viewState } from './group-url';
import styles from './group.module.css';
import { useGroupModel, useGroupSizes } from './use-group-model';
import { StripPicture } from '../../../shared/overview/strip-picture';

interface GroupViewProps {
  group: ReadGroup;
  /** Every unit there is, also where only one standard was read. */
  standards: readonly MatrixUnit[];
  /** A choice of the group whose members alone are read. */
  groupChoice?: ReactNode;
}

/** Narrower than this the state of a unit is not read any more. */
const leastWidth = 144;

export function GroupView({ group, standards, groupChoice }: GroupViewProps) {
  const { t } = useTranslation('matrix');
  const { compare } = useFormat();
  const phone = useMediaQuery('(max-width: 767.98px)');
  const [state, change] = useSearchState(viewState);
  const view = useMemo(() => groupView(state), [state]);
  // A letter typed into the search appears at once; the matrix follows when it is arranged.
  const { filter, sort, face, transposed } = useDeferredValue(view);
  const arranged = useMemo(() => arrangeGroup(group, filter, sort, compare), [group, filter, sort, compare]);
  const model = useGroupModel({ group, arranged, face, transposed });
  const sizes = useGroupSizes(transposed);
  const [page, width] = useWidth();
  const columnWidth = phone
    ? sizes.columnWidth
    : fitColumns(width - sizes.headWidth, model.columns, {
        width: sizes.columnWidth,
        least: Math.min(sizes.columnWidth, leastWidth),
      });
  const rowHeight = useCallback(() => sizes.rowHeight, [sizes.rowHeight]);
  const { sum } = arranged;
  const opened = openedIn(group, view.open);

  const open = ({ row, column }: Place) => {
    const [candidate, unit] = transposed
      ? [arranged.candidates[column], arranged.units[row]]
      : [arranged.candidates[row], arranged.units[column]];
    if (candidate === undefined || unit === undefined || !arranged.cell(candidate, unit)) return;
    change({ open: `${group.candidates[candidate]?.id ?? ''}.${group.units[unit]?.id ?? ''}` });
  };
  const save = (format: 'xlsx' | 'pdf') => () =>
    download('/matrix/export', { query: { ...exportQuery(view), format } });

  return (
    <div className={styles.page} ref={page}>
      <div className={styles.head}>
        <PageHead
          title={t('group.title')}
          meta={[
            t('group.summary', {
              people: arranged.candidates.length,
              units: arranged.units.length,
              enrolments: sum.enrolled,
            }),
            t('group.signed', { number: sum.signed }),
            t('group.decided', { number: sum.decided }),
            ...(sum.overdue > 0
              ? [
                  <span key="overdue" className={styles.warn}>
                    {t('group.overdueSum', { number: sum.overdue })}
                  </span>,
                ]
              : []),
            ...(sum.toJudge > 0 ? [t('group.toJudgeSum', { number: sum.toJudge })] : []),
          ]}
          actions={
            <>
              {!phone && <GroupFaces view={view} onChange={change} />}
              <DownloadMenu
                downloads={[
                  { label: t('download.xlsx'), icon: 'grid', save: save('xlsx') },
                  { label: t('download.pdf'), icon: 'document', save: save('pdf') },
                ]}
              />
            </>
          }
        />
        <GroupFilters
          group={group}
          standards={standards}
          view={view}
          onChange={change}
          groupChoice={groupChoice}
        />
        {group.truncated && (
          <p className={styles.truncated} role="note">
            {t('group.truncated', { people: group.candidates.length })}
          </p>
        )}
      </div>
      {sum.enrolled === 0 ? (
        <Empty
          title={t(group.cells.length === 0 ? 'group.empty' : 'group.noMatch')}
          icon="grid"
          actions={
            group.cells.length > 0 && (
              <Button
                onClick={() => {
                  change(noFilter);
                }}
              >
                {t('group.clear')}
              </Button>
            )
          }
        >
          {t(group.cells.length === 0 ? 'group.emptyText' : 'group.noMatchText')}
        </Empty>
      ) : (
        <>
          <VirtualGrid
            key={transposed ? 'units' : 'candidates'}
            model={model}
            label={t('group.grid')}
            corner={t(transposed ? 'group.unit' : 'group.candidate')}
            rowHeight={rowHeight}
            columnWidth={columnWidth}
            headWidth={sizes.headWidth}
            headHeight={sizes.headHeight}
            onOpen={open}
          />
          <footer className={styles.foot}>
            <GroupLegend />
            <KeyHints
              hints={[
                { keys: ['←', '↑', '↓', '→'], label: t('keys.move') },
                { keys: ['↵'], label: t('keys.open') },
              ]}
            />
          </footer>
        </>
      )}
      <GroupPeek
        opened={opened}
        kind={group.kind}
        onClose={() => {
          change({ open: null });
        }}
      />
    </div>
  );
}

function openedIn(group: ReadGroup, open: string | null) {
  const [candidateId, unitId] = open?.split('.') ?? [];
  const candidate = group.candidates.findIndex(({ id }) => id === candidateId);
  const unit = group.units.findIndex(({ id }) => id === unitId);
  const cell = group.cells.find((each) => each.candidate === candidate && each.unit === unit);
  const [person, found] = [group.candidates[candidate], group.units[unit]];
  return cell && person && found ? { cell, candidate: person, unit: found } : null;
}

function GroupLegend() {
  const { t } = useTranslation(['matrix', 'terms']);
  return (
    <ul className={styles.legend} aria-label={t('matrix:legend')}>
      {targetStatuses.map((state) => (
        <li key={state}>
          <StripPicture strip={stripLetters[state]} />
          {t(`terms:state.${state}`)}
        </li>
      ))}
    </ul>
  );
}
