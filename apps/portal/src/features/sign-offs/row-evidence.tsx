import type { CaseRow, EvidenceMark, EvidenceView } from '@attest/api-client';
import { methods, type TargetStatus } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmedBy } from '../../shared/enrolment/confirmed-by';
import { JudgementLine } from '../../shared/enrolment/judgement-line';
import { readableCode, type Target } from '../../shared/enrolment/targets';
import { useFormat } from '../../base/format/use-format';
import { MarkChips } from '../../shared/marks/mark-chips';
import { enrolmentMarksQuery } from '../../shared/marks/mark-queries';
import { MethodReading, ToolSource } from '../../shared/methods/method-reading';
import { EvidenceRow, Said } from '../../ui/evidence-row/evidence-row';
import { FileThumb } from '../../shared/files/file-thumb';
import { Sheet } from '../../ui/sheet/sheet';
import { PieceFiles } from './piece-files';
import styles from './row-evidence.module.css';
import type { RowUrl } from './use-row-url';

interface RowEvidenceProps {
  enrolmentId: string;
  row: CaseRow | null;
  targets: readonly Target[];
  evidence: readonly EvidenceView[];
  url: RowUrl;
}

/** What stands behind one row of the case, beside it and not over it. */
export function RowEvidence({ enrolmentId, row, targets, evidence, url }: RowEvidenceProps) {
  const { t } = useTranslation('sign-offs');
  const marks = useQuery({ ...enrolmentMarksQuery(enrolmentId), enabled: row !== null }).data ?? [];
  const pieces =
    row === null
      ? []
      : evidence.filter((piece) => piece.current.claims.some((claim) => claim.targetId === row.targetId));
  return (
    <Sheet
      opened={row !== null}
      onClose={() => {
        url.openRow(null);
      }}
      width={720}
      title={
        row !== null && (
          <span lang="zh-Hant">
            {readableCode(row.code, (number) => t('criticalCode', { number }))} {row.text}
          </span>
        )
      }
    >
      {row !== null && pieces.length === 0 && <p className={styles.none}>{t('evidence.none')}</p>}
      {row !== null &&
        pieces.map((piece) => (
          <Piece
            key={piece.id}
            {...{ enrolmentId, piece, targets, url }}
            targetId={row.targetId}
            status={row.status}
            marks={marks.filter(
              ({ versionId, targets: shows }) =>
                versionId === piece.current.id && shows.some(({ targetId }) => targetId === row.targetId),
            )}
          />
        ))}
    </Sheet>
  );
}

interface PieceProps extends Pick<RowEvidenceProps, 'enrolmentId' | 'targets' | 'url'> {
  piece: EvidenceView;
  targetId: string;
  status: TargetStatus;
  /** The places in its files that show the row. */
  marks: readonly EvidenceMark[];
}

function Piece({ enrolmentId, piece, targetId, status, targets, marks, url }: PieceProps) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const format = useFormat();
  const { current } = piece;
  const viewing = url.piece === piece.id;
  const claim = current.claims.find((each) => each.targetId === targetId);
  const judgement = claim?.judgement ?? null;
  const questions = current.questions.filter((question) => question.targetIds.includes(targetId));
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
