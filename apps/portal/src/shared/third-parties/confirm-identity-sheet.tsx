import { limits, type ThirdPartyInvitation } from '@attest/api-client';
import { identityMeans, type IdentityMeans } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { RadioCards } from '../../ui/field/choice';
import { TextField } from '../../ui/field/text-field';
import { Sheet } from '../../ui/sheet/sheet';
import { toast } from '../../ui/toast/toast-store';
import { api } from '../http/api';
import { useErrorText } from '../http/use-error-text';
import { useChange } from '../http/use-change';
import { useRecordChanged } from '../queries/use-record-changed';
import { usePersistedState } from '../outbox/use-persisted-state';
import styles from './identity.module.css';

interface ConfirmIdentitySheetProps {
  invitation: ThirdPartyInvitation;
  opened: boolean;
  onClose: () => void;
}

/** Says how it was made sure who answered; kept for good, beside what they said. */
export function ConfirmIdentitySheet({ invitation, opened, onClose }: ConfirmIdentitySheetProps) {
  const { t } = useTranslation('third-party-identity');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('title', { name: invitation.inviteeName })}>
      <ConfirmForm invitation={invitation} onClose={onClose} />
    </Sheet>
  );
}

function ConfirmForm({ invitation, onClose }: Omit<ConfirmIdentitySheetProps, 'opened'>) {
  const { t } = useTranslation(['third-party-identity', 'common']);
  const errorText = useErrorText();
  const changed = useRecordChanged();
  const [means, setMeans] = useState<IdentityMeans | null>(null);
  const [remark, setRemark, forget] = usePersistedState(`identity of ${invitation.id}`, '');
  const { emailStanding, inviteeEmail } = invitation;
  const send = useChange({
    mutationFn: (means: IdentityMeans) =>
      api.post('/third-parties/{id}/identity-checks', {
        path: { id: invitation.id },
        body: {
          means,
          ...(remark.trim() === '' ? {} : { remark: remark.trim() }),
        },
      }),
    onSuccess: async () => {
      forget();
      onClose();
      toast.done(t('done', { name: invitation.inviteeName }));
      await changed(invitation.enrolmentId);
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (means !== null && !send.isPending) send.mutate(means);
      }}
    >
      <RadioCards
        label={t('how')}
        value={means}
        choices={identityMeans.map((value) => ({
          value,
          label: t(`means.${value}`),
          note:
            value === 'identity_email' && emailStanding !== null
              ? t(`email.${emailStanding}`, { email: inviteeEmail ?? '' })
              : t(`note.${value}`),
          disabled: value === 'identity_email' && inviteeEmail === null,
        }))}
        onChange={setMeans}
      />
      <TextField
        label={t('remark')}
        hint={t('remarkHint')}
        optional
        maxLength={limits.IdentityCheckCreate.remark.maxLength}
        value={remark}
        onChange={(event) => {
          setRemark(event.currentTarget.value);
        }}
      />
      {send.error !== null && <ErrorState title={t('notSaved')} message={errorText(send.error)} />}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" busy={send.isPending} disabled={means === null}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('common:action.cancel')}</Button>
      </div>
    </form>
  );
}
