import type { Overview } from '@attest/api-client';
import { enrolmentStates } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useFormat } from '../../shared/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/http/query-keys';
import { Empty } from '../../ui/empty/empty';
import { SelectField } from '../../ui/field/select-field';
import { TextField } from '../../ui/field/text-field';
import { KeyHints } from '../../ui/kbd/kbd';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../ui/query-state/query-state';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { CellPeek } from './cell-peek';
import { Legend } from './legend';
import { arrange, type Face, faces } from './arrange';
import { Matrix } from './matrix';
import styles from './overview.module.css';

/** Candidates by units: where everybody stands, at a glance. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  const query = useQuery({
    queryKey: queryKeys.overview,
    queryFn: ({ signal }) => api.get<Overview>('/overview', { signal }),
  });
  return (
    <Page title={t('title')} layout="panes">
      <QueryState query={query}>{(overview) => <View overview={overview} />}</QueryState>
    </Page>
  );
}

function View({ overview }: { overview: Overview }) {
  const { t } = useTranslation(['overview', 'terms']);
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const department = search.get('department') ?? '';
  const state = search.get('state') ?? '';
  const face: Face = faces.find((each) => each === search.get('face')) ?? 'progress';
  const arranged = useMemo(
    () => arrange(overview, { q, department, state }, format.compare),
    [overview, q, department, state, format],
  );
  const departments = [
    ...new Set(overview.candidates.map((person) => person.department).filter((each) => each !== null)),
  ].sort(format.compare);
  const peeked = overview.cells.find((cell) => cell.enrolmentId === search.get('open')) ?? null;
  const set = (name: string, value: string | null) => {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null || value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  };
  const count = (wanted: string) => overview.cells.filter((cell) => cell.state === wanted).length;

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHead
          title={t('overview:title')}
          meta={[
            t('overview:summary', {
              people: overview.candidates.length,
              units: overview.units.length,
              enrolments: overview.cells.length,
              signed: count('signed'),
              waiting: count('decided'),
            }),
          ]}
        />
        <div className={styles.filters} role="search">
          <TextField
            label={t('overview:search')}
            labelHidden
            icon="search"
            type="search"
            placeholder={t('overview:search')}
            value={q}
            onChange={(event) => {
              set('q', event.currentTarget.value);
            }}
          />
          <SelectField
            label={t('overview:department')}
            labelHidden
            value={department}
            onChange={(value) => {
              set('department', value);
            }}
            options={[
              { value: '', label: t('overview:everyDepartment') },
              ...departments.map((each) => ({ value: each, label: each })),
            ]}
          />
          <SelectField
            label={t('overview:state')}
            labelHidden
            value={state}
            onChange={(value) => {
              set('state', value);
            }}
            options={[
              { value: '', label: t('overview:everyState') },
              ...enrolmentStates.map((each) => ({ value: each, label: t(`terms:enrolmentState.${each}`) })),
            ]}
          />
          <SegmentedFilter
            label={t('overview:face.label')}
            className={styles.faces}
            value={face}
            onChange={(value) => {
              set('face', value === 'progress' ? null : value);
            }}
            options={faces.map((each) => ({ value: each, label: t(`overview:face.${each}`) }))}
          />
        </div>
        {overview.truncated && (
          <p className={styles.truncated} role="note">
            {t('overview:truncated')}
          </p>
        )}
      </div>
      {arranged.candidates.length === 0 || arranged.units.length === 0 ? (
        <Empty title={t(overview.cells.length === 0 ? 'overview:empty' : 'overview:noMatch')} icon="grid">
          {t(overview.cells.length === 0 ? 'overview:emptyText' : 'overview:noMatchText')}
        </Empty>
      ) : (
        <>
          <Matrix
            arranged={arranged}
            face={face}
            onOpen={(enrolmentId) => {
              set('open', enrolmentId);
            }}
          />
          <footer className={styles.foot}>
            <Legend />
            <KeyHints
              hints={[
                { keys: ['←', '↑', '↓', '→'], label: t('overview:keys.move') },
                { keys: ['↵'], label: t('overview:keys.open') },
              ]}
            />
          </footer>
        </>
      )}
      <CellPeek
        cell={peeked}
        candidate={overview.candidates.find((person) => person.id === peeked?.candidateId) ?? null}
        unit={overview.units.find((unit) => unit.id === peeked?.unitId) ?? null}
        onClose={() => {
          set('open', null);
        }}
      />
    </div>
  );
}
