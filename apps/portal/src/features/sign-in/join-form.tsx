import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../shared/http/api-error';
import { useErrorText } from '../../shared/http/use-error-text';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { PasswordField } from '../../ui/field/text-field';
import styles from './sign-in-page.module.css';

interface JoinFormProps {
  /** Joins and goes on; what it throws is told. @param newPassword asked for where the address was never confirmed */
  onSubmit: (given: { password: string; newPassword?: string }) => Promise<void>;
}

/** The account one has, shown to be one's own by its password. */
export function JoinForm({ onSubmit }: JoinFormProps) {
  const { t } = useTranslation('sign-in');
  const errorText = useErrorText();
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [renewing, setRenewing] = useState(false);
  const [wrong, setWrong] = useState<{ password?: string; newPassword?: string }>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const refused = (error: unknown) => {
    if (isApiError(error, 'auth.credentials')) setWrong({ password: t('error.credentials') });
    else if (isApiError(error, 'password.too_weak')) setWrong({ newPassword: errorText(error) });
    else if (isApiError(error, 'invitation.own_password')) {
      if (renewing) setWrong({ newPassword: errorText(error) });
      setRenewing(true);
    } else setProblem(errorText(error));
  };
  const join = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setProblem(null);
    if (password === '') {
      setWrong({ password: t('error.passwordMissing') });
      return;
    }
    setBusy(true);
    try {
      await onSubmit(renewing ? { password, newPassword } : { password });
    } catch (error) {
      setBusy(false);
      refused(error);
    }
  };

  return (
    <form className={styles.fields} noValidate onSubmit={(event) => void join(event)}>
      {problem !== null && <ErrorState title={t('invitation.failed')} message={problem} />}
      <PasswordField
        label={t('own.present')}
        name="password"
        value={password}
        error={wrong.password}
        onChange={(event) => {
          setPassword(event.currentTarget.value);
          setWrong({});
        }}
      />
      {renewing && (
        <>
          <p role="status">{t('invitation.ownPassword')}</p>
          <PasswordField
            label={t('own.password')}
            hint={t('own.hint')}
            name="new-password"
            autoComplete="new-password"
            value={newPassword}
            error={wrong.newPassword}
            onChange={(event) => {
              setNewPassword(event.currentTarget.value);
              setWrong({});
            }}
          />
        </>
      )}
      <Button type="submit" variant="primary" size="xl" wide busy={busy}>
        {t('invitation.signIn')}
      </Button>
    </form>
  );
}
