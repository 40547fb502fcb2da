import type { EvidenceMark, EvidenceView } from '@attest/api-client';
import { methods } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { ConfirmedBy } from '../../../shared/enrolment/confirmed-by';
import { JudgementLine, VerdictChip } from '../../../shared/enrolment/judgement-line';
import type { Target } from '../../../shared/enrolment/targets';
import { useFormat } from '../../../base/format/use-format';
import { MarkChips } from '../../../shared/marks/mark-chips';
import { Button } from '../../../ui/button/button';
import { probedBy } from '../../../shared/methods/new-question';
import { MethodReading, ToolSource } from '../../../shared/methods/method-reading';
import { EvidenceRow, Said } from '../../../ui/evidence-row/evidence-row';
import { FileThumb } from '../../../shared/files/file-thumb';
import type { WorkspaceData } from '../workspace-data';
import styles from './evidence-item.module.css';
import { byOf } from './by-of';
import { isProbed } from '../coverage/next-step';
import { useReasons } from '../../../shared/enrolment/use-reasons';

interface EvidenceItemProps {
  data: WorkspaceData;
  target: Target;
  piece: EvidenceView;
  /** The places in its files that show this indicator. */
  marks: readonly EvidenceMark[];
  onOpen: (evidenceId: string, markId?: string) => void;
}

/** One piece of evidence as seen from one indicator: what was done, what it shows, what it was worth here. */
export function EvidenceItem({ data, target, piece, marks, onOpen }: EvidenceItemProps) {
  const { t } = useTranslation(['workspace', 'terms', 'timeline']);
  const format = useFormat();
  const reasons = useReasons('staff');
  const { current: version, method } = piece;
  const claim = version.claims.find((other) => other.targetId === target.id);
  const judgement = claim?.judgement ?? null;
  const also = version.claims.filter((other) => other.targetId !== target.id).map((other) => other.code);
  const state = data.states.get(target.id);
  const parts = state?.parts ?? [];
  const open = () => {
    onOpen(piece.id);
  };
  const by = [
    t(`evidence.by.${byOf(piece)}`, { name: version.recordedBy.displayName }),
    ...(version.place === null ? [] : [version.place]),
    ...(version.durationMinutes === null ? [] : [t('evidence.minutes', { count: version.durationMinutes })]),
    ...(also.length === 0 ? [] : [t('evidence.also', { codes: format.list(also) })]),
  ].join(t('joiner'));
  const probed = claim === undefined && isProbed(piece, target.id);
  const judgeable = judgement === null && !probed && piece.abilities.judge && data.enrolment.abilities.judge;

  return (
    <EvidenceRow
      at={version.occurredAt}
      icon={methods[method].icon}
      method={t(`terms:method.${method}`)}
      title={
        <button type="button" className={styles.open} onClick={open}>
          {version.title}
        </button>
      }
      by={by}
      files={
        version.files.length === 0
          ? undefined
          : version.files.slice(0, 3).map((file) => <FileThumb key={file.id} file={file} onOpen={open} />)
      }
      older={
        claim?.kept === true ? (
          t(piece.withdrawal === null ? 'timeline:uses.keptRevised' : 'timeline:uses.keptWithdrawn', {
            number: version.number,
          })
        ) : piece.versionCount > 1 ? (
          <>
            {t('evidence.version', { number: version.number })}
            <button type="button" className={styles.link} onClick={open}>
              {t('evidence.versions')}
            </button>
          </>
        ) : undefined
      }
      judgement={
        <>
          {probed ? (
            <Probed piece={piece} target={target} />
          ) : (
            <JudgementLine
              judgement={judgement}
              status={state?.status}
              why={state === undefined ? '' : reasons.all(state)}
            />
          )}
          {judgeable && (
            <Button size="sm" onClick={open}>
              {t('step.judge')}
            </Button>
          )}
        </>
      }
    >
      {version.narrative !== null && <p className={styles.says}>{version.narrative}</p>}
      {claim?.parts != null && parts.length > 0 && (
        <p className={styles.remark}>
          {t('listed.claimed', { parts: format.list(claim.parts.flatMap((index) => parts[index] ?? [])) })}
        </p>
      )}
      {method !== 'oral_questioning' && (
        <MethodReading method={method} version={version} codeOf={(id) => data.states.get(id)?.code} />
      )}
      {version.questions
        .filter((question) => probedBy(question).includes(target.id))
        .map((question, index) => (
          <div key={index} className={styles.question}>
            <Said
              lines={[
                { mark: t('said.question'), text: question.question },
                { mark: t('said.answer'), text: question.answer },
              ]}
            />
            {question.expectedAnswer !== null && (
              <p className={styles.remark}>{t('said.expected', { text: question.expectedAnswer })}</p>
            )}
          </div>
        ))}
      {method === 'oral_questioning' && <ToolSource tool={version.tool} />}
      <ConfirmedBy judgement={judgement} />
      {judgement?.remark != null && judgement.remark !== version.narrative && (
        <p className={styles.remark}>
          {t('evidence.remark', { name: judgement.judgedBy.displayName, remark: judgement.remark })}
        </p>
      )}
      <MarkChips
        marks={marks}
        onOpen={(markId) => {
          onOpen(piece.id, markId);
        }}
      />
      {version.files.length > 3 && (
        <p>
          <button type="button" className={styles.link} onClick={open}>
            {t('evidence.moreFiles', { count: version.files.length - 3 })}
          </button>
        </p>
      )}
    </EvidenceRow>
  );
}

/** It was not claimed: a question named it beside an indicator, and the answer counts for both. */
function Probed({ piece, target }: Pick<EvidenceItemProps, 'piece' | 'target'>) {
  const { t } = useTranslation('workspace');
  const about = piece.current.questions.filter((question) => probedBy(question).includes(target.id));
  const good = about.every(({ verdict }) => verdict === 'satisfactory');
  return (
    <>
      {about.length > 0 && <VerdictChip judgement={{ verdict: good ? 'satisfactory' : 'not_yet' }} />}
      <span className={styles.remark}>{t('evidence.probed')}</span>
    </>
  );
}
