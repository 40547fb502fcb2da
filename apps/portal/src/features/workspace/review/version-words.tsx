import type { EvidenceVersionView } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { Said } from '../../../ui/evidence-row/evidence-row';
import styles from './review.module.css';

/** What was written down with the evidence: the account, the questions, the declaration, and when it was recorded. */
export function VersionWords({ version }: { version: EvidenceVersionView }) {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const facts = [
    ...(version.place === null ? [] : [{ term: t('fact.place'), text: version.place }]),
    ...(version.context === null ? [] : [{ term: t('fact.context'), text: version.context }]),
    ...(version.durationMinutes === null
      ? []
      : [{ term: t('fact.duration'), text: t('evidence.minutes', { count: version.durationMinutes }) }]),
    { term: t('fact.recorded'), text: format.dateTime(version.recordedAt) },
    ...(version.declaration === null
      ? []
      : [{ term: t('fact.declared', { name: version.recordedBy.displayName }), text: version.declaration }]),
  ];
  return (
    <div className={styles.account}>
      {version.narrative !== null && <p className={styles.narrative}>{version.narrative}</p>}
      {version.questions.map((question, index) => (
        <div key={index} className={styles.question}>
          <Said
            lines={[
              { mark: t('said.question'), text: question.question },
              { mark: t('said.answer'), text: question.answer },
            ]}
          />
          {question.expectedAnswer !== null && (
            <p className={styles.aside}>{t('said.expected', { text: question.expectedAnswer })}</p>
          )}
          {question.remark !== null && (
            <p className={styles.aside}>{t('said.remark', { text: question.remark })}</p>
          )}
        </div>
      ))}
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.term}>
            <dt>{fact.term}</dt>
            <dd>{fact.text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
