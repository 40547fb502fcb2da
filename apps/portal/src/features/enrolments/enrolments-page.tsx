import type { EnrolmentSummary } from '@attest/api-client';
import { enrolmentStates } from '@attest/domain';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { WithdrawnRelease } from '../../shared/enrolment/withdrawn-release';
import { Avatar } from '../../ui/avatar/avatar';
import { Button, ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { DataTable, type Column } from '../../ui/data-table/data-table';
import { Empty } from '../../ui/empty/empty';
import { SelectField } from '../../ui/field/select-field';
import { SearchField } from '../../ui/field/search-field';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { flag, oneOf, optional, text, useSearchState } from '../../shared/search-state/use-search-state';
import { DueText } from '../../ui/text/date-text';
import { EditEnrolmentSheet } from './edit-enrolment-sheet';
import { EnrolSheet } from './enrol-sheet';
import styles from './enrolments.module.css';
import { UnitStrip } from '../../shared/enrolment/unit-strip';

const open = (enrolment: EnrolmentSummary): boolean =>
  enrolment.state !== 'signed' && enrolment.state !== 'withdrawn';

/** The words looked for, and which sheet is open. */
const viewState = { q: text, state: oneOf(enrolmentStates, ''), edit: optional, enrol: flag };

/** Who works towards what, with whom, and how far: and where new ones are enrolled. */
export function EnrolmentsPage() {
  const { t } = useTranslation(['enrolments', 'terms']);
  const [view, change] = useSearchState(viewState);
  const { state } = view;
  const q = useDeferredValue(view.q);
  const { query, rows, more } = useCursorList({
    queryKey: queryKeys.enrolments.list({ q, state }),
    read: (cursor, signal) => api.get('/enrolments', { query: { q, state, cursor }, signal }),
    keepPrevious: true,
  });
  const edited = rows.find((row) => row.id === view.edit) ?? null;
  const filtered = q !== '' || state !== '';
  const columns = useColumns((id) => {
    change({ edit: id });
  });

  return (
    <Page title={t('enrolments:title')}>
      <PageHead
        title={t('enrolments:title')}
        actions={
          <>
            <ButtonLink to="/carry-overs" icon="history">
              {t('enrolments:superseded')}
            </ButtonLink>
            <Button
              variant="primary"
              icon="enrol"
              onClick={() => {
                change({ enrol: true });
              }}
            >
              {t('enrolments:enrol.open')}
            </Button>
          </>
        }
      />
      <div className={styles.filters} role="search">
        <SearchField
          label={t('enrolments:search')}
          labelHidden
          placeholder={t('enrolments:search')}
          value={view.q}
          onSearch={(q) => {
            change({ q });
          }}
        />
        <SelectField
          label={t('enrolments:stateFilter')}
          labelHidden
          value={state}
          onChange={(value) => {
            change({ state: value });
          }}
          options={[
            { value: '', label: t('enrolments:everyState') },
            ...enrolmentStates.map((each) => ({ value: each, label: t(`terms:enrolmentState.${each}`) })),
          ]}
        />
      </div>
      <QueryState query={query}>
        {() => (
          <DataTable
            caption={t('enrolments:title')}
            columns={columns}
            rows={rows}
            rowId={(row) => row.id}
            rowHeight={52}
            more={more}
            empty={
              <Empty title={t(filtered ? 'enrolments:noMatch' : 'enrolments:empty')} icon="enrol">
                {t(filtered ? 'enrolments:noMatchText' : 'enrolments:emptyText')}
              </Empty>
            }
          />
        )}
      </QueryState>
      <EnrolSheet
        opened={view.enrol}
        onClose={() => {
          change({ enrol: false });
        }}
      />
      {edited !== null && (
        <EditEnrolmentSheet
          key={`${edited.id}-${edited.version}`}
          enrolment={edited}
          onClose={() => {
            change({ edit: null });
          }}
        />
      )}
    </Page>
  );
}

function useColumns(onEdit: (enrolmentId: string) => void): readonly Column<EnrolmentSummary>[] {
  const { t } = useTranslation(['enrolments', 'terms']);
  return [
    {
      id: 'candidate',
      header: t('enrolments:column.candidate'),
      width: '18%',
      cell: (row) => (
        <span className={styles.person}>
          <Avatar name={row.candidate.displayName} />
          <span>
            {row.candidate.displayName}
            <small>{row.candidate.department}</small>
          </span>
        </span>
      ),
    },
    {
      id: 'unit',
      header: t('terms:word.unit'),
      cell: (row) => (
        <span lang="zh-Hant">
          {row.unit.title}
          <small className={styles.quiet}>
            {row.unit.releaseCode} {row.unit.code === row.unit.releaseCode ? '' : row.unit.code}
          </small>
          <WithdrawnRelease unit={row.unit} />
        </span>
      ),
    },
    {
      id: 'people',
      header: t('enrolments:column.people'),
      width: '14%',
      hideBelow: 'desk',
      cell: (row) => (
        <>
          {row.assessor.displayName}
          {row.team.length > 0 && ` ${t('enrolments:team.more', { number: row.team.length })}`}
          <small className={styles.quiet}>{row.supervisor.displayName}</small>
        </>
      ),
    },
    {
      id: 'coverage',
      header: t('terms:word.indicators'),
      width: '20%',
      cell: (row) => (
        <span className={styles.coverage}>
          <span>
            <b>{row.coverage.indicatorsCovered}</b>/{row.coverage.indicatorsTotal}
          </span>
          <UnitStrip coverage={row.coverage} />
        </span>
      ),
    },
    {
      id: 'due',
      header: t('enrolments:column.due'),
      width: '14%',
      cell: (row) => (row.dueOn !== null && open(row) ? <DueText on={row.dueOn} /> : ''),
    },
    {
      id: 'state',
      header: t('enrolments:column.state'),
      width: '96px',
      bare: true,
      cell: (row) => (
        <Chip tone={row.state === 'signed' ? 'ok' : row.state === 'withdrawn' ? 'line' : 'neutral'}>
          {t(`terms:enrolmentState.${row.state}`)}
        </Chip>
      ),
    },
    {
      id: 'edit',
      header: t('enrolments:column.edit'),
      width: '72px',
      align: 'right',
      bare: true,
      cell: (row) =>
        row.abilities.edit && (
          <Button
            size="sm"
            aria-label={t('enrolments:editLabel', { name: row.candidate.displayName, unit: row.unit.title })}
            onClick={() => {
              onEdit(row.id);
            }}
          >
            {t('enrolments:edit.open')}
          </Button>
        ),
    },
  ];
}
