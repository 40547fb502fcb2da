import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, refreshSession } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { useErrorText } from '../../shared/http/use-error-text';
import { signOut } from '../../shared/session/session-actions';
import type { SignedIn } from '../../shared/session/session-store';
import { Button } from '../../ui/button/button';
import { PasswordField } from '../../ui/field/text-field';
import { toast } from '../../ui/toast/toast-store';
import { SignInLayout } from './sign-in-layout';
import { OwnPasswordForm } from './own-password-form';
import styles from './sign-in-page.module.css';

/** Instead of everything else, while the password is one that somebody else has seen. */
export function PasswordDuePage({ session }: { session: SignedIn }) {
  const { t } = useTranslation('sign-in');
  const errorText = useErrorText();
  const [current, setCurrent] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const change = async (newPassword: string) => {
    if (current === '') {
      setWrong(t('error.passwordMissing'));
      return;
    }
    try {
      await api.post('/me/password', { body: { currentPassword: current, newPassword } });
    } catch (error) {
      if (!isApiError(error, 'auth.password_wrong')) throw error;
      setWrong(errorText(error));
      return;
    }
    await refreshSession();
  };
  const leave = async () => {
    try {
      await signOut();
    } catch (error) {
      toast.failed(errorText(error));
    }
  };
  return (
    <SignInLayout tab={t('due.tab')}>
      <h1 className={styles.title}>{t('due.heading')}</h1>
      <p className={styles.lead}>{t('due.lead')}</p>
      <OwnPasswordForm
        email={session.account.email}
        submit={t('due.save')}
        failed={t('due.failed')}
        onSubmit={change}
      >
        <PasswordField
          label={t('due.current')}
          name="password"
          value={current}
          error={wrong}
          onChange={(event) => {
            setCurrent(event.currentTarget.value);
            setWrong(undefined);
          }}
        />
      </OwnPasswordForm>
      <p className={styles.other}>
        <Button
          variant="link"
          onClick={() => {
            void leave();
          }}
        >
          {t('due.leave')}
        </Button>
      </p>
    </SignInLayout>
  );
}
