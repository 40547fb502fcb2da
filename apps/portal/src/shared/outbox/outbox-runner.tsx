import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { toast } from '../../ui/toast/toast-store';
import { useRecordChanged } from '../queries/use-record-changed';
import { syncStore } from '../sync/sync-store';
import { followUntold, sendWaiting } from './outbox';
import { keptPath } from './use-kept-items';

const everyHalfMinute = 30_000;

/**
 * Stands once, beside every page of a signed-in member; draws nothing. What was saved on this device is sent at the
 * start, when the network comes back, when the page is looked at again, and every half minute while something waits.
 */
export function OutboxRunner({ memberId }: { memberId: string }) {
  const { t } = useTranslation('outbox');
  const changed = useRecordChanged();
  const navigate = useNavigate();

  useEffect(
    () =>
      followUntold(({ kind, entry }) => {
        if (kind === 'arrived') {
          toast.done(t(`arrived.${entry.kind}`, { name: entry.candidateName }));
          void changed(entry.enrolmentId);
          for (const { enrolmentId } of entry.body.alsoFor ?? []) void changed(enrolmentId);
        } else {
          toast.failed(t('refused', { name: entry.candidateName }), () => {
            void navigate(keptPath(entry.id));
          });
        }
      }),
    [changed, navigate, t],
  );

  useEffect(() => {
    const send = () => {
      if (document.visibilityState === 'visible' && navigator.onLine) void sendWaiting(memberId);
    };
    send();
    const timer = setInterval(() => {
      if (syncStore.get().waiting > 0) send();
    }, everyHalfMinute);
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', send);
    };
  }, [memberId]);

  return null;
}
