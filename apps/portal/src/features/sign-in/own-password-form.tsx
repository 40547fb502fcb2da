import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../shared/http/api-error';
import { useErrorText } from '../../shared/http/use-error-text';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { PasswordField } from '../../ui/field/text-field';
import styles from './sign-in-page.module.css';

interface OwnPasswordFormProps {
  email: string;
  submit: string;
  failed: string;
  /** Sets it and goes on; what it throws is told. */
  onSubmit: (password: string) => Promise<void>;
  /** What is asked before the new password. */
  children?: ReactNode;
}

/** A password that only its owner knows. */
export function OwnPasswordForm({ email, submit, failed, onSubmit, children }: OwnPasswordFormProps) {
  const { t } = useTranslation('sign-in');
  const errorText = useErrorText();
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setProblem(null);
    if (password === '') {
      setWrong(t('own.missing'));
      return;
    }
    setBusy(true);
    try {
      await onSubmit(password);
    } catch (error) {
      if (isApiError(error, 'password.too_weak')) setWrong(errorText(error));
      else setProblem(errorText(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className={styles.fields} noValidate onSubmit={(event) => void save(event)}>
      {problem !== null && <ErrorState title={failed} message={problem} />}
      {/* For what keeps passwords in the browser: whose this one is. */}
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      {children}
      <PasswordField
        label={t('own.password')}
        hint={t('own.hint')}
        name="new-password"
        autoComplete="new-password"
        value={password}
        error={wrong}
        onChange={(event) => {
          setPassword(event.currentTarget.value);
          setWrong(undefined);
        }}
      />
      <Button type="submit" variant="primary" size="xl" wide busy={busy}>
        {submit}
      </Button>
    </form>
  );
}
