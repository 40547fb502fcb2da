import { limits, type ThirdPartyInvitation } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/http/api';
import { useErrorText } from '../../../shared/http/use-error-text';
import { useRecordChanged } from '../../../shared/queries/use-record-changed';
import { useChange } from '../../../shared/http/use-change';
import { usePersistedState } from '../../../shared/outbox/use-persisted-state';
import { Button } from '../../../ui/button/button';
import { ErrorState } from '../../../ui/error-state/error-state';
import { TextArea } from '../../../ui/field/text-field';
import { Sheet } from '../../../ui/sheet/sheet';
import { toast } from '../../../ui/toast/toast-store';
import styles from '../third-parties.module.css';

interface WithdrawSheetProps {
  invitation: ThirdPartyInvitation;
  opened: boolean;
  onClose: () => void;
}

/** The link leads nowhere afterwards; why stays on the record. */
export function WithdrawSheet({ invitation, opened, onClose }: WithdrawSheetProps) {
  const { t } = useTranslation(['third-parties', 'common']);
  const errorText = useErrorText();
  const changed = useRecordChanged();
  const [reason, setReason, forget] = usePersistedState(`withdrawal of invitation ${invitation.id}`, '');
  const proposal = invitation.state === 'proposed';
  const send = useChange({
    mutationFn: () =>
      api.post('/third-parties/{id}/withdraw', {
        path: { id: invitation.id },
        body: { reason: reason.trim() },
      }),
    onSuccess: async () => {
      forget();
      onClose();
      toast.done(t('done.withdrawn', { name: invitation.inviteeName }));
      await changed(invitation.enrolmentId);
    },
  });
  const empty = reason.trim() === '';
  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={t(proposal ? 'withdraw.titleProposal' : 'withdraw.title', { name: invitation.inviteeName })}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!empty && !send.isPending) send.mutate();
        }}
      >
        {!proposal && <p>{t('withdraw.text')}</p>}
        <TextArea
          label={t('withdraw.reason')}
          maxLength={limits.ThirdPartyWithdraw.reason.maxLength}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        {send.error !== null && <ErrorState title={t('error.notSaved')} message={errorText(send.error)} />}
        <div className={styles.buttons}>
          <Button type="submit" variant="primary" busy={send.isPending} disabled={empty}>
            {t(proposal ? 'action.leave' : 'action.withdraw')}
          </Button>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
        </div>
      </form>
    </Sheet>
  );
}
