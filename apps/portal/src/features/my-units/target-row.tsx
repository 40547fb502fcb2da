import type { EvidenceView, TargetState } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConfirmedBy } from '../../shared/enrolment/confirmed-by';
import { useFormat } from '../../base/format/use-format';
import { ConversationPanel } from '../../shared/conversation/conversation-panel';
import { DisputeButton } from '../../shared/conversation/dispute-button';
import { cx } from '../../ui/cx';
import { StateGlyph } from '../../ui/state-glyph/state-glyph';
import { FixButton } from './fix-button';
import styles from './my-unit.module.css';
import { useReasons } from '../../shared/enrolment/use-reasons';
import { useTargetCode } from './use-target-code';

interface TargetRowProps {
  target: TargetState;
  selected: boolean;
  /** What was given for this target, newest first. */
  evidence: readonly EvidenceView[];
  /** The unit is open: something can still be done about it. */
  open: boolean;
  enrolmentId: string;
  /** Whether anything is said about it; without, only the way to ask stands here. */
  talked: boolean;
  /** The reader came to ask about it. */
  asking: boolean;
  /** Covered, and evidence will soon be too old. */
  expiring: boolean;
}

/** An indicator in full, why it is where it is, and each judgement with its remark. */
export function TargetRow({
  target,
  selected,
  evidence,
  open,
  enrolmentId,
  talked,
  asking,
  expiring,
}: TargetRowProps) {
  const { t } = useTranslation(['my-units', 'terms']);
  const format = useFormat();
  const reasons = useReasons('candidate');
  const code = useTargetCode();
  const why =
    expiring && target.expiresOn !== null
      ? t('my-units:reason.expiring', { date: format.date(target.expiresOn) })
      : reasons.all(target);
  return (
    <li className={cx(styles.target, selected && styles.selected)} data-target={target.targetId}>
      <StateGlyph state={target.status} />
      <div className={styles.body}>
        <p className={styles.text}>
          <span className={styles.code}>{code(target.code)}</span> <span lang="zh-Hant">{target.text}</span>
        </p>
        <p className={styles.why}>
          {why === ''
            ? t(`terms:state.${target.status}`)
            : target.status === 'partly' || target.status === 'covered'
              ? t('my-units:because', { state: t(`terms:state.${target.status}`), why })
              : why}
        </p>
      </div>
      {open && (target.status !== 'covered' || expiring) && (
        <FixButton
          target={target}
          enrolmentId={enrolmentId}
          again={expiring || target.status === 'expired' || target.status === 'not_yet'}
          size="sm"
        />
      )}
      <div className={styles.more}>
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
            key={String(asking)}
            enrolmentId={enrolmentId}
            place={{ targetId: target.targetId }}
            about={{ targetId: target.targetId }}
            name={code(target.code)}
            quiet
            asking={asking}
            className={talked || asking ? styles.talk : undefined}
          />
        )}
      </div>
    </li>
  );
}
