import { invitationDays } from '@attest/domain';
import type { ThirdPartyInvitation, ThirdPartySent } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { api } from '../../../shared/http/api';
import { useErrorText } from '../../../shared/http/use-error-text';
import { useRecordChanged } from '../../../shared/queries/use-record-changed';
import { useChange } from '../../../shared/http/use-change';
import { ConfirmIdentitySheet } from '../../../shared/third-parties/confirm-identity-sheet';
import { IdentityLines } from '../../../shared/third-parties/identity-lines';
import { Button, ButtonLink } from '../../../ui/button/button';
import { Chip } from '../../../ui/chip/chip';
import { Sheet } from '../../../ui/sheet/sheet';
import { toast } from '../../../ui/toast/toast-store';
import { LinkOnce } from '../invite/link-once';
import styles from '../third-parties.module.css';
import { WithdrawSheet } from './withdraw-sheet';
import { DateText } from '../../../ui/text/date-text';

const tones = {
  proposed: 'accent',
  invited: 'neutral',
  opened: 'neutral',
  answered: 'ok',
  declined: 'warn',
  expired: 'warn',
  withdrawn: 'line',
} as const;

interface InvitationRowProps {
  invitation: ThirdPartyInvitation;
  /** Takes up what the candidate proposed. */
  onInvite: () => void;
}

/** One person: who, how far, until when, and what can be done about it. */
export function InvitationRow({ invitation, onInvite }: InvitationRowProps) {
  const { t } = useTranslation(['third-parties', 'terms']);
  const format = useFormat();
  const { state, abilities, inviteeName, expiresAt } = invitation;
  const [open, setOpen] = useState<'withdraw' | 'confirm' | null>(null);
  const { remind, resend, sent, forget } = useRowActions(invitation);
  const waits = (state === 'invited' || state === 'opened') && expiresAt !== null;
  const unconfirmed = state === 'answered' && invitation.identityChecks.length === 0;
  const who = [
    t(`relationship.${invitation.relationship}`),
    invitation.inviteeOrganisation,
    invitation.inviteeEmail ??
      (invitation.invitedBy === null || !abilities.resend ? null : t('row.inPerson')),
  ].filter((part) => part !== null);
  const close = () => {
    setOpen(null);
  };
  return (
    <li className={styles.row} aria-label={inviteeName}>
      <div className={styles.words}>
        <p className={styles.line}>
          <b className={styles.name}>{inviteeName}</b>
          <Chip tone={tones[state]}>{t(`state.${state}`)}</Chip>
          {unconfirmed && <Chip tone="warn">{t('row.unconfirmed')}</Chip>}
        </p>
        <p className={styles.meta}>{who.join(t('joiner'))}</p>
        <p className={styles.meta}>
          {[
            t(`terms:method.${invitation.method}`),
            ...(waits ? [t('row.until', { date: format.longDate(expiresAt) })] : []),
            ...(invitation.questions.length > 0
              ? [t('row.questions', { count: invitation.questions.length })]
              : []),
            ...(state === 'proposed' && invitation.proposedBy !== null
              ? [t('row.proposedBy', { name: invitation.proposedBy.displayName })]
              : []),
          ].join(t('joiner'))}
        </p>
        {state === 'proposed' && invitation.message !== null && (
          <p className={styles.note}>{invitation.message}</p>
        )}
        {invitation.emailStanding === 'free' && (waits || state === 'answered') && (
          <p className={styles.hint}>{t('row.freeMail')}</p>
        )}
        <IdentityLines checks={invitation.identityChecks} />
        <History events={invitation.events} />
      </div>
      <div className={styles.actions}>
        {invitation.evidenceId !== null && (
          <ButtonLink
            size="sm"
            to={`/enrolments/${invitation.enrolmentId}?evidence=${invitation.evidenceId}`}
          >
            {t('action.read')}
          </ButtonLink>
        )}
        {abilities.invite && (
          <Button size="sm" variant="primary" onClick={onInvite}>
            {t('action.takeUp')}
          </Button>
        )}
        {abilities.confirm && (
          <Button
            size="sm"
            onClick={() => {
              setOpen('confirm');
            }}
          >
            {t('action.confirm')}
          </Button>
        )}
        {abilities.remind && (
          <Button
            size="sm"
            icon="bell"
            busy={remind.isPending}
            onClick={() => {
              remind.mutate();
            }}
          >
            {t('action.remind')}
          </Button>
        )}
        {abilities.resend && (
          <Button
            size="sm"
            icon="refresh"
            busy={resend.isPending}
            onClick={() => {
              resend.mutate();
            }}
          >
            {t(invitation.inviteeEmail === null ? 'action.newLink' : 'action.resend')}
          </Button>
        )}
        {abilities.withdraw && (
          <Button
            size="sm"
            variant="quiet"
            onClick={() => {
              setOpen('withdraw');
            }}
          >
            {t(state === 'proposed' ? 'action.leave' : 'action.withdraw')}
          </Button>
        )}
      </div>
      <WithdrawSheet invitation={invitation} opened={open === 'withdraw'} onClose={close} />
      <ConfirmIdentitySheet invitation={invitation} opened={open === 'confirm'} onClose={close} />
      <Sheet opened={sent !== null} onClose={forget} title={t('sent.title')} width={480}>
        {sent !== null && <LinkOnce sent={sent} onClose={forget} />}
      </Sheet>
    </li>
  );
}

function useRowActions({ id, enrolmentId, inviteeName }: ThirdPartyInvitation) {
  const { t } = useTranslation('third-parties');
  const errorText = useErrorText();
  const changed = useRecordChanged();
  const [sent, setSent] = useState<ThirdPartySent | null>(null);
  const onError = (error: Error) => {
    toast.failed(errorText(error));
  };
  const remind = useChange({
    mutationFn: () => api.post('/third-parties/{id}/remind', { path: { id } }),
    onSuccess: async () => {
      toast.done(t('done.reminded', { name: inviteeName }));
      await changed(enrolmentId);
    },
    onError,
  });
  const resend = useChange({
    mutationFn: () =>
      api.post('/third-parties/{id}/resend', { path: { id }, body: { days: invitationDays.usual } }),
    onSuccess: async (answer) => {
      setSent(answer);
      await changed(enrolmentId);
    },
    onError,
  });
  return {
    remind,
    resend,
    sent,
    forget: () => {
      setSent(null);
    },
  };
}

/** What happened to an invitation, newest first. */
function History({ events }: Pick<ThirdPartyInvitation, 'events'>) {
  const { t } = useTranslation('third-parties');
  return (
    <details className={styles.history}>
      <summary>{t('history.title', { count: events.length })}</summary>
      <ol>
        {events.map((event, index) => (
          <li key={index}>
            <DateText value={event.at} style="date-time" />
            <span>
              {t(`history.${event.kind}`)}
              {event.by !== null && ` ${event.by.displayName}`}
              {event.reason !== null && <q>{event.reason}</q>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
