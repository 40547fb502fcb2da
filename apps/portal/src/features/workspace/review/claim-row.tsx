import type { ClaimView, Method, TargetState, Verdict } from '@attest/api-client';
import type { AuthenticityMeans } from '@attest/domain';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmedBy } from '../../../shared/enrolment/confirmed-by';
import { JudgementLine } from '../../../shared/enrolment/judgement-line';
import type { Target } from '../../../shared/enrolment/targets';
import { Button } from '../../../ui/button/button';
import { cx } from '../../../ui/cx';
import { TextArea } from '../../../ui/field/text-field';
import { JudgementControl } from '../../../ui/judgement-control/judgement-control';
import { StandardText } from '../../../ui/standard-text/standard-text';
import { useReasons } from '../../../shared/enrolment/use-reasons';
import { ClaimHistory } from './claim-history';
import styles from './claims.module.css';
import { allMarked, emptyDraft, marks, type JudgementDraft } from './judgement-draft';
import { Marks } from './marks';
import { Means } from './means';

interface ClaimRowProps {
  target: Target;
  method: Method;
  /** Absent for a target that the assessor adds. */
  claim: ClaimView | undefined;
  state: TargetState | undefined;
  draft: JudgementDraft | undefined;
  judgeable: boolean;
  current: boolean;
  /** How it is known already that it is the candidate's own. */
  onRecord: readonly AuthenticityMeans[];
  /** Where in the files it is shown. */
  places: ReactNode;
  onChange: (draft: JudgementDraft | null) => void;
}

/** Only what is watched can fail to be seen. */
const verdictsFor = (method: Method): readonly Verdict[] =>
  method === 'direct_observation' || method === 'simulation'
    ? ['satisfactory', 'not_yet', 'not_seen']
    : ['satisfactory', 'not_yet'];

export function ClaimRow({
  target,
  method,
  claim,
  state,
  draft,
  judgeable,
  current,
  onRecord,
  places,
  onChange,
}: ClaimRowProps) {
  const { t } = useTranslation(['workspace', 'common']);
  const reasons = useReasons('staff');
  const row = useRef<HTMLElement>(null);
  const judgement = claim?.judgement ?? null;
  const editing = judgeable && (judgement === null || draft !== undefined);
  const shown = draft ?? emptyDraft;

  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <section ref={row} className={cx(styles.claim, current && styles.current)} data-claim={target.id}>
      <p className={styles.text}>
        <span className={styles.code}>{target.code}</span>
        <StandardText text={target.text} />
      </p>
      {claim === undefined ? (
        <p className={styles.meta}>{t('review.added')}</p>
      ) : (
        <p className={styles.meta}>{t('review.claimedBy', { name: claim.madeBy.displayName })}</p>
      )}
      {claim !== undefined && !(editing && judgement === null) && (
        <div className={styles.judged}>
          <JudgementLine
            judgement={judgement}
            status={state?.status}
            why={state === undefined ? '' : reasons.all(state)}
          />
          {judgeable && draft === undefined && (
            <Button
              size="sm"
              variant="link"
              aria-label={t('step.for', { action: t('review.rejudge'), code: target.code })}
              onClick={() => {
                onChange(emptyDraft);
              }}
            >
              {t('review.rejudge')}
            </Button>
          )}
        </div>
      )}
      <ConfirmedBy judgement={judgement} />
      {judgement?.remark != null && <p className={styles.remark}>{judgement.remark}</p>}
      {claim !== undefined && <ClaimHistory claim={claim} />}
      {places}
      {editing && (
        <div className={styles.form}>
          {judgement !== null && <p className={styles.meta}>{t('review.replaces')}</p>}
          <JudgementControl
            value={shown.verdict}
            options={verdictsFor(method)}
            label={t('review.judge', { code: target.code, text: target.text })}
            onChange={(verdict) => {
              onChange({ ...shown, verdict, marks: verdict === 'not_seen' ? {} : shown.marks });
            }}
          />
          {shown.verdict !== null && shown.verdict !== 'not_seen' && (
            <>
              <Marks draft={shown} code={target.code} onChange={onChange} />
              <Means draft={shown} onRecord={onRecord} onChange={onChange} />
            </>
          )}
          {shown.verdict === 'satisfactory' && !allMarked(shown) && (
            <p className={styles.meta}>
              {marks.some((mark) => shown.marks[mark] === false)
                ? t('review.failedHint')
                : t('review.marksHint')}
            </p>
          )}
          {shown.verdict !== null && (
            <TextArea
              label={t('review.remark')}
              labelHidden
              placeholder={
                shown.verdict === 'not_yet' ? t('review.remarkNotYet') : t('review.remarkOptional')
              }
              rows={2}
              value={shown.remark}
              onChange={(event) => {
                onChange({ ...shown, remark: event.currentTarget.value });
              }}
            />
          )}
          {(judgement !== null || claim === undefined) && (
            <Button
              size="sm"
              variant="quiet"
              onClick={() => {
                onChange(null);
              }}
            >
              {t('common:action.cancel')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
