import type { Member, ResetLink } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { LinkToCopy } from '../../shared/links/link-to-copy';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { toast } from '../../ui/toast/toast-store';
import styles from './people.module.css';

/** How this person comes in: the invitation until it is accepted, a password set anew after that. */
export function ComingIn({ member }: { member: Member }) {
  const { invite, resetPassword } = member.abilities;
  if (invite) return <Invitation member={member} />;
  return resetPassword ? <PasswordReset member={member} /> : null;
}

function Invitation({ member }: { member: Member }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const client = useQueryClient();
  const errorText = useErrorText();
  const [link, setLink] = useState<string | null>(null);
  const changed = () => client.invalidateQueries({ queryKey: queryKeys.members.all });
  const again = useChange({
    mutationFn: () => api.post('/members/{id}/invitation', { path: { id: member.id } }),
    onSuccess: async (invited) => {
      setLink(invited.link);
      if (invited.link === null) toast.done(t('invitation.mailed', { email: member.email }));
      await changed();
    },
  });
  const withdraw = useChange({
    mutationFn: () => api.delete('/members/{id}/invitation', { path: { id: member.id } }),
    onSuccess: async () => {
      setLink(null);
      toast.done(t('invitation.withdrawn'));
      await changed();
    },
  });
  const error = again.error ?? withdraw.error;
  const { invitation } = member;
  return (
    <section className={styles.comingIn} aria-labelledby="invitation-title">
      <h2 id="invitation-title" className={styles.heading}>
        {t('invitation.title')}
      </h2>
      {invitation !== null && (
        <p className={styles.hint}>
          {t(`invitation.how.${invitation.delivery}`, { when: format.dateTime(invitation.madeAt) })}{' '}
          {t(`invitation.standing.${invitation.state}`, { date: format.longDate(invitation.expiresAt) })}
        </p>
      )}
      {link !== null && (
        <>
          <p>{t('invitation.handOver', { name: member.displayName })}</p>
          <LinkToCopy path={link} label={t('invitation.link')} />
        </>
      )}
      {error !== null && <ErrorState title={t('error.notSaved')} message={errorText(error)} />}
      <p className={styles.actions}>
        <Button
          icon="link"
          busy={again.isPending}
          onClick={() => {
            again.mutate();
          }}
        >
          {t(invitation?.delivery === 'handed_over' ? 'invitation.newLink' : 'invitation.again')}
        </Button>
        {member.abilities.withdrawInvitation && (
          <Button
            variant="quiet"
            busy={withdraw.isPending}
            onClick={() => {
              withdraw.mutate();
            }}
          >
            {t('invitation.withdraw')}
          </Button>
        )}
      </p>
    </section>
  );
}

function PasswordReset({ member }: { member: Member }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const errorText = useErrorText();
  const [made, setMade] = useState<ResetLink | null>(null);
  const reset = useChange({
    mutationFn: () => api.post('/members/{id}/password-reset', { path: { id: member.id } }),
    onSuccess: (link) => {
      if (link.link === null) toast.done(t('reset.mailed', { name: member.displayName }));
      else setMade(link);
    },
  });
  return (
    <section className={styles.comingIn} aria-labelledby="reset-title">
      <h2 id="reset-title" className={styles.heading}>
        {t('reset.title')}
      </h2>
      <p className={styles.hint}>{t('reset.text')}</p>
      {typeof made?.link === 'string' && (
        <>
          <p>{t('reset.handOver', { name: member.displayName, until: format.dateTime(made.expiresAt) })}</p>
          <LinkToCopy path={made.link} label={t('reset.link')} />
        </>
      )}
      {reset.error !== null && <ErrorState title={t('reset.failed')} message={errorText(reset.error)} />}
      <p className={styles.actions}>
        <Button
          icon="key"
          busy={reset.isPending}
          onClick={() => {
            reset.mutate();
          }}
        >
          {t('reset.make')}
        </Button>
      </p>
    </section>
  );
}
