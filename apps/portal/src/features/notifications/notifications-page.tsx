import type { Notification } from '@attest/api-client';
import { notificationTopics, topicsOf } from '@attest/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { useChange } from '../../shared/http/use-change';
import { useSession } from '../../shared/session/use-session';
import { unreadQuery } from '../../shared/notifications/unread-query';
import { Button, ButtonLink } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { SelectField } from '../../ui/field/select-field';
import { LoadMore } from '../../ui/load-more/load-more';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { oneOf, useSearchState } from '../../shared/search-state/use-search-state';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { NotificationRow } from './notification-row';
import styles from './notifications.module.css';

const viewState = { show: oneOf(['all', 'unread'], 'all'), topic: oneOf(notificationTopics, null) };

/** What happened that concerns the reader, newest first. */
export function NotificationsPage() {
  const { t } = useTranslation('notifications');
  const [{ show, topic }, change] = useSearchState(viewState);
  const { roles } = useSession();
  const unread = useQuery(unreadQuery);
  const {
    query: list,
    rows,
    more,
  } = useCursorList({
    queryKey: queryKeys.notifications.list(show, topic),
    read: (cursor, signal) =>
      api.get('/notifications', {
        query: { cursor, topic, ...(show === 'unread' ? { unread: true } : {}) },
        signal,
      }),
  });
  const markRead = useMarkRead();
  const newest = rows[0]?.sequence;

  return (
    <Page title={t('title')}>
      <div className={styles.page}>
        <PageHead
          title={t('title')}
          actions={
            <>
              <ButtonLink size="sm" variant="quiet" icon="wrench" to="/me#notifications">
                {t('settings')}
              </ButtonLink>
              {(unread.data?.count ?? 0) > 0 && newest !== undefined && (
                <Button
                  size="sm"
                  icon="check"
                  busy={markRead.isPending}
                  onClick={() => {
                    markRead.mutate({ through: newest });
                  }}
                >
                  {t('readAll')}
                </Button>
              )}
            </>
          }
        />
        <div className={styles.filters}>
          <SegmentedFilter
            label={t('filter.label')}
            value={show}
            onChange={(value) => {
              change({ show: value });
            }}
            options={[
              { value: 'all', label: t('filter.all') },
              { value: 'unread', label: t('filter.unread') },
            ]}
          />
          <SelectField
            label={t('filter.topic')}
            labelHidden
            value={topic ?? 'all'}
            onChange={(value) => {
              change({ topic: value === 'all' ? null : value });
            }}
            options={[
              { value: 'all', label: t('filter.everyTopic') },
              ...topicsOf(roles).map((value) => ({ value, label: t(`topic.${value}`) })),
            ]}
          />
        </div>
        <QueryState query={list}>
          {() => (
            <List
              items={rows}
              filtered={show === 'unread' || topic !== null}
              onOpen={(item) => {
                if (item.readAt === null) markRead.mutate({ ids: [item.id] });
              }}
            />
          )}
        </QueryState>
        <LoadMore more={more} label={t('more')} className={styles.more} />
      </div>
    </Page>
  );
}

function useMarkRead() {
  const client = useQueryClient();
  return useChange({
    mutationFn: (given: { ids?: string[]; through?: number }) =>
      api.post('/notifications/read', { body: given }),
    onSuccess: async (count) => {
      client.setQueryData(queryKeys.notifications.unread, count);
      await client.invalidateQueries({ queryKey: queryKeys.notifications.lists });
    },
  });
}

interface ListProps {
  items: readonly Notification[];
  filtered: boolean;
  onOpen: (item: Notification) => void;
}

function List({ items, filtered, onOpen }: ListProps) {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  if (items.length === 0) {
    return (
      <Empty title={filtered ? t('empty.filtered') : t('empty.title')} icon="bell">
        {filtered ? t('empty.filteredText') : t('empty.text')}
      </Empty>
    );
  }
  const dayOf = (at: string) => t('day', { date: format.longDate(at), weekday: format.weekday(at) });
  return byDay(items, dayOf).map((day) => (
    <section key={day.label} aria-label={day.label}>
      <h2 className={styles.day}>{day.label}</h2>
      <ul>
        {day.items.map((item) => (
          <NotificationRow key={item.id} item={item} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  ));
}

interface Day {
  /** The day as it is written; the same text is the same day. */
  readonly label: string;
  readonly items: Notification[];
}

/** Newest first stays newest first; `dayOf` is the reader's own calendar. */
function byDay(items: readonly Notification[], dayOf: (at: string) => string): Day[] {
  const days: Day[] = [];
  for (const item of items) {
    const label = dayOf(item.at);
    const last = days.at(-1);
    if (last?.label === label) last.items.push(item);
    else days.push({ label, items: [item] });
  }
  return days;
}
