import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClock } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';
import { useSession } from '../../shared/session/use-session';
import { Button } from '../../ui/button/button';
import { PasswordField } from '../../ui/field/text-field';
import { Icon } from '../../ui/icon/icon';
import styles from './sign-panel.module.css';
import type { CaseSeen } from './use-case-seen';

interface SignFieldsProps {
  /** What the signature says, in the reader's language. */
  meaning: string;
  seen: CaseSeen;
  /** Whether there is anything to sign under. */
  ready: boolean;
  busy: boolean;
  /** What is wrong with the password, or with signing; not what is newer than the page. */
  error: string | undefined;
  password: string;
  onPassword: (password: string) => void;
  onSign: () => void;
  /** Between whoever signs and the password. */
  children?: ReactNode;
}

/** Who signs what with which words, and the password: of a unit and of a whole alike. */
export function SignFields(props: SignFieldsProps) {
  const { meaning, seen, ready, busy, error, password, onPassword, onSign, children } = props;
  const { t } = useTranslation('sign-offs');
  const clock = useClock();
  const format = useFormat();
  const { member } = useSession();
  return (
    <>
      <h2 id="sign-title" className={styles.heading}>
        {t('sign.title')}
      </h2>
      <p className={styles.meaning}>{meaning}</p>
      <p className={styles.line}>
        <b>{member.displayName}</b>
        <span>
          {[member.department, member.jobTitle].filter((part) => part !== null).join(' ')}{' '}
          {format.date(clock.today())}
        </span>
      </p>
      {children}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (seen.complete && password !== '' && ready) onSign();
        }}
      >
        <PasswordField
          label={t('sign.password')}
          hint={t('sign.passwordHint')}
          value={password}
          error={error}
          onChange={(event) => {
            onPassword(event.currentTarget.value);
          }}
        />
        {!seen.complete && (
          <button type="button" className={styles.unseen} onClick={seen.showNext}>
            <Icon name="down" size={14} />
            {t('sign.unseen', { have: seen.count, of: seen.total })}
          </button>
        )}
        <Button
          type="submit"
          variant="primary"
          size="lg"
          wide
          icon="sign"
          disabled={!seen.complete || password === ''}
          busy={busy}
        >
          {t('sign.sign')}
        </Button>
      </form>
    </>
  );
}
