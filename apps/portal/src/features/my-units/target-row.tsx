import type { EvidenceView, TargetState } from '@attest/api-client';
import type { AssessmentMethod } from '@attest/domain';
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
import type { UnitTarget } from '../../shared/enrolment/targets';
import { useTargetCode } from './use-target-code';
import { useThrough, useWhy } from './use-why';

interface TargetRowProps {
  target: TargetState;
  /** The same as its unit prints it. */
  printed: UnitTarget;
  /** Those that the rules name for it; empty: any will do. */
  methods: readonly AssessmentMethod[];
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
  printed,
  methods,
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
  const whyOf = useWhy();
  const code = useTargetCode();
  const through = useThrough(printed);
  return (
    <li className={cx(styles.target, selected && styles.selected)} data-target={target.targetId}>
      <StateGlyph state={target.status} />
      <div className={styles.body}>
        <p className={styles.text}>
          <span className={styles.code}>{code(target.code)}</span> <span lang="zh-Hant">{target.text}</span>
        </p>
        {printed.parts.length > 0 && (
          <p className={styles.why} lang="zh-Hant">
            {t('my-units:parts', { parts: format.list(printed.parts) })}
          </p>
        )}
        <p className={styles.why}>{through(target) ?? whyOf(target, expiring)}</p>
        {!target.required && <p className={styles.why}>{t('my-units:informative')}</p>}
      </div>
      {open && (expiring || (target.status !== 'covered' && target.required)) && (
        <FixButton
          target={{ ...target, methods: [...methods] }}
          enrolmentId={enrolmentId}
          again={expiring || target.status === 'expired' || target.status === 'not_yet'}
          size="sm"
        />
      )}
      <div className={styles.more}>
        {evidence.length > 0 && (
          <ul className={styles.given}>
            {evidence.map((piece) => {
              const claim = piece.current.claims.find(({ targetId }) => targetId === target.targetId);
              const judgement = claim?.judgement ?? null;
              return (
                <li key={piece.id}>
                  <Link to={`/my-evidence/${piece.id}`}>{piece.current.title}</Link>
                  <span className={styles.detail}>
                    {t(`terms:method.${piece.method}`)} {format.shortDate(piece.current.occurredAt)}{' '}
                    {claim === undefined ? (
                      t('my-units:given.probed')
                    ) : (
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
                    )}
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
