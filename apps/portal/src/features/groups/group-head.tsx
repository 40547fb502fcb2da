import type { Group } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { etagOf } from '../../shared/http/etag-of';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { queryKeys } from '../../shared/queries/query-keys';
import { Button } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { Menu } from '../../ui/menu/menu';
import { PageHead } from '../../ui/page/page-head';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { toast } from '../../ui/toast/toast-store';
import type { GroupTab } from './group-page';

export interface GroupHeadProps {
  group: Group;
  tab: GroupTab;
  onTab: (tab: GroupTab) => void;
  onEdit: () => void;
}

interface Shown extends GroupHeadProps {
  /** How far its members are. */
  meta?: readonly ReactNode[];
  actions?: ReactNode;
}

/** What the group is called, who leads it and until when, and the way to its two faces. */
export function GroupHead({ group, tab, onTab, onEdit, meta = [], actions }: Shown) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const { startsOn, endsOn, leader } = group;
  return (
    <PageHead
      title={group.name}
      onPhone="shown"
      beside={group.state === 'closed' && <Chip>{t('state.closed')}</Chip>}
      meta={[
        t('people', { count: group.memberCount }),
        ...meta,
        ...(leader === null ? [] : [t('ledBy', { name: leader.displayName })]),
        ...(startsOn === null && endsOn === null
          ? []
          : [
              t('dates', {
                from: startsOn === null ? '' : format.date(startsOn),
                to: endsOn === null ? '' : format.date(endsOn),
              }),
            ]),
      ]}
      actions={
        <>
          <SegmentedFilter
            label={t('tabs')}
            value={tab}
            onChange={onTab}
            options={(['overview', 'members'] as const).map((each) => ({
              value: each,
              label: t(`tab.${each}`),
            }))}
          />
          {actions}
          {group.abilities.manage && <ManageMenu group={group} onEdit={onEdit} />}
        </>
      }
    />
  );
}

function ManageMenu({ group, onEdit }: Pick<GroupHeadProps, 'group' | 'onEdit'>) {
  const { t } = useTranslation('groups');
  const client = useQueryClient();
  const errorText = useErrorText();
  const { id, version, state } = group;
  const move = useChange({
    mutationFn: () => {
      const given = { path: { id }, ifMatch: etagOf(version) };
      return state === 'active'
        ? api.post('/groups/{id}/close', given)
        : api.post('/groups/{id}/reopen', given);
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: queryKeys.groups.all });
      toast.done(t(state === 'active' ? 'closed' : 'reopened', { name: group.name }));
    },
    onError: (error) => {
      toast.failed(errorText(error));
    },
  });
  return (
    <Menu
      label={t('manage')}
      target={<Button icon="more" aria-label={t('manage')} variant="quiet" />}
      entries={[
        ...(state === 'active'
          ? [{ kind: 'action' as const, label: t('edit.open'), icon: 'edit' as const, onSelect: onEdit }]
          : []),
        {
          kind: 'action',
          label: t(state === 'active' ? 'close' : 'reopen'),
          icon: state === 'active' ? 'stop' : 'refresh',
          onSelect: () => {
            move.mutate();
          },
        },
      ]}
    />
  );
}
