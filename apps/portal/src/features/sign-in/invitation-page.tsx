import type { InvitationPage as Invitation } from '@attest/api-client';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { signIn } from '../../shared/session/session-actions';
import { Button } from '../../ui/button/button';
import { QueryState } from '../../shared/queries/query-state';
import { SignInLayout } from './sign-in-layout';
import { JoinForm } from './join-form';
import { LinkInvalid } from './link-invalid';
import { OwnPasswordForm } from './own-password-form';
import styles from './sign-in-page.module.css';
import { type LinkHeaders, type InvalidReason as Over, whyInvalid, useTokenLink } from './use-token-link';

/** For whoever holds an invitation: who invites, where to, and the way in. */
export function InvitationPage() {
  return (
    <Suspense fallback={null}>
      <Held />
    </Suspense>
  );
}

function Held() {
  const { t } = useTranslation('sign-in');
  const link = useTokenLink('invitation', (given) => api.get('/invitation', given));
  const [over, setOver] = useState<Over | null>(null);
  const ended = over ?? link.over;
  return (
    <SignInLayout tab={t('invitation.tab')}>
      {ended !== null ? (
        <LinkInvalid over={ended} />
      ) : (
        <QueryState query={link.query}>
          {(page) => <Asked page={page} headers={link.headers} onOver={setOver} />}
        </QueryState>
      )}
    </SignInLayout>
  );
}

interface AskedProps {
  page: Invitation;
  headers: LinkHeaders;
  onOver: (over: Over) => void;
}

function Asked({ page, headers, onOver }: AskedProps) {
  const { t } = useTranslation('sign-in');
  const format = useFormat();
  const navigate = useNavigate();
  const [first = 'set_password', ...others] = page.steps;
  const [step, setStep] = useState(first);
  /** @param password with which to sign in afterwards */
  const accept = async (asked: Promise<unknown>, password: string) => {
    try {
      await asked;
    } catch (error) {
      const over = whyInvalid(error);
      if (over === null) throw error;
      onOver(over);
      return;
    }
    await signIn({ email: page.email, password });
    await navigate('/', { replace: true });
  };
  return (
    <>
      <h1 className={styles.title}>{t('invitation.heading', { organisation: page.organisation })}</h1>
      <p className={styles.invited}>
        {page.invitedBy === null
          ? t('invitation.invited')
          : t('invitation.invitedBy', { name: page.invitedBy })}
      </p>
      <dl className={styles.facts}>
        <dt>{t('invitation.account')}</dt>
        <dd>
          {page.displayName}
          <small>{page.email}</small>
        </dd>
      </dl>
      <p className={styles.lead}>{t(step === 'sign_in' ? 'invitation.signInLead' : 'invitation.setLead')}</p>
      {step === 'sign_in' ? (
        <JoinForm
          onSubmit={(given) =>
            accept(
              api.post('/invitation/joining', { headers, body: given }),
              given.newPassword ?? given.password,
            )
          }
        />
      ) : (
        <OwnPasswordForm
          email={page.email}
          submit={t('invitation.set')}
          failed={t('invitation.failed')}
          onSubmit={(password) =>
            accept(api.post('/invitation/activation', { headers, body: { password } }), password)
          }
        />
      )}
      {others.length > 0 && (
        <p className={styles.other}>
          <Button
            variant="link"
            onClick={() => {
              setStep((before) => (before === 'sign_in' ? 'set_password' : 'sign_in'));
            }}
          >
            {t(step === 'sign_in' ? 'invitation.noAccount' : 'invitation.haveAccount')}
          </Button>
        </p>
      )}
      <p className={styles.until}>{t('invitation.until', { date: format.longDate(page.expiresAt) })}</p>
    </>
  );
}
