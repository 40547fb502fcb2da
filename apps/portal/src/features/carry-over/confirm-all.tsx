import { limits } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/text-field';
import styles from './carry-over.module.css';

/** One reason for all that a person has to confirm; each can be decided otherwise after that. */
export function ConfirmAll({
  enrolmentId,
  onConfirm,
}: {
  enrolmentId: string;
  onConfirm: (reason: string) => void;
}) {
  const { t } = useTranslation('carry-over');
  const [reason, setReason, forget] = usePersistedState(`confirmation of ${enrolmentId}`, '');
  return (
    <li className={styles.decision}>
      <TextField
        label={t('attempt.all.label')}
        labelHidden
        className={styles.reason}
        placeholder={t('attempt.all.label')}
        maxLength={limits.CarryOverDecision.reason.maxLength}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <Button
        disabled={reason.trim() === ''}
        onClick={() => {
          onConfirm(reason);
          forget();
        }}
      >
        {t('attempt.all.do')}
      </Button>
    </li>
  );
}
