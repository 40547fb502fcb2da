import type { ClaimView, JudgementView } from '@attest/api-client';
import { contradicts } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { Icon } from '../../../ui/icon/icon';
import styles from './claims.module.css';

/** The judgement that the standing one contradicts: the newest of somebody else that differs. */
const contradictedBy = (standing: JudgementView, history: readonly JudgementView[]) =>
  history.find((past) => past.judgedBy.id !== standing.judgedBy.id && contradicts(past, standing)) ??
  history[0];

/** Who judged what, and when, where assessors disagree; and whose word it waits for. */
export function Disagreement({ claim, settles }: { claim: ClaimView; settles: boolean }) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  const { judgement, history } = claim;
  if (judgement === null) return null;
  const other = contradictedBy(judgement, history);
  const said = (each: JudgementView) =>
    t('review.saidBy', {
      name: each.judgedBy.displayName,
      verdict: t(`terms:verdict.${each.verdict}.long`),
      date: format.dateTime(each.judgedAt),
    });
  return (
    <div className={styles.disagreement}>
      <Icon name="alert" />
      <div>
        <p>{t(settles ? 'review.disagreementYours' : 'review.disagreement')}</p>
        <ul>
          {(other === undefined ? [judgement] : [other, judgement]).map((each) => (
            <li key={each.id}>
              {said(each)}
              {each !== judgement && each.remark !== null && <span>{each.remark}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
