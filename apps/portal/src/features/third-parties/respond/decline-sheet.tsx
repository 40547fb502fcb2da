import { limits, type ThirdPartyPage } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../shared/http/use-error-text';
import { useChange } from '../../../shared/http/use-change';
import { Button } from '../../../ui/button/button';
import { ErrorState } from '../../../ui/error-state/error-state';
import { TextArea } from '../../../ui/field/text-field';
import { Sheet } from '../../../ui/sheet/sheet';
import styles from './respond.module.css';

interface DeclineSheetProps {
  opened: boolean;
  reason: string;
  onReason: (reason: string) => void;
  onDecline: (reason: string) => Promise<ThirdPartyPage>;
  onClose: () => void;
  onDone: (page: ThirdPartyPage) => void;
}

/** Rather not: without it nobody would know whether to wait. */
export function DeclineSheet({ opened, reason, onReason, onDecline, onClose, onDone }: DeclineSheetProps) {
  const { t } = useTranslation(['third-parties', 'common']);
  const errorText = useErrorText();
  const send = useChange({
    mutationFn: () => onDecline(reason),
    onSuccess: (next) => {
      onDone(next);
    },
  });
  return (
    <Sheet opened={opened} onClose={onClose} title={t('respond.declineTitle')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!send.isPending) send.mutate();
        }}
      >
        <p>{t('respond.declineText')}</p>
        <TextArea
          label={t('respond.declineReason')}
          optional
          maxLength={limits.ThirdPartyDecline.reason.maxLength}
          value={reason}
          onChange={(event) => {
            onReason(event.currentTarget.value);
          }}
        />
        {send.error !== null && <ErrorState title={t('respond.notSent')} message={errorText(send.error)} />}
        <div className={styles.actions}>
          <Button type="submit" variant="primary" busy={send.isPending}>
            {t('respond.declineSend')}
          </Button>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
        </div>
      </form>
    </Sheet>
  );
}
