import type { Member } from '@attest/api-client';
import { roles } from '@attest/domain';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
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
import { flag, oneOf, text, useSearchState } from '../../shared/search-state/use-search-state';
import { AddPersonSheet } from './add-person-sheet';
import { StandingChip } from './invitation-chip';
import styles from './people.module.css';

/** `add`: the sheet for a new person is open. */
const viewState = { q: text, role: oneOf(roles, ''), add: flag };

/** Everybody in the organisation, and how somebody new comes in. */
export function PeoplePage() {
  const { t } = useTranslation(['people', 'terms']);
  const format = useFormat();
  const [view, change] = useSearchState(viewState);
  const { role } = view;
  const q = useDeferredValue(view.q);
  const { query, more } = useCursorList({
    queryKey: queryKeys.members.list({ q, role }),
    read: (cursor, signal) => api.get('/members', { query: { q, role, cursor }, signal }),
    keepPrevious: true,
  });
  const columns: readonly Column<Member>[] = [
    {
      id: 'name',
      header: t('people:column.name'),
      cell: (member) => (
        <span className={styles.person}>
          <Avatar name={member.displayName} size={32} />
          <span>
            {member.displayName}
            <small>{member.email}</small>
          </span>
        </span>
      ),
    },
    {
      id: 'department',
      header: t('people:column.department'),
      width: '24%',
      cell: (member) => [member.department, member.jobTitle].filter((part) => part !== null).join(' '),
    },
    {
      id: 'roles',
      header: t('people:column.roles'),
      width: '32%',
      cell: (member) => (
        <span className={styles.roles}>
          {member.roles.map((each) => (
            <Chip key={each}>{t(`terms:role.${each}`)}</Chip>
          ))}
          <StandingChip member={member} />
        </span>
      ),
    },
    {
      id: 'since',
      header: t('people:column.since'),
      width: '112px',
      align: 'right',
      hideBelow: 'phone',
      cell: (member) => format.date(member.createdAt),
    },
  ];
  const filtered = q !== '' || role !== '';
  return (
    <Page title={t('people:title')}>
      <PageHead
        title={t('people:title')}
        actions={
          <>
            <ButtonLink to="/organisation" icon="building">
              {t('people:settings')}
            </ButtonLink>
            <Button
              variant="primary"
              icon="plus"
              onClick={() => {
                change({ add: true });
              }}
            >
              {t('people:add.open')}
            </Button>
          </>
        }
      />
      <div className={styles.filters} role="search">
        <SearchField
          label={t('people:search')}
          labelHidden
          placeholder={t('people:search')}
          value={view.q}
          onSearch={(q) => {
            change({ q });
          }}
        />
        <SelectField
          label={t('people:roleFilter')}
          labelHidden
          value={role}
          onChange={(value) => {
            change({ role: value });
          }}
          options={[
            { value: '', label: t('people:everyRole') },
            ...roles.map((each) => ({ value: each, label: t(`terms:role.${each}`) })),
          ]}
        />
      </div>
      <QueryState query={query}>
        {({ rows }) => (
          <DataTable
            caption={t('people:title')}
            columns={columns}
            rows={rows}
            rowId={(member) => member.id}
            rowTo={(member) => `/people/${member.id}`}
            rowHeight={52}
            more={more}
            empty={
              <Empty title={t(filtered ? 'people:noMatch' : 'people:empty')} icon="people">
                {t(filtered ? 'people:noMatchText' : 'people:emptyText')}
              </Empty>
            }
          />
        )}
      </QueryState>
      <AddPersonSheet
        opened={view.add}
        onClose={() => {
          change({ add: false });
        }}
      />
    </Page>
  );
}
