import type { ProgrammeSummary } from '@attest/api-client';
import { programmeStates, scopesFor } from '@attest/domain';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { flag, oneOf, text, useSearchState } from '../../shared/search-state/use-search-state';
import { useSession } from '../../shared/session/use-session';
import { Button, ButtonLink } from '../../ui/button/button';
import { type Column, DataTable } from '../../ui/data-table/data-table';
import { Empty } from '../../ui/empty/empty';
import { SearchField } from '../../ui/field/search-field';
import { SelectField } from '../../ui/field/select-field';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { MakeSheet } from './make-sheet';
import { ProgrammeName } from './programme-name';
import styles from './programmes.module.css';
import { StateChips } from './state-chips';

const viewState = { q: text, state: oneOf(programmeStates, ''), make: flag, of: text };

/** What people of the organisation are to reach, and how many are on it. */
export function ProgrammesPage() {
  const { t } = useTranslation('programmes');
  const [view, change] = useSearchState(viewState);
  const { state } = view;
  const q = useDeferredValue(view.q);
  const mayEdit = scopesFor('programme.edit', useSession().roles).length > 0;
  const { query, rows, more } = useCursorList({
    queryKey: queryKeys.programmes.list({ q, state }),
    read: (cursor, signal) => api.get('/programmes', { query: { q, state, cursor }, signal }),
    keepPrevious: true,
  });
  const columns = useColumns();
  const isFiltered = q !== '' || state !== '';
  // Then the list itself says what to do first.
  const isEmpty = !isFiltered && query.data?.rows.length === 0;
  const make = mayEdit && (
    <>
      <ButtonLink to="/programmes/new" icon="plus">
        {t('new.open')}
      </ButtonLink>
      <Button
        variant="primary"
        icon="standard"
        onClick={() => {
          change({ make: true });
        }}
      >
        {t('make.open')}
      </Button>
    </>
  );
  return (
    <Page title={t('title')}>
      <PageHead title={t('title')} actions={isEmpty ? undefined : make} />
      <div className={styles.filters} role="search">
        <SearchField
          label={t('search')}
          labelHidden
          placeholder={t('search')}
          value={view.q}
          onSearch={(words) => {
            change({ q: words });
          }}
        />
        <SelectField
          label={t('stateFilter')}
          labelHidden
          value={state}
          onChange={(value) => {
            change({ state: value });
          }}
          options={[
            { value: '', label: t('everyState') },
            ...programmeStates.map((each) => ({ value: each, label: t(`stateShort.${each}`) })),
          ]}
        />
      </div>
      <QueryState query={query}>
        {() => (
          <DataTable
            caption={t('title')}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            rowTo={({ id }) => `/programmes/${id}`}
            rowHeight={56}
            more={more}
            empty={
              <Empty
                title={t(isFiltered ? 'noMatch' : 'empty')}
                icon={isFiltered ? 'search' : 'flag'}
                actions={isFiltered ? undefined : make}
              >
                {t(isFiltered ? 'noMatchText' : mayEdit ? 'emptyEditor' : 'emptyReader')}
              </Empty>
            }
          />
        )}
      </QueryState>
      <MakeSheet
        opened={view.make}
        of={view.of}
        onClose={() => {
          change({ make: false, of: '' });
        }}
      />
    </Page>
  );
}

function useColumns(): readonly Column<ProgrammeSummary>[] {
  const { t } = useTranslation('programmes');
  return [
    {
      id: 'name',
      header: t('column.name'),
      cell: ({ name, nameEn, code, level }) => (
        <span className={styles.name}>
          <ProgrammeName name={name} nameEn={nameEn} />
          <small>
            {code}
            {level !== null && <span>{t('level', { level })}</span>}
          </small>
        </span>
      ),
    },
    {
      id: 'state',
      header: t('column.state'),
      width: '208px',
      bare: true,
      cell: ({ state, number, drafted }) => (
        <StateChips
          state={state}
          used={state === 'draft' ? null : number}
          draft={state === 'draft' ? number : drafted ? number + 1 : null}
        />
      ),
    },
    {
      id: 'units',
      header: t('column.units'),
      width: '104px',
      cell: ({ unitCount }) => t('units', { count: unitCount }),
    },
    {
      id: 'people',
      header: t('column.people'),
      width: '184px',
      cell: ({ people }) => t('people', people),
    },
  ];
}
