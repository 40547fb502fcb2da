import type { Group } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { QueryState } from '../../shared/queries/query-state';
import { flag, oneOf, useSearchState } from '../../shared/search-state/use-search-state';
import { Page } from '../../ui/page/page';
import { Sheet } from '../../ui/sheet/sheet';
import { GroupForm } from './group-form';
import { GroupOverview } from './group-overview';
import { MembersTab } from './members-tab';
import { groupDetailQuery } from './queries';

const groupTabs = ['overview', 'members'] as const;
export type GroupTab = (typeof groupTabs)[number];
const viewState = { tab: oneOf(groupTabs, 'overview'), edit: flag };

/** A group: how far each of its members is, or who they are. */
export function GroupPage() {
  const { t } = useTranslation('groups');
  const { groupId = '' } = useParams();
  const query = useQuery(groupDetailQuery(groupId));
  const [{ tab }] = useSearchState(viewState);
  const name = query.data?.name ?? t('title');
  return (
    <Page
      title={name}
      crumbs={[{ label: t('title'), to: '/groups' }, ...(query.data === undefined ? [] : [{ label: name }])]}
      layout={tab === 'overview' ? 'panes' : 'scroll'}
    >
      <QueryState query={query}>{(group) => <Shown key={group.id} group={group} />}</QueryState>
    </Page>
  );
}

function Shown({ group }: { group: Group }) {
  const { t } = useTranslation('groups');
  const [{ tab, edit }, change] = useSearchState(viewState);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const head = {
    group,
    tab,
    onTab: (next: GroupTab) => {
      change({ tab: next });
    },
    onEdit: () => {
      change({ edit: true });
    },
  };
  return (
    <>
      {tab === 'overview' ? (
        <GroupOverview head={head} chosen={chosen} onChosen={setChosen} />
      ) : (
        <MembersTab head={head} />
      )}
      <Sheet
        opened={edit && group.abilities.manage}
        onClose={() => {
          change({ edit: false });
        }}
        title={t('edit.title')}
        width={440}
      >
        <GroupForm
          key={group.version}
          group={group}
          onSaved={() => {
            change({ edit: false });
          }}
        />
      </Sheet>
    </>
  );
}
