import type { EvidenceMark, EvidenceView } from '@attest/api-client';
import { methods, type TargetStatus } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { ConfirmedBy } from '../../shared/enrolment/confirmed-by';
import { JudgementLine } from '../../shared/enrolment/judgement-line';
import type { Target } from '../../shared/enrolment/targets';
import { useFormat } from '../../base/format/use-format';
import { MarkChips } from '../../shared/marks/mark-chips';
import { MethodReading, ToolSource } from '../../shared/methods/method-reading';
import { EvidenceRow, Said } from '../../ui/evidence-row/evidence-row';
import { FileThumb } from '../../shared/files/file-thumb';
import { PieceFiles } from './piece-files';
import styles from './row-evidence.module.css';
import type { RowUrl } from './use-row-url';

interface RowPieceProps {
  enrolmentId: string;
  targets: readonly Target[];
  url: RowUrl;
  piece: EvidenceView;
  targetId: string;
  status: TargetStatus;
  /** The places in its files that show the row. */
  marks: readonly EvidenceMark[];
}

/** One piece of evidence, as far as it stands behind one row of the case. */
export function RowPiece({ enrolmentId, piece, targetId, status, targets, marks, url }: RowPieceProps) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const format = useFormat();
  const { current } = piece;
  const viewing = url.piece === piece.id;
  const claim = current.claims.find((each) => each.targetId === targetId);
  const judgement = claim?.judgement ?? null;
  const questions = current.questions.filter(({ targetIds, competenceItemIds }) =>
    [...targetIds, ...competenceItemIds].includes(targetId),
  );
  return (
    <>
      <EvidenceRow
        at={current.occurredAt}
        icon={methods[piece.method].icon}
        method={t(`terms:method.${piece.method}`)}
        title={current.title}
        by={t('sign-offs:evidence.by', {
          name: current.recordedBy.displayName,
          when: format.dateTime(current.recordedAt),
        })}
        files={
          current.files.length > 0 && !viewing
            ? current.files.map((file) => (
                <FileThumb
                  key={file.id}
                  file={file}
                  onOpen={() => {
                    url.openPiece(piece.id);
                  }}
                />
              ))
            : undefined
        }
        judgement={<JudgementLine judgement={judgement} status={status} />}
        {...(piece.versionCount > 1
          ? { older: t('sign-offs:evidence.version', { number: current.number }) }
          : {})}
      >
        {current.narrative !== null && <p>{current.narrative}</p>}
        {piece.method !== 'oral_questioning' && (
          <MethodReading
            method={piece.method}
            version={current}
            codeOf={(id) => current.claims.find((other) => other.targetId === id)?.code}
          />
        )}
        {questions.map((question, index) => (
          <Said
            key={index}
            lines={[
              { mark: t('sign-offs:evidence.asked'), text: question.question },
              { mark: t('sign-offs:evidence.answered'), text: question.answer },
            ]}
          />
        ))}
        {piece.method === 'oral_questioning' && <ToolSource tool={current.tool} />}
        <ConfirmedBy judgement={judgement} />
        {judgement?.remark != null && <p>{judgement.remark}</p>}
        {claim?.history.map((earlier) => (
          <p key={earlier.id} className={styles.earlier}>
            {t('sign-offs:evidence.before', {
              date: format.date(earlier.judgedAt),
              name: earlier.judgedBy.displayName,
              verdict: t(`terms:verdict.${earlier.verdict}.long`),
            })}
          </p>
        ))}
        <MarkChips
          marks={marks}
          onOpen={(markId) => {
            url.openPiece(piece.id, markId);
          }}
        />
      </EvidenceRow>
      {viewing && current.files.length > 0 && (
        <PieceFiles enrolmentId={enrolmentId} piece={piece} targets={targets} url={url} />
      )}
    </>
  );
}
