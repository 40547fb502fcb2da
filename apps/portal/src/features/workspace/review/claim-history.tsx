import type { ClaimView } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { ConfirmedBy } from '../../../shared/enrolment/confirmed-by';
import { useFormat } from '../../../base/format/use-format';
import styles from './claims.module.css';

/** Judgements that were replaced, newest first. */
export function ClaimHistory({ claim }: { claim: ClaimView }) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  const { judgement, history } = claim;
  if (judgement === null && history.length === 0) return null;
  return (
    <>
      {judgement !== null && (
        <p className={styles.meta}>
          {t('review.judgedBy', {
            name: judgement.judgedBy.displayName,
            date: format.dateTime(judgement.judgedAt),
          })}
        </p>
      )}
      {history.length > 0 && (
        <details className={styles.history}>
          <summary>{t('review.history', { count: history.length })}</summary>
          <ul>
            {history.map((past) => (
              <li key={past.id}>
                {t('review.past', {
                  date: format.dateTime(past.judgedAt),
                  verdict: t(`terms:verdict.${past.verdict}.long`),
                  name: past.judgedBy.displayName,
                })}
                <ConfirmedBy judgement={past} />
                {past.remark !== null && <p>{past.remark}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
