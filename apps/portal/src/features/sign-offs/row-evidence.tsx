import type { CaseRow, EvidenceView } from '@attest/api-client';
import { methods } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmedBy } from '../../shared/enrolment/confirmed-by';
import { readableCode } from '../../shared/enrolment/targets';
import { useFormat } from '../../shared/format/use-format';
import { MethodReading, ToolSource } from '../../shared/methods/method-reading';
import { Chip } from '../../ui/chip/chip';
import { EvidenceRow, Said } from '../../ui/evidence-row/evidence-row';
import { FileThumb } from '../../ui/files/file-thumb';
import { FileViewer } from '../../ui/files/file-viewer';
import { Sheet } from '../../ui/sheet/sheet';
import { Vacs } from '../../ui/vacs/vacs';
import styles from './row-evidence.module.css';

interface RowEvidenceProps {
  row: CaseRow | null;
  evidence: readonly EvidenceView[];
  onClose: () => void;
}

/** What stands behind one row of the case, beside it and not over it. */
export function RowEvidence({ row, evidence, onClose }: RowEvidenceProps) {
  const { t } = useTranslation('sign-offs');
  const pieces =
    row === null
      ? []
      : evidence.filter((piece) => piece.current.claims.some((claim) => claim.targetId === row.targetId));
  return (
    <Sheet
      opened={row !== null}
      onClose={onClose}
      width={640}
      title={
        row !== null && (
          <span lang="zh-Hant">
            {readableCode(row.code, String)} {row.text}
          </span>
        )
      }
    >
      {row !== null && pieces.length === 0 && <p className={styles.none}>{t('evidence.none')}</p>}
      {row !== null && pieces.map((piece) => <Piece key={piece.id} piece={piece} targetId={row.targetId} />)}
    </Sheet>
  );
}

function Piece({ piece, targetId }: { piece: EvidenceView; targetId: string }) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const format = useFormat();
  const [viewing, setViewing] = useState(false);
  const { current } = piece;
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
                    setViewing(true);
                  }}
                />
              ))
            : undefined
        }
        judgement={
          judgement === null ? (
            <Chip tone="accent" state="to_judge">
              {t('terms:state.to_judge')}
            </Chip>
          ) : (
            <>
              <Chip
                tone={judgement.verdict === 'satisfactory' ? 'ok' : 'warn'}
                state={judgement.verdict === 'satisfactory' ? 'covered' : 'not_yet'}
                strong
              >
                {t(`terms:verdict.${judgement.verdict}.long`)}
              </Chip>
              <Vacs marks={judgement} />
            </>
          )
        }
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
      </EvidenceRow>
      {viewing && <FileViewer files={current.files} className={styles.viewer} />}
    </>
  );
}
