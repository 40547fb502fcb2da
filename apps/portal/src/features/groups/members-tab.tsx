import type { GroupMember } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { PassportLinks } from '../../shared/passports/passport-links';
import { usePassports } from '../../shared/passports/use-passports';
import { queryKeys } from '../../shared/queries/query-keys';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { flag, useSearchState } from '../../shared/search-state/use-search-state';
import { Button } from '../../ui/button/button';
import { type Column, DataTable } from '../../ui/data-table/data-table';
import { Empty } from '../../ui/empty/empty';
import { Sheet } from '../../ui/sheet/sheet';
import { toast } from '../../ui/toast/toast-store';
import { AddMembers } from './add-members';
import { GroupHead, type GroupHeadProps } from './group-head';
import styles from './groups.module.css';

const viewState = { add: flag };

/** Who is in the group, how somebody comes in and out. */
export function MembersTab({ head }: { head: GroupHeadProps }) {
  const { t } = useTranslation('groups');
  const { group } = head;
  const { id } = group;
  const [{ add }, change] = useSearchState(viewState);
  const manages = group.abilities.manage && group.state === 'active';
  const { query, more } = useCursorList({
    queryKey: queryKeys.groups.members(id),
    read: (cursor, signal) => api.get('/groups/{id}/members', { path: { id }, query: { cursor }, signal }),
  });
  const columns = useColumns(id, manages, usePassports(id));
  const open = manages && (
    <Button
      variant="primary"
      icon="plus"
      onClick={() => {
        change({ add: true });
      }}
    >
      {t('members.add')}
    </Button>
  );
  return (
    <>
      <GroupHead {...head} actions={open} />
      <div className={styles.members}>
        <QueryState query={query}>
          {({ rows }) => (
            <DataTable
              caption={t('tab.members')}
              columns={columns}
              rows={rows}
              rowId={({ person }) => person.id}
              more={more}
              empty={
                <Empty title={t('noMembers.title')} icon="people" actions={open}>
                  {t('noMembers.text')}
                </Empty>
              }
            />
          )}
        </QueryState>
      </div>
      <Sheet
        opened={add && manages}
        onClose={() => {
          change({ add: false });
        }}
        title={t('members.add')}
        width={480}
      >
        <AddMembers
          groupId={id}
          onDone={() => {
            change({ add: false });
          }}
        />
      </Sheet>
    </>
  );
}

function useColumns(
  groupId: string,
  manages: boolean,
  passports: ReturnType<typeof usePassports>,
): readonly Column<GroupMember>[] {
  const { t } = useTranslation(['groups', 'terms']);
  const format = useFormat();
  return [
    { id: 'name', header: t('candidate'), cell: ({ person }) => person.displayName },
    {
      id: 'department',
      header: t('column.department'),
      width: '24%',
      cell: ({ person }) => person.department ?? '',
    },
    {
      id: 'since',
      header: t('column.since'),
      width: '28%',
      cell: ({ addedAt, addedBy }) =>
        t('members.addedBy', { date: format.date(addedAt), name: addedBy.displayName }),
    },
    ...(passports.size > 0
      ? [
          {
            id: 'passport',
            header: t('terms:passport.title'),
            width: '136px',
            bare: true,
            cell: ({ person }: GroupMember) => (
              <PassportLinks name={person.displayName} passports={passports.get(person.id)} />
            ),
          },
        ]
      : []),
    ...(manages
      ? [
          {
            id: 'remove',
            header: t('column.change'),
            width: '96px',
            align: 'right' as const,
            bare: true,
            cell: ({ person }: GroupMember) => <Remove groupId={groupId} person={person} />,
          },
        ]
      : []),
  ];
}

function Remove({ groupId, person }: { groupId: string; person: GroupMember['person'] }) {
  const { t } = useTranslation('groups');
  const client = useQueryClient();
  const errorText = useErrorText();
  const refresh = () =>
    Promise.all(
      [queryKeys.groups.all, queryKeys.overview.all].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
  const given = { path: { id: groupId }, body: { candidateIds: [person.id] } };
  const bringBack = async () => {
    await api.post('/groups/{id}/members', given);
    await refresh();
  };
  const remove = useChange({
    mutationFn: () => api.post('/groups/{id}/members/remove', given),
    onSuccess: async () => {
      await refresh();
      toast.done(t('members.removed', { name: person.displayName }), () => {
        void bringBack();
      });
    },
    onError: (error) => {
      toast.failed(errorText(error));
    },
  });
  return (
    <Button
      variant="link"
      size="sm"
      busy={remove.isPending}
      onClick={() => {
        remove.mutate();
      }}
    >
      {t('members.remove')}
    </Button>
  );
}
