import { Suspense, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../shared/http/api';
import { useErrorText } from '../../shared/http/use-error-text';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { TextField } from '../../ui/field/text-field';
import { SignInLayout } from './sign-in-layout';
import styles from './sign-in-page.module.css';

/** Asks for a letter; the answer is the same whether there is such an account or not. */
export function ForgotPage() {
  return (
    <Suspense fallback={null}>
      <Forgot />
    </Suspense>
  );
}

function Forgot() {
  const { t } = useTranslation('sign-in');
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <SignInLayout tab={t('forgot.tab')}>
      <h1 className={styles.title}>{t(asked === null ? 'forgot.heading' : 'forgot.sentHeading')}</h1>
      {asked === null ? (
        <>
          <p className={styles.lead}>{t('forgot.lead')}</p>
          <AskForm onAsked={setAsked} />
        </>
      ) : (
        <div role="status">
          <p className={styles.lead}>{t('forgot.sent', { email: asked })}</p>
          <p className={styles.until}>{t('forgot.none')}</p>
        </div>
      )}
      <p className={styles.other}>
        <Link to="/sign-in">{t('forgot.back')}</Link>
      </p>
    </SignInLayout>
  );
}

function AskForm({ onAsked }: { onAsked: (email: string) => void }) {
  const { t } = useTranslation('sign-in');
  const errorText = useErrorText();
  const [email, setEmail] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setProblem(null);
    if (email.trim() === '') {
      setWrong(t('error.emailMissing'));
      return;
    }
    setBusy(true);
    try {
      await api.post('/auth/password-resets', { body: { email: email.trim() } });
      onAsked(email.trim());
    } catch (error) {
      setBusy(false);
      setProblem(errorText(error));
    }
  };
  return (
    <form className={styles.fields} noValidate onSubmit={(event) => void ask(event)}>
      {problem !== null && <ErrorState message={problem} />}
      <TextField
        label={t('email')}
        type="email"
        inputMode="email"
        name="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        error={wrong}
        onChange={(event) => {
          setEmail(event.currentTarget.value);
          setWrong(undefined);
        }}
      />
      <Button type="submit" variant="primary" size="xl" wide busy={busy}>
        {t('forgot.send')}
      </Button>
    </form>
  );
}
