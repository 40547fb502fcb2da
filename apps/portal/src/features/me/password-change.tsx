import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { useErrorText } from '../../shared/http/use-error-text';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { PasswordField } from '../../ui/field/text-field';
import { toast } from '../../ui/toast/toast-store';
import styles from './me-page.module.css';

interface Wrong {
  currentPassword?: string | undefined;
  newPassword?: string | undefined;
}

export function PasswordChange() {
  const { t } = useTranslation('me');
  const errorText = useErrorText();
  const [open, setOpen] = useState(false);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const close = () => {
    setOpen(false);
    setCurrent('');
    setNext('');
    setWrong({});
    setProblem(null);
  };

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const missing: Wrong = {
      currentPassword: current === '' ? t('password.currentMissing') : undefined,
      newPassword: next === '' ? t('password.newMissing') : undefined,
    };
    setWrong(missing);
    if (missing.currentPassword !== undefined || missing.newPassword !== undefined) return;
    setBusy(true);
    setProblem(null);
    try {
      await api.post('/me/password', { body: { currentPassword: current, newPassword: next } });
      close();
      toast.done(t('password.done'));
    } catch (error) {
      const fields = isApiError(error) ? error.errors : [];
      const of = (name: keyof Wrong) => fields.find((field) => field.field === name)?.message;
      setWrong({ currentPassword: of('currentPassword'), newPassword: of('newPassword') });
      if (fields.length === 0) setProblem(errorText(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('password.heading')}</h2>
      {open ? (
        <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
          {problem !== null && <ErrorState title={t('password.failed')} message={problem} />}
          <PasswordField
            label={t('password.current')}
            value={current}
            error={wrong.currentPassword}
            onChange={(event) => {
              setCurrent(event.currentTarget.value);
            }}
          />
          <PasswordField
            label={t('password.new')}
            hint={t('password.hint')}
            autoComplete="new-password"
            value={next}
            error={wrong.newPassword}
            onChange={(event) => {
              setNext(event.currentTarget.value);
            }}
          />
          <div className={styles.buttons}>
            <Button type="submit" variant="primary" busy={busy}>
              {t('password.save')}
            </Button>
            <Button onClick={close}>{t('password.cancel')}</Button>
          </div>
        </form>
      ) : (
        <Button
          icon="key"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('password.open')}
        </Button>
      )}
    </section>
  );
}
