import type { ClaimView, EvidenceVersionView, Method } from '@attest/api-client';
import { targetKinds } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { isWork } from '../../../shared/enrolment/targets';
import { useFormat } from '../../../base/format/use-format';
import { MethodReading } from '../../../shared/methods/method-reading';
import { Said } from '../../../ui/evidence-row/evidence-row';
import styles from './review.module.css';

interface VersionWordsProps {
  method: Method;
  version: EvidenceVersionView;
  codeOf: (targetId: string) => string | undefined;
  /** What is listed under a target of this unit. */
  partsOf: (targetId: string) => readonly string[];
}

/** What was written down with the evidence: the account, what its method has of its own, the declaration, the time. */
export function VersionWords({ method, version, codeOf, partsOf }: VersionWordsProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  const codesOf = (items: readonly Shown[]) =>
    format.list(
      items.flatMap(({ targetId, parts }) => {
        const code = codeOf(targetId);
        if (code === undefined) return [];
        const names = (parts ?? []).flatMap((index) => partsOf(targetId)[index] ?? []);
        return names.length === 0 ? [code] : [t('listed.ofCode', { code, parts: format.list(names) })];
      }),
    );
  const shows = targetKinds
    .filter((kind) => !isWork({ kind }))
    .map((kind) => ({
      term: t(`terms:targetKind.${kind}`),
      text: codesOf(version.claims.filter(({ targetKind }) => targetKind === kind)),
    }));
  const probed = codesOf(version.probed.map(({ targetId }) => ({ targetId, parts: null })));
  const facts = [
    ...[...shows, { term: t('fact.probed'), text: probed }].filter(({ text }) => text !== ''),
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

type Shown = Pick<ClaimView, 'targetId' | 'parts'>;

/** Recorded before details had versions; what came after is read as its method has it. */
const legacyQuestions = ({ detail, questions }: EvidenceVersionView) => (detail === null ? questions : []);
