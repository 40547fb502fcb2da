import type { Notification } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { accessToken } from '../http/access-token';
import { apiBase, refreshSession } from '../http/api';
import { queryKeys } from '../queries/query-keys';
import { toast } from '../../ui/toast/toast-store';
import { useNotificationText } from './use-notification-text';
import { follow } from './event-stream';

/** Ten seconds at first, five minutes in the end: a server that comes back is not met by everybody at once. */
const pause = (failures: number): number =>
  failures === 0 ? 1_000 : Math.min(300_000, 5_000 * 2 ** failures) * (0.75 + Math.random() / 2);

/**
 * Keeps the portal up to date while it is open. A browser allows a server few connections, so that of all its tabs
 * only the one that holds the lock follows the stream and tells the others.
 */
export function NotificationStream({ memberId }: { memberId: string }) {
  const client = useQueryClient();
  const text = useNotificationText();
  const navigate = useNavigate();
  // The stream outlives pages and languages: what it says and where it leads is asked when something arrives.
  const show = useRef((_: Notification): void => undefined);
  useEffect(() => {
    show.current = (news) => {
      toast.news(text(news), () => void navigate(news.link));
    };
  }, [navigate, text]);

  useEffect(() => {
    const control = new AbortController();
    const channel = new BroadcastChannel(`attest-news-${memberId}`);

    const refetch = (keys: readonly (readonly string[])[]): void => {
      for (const queryKey of keys) void client.invalidateQueries({ queryKey });
    };
    const arrived = (news: Notification): void => {
      refetch([queryKeys.notifications.lists, queryKeys.notifications.unread]);
      refetch([queryKeys.today, queryKeys.myUnits, queryKeys.myFeedback, queryKeys.signOffQueue]);
      if (news.enrolmentId !== null) refetch([queryKeys.enrolment.all(news.enrolmentId)]);
      if (news.topic === 'evidence' || news.topic === 'judgements') refetch([queryKeys.evidence.all]);
      if (document.visibilityState === 'visible') show.current(news);
    };
    const missed = (): void => {
      refetch([queryKeys.notifications.lists, queryKeys.notifications.unread]);
    };
    channel.addEventListener('message', ({ data }: MessageEvent<Notification>) => {
      arrived(data);
    });

    const run = () =>
      follow({
        url: `${apiBase}/notifications/stream`,
        fetch: (input, init) => fetch(input, init),
        token: () => accessToken.get()?.value ?? null,
        refresh: refreshSession,
        onNews: (news) => {
          channel.postMessage(news);
          arrived(news);
        },
        onBegin: missed,
        pause,
        signal: control.signal,
      });
    // Without locks each tab follows by itself: on plain-http addresses there is no way to take turns.
    const running =
      'locks' in navigator
        ? navigator.locks.request(`attest-news-${memberId}`, { signal: control.signal }, run)
        : run();
    running.catch(() => undefined);
    return () => {
      control.abort();
      channel.close();
    };
  }, [client, memberId]);

  return null;
}
