import type { JudgementView } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import styles from './confirmed-by.module.css';

/** By which means a judgement says that the evidence is the candidate's own; nothing where it names none. */
export function ConfirmedBy({
  judgement,
}: {
  judgement: Pick<JudgementView, 'authentic' | 'authenticBy'> | null;
}) {
  const { t } = useTranslation('terms');
  const means = judgement?.authentic === true ? (judgement.authenticBy ?? []) : [];
  if (means.length === 0) return null;
  return (
    <small className={styles.by}>
      {t('authenticityBy', {
        means: means.map((each) => t(`authenticity.${each}`)).join(t('authenticityJoin')),
      })}
    </small>
  );
}
