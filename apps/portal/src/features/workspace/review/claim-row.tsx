import type { ClaimView, Method, TargetState, Verdict } from '@attest/api-client';
import type { AuthenticityMeans } from '@attest/domain';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Patch } from '../../../base/change/change';
import { ConfirmedBy } from '../../../shared/enrolment/confirmed-by';
import { JudgementLine, VerdictChip } from '../../../shared/enrolment/judgement-line';
import type { Target } from '../../../shared/enrolment/targets';
import { useFormat } from '../../../base/format/use-format';
import { Button } from '../../../ui/button/button';
import { cx } from '../../../ui/cx';
import { TextArea } from '../../../ui/field/text-field';
import { JudgementControl } from '../../../ui/judgement-control/judgement-control';
import { Icon } from '../../../ui/icon/icon';
import { StandardText } from '../../../ui/standard-text/standard-text';
import { useReasons } from '../../../shared/enrolment/use-reasons';
import { ClaimHistory } from './claim-history';
import { Disagreement } from './disagreement';
import styles from './claims.module.css';
import { allMarked, emptyDraft, marks, settlesByIt, type JudgementDraft } from './judgement-draft';
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
  /** The reader's own id where they lead, and theirs is the word on what assessors disagree about; else null. */
  leadId: string | null;
  current: boolean;
  /** How it is known already that it is the candidate's own. */
  onRecord: readonly AuthenticityMeans[];
  /** Where in the files it is shown. */
  places: ReactNode;
  /** It was taken with all the others: shown in one line, until it is made an exception. Null: never. */
  folded: { onOpen: () => void } | null;
  /** Null gives up what was chosen. */
  onChange: (patch: Patch<JudgementDraft> | null) => void;
}

/** Only what is watched can fail to be seen. */
export const verdictsFor = (method: Method): readonly Verdict[] =>
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
  leadId,
  current,
  onRecord,
  places,
  folded,
  onChange,
}: ClaimRowProps) {
  const { t } = useTranslation(['workspace', 'common', 'terms']);
  const reasons = useReasons('staff');
  const format = useFormat();
  const row = useRef<HTMLElement>(null);
  // An indicator needs no word for what it is.
  const meta = (words: string) =>
    target.kind === 'indicator' ? words : [t(`terms:targetKind.${target.kind}`), words].join(t('joiner'));
  const judgement = claim?.judgement ?? null;
  const editing = judgeable && (judgement === null || draft !== undefined);
  const shown = draft ?? emptyDraft;
  const contested = judgement?.disagrees === true;
  const settling = leadId !== null && settlesByIt(judgement, shown, leadId);
  const rejudge = t(contested && leadId !== null ? 'step.settle' : 'review.rejudge');

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
        <p className={styles.meta}>{meta(t('review.added'))}</p>
      ) : (
        <p className={styles.meta}>{meta(t('review.claimedBy', { name: claim.madeBy.displayName }))}</p>
      )}
      {claim?.parts != null && (
        <p className={styles.meta}>
          {t('listed.claimed', {
            parts: format.list(claim.parts.flatMap((index) => state?.parts[index] ?? [])),
          })}
        </p>
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
              aria-label={t('step.for', { action: rejudge, code: target.code })}
              onClick={() => {
                onChange(emptyDraft);
              }}
            >
              {rejudge}
            </Button>
          )}
        </div>
      )}
      <ConfirmedBy judgement={judgement} />
      {claim !== undefined && contested && <Disagreement claim={claim} settles={leadId !== null} />}
      {judgement?.remark != null && <p className={styles.remark}>{judgement.remark}</p>}
      {claim !== undefined && <ClaimHistory claim={claim} />}
      {places}
      {editing && folded !== null && <Folded draft={shown} code={target.code} onOpen={folded.onOpen} />}
      {editing && folded === null && (
        <div className={styles.form}>
          {judgement !== null && <p className={styles.meta}>{t('review.replaces')}</p>}
          <JudgementControl
            value={shown.verdict}
            options={verdictsFor(method)}
            label={t('review.judge', { code: target.code, text: target.text })}
            onChange={(verdict) => {
              onChange(({ marks: given }) => ({ verdict, marks: verdict === 'not_seen' ? {} : given }));
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
                settling
                  ? t('review.remarkSettles')
                  : shown.verdict === 'not_yet'
                    ? t('review.remarkNotYet')
                    : t('review.remarkOptional')
              }
              rows={2}
              required={settling}
              value={shown.remark}
              onChange={(event) => {
                onChange({ remark: event.currentTarget.value });
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

interface FoldedProps {
  draft: JudgementDraft;
  code: string;
  onOpen: () => void;
}

/** What one tick gave, in one line. */
function Folded({ draft, code, onOpen }: FoldedProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  return (
    <div className={styles.folded}>
      <VerdictChip judgement={draft.verdict === null ? null : { verdict: draft.verdict }} />
      <ul className={styles.given}>
        {marks
          .filter((mark) => draft.marks[mark] === true)
          .map((mark) => (
            <li key={mark}>
              <Icon name="check" size={12} />
              {t(`terms:vacs.${mark}`)}
            </li>
          ))}
      </ul>
      <Button
        size="sm"
        variant="link"
        className={styles.except}
        data-except
        aria-label={t('step.for', { action: t('play.except'), code })}
        onClick={onOpen}
      >
        {t('play.except')}
      </Button>
    </div>
  );
}
