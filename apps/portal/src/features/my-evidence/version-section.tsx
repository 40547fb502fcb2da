import { readableCode } from '@attest/domain';
import type { ClaimView, EvidenceVersionView, Method } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { ConfirmedBy } from '../../shared/enrolment/confirmed-by';
import { VerdictChip } from '../../shared/enrolment/judgement-line';
import { useFormat } from '../../base/format/use-format';
import { MethodReading } from '../../shared/methods/method-reading';
import { ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { DisputeButton } from '../../shared/conversation/dispute-button';
import { queryString } from '../../shared/http/request-url';
import { FileRow } from './file-row';
import { UsesByUnit } from './uses-by-unit';
import styles from './my-evidence.module.css';

interface VersionSectionProps {
  method: Method;
  evidenceId: string;
  version: EvidenceVersionView;
  current: boolean;
  /** Without others there is nothing to compare with, and no number to say. */
  only: boolean;
  withdrawn: boolean;
}

export function VersionSection({
  method,
  evidenceId,
  version,
  current,
  only,
  withdrawn,
}: VersionSectionProps) {
  const { t } = useTranslation('my-evidence');
  const format = useFormat();
  const codes = new Map([...version.probed, ...version.claims].map(({ targetId, code }) => [targetId, code]));
  const codeOf = (targetId: string) => {
    const code = codes.get(targetId);
    return code && readableCode(code, (number) => t('critical', { code: number }));
  };
  return (
    <section
      className={current ? styles.version : styles.earlier}
      aria-label={t('version.number', { number: version.number })}
    >
      {!only && (
        <h2 className={styles.heading}>
          {t('version.number', { number: version.number })}
          {!current && <Chip tone="line">{t('version.replaced')}</Chip>}
        </h2>
      )}
      <dl className={styles.facts}>
        <dt>{t('fact.when')}</dt>
        <dd>{format.dateTime(version.occurredAt)}</dd>
        {version.place !== null && (
          <>
            <dt>{t('fact.where')}</dt>
            <dd>{version.place}</dd>
          </>
        )}
        {version.context !== null && (
          <>
            <dt>{t('fact.context')}</dt>
            <dd>{version.context}</dd>
          </>
        )}
        <dt>{t('fact.recorded')}</dt>
        <dd>
          {t('fact.recordedBy', {
            name: version.recordedBy.displayName,
            when: format.dateTime(version.recordedAt),
          })}
        </dd>
        {version.declaration !== null && (
          <>
            <dt>{t('fact.declaration')}</dt>
            <dd>{version.declaration}</dd>
          </>
        )}
      </dl>
      {version.narrative !== null && <p className={styles.narrative}>{version.narrative}</p>}
      <MethodReading method={method} version={version} codeOf={codeOf} modelAnswers={false} />
      {(version.detail === null ? version.questions : []).map((question, index) => (
        <dl key={index} className={styles.question}>
          <dt>{t('question.asked')}</dt>
          <dd>{question.question}</dd>
          <dt>{t('question.answered')}</dt>
          <dd>{question.answer}</dd>
        </dl>
      ))}
      {version.files.length > 0 && (
        <ul className={styles.files}>
          {version.files.map((file) => (
            <FileRow key={file.id} file={file} />
          ))}
        </ul>
      )}
      {version.files.length > 0 && version.claims.length > 0 && (
        <p>
          <ButtonLink
            size="sm"
            icon="crop"
            to={`/my-evidence/${evidenceId}/marks${queryString({ version: version.id })}`}
          >
            {t(current ? 'marks.open' : 'marks.look')}
          </ButtonLink>
        </p>
      )}
      {version.probed.length > 0 && (
        <p className={styles.probed}>
          {t('probed', { codes: format.list(version.probed.map(({ code }) => code)) })}
        </p>
      )}
      <UsesByUnit version={version} withdrawn={withdrawn}>
        {(claim) => <ClaimRow key={claim.id} claim={claim} title={version.title} disputable={current} />}
      </UsesByUnit>
    </section>
  );
}

interface ClaimRowProps {
  claim: ClaimView;
  title: string;
  /** Of the version that stands. */
  disputable: boolean;
}

function ClaimRow({ claim, title, disputable }: ClaimRowProps) {
  const { t } = useTranslation(['my-evidence', 'terms']);
  const format = useFormat();
  const { judgement } = claim;
  const code = readableCode(claim.code, (number) => t('my-evidence:critical', { code: number }));
  return (
    <li className={styles.claim}>
      <b>
        {code}
        {claim.targetKind !== 'indicator' && claim.targetKind !== 'critical_evidence' && (
          <span className={styles.kind}>{t(`terms:targetKind.${claim.targetKind}`)}</span>
        )}
      </b>
      <VerdictChip judgement={judgement} />
      <div className={styles.judgement}>
        {claim.parts !== null && (
          <small>
            {t('my-evidence:parts', { numbers: format.list(claim.parts.map((part) => String(part + 1))) })}
          </small>
        )}
        {judgement !== null && (
          <>
            {judgement.remark}
            <ConfirmedBy judgement={judgement} />
            <small>
              {t('my-evidence:judged', {
                name: judgement.judgedBy.displayName,
                date: format.date(judgement.judgedAt),
              })}
            </small>
          </>
        )}
        {claim.history.map((earlier) => (
          <small key={earlier.id}>
            {t('my-evidence:before', {
              verdict: t(`terms:verdict.${earlier.verdict}.long`),
              date: format.date(earlier.judgedAt),
              remark: earlier.remark ?? '',
            })}
          </small>
        ))}
        {disputable && judgement !== null && judgement.verdict !== 'satisfactory' && (
          <DisputeButton
            enrolmentId={claim.enrolmentId}
            judgementId={judgement.id}
            name={t('my-evidence:claimOf', { code, title })}
          />
        )}
      </div>
    </li>
  );
}
