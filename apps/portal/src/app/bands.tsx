import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newerVersion, reloadNewest } from '../base/update/newest';
import { useStore } from '../base/store/create-store';
import { openDrafts } from '../shared/outbox/open-drafts';
import { syncStore } from '../shared/sync/sync-store';
import { Band } from '../ui/band/band';
import { Button } from '../ui/button/button';

/** What is said across every page. */
export function Bands() {
  return <NewerVersion />;
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
