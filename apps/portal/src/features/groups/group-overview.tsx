import { arrangeGroup, type GroupSort, matrixKinds, stripLetters, targetStatuses } from '@attest/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { download } from '../../shared/http/download';
import { DownloadMenu } from '../../shared/download/download-menu';
import { groupQuery, type ReadGroup } from '../../shared/overview/group/group-data';
import { GroupPeek } from '../../shared/overview/group/group-peek';
import { StripPicture } from '../../shared/overview/strip-picture';
import { QueryState } from '../../shared/queries/query-state';
import { flag, oneOf, optional, text, useSearchState } from '../../shared/search-state/use-search-state';
import { Button } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { SelectField } from '../../ui/field/select-field';
import { Panes, usePaneLayout } from '../../ui/panes/panes';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { useMediaQuery } from '../../ui/use-media-query';
import { BulkBar } from './bulk-bar';
import { GroupHead, type GroupHeadProps } from './group-head';
import { MembersGrid } from './members-grid';
import { PeopleList } from './people-list';
import styles from './groups.module.css';
import { OutlookPane } from './outlook-pane';
import { summed } from './summed';

interface GroupOverviewProps {
  head: GroupHeadProps;
  chosen: ReadonlySet<string>;
  onChosen: (ids: ReadonlySet<string>) => void;
}

const times = ['overdue', 'expiring'] as const;
const sorts = ['name', 'department', 'due', 'progress'] as const satisfies readonly GroupSort[];

const viewState = {
  department: text,
  assessor: text,
  time: oneOf(times, ''),
  sort: oneOf(sorts, 'name'),
  kind: oneOf(matrixKinds, 'indicator'),
  programme: optional,
  open: optional,
  outlook: flag,
};

/** Members by the units of their programme; what is due and what runs out beside it. */
export function GroupOverview(props: GroupOverviewProps) {
  const [{ kind }] = useSearchState(viewState);
  const query = useQuery({
    ...groupQuery({ releaseId: null, groupId: props.head.group.id, kind }),
    placeholderData: keepPreviousData,
  });
  return <QueryState query={query}>{(matrix) => <Shown {...props} matrix={matrix} />}</QueryState>;
}

function Shown({ head, chosen, onChosen, matrix }: GroupOverviewProps & { matrix: ReadGroup }) {
  const { t } = useTranslation(['groups', 'matrix', 'terms']);
  const { compare } = useFormat();
  const [view, change] = useSearchState(viewState);
  const beside = usePaneLayout();
  const phone = useMediaQuery('(max-width: 767.98px)');
  const { group } = head;
  const programme = group.programmes.find(({ id }) => id === view.programme) ?? group.programmes[0];
  const { department, assessor, time, sort } = view;
  const { of, arranged } = useMemo(() => {
    const narrowed = programme === undefined ? matrix : onlyUnits(matrix, programme.unitIds);
    const filter = {
      ...{ q: '', releaseId: '', unitId: '', state: '' as const, department, assessorId: assessor },
      ...{ overdue: time === 'overdue', expiring: time === 'expiring' },
    };
    return { of: narrowed, arranged: arrangeGroup(narrowed, filter, sort, compare) };
  }, [matrix, programme, department, assessor, time, sort, compare]);
  const sum = summed(of, arranged, chosen);
  const opened = openedIn(of, view.open);
  return (
    <>
      <div className={styles.head}>
        <GroupHead
          {...head}
          meta={[
            ...(programme === undefined ? [] : [`${programme.code ?? ''} ${programme.name}`.trim()]),
            t('groups:sum', {
              units: arranged.sum.enrolled,
              signed: arranged.sum.signed,
              waiting: arranged.sum.decided,
            }),
          ]}
          actions={
            <>
              {!beside.right && (
                <Button
                  icon="clock"
                  onClick={() => {
                    change({ outlook: true });
                  }}
                >
                  {t('groups:outlook.open')}
                </Button>
              )}
              <DownloadMenu
                downloads={(['xlsx', 'pdf'] as const).map((format) => ({
                  label: t(`matrix:download.${format}`),
                  icon: format === 'xlsx' ? 'grid' : 'document',
                  save: () =>
                    download('/matrix/export', {
                      query: { format, group: group.id, kind: view.kind, department, assessor },
                    }),
                }))}
              />
            </>
          }
        />
        <Filters group={head.group} matrix={matrix} programmeId={programme?.id ?? ''} />
      </div>
      <Panes
        open={view.outlook ? 'right' : null}
        onOpen={(pane) => {
          change({ outlook: pane === 'right' });
        }}
        right={{
          label: t('groups:outlook.label'),
          width: 302,
          content: <OutlookPane groupId={group.id} today={matrix.today} />,
        }}
      >
        {arranged.candidates.length === 0 ? (
          <Nothing head={head} filtered={matrix.cells.length > 0} />
        ) : phone ? (
          <PeopleList of={of} arranged={arranged} chosen={chosen} onChosen={onChosen} />
        ) : (
          <MembersGrid
            of={of}
            arranged={arranged}
            chosen={chosen}
            onChosen={onChosen}
            onOpen={(open) => {
              change({ open });
            }}
          />
        )}
        {chosen.size > 0 && (
          <BulkBar
            group={group}
            sum={sum}
            unitIds={programme?.unitIds ?? null}
            chosen={chosen}
            onChosen={onChosen}
          />
        )}
      </Panes>
      <GroupPeek
        opened={opened}
        kind={matrix.kind}
        onClose={() => {
          change({ open: null });
        }}
      />
    </>
  );
}

