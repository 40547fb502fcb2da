import { useCallback, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../shared/http/api-error';
import { useErrorText } from '../../shared/http/use-error-text';
import { signIn } from '../../shared/session/session-actions';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { PasswordField, TextField } from '../../ui/field/text-field';
import styles from './sign-in-page.module.css';
import { Throttled } from './throttled';

interface SignInFormProps {
  /** Called before the session starts when the person belongs to several organisations. */
  onSeveral: () => void;
}

interface Wrong {
  email?: string | undefined;
  password?: string | undefined;
}

export function SignInForm({ onSeveral }: SignInFormProps) {
  const { t } = useTranslation('sign-in');
  const errorText = useErrorText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [until, setUntil] = useState<number | null>(null);
  const passwordBox = useRef<HTMLInputElement>(null);
  const emailBox = useRef<HTMLInputElement>(null);

  const over = useCallback(() => {
    setUntil(null);
  }, []);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy || until !== null) return;
    const missing: Wrong = {
      email: email.trim() === '' ? t('error.emailMissing') : undefined,
      password: password === '' ? t('error.passwordMissing') : undefined,
    };
    setWrong(missing);
    setProblem(null);
    if (missing.email !== undefined) {
      emailBox.current?.focus();
      return;
    }
    if (missing.password !== undefined) {
      passwordBox.current?.focus();
      return;
    }
    setBusy(true);
    try {
      await signIn({ email: email.trim(), password }, (session) => {
        if (session.memberships.length > 1 && !session.passwordChangeDue) onSeveral();
      });
    } catch (error) {
      setBusy(false);
      if (isApiError(error, 'auth.throttled') || (isApiError(error) && error.status === 429)) {
        const facts = error.facts['retryAfterSeconds'];
        const wait = typeof facts === 'number' ? facts : (error.retryAfter ?? 60);
        setUntil(Date.now() + wait * 1000);
      } else if (isApiError(error, 'auth.credentials')) {
        setProblem(t('error.credentials'));
        passwordBox.current?.focus();
        passwordBox.current?.select();
      } else {
        setProblem(errorText(error));
      }
    }
  };

  return (
    <form className={styles.fields} noValidate onSubmit={(event) => void submit(event)}>
      {until !== null && <Throttled until={until} onOver={over} />}
      {problem !== null && <ErrorState title={t('error.title')} message={problem} />}
      <TextField
        ref={emailBox}
        label={t('email')}
        type="email"
        inputMode="email"
        name="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        error={wrong.email}
        onChange={(event) => {
          setEmail(event.currentTarget.value);
          setWrong((latest) => ({ ...latest, email: undefined }));
        }}
      />
      <PasswordField
        ref={passwordBox}
        label={t('password')}
        name="password"
        value={password}
        error={wrong.password}
        onChange={(event) => {
          setPassword(event.currentTarget.value);
          setWrong((latest) => ({ ...latest, password: undefined }));
        }}
      />
      <Button type="submit" variant="primary" size="xl" wide busy={busy} disabled={until !== null}>
        {busy ? t('submitting') : t('submit')}
      </Button>
    </form>
  );
}
