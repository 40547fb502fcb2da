import type { Case } from '@attest/api-client';
import { targetKinds } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import styles from './case-view.module.css';

/** What is required and not covered although competent was decided: rules or time have changed since. */
export function MissingNow({ data: { enrolment, outcome, rows } }: { data: Case }) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const missing = rows.filter(({ required, status }) => required && status !== 'covered');
  if (enrolment.state !== 'decided' || outcome?.decision !== 'competent' || missing.length === 0) return null;
  const kinds = targetKinds
    .map((kind) => ({ kind, count: missing.filter((row) => row.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t('sign-offs:covers.kindCount', { kind: t(`terms:targetKind.${kind}`), count }))
    .join(t('sign-offs:kindJoiner'));
  return (
    <p className={styles.missing} role="note">
      {t('sign-offs:missingNow', { kinds })}
    </p>
  );
}