/** The cells on these units, in their order. */
function onlyUnits(matrix: ReadGroup, unitIds: readonly string[]): ReadGroup {
  const order = new Map(unitIds.map((id, at) => [id, at]));
  const units = [...matrix.units.entries()]
    .filter(([, { id }]) => order.has(id))
    .sort(([, a], [, b]) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const places = new Map(units.map(([before], at) => [before, at]));
  return {
    ...matrix,
    units: units.map(([, unit]) => unit),
    cells: matrix.cells.flatMap((cell) => {
      const unit = places.get(cell.unit);
      return unit === undefined ? [] : [{ ...cell, unit }];
    }),
  };
}

function openedIn(group: ReadGroup, open: string | null) {
  const [candidateId, unitId] = open?.split('.') ?? [];
  const candidate = group.candidates.findIndex(({ id }) => id === candidateId);
  const unit = group.units.findIndex(({ id }) => id === unitId);
  const cell = group.cells.find((each) => each.candidate === candidate && each.unit === unit);
  const [person, found] = [group.candidates[candidate], group.units[unit]];
  return cell && person && found ? { cell, candidate: person, unit: found } : null;
}

function Nothing({ head, filtered }: { head: GroupHeadProps; filtered: boolean }) {
  const { t } = useTranslation('groups');
  const empty = head.group.memberCount === 0;
  const words = empty ? 'noMembers' : filtered ? 'noneFits' : 'noUnits';
  return (
    <Empty
      title={t(`${words}.title`)}
      icon="people"
      actions={
        empty &&
        head.group.abilities.manage && (
          <Button
            variant="primary"
            onClick={() => {
              head.onTab('members');
            }}
          >
            {t('members.add')}
          </Button>
        )
      }
    >
      {t(`${words}.text`)}
    </Empty>
  );
}

interface FiltersProps {
  group: GroupHeadProps['group'];
  matrix: ReadGroup;
  programmeId: string;
}

function Filters({ group, matrix, programmeId }: FiltersProps) {
  const { t } = useTranslation(['groups', 'matrix', 'terms']);
  const { compare } = useFormat();
  const [view, change] = useSearchState(viewState);
  const departments = [
    ...new Set(
      matrix.candidates.flatMap((person) => (person.department === null ? [] : [person.department])),
    ),
  ].sort(compare);
  return (
    <div className={styles.tools} role="search">
      {group.programmes.length > 1 && (
        <SelectField
          label={t('groups:filter.programme')}
          value={programmeId}
          onChange={(programme) => {
            change({ programme });
          }}
          options={group.programmes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {departments.length > 1 && (
        <SelectField
          label={t('matrix:group.department')}
          value={view.department}
          onChange={(department) => {
            change({ department });
          }}
          options={[
            { value: '', label: t('matrix:group.everyDepartment') },
            ...departments.map((each) => ({ value: each, label: each })),
          ]}
        />
      )}
      {matrix.assessors.length > 1 && (
        <SelectField
          label={t('terms:role.assessor')}
          value={view.assessor}
          onChange={(assessor) => {
            change({ assessor });
          }}
          options={[
            { value: '', label: t('matrix:group.everyAssessor') },
            ...matrix.assessors.map(({ id, displayName }) => ({ value: id, label: displayName })),
          ]}
        />
      )}
      <SelectField
        label={t('matrix:group.time')}
        value={view.time}
        onChange={(time) => {
          change({ time });
        }}
        options={[
          { value: '', label: t('matrix:group.everyTime') },
          ...times.map((each) => ({
            value: each,
            label: t(`matrix:group.timeFilter.${each}`, { number: matrix.warnDays }),
          })),
        ]}
      />
      <SelectField
        label={t('matrix:group.sort')}
        value={view.sort}
        onChange={(sort) => {
          change({ sort });
        }}
        options={sorts.map((each) => ({ value: each, label: t(`matrix:group.sorts.${each}`) }))}
      />
      <ul className={styles.legend} aria-label={t('matrix:legend')}>
        {targetStatuses.map((state) => (
          <li key={state}>
            <StripPicture strip={stripLetters[state]} />
            {t(`terms:state.${state}`)}
          </li>
        ))}
      </ul>
      <SegmentedFilter
        label={t('matrix:group.kind')}
        value={view.kind}
        onChange={(kind) => {
          change({ kind });
        }}
        className={styles.kinds}
        options={(['indicator', 'knowledge', 'skill', 'attitude', 'output'] as const).map((each) => ({
          value: each,
          label: t(`terms:targetKind.${each}`),
        }))}
      />
    </div>
  );
}
