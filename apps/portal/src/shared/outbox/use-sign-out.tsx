import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { toast } from '../../ui/toast/toast-store';
import { useFormat } from '../../base/format/use-format';
import { useErrorText } from '../http/use-error-text';
import { signOut } from '../session/session-actions';
import { useSession } from '../session/use-session';
import type { OutboxEntry } from './outbox-entry';
import styles from './use-sign-out.module.css';

const shown = 5;

interface Leaving {
  /** Signs out; first what waits is sent, and what cannot be sent is told of. */
  leave: (where?: { everywhere?: boolean }) => Promise<void>;
  busy: boolean;
  /** Stands beside the button. */
  dialog: ReactNode;
}

/** Signing out of a device on which records wait is a decision. */
export function useSignOut(): Leaving {
  const errorText = useErrorText();
  const { member } = useSession();
  const [unsent, setUnsent] = useState<readonly OutboxEntry[]>([]);
  const [busy, setBusy] = useState(false);
  const everywhere = useRef(false);

  const go = async () => {
    setBusy(true);
    try {
      await signOut({ everywhere: everywhere.current });
    } catch (error) {
      toast.failed(errorText(error));
    } finally {
      setBusy(false);
      setUnsent([]);
    }
  };
  const leave: Leaving['leave'] = async (where) => {
    everywhere.current = where?.everywhere ?? false;
    setBusy(true);
    // A browser that refuses its storage has nothing waiting in it.
    const { unsentRecords } = await import('./waiting-records');
    const left = await unsentRecords(member.id).catch(() => []);
    if (left.length === 0) {
      await go();
      return;
    }
    setBusy(false);
    setUnsent(left);
  };
  const close = () => {
    setUnsent([]);
  };
  return {
    leave,
    busy,
    dialog: <LeaveDialog {...{ unsent, busy }} onStay={close} onLeave={() => void go()} />,
  };
}

interface LeaveDialogProps {
  unsent: readonly OutboxEntry[];
  busy: boolean;
  onStay: () => void;
  onLeave: () => void;
}

function LeaveDialog({ unsent, busy, onStay, onLeave }: LeaveDialogProps) {
  const { t } = useTranslation('common');
  const format = useFormat();
  return (
    <Dialog
      opened={unsent.length > 0}
      onClose={onStay}
      title={t('leave.title', { count: unsent.length })}
      actions={
        <>
          <Button busy={busy} onClick={onLeave}>
            {t('leave.go')}
          </Button>
          <Button variant="primary" onClick={onStay}>
            {t('leave.stay')}
          </Button>
        </>
      }
    >
      <ul className={styles.list}>
        {unsent.slice(0, shown).map(({ id, candidateName, title, createdAt }) => (
          <li key={id}>
            <b>{candidateName}</b> {title} <small>{format.dateTime(createdAt)}</small>
          </li>
        ))}
        {unsent.length > shown && <li>{t('leave.more', { count: unsent.length - shown })}</li>}
      </ul>
      <p>{t('leave.text')}</p>
      <ButtonLink to="/me/device" icon="download" size="sm" onClick={onStay}>
        {t('leave.save')}
      </ButtonLink>
    </Dialog>
  );
}
