import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { discardKept } from '../../../shared/outbox/device-db';
import type { KeptItem } from '../../../shared/outbox/kept-items';
import { Button } from '../../../ui/button/button';
import { Dialog } from '../../../ui/dialog/dialog';
import { toast } from '../../../ui/toast/toast-store';
import { dropRecordings } from './kept-files';

/** Nowhere else is a copy, so this asks first. */
export function Discard({ item, title }: { item: KeptItem; title: string }) {
  const { t } = useTranslation('me');
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const close = () => {
    setAsking(false);
  };
  const discard = async () => {
    setBusy(true);
    try {
      await discardKept(item.id, item.owners);
    } catch {
      setBusy(false);
      close();
      toast.failed(t('device.notDiscarded'));
      return;
    }
    await dropRecordings(item.owners).catch(() => undefined);
    toast.done(t('device.discarded', { title }));
    await navigate('/me/device', { state: 'deleted', replace: true });
  };
  return (
    <>
      <Button
        variant="quiet"
        tone="bad"
        icon="trash"
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('device.discard')}
      </Button>
      <Dialog
        opened={asking}
        onClose={close}
        title={t('device.discardTitle')}
        actions={
          <>
            <Button onClick={close}>{t('device.cancel')}</Button>
            <Button tone="bad" icon="trash" busy={busy} onClick={() => void discard()}>
              {t('device.discard')}
            </Button>
          </>
        }
      >
        {t('device.discardText', { title })}
      </Dialog>
    </>
  );
}
