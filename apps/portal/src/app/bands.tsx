import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../base/format/use-format';
import { newerVersion, reloadNewest } from '../base/update/newest';
import { useStore } from '../base/store/create-store';
import { refreshSession } from '../shared/http/api';
import { contactStore } from '../shared/kept/contact';
import { openDrafts } from '../shared/outbox/open-drafts';
import { syncStore } from '../shared/sync/sync-store';
import { useOnline } from '../shared/sync/use-online';
import { Band } from '../ui/band/band';
import { Button } from '../ui/button/button';

/** What is said across every page. */
export function Bands() {
  return (
    <>
      <WithoutNetwork />
      <NewerVersion />
    </>
  );
}

/** What is read is what this device keeps, and how old it is. */
function WithoutNetwork() {
  const { t } = useTranslation('common');
  const format = useFormat();
  const online = useOnline();
  const { fromDevice, heardAt } = useStore(contactStore);
  const [busy, setBusy] = useState(false);
  const queries = useQueryClient();
  useEveryMinute();
  if (online && !fromDevice) return null;
  const retry = async () => {
    setBusy(true);
    await refreshSession().then(
      () => queries.invalidateQueries(),
      () => undefined,
    );
    setBusy(false);
  };
  return (
    <Band
      icon="cloud-off"
      tone="warn"
      note={
        heardAt === null ? undefined : (
          <>
            {t('offline.age', {
              time: format.dateTime(new Date(heardAt).toISOString()),
              age: format.relative(new Date(heardAt).toISOString()),
            })}{' '}
            <Link to="/me/offline">{t('offline.what')}</Link>
          </>
        )
      }
      action={
        <Button
          busy={busy}
          onClick={() => {
            void retry();
          }}
        >
          {t('offline.retry')}
        </Button>
      }
    >
      {t('offline.band')}
    </Band>
  );
}

/** An age goes on while nothing else changes. */
function useEveryMinute(): void {
  const [, setCount] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setCount((count) => count + 1);
    }, 60_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
}

/** Told, never forced: while somebody writes, or something is on its way, it says nothing. */
function NewerVersion() {
  const { t } = useTranslation('common');
  const ready = useStore(newerVersion);
  const writing = useStore(openDrafts) > 0;
  const { sending } = useStore(syncStore);
  const [busy, setBusy] = useState(false);
  if (!ready || writing || sending) return null;
  return (
    <Band
      icon="refresh"
      tone="quiet"
      action={
        <Button
          size="sm"
          busy={busy}
          onClick={() => {
            setBusy(true);
            void reloadNewest();
          }}
        >
          {t('error.reload')}
        </Button>
      }
    >
      {t('part.newer')}
    </Band>
  );
}
