import type { GroupSummary } from '@attest/api-client';
import { groupStates, scopesFor } from '@attest/domain';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { flag, oneOf, text, useSearchState } from '../../shared/search-state/use-search-state';
import { useSession } from '../../shared/session/use-session';
import { Button } from '../../ui/button/button';
import { type Column, DataTable } from '../../ui/data-table/data-table';
import { Empty } from '../../ui/empty/empty';
import { SearchField } from '../../ui/field/search-field';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { Sheet } from '../../ui/sheet/sheet';
import { GroupForm } from './group-form';
import styles from './groups.module.css';

/** `make`: the sheet for a new group is open. */
const viewState = { q: text, state: oneOf(groupStates, 'active'), make: flag };

/** All groups for an admin, their own for a leader; those that are over stand apart. */
export function GroupsPage() {
  const { t } = useTranslation('groups');
  const navigate = useNavigate();
  const [view, change] = useSearchState(viewState);
  const { state } = view;
  const q = useDeferredValue(view.q);
  const manages = scopesFor('group.manage', useSession().roles).length > 0;
  const { query, more } = useCursorList({
    queryKey: queryKeys.groups.list({ q, state }),
    read: (cursor, signal) => api.get('/groups', { query: { q, state, cursor }, signal }),
    keepPrevious: true,
  });
  const columns = useColumns();
  const make = manages && (
    <Button
      variant="primary"
      icon="plus"
      onClick={() => {
        change({ make: true });
      }}
    >
      {t('make.open')}
    </Button>
  );
  const words = q !== '' ? 'noMatch' : state === 'closed' ? 'noneClosed' : manages ? 'none' : 'noneLed';
  return (
    <Page title={t('title')}>
      <PageHead title={t('title')} actions={make} />
      <div className={styles.filters} role="search">
        <SearchField
          label={t('search')}
          labelHidden
          placeholder={t('search')}
          value={view.q}
          onSearch={(next) => {
            change({ q: next });
          }}
        />
        <SegmentedFilter
          label={t('stateFilter')}
          value={state}
          onChange={(next) => {
            change({ state: next });
          }}
          options={groupStates.map((each) => ({ value: each, label: t(`state.${each}`) }))}
        />
      </div>
      <QueryState query={query}>
        {({ rows }) => (
          <DataTable
            caption={t('title')}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            rowTo={({ id }) => `/groups/${id}`}
            more={more}
            empty={
              <Empty title={t(`${words}.title`)} icon="people" actions={words === 'none' && make}>
                {t(`${words}.text`)}
              </Empty>
            }
          />
        )}
      </QueryState>
      <Sheet
        opened={view.make && manages}
        onClose={() => {
          change({ make: false });
        }}
        title={t('make.title')}
        width={440}
      >
        <GroupForm
          group={null}
          onSaved={({ id }) => {
            void navigate(`/groups/${id}?tab=members`);
          }}
        />
      </Sheet>
    </Page>
  );
}

function useColumns(): readonly Column<GroupSummary>[] {
  const { t } = useTranslation('groups');
  const format = useFormat();
  return [
    { id: 'name', header: t('column.name'), cell: ({ name }) => name },
    {
      id: 'members',
      header: t('column.members'),
      width: '104px',
      align: 'right',
      cell: ({ memberCount }) => t('people', { count: memberCount }),
    },
    {
      id: 'leader',
      header: t('column.leader'),
      width: '22%',
      cell: ({ leader }) => leader?.displayName ?? t('noLeader'),
    },
    {
      id: 'dates',
      header: t('column.dates'),
      width: '208px',
      hideBelow: 'phone',
      cell: ({ startsOn, endsOn }) =>
        startsOn === null && endsOn === null
          ? t('noDates')
          : t('dates', {
              from: startsOn === null ? '' : format.date(startsOn),
              to: endsOn === null ? '' : format.date(endsOn),
            }),
    },
  ];
}
