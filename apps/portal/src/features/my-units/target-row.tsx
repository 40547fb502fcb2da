import type { EvidenceView, TargetState } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConfirmedBy } from '../../shared/enrolment/confirmed-by';
import { useFormat } from '../../shared/format/use-format';
import { ConversationPanel } from '../../ui/conversation/conversation-panel';
import { DisputeButton } from '../../ui/conversation/dispute-button';
import { ButtonLink } from '../../ui/button/button';
import { cx } from '../../ui/cx';
import { StateGlyph } from '../../ui/state-glyph/state-glyph';
import styles from './my-unit.module.css';
import { useReasonText } from './reason-text';
import { useTargetCode } from './use-target-code';

interface TargetRowProps {
  target: TargetState;
  selected: boolean;
  /** What was given for this target, newest first. */
  evidence: readonly EvidenceView[];
  uploadTo: string | null;
  enrolmentId: string;
  /** Whether anything is said about it; without, the way to ask appears with the chosen row. */
  talked: boolean;
  /** Covered, and evidence will soon be too old. */
  expiring: boolean;
}

/** An indicator in full, why it is where it is, and each judgement with its remark. */
export function TargetRow({
  target,
  selected,
  evidence,
  uploadTo,
  enrolmentId,
  talked,
  expiring,
}: TargetRowProps) {
  const { t } = useTranslation(['my-units', 'terms']);
  const format = useFormat();
  const reason = useReasonText();
  const code = useTargetCode();
  const why =
    expiring && target.expiresOn !== null
      ? t('my-units:reason.expiring', { date: format.date(target.expiresOn) })
      : reason(target);
  return (
    <li className={cx(styles.target, selected && styles.selected)} data-target={target.targetId}>
      <StateGlyph state={target.status} />
      <div className={styles.body}>
        <p className={styles.text}>
          <span className={styles.code}>{code(target.code)}</span> <span lang="zh-Hant">{target.text}</span>
        </p>
        <p className={styles.why}>
          {t(`terms:state.${target.status}`)}
          {why !== '' && t('my-units:because', { why })}
        </p>
        {evidence.length > 0 && (
          <ul className={styles.given}>
            {evidence.map((piece) => {
              const judgement =
                piece.current.claims.find((claim) => claim.targetId === target.targetId)?.judgement ?? null;
              return (
                <li key={piece.id}>
                  <Link to={`/my-evidence/${piece.id}`}>{piece.current.title}</Link>
                  <span className={styles.detail}>
                    {t(`terms:method.${piece.method}`)} {format.shortDate(piece.current.occurredAt)}{' '}
                    <b
                      className={
                        judgement === null
                          ? styles.open
                          : judgement.verdict === 'satisfactory'
                            ? styles.ok
                            : styles.warn
                      }
                    >
                      {judgement === null
                        ? t('terms:state.to_judge')
                        : t(`terms:verdict.${judgement.verdict}.long`)}
                    </b>
                  </span>
                  <ConfirmedBy judgement={judgement} />
                  {judgement?.remark != null && <q className={styles.remark}>{judgement.remark}</q>}
                  {judgement !== null && judgement.verdict !== 'satisfactory' && (
                    <DisputeButton
                      enrolmentId={enrolmentId}
                      judgementId={judgement.id}
                      name={piece.current.title}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        )}
        {(talked || selected || evidence.length > 0) && (
          <ConversationPanel
            enrolmentId={enrolmentId}
            place={{ targetId: target.targetId }}
            about={{ targetId: target.targetId }}
            className={styles.talk}
          />
        )}
      </div>
      {uploadTo !== null && (
        <ButtonLink
          to={uploadTo}
          size="sm"
          icon="upload"
          aria-label={t('my-units:action.uploadFor', { code: code(target.code) })}
        >
          {t('my-units:action.upload')}
        </ButtonLink>
      )}
    </li>
  );
}
