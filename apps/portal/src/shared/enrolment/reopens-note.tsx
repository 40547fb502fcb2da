import type { EnrolmentSummary } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon/icon';
import styles from './reopens-note.module.css';

interface ReopensNoteProps {
  enrolment: Pick<EnrolmentSummary, 'state' | 'supervisor'>;
  /** What is about to be done. */
  what: 'record' | 'judge' | 'withdraw' | 'invite';
  /** Somebody among several. */
  name?: string;
}

/**
 * Anything new on a unit that is decided and waits for its signature takes the decision back. Whoever is about to do
 * such a thing is told before, and can leave it.
 */
export function ReopensNote({ enrolment, what, name }: ReopensNoteProps) {
  const { t } = useTranslation('terms');
  if (enrolment.state !== 'decided') return null;
  const values = { supervisor: enrolment.supervisor.displayName, name };
  return (
    <p className={styles.note} role="note">
      <Icon name="alert" size={16} />
      <span>
        {t(name === undefined ? 'reopens.waits' : 'reopens.waitsOf', values)}
        {t(`reopens.${what}`)}
      </span>
    </p>
  );
}
