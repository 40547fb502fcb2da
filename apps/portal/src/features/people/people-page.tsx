import type { Member } from '@attest/api-client';
import { roles } from '@attest/domain';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { Avatar } from '../../ui/avatar/avatar';
import { Button, ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { DataTable, type Column } from '../../ui/data-table/data-table';
import { Empty } from '../../ui/empty/empty';
import { SelectField } from '../../ui/field/select-field';
import { TextField } from '../../ui/field/text-field';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { AddPersonSheet } from './add-person-sheet';
import { StandingChip } from './invitation-chip';
import styles from './people.module.css';

/** Everybody in the organisation, and how somebody new comes in. */
export function PeoplePage() {
  const { t } = useTranslation(['people', 'terms']);
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const q = useDeferredValue(search.get('q') ?? '');
  const role = roles.find((each) => each === search.get('role')) ?? '';
  const { query, more } = useCursorList({
    queryKey: [...queryKeys.members, { q, role }],
    read: (cursor, signal) => api.get('/members', { query: { q, role, cursor }, signal }),
    keepPrevious: true,
  });
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
                set('add', '1');
              }}
            >
              {t('people:add.open')}
            </Button>
          </>
        }
      />
      <div className={styles.filters} role="search">
        <TextField
          label={t('people:search')}
          labelHidden
          icon="search"
          type="search"
          placeholder={t('people:search')}
          value={search.get('q') ?? ''}
          onChange={(event) => {
            set('q', event.currentTarget.value);
          }}
        />
        <SelectField
          label={t('people:roleFilter')}
          labelHidden
          value={role}
          onChange={(value) => {
            set('role', value);
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
        opened={search.get('add') !== null}
        onClose={() => {
          set('add', null);
        }}
      />
    </Page>
  );
}
