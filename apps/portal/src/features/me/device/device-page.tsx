import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { KeptItem } from '../../../shared/outbox/kept-items';
import { sendWaiting } from '../../../shared/outbox/outbox';
import { useKeptItems, useKeptWritings } from '../../../shared/outbox/use-kept-items';
import { useSession } from '../../../shared/session/use-session';
import { useOnline } from '../../../shared/sync/use-online';
import { Button } from '../../../ui/button/button';
import { Empty } from '../../../ui/empty/empty';
import { Page } from '../../../ui/page/page';
import { PageHead } from '../../../ui/page/page-head';
import { SkeletonRows } from '../../../ui/skeleton/skeleton';
import { toast } from '../../../ui/toast/toast-store';
import styles from './device.module.css';
import { KeptRow } from './kept-row';
import { StorageRefused } from './storage-refused';
import { Writings } from './writings';
import { useQuery } from '@tanstack/react-query';
import { isPromised } from '../../../shared/outbox/storage-promise';
import { queryKeys } from '../../../shared/queries/query-keys';
import { Icon } from '../../../ui/icon/icon';

const states = ['waiting', 'refused', 'draft', 'older'] as const;

/** What this member wrote on this device and the server does not have. Others of the same device see theirs. */
export function DevicePage() {
  const { t } = useTranslation('me');
  const { member } = useSession();
  const items = useKeptItems(member.id);
  const writings = useKeptWritings(member.id).data ?? [];
  const list = useRef<HTMLDivElement>(null);
  const location = useLocation();
  useEffect(() => {
    // Who deleted something goes on reading here, not at the top of the window.
    if (location.state === 'deleted') list.current?.focus();
  }, [location]);

  return (
    <Page title={t('device.title')} crumbs={[{ label: t('title'), to: '/me' }, { label: t('device.title') }]}>
      <div className={styles.page}>
        <PageHead title={t('device.title')} />
        <p className={styles.lead}>{t('device.lead')}</p>
        <StorageLine />
        <div ref={list} tabIndex={-1} role="group" aria-label={t('device.title')} className={styles.list}>
          {items.data === undefined ? (
            items.isError ? (
              <StorageRefused />
            ) : (
              <SkeletonRows rows={3} height={64} />
            )
          ) : items.data.length + writings.length === 0 ? (
            <Empty title={t('device.emptyTitle')} icon="check">
              {t('device.emptyText')}
            </Empty>
          ) : (
            <>
              {states.map((one) => (
                <Section
                  key={one}
                  state={one}
                  memberId={member.id}
                  items={items.data.filter((item) => item.state === one)}
                />
              ))}
              <Writings writings={writings} />
            </>
          )}
        </div>
      </div>
    </Page>
  );
}

interface SectionProps {
  state: KeptItem['state'];
  memberId: string;
  items: readonly KeptItem[];
}

function Section({ state, memberId, items }: SectionProps) {
  const { t } = useTranslation('me');
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={`kept-${state}`} className={styles.section}>
      <div className={styles.head}>
        <h2 id={`kept-${state}`} className={styles.heading}>
          {t(`device.state.${state}`, { count: items.length })}
        </h2>
        {state === 'waiting' && <SendNow memberId={memberId} />}
      </div>
      <ul>
        {items.map((item) => (
          <KeptRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function SendNow({ memberId }: { memberId: string }) {
  const { t } = useTranslation('me');
  const online = useOnline();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    // What arrives, and what is refused, is told by whoever follows the outbox.
    const all = await sendWaiting(memberId).catch(() => false);
    setBusy(false);
    if (!all) toast.failed(t('device.notSent'));
  };
  if (!online) return <p className={styles.offline}>{t('device.offline')}</p>;
  return (
    <Button
      size="sm"
      icon="refresh"
      busy={busy}
      onClick={() => {
        void send();
      }}
    >
      {t('device.send')}
    </Button>
  );
}

/** Whether the browser promised to keep it when it runs out of room. */
function StorageLine() {
  const { t } = useTranslation('me');
  const { data: promised } = useQuery({
    queryKey: queryKeys.device.storage,
    queryFn: isPromised,
    networkMode: 'always',
    staleTime: 0,
  });
  if (promised === undefined) return null;
  return (
    <p className={styles.promise} data-promised={promised === true || undefined}>
      <Icon name={promised === true ? 'shield' : 'info'} size={14} />
      <span>{t(promised === true ? 'device.promised' : 'device.notPromised')}</span>
    </p>
  );
}
