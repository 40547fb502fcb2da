import type { EvidenceVersionView, Method } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { MethodReading } from '../../../shared/methods/method-reading';
import { Said } from '../../../ui/evidence-row/evidence-row';
import styles from './review.module.css';

interface VersionWordsProps {
  method: Method;
  version: EvidenceVersionView;
  codeOf: (targetId: string) => string | undefined;
}

/** What was written down with the evidence: the account, what its method has of its own, the declaration, the time. */
export function VersionWords({ method, version, codeOf }: VersionWordsProps) {
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
      <MethodReading method={method} version={version} codeOf={codeOf} />
      {legacyQuestions(version).map((question, index) => (
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

/** Recorded before details had versions; what came after is read as its method has it. */
const legacyQuestions = ({ detail, questions }: EvidenceVersionView) => (detail === null ? questions : []);
