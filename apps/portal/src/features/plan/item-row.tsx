import type { AssessmentPlan, EnrolmentDetail, PlanItemDraft, PlanItemProgress } from '@attest/api-client';
import { toolOfMethod } from '@attest/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TargetGroup } from '../../shared/enrolment/targets';
import { Chip } from '../../ui/chip/chip';
import { DateText } from '../../ui/text/date-text';
import { TargetLine } from './target-line';
import styles from './plan.module.css';

interface ItemRowProps {
  item: PlanItemDraft;
  number: number;
  plan: AssessmentPlan;
  enrolment: EnrolmentDetail;
  groups: readonly TargetGroup[];
  /** Undefined for what is not saved yet. */
  progress: PlanItemProgress | undefined;
  children?: ReactNode;
}

/** One undertaking: what is done, on what, by when, by whom, and how far it is. */
export function ItemRow({ item, number, plan, enrolment, groups, progress, children }: ItemRowProps) {
  const { t } = useTranslation(['plan', 'terms']);
  const wording = new Map(enrolment.assessmentGuide.methods.map(({ id, text }) => [id, text]));
  const tool =
    plan.tools.find(({ versionId }) => versionId === item.toolVersionId) ??
    plan.version?.items.find(({ toolVersionId }) => toolVersionId === item.toolVersionId)?.tool ??
    null;
  return (
    <>
      <span className={styles.number}>{number}</span>
      <div className={styles.words}>
        <p className={styles.method}>
          <b>{t(`terms:method.${item.method}`)}</b>
          {tool !== null && item.toolVersionId !== null && (
            <Chip tone="line" icon="list">
              {t(`plan:tool.${toolOfMethod[item.method]}`, { number: tool.number })}
            </Chip>
          )}
          {progress !== undefined && <Progress item={item} progress={progress} />}
        </p>
        <p className={styles.for}>
          <TargetLine groups={groups} ids={item.targets} />
        </p>
        <p className={styles.when}>
          <span>
            {item.dueOn === null ? (
              t('plan:noDay')
            ) : (
              <>
                {t('plan:by')} <DateText value={item.dueOn} />
              </>
            )}
          </span>
          <span>
            {t(`plan:performer.${item.performer}`)} {performerName(item, enrolment)}
          </span>
        </p>
        {item.instructions !== '' && <p className={styles.instructions}>{item.instructions}</p>}
        {item.basis.map((id) => (
          <p key={id} className={styles.basis}>
            {t('plan:guide')} <span lang="zh-Hant">{wording.get(id)}</span>
          </p>
        ))}
      </div>
      {children}
    </>
  );
}

export const performerName = (item: PlanItemDraft, enrolment: EnrolmentDetail): string => {
  if (item.performerName !== '') return item.performerName;
  if (item.performer === 'assessor') return enrolment.assessor.displayName;
  return item.performer === 'candidate' ? enrolment.candidate.displayName : '';
};

export function Progress({ item, progress }: { item: PlanItemDraft; progress: PlanItemProgress }) {
  const { t } = useTranslation('plan');
  if (progress.state === 'done')
    return (
      <Chip tone="ok" state="covered">
        {t('progress.done')}
      </Chip>
    );
  const waiting = progress.targets.filter(({ state }) => state === 'to_judge').length;
  return (
    <>
      {progress.overdue && (
        <Chip tone="warn" icon="clock">
          {t('progress.overdue')}
        </Chip>
      )}
      {progress.state === 'started' && (
        <Chip tone="line" state="partly">
          {t('progress.started', { have: progress.satisfactory, of: item.targets.length })}
        </Chip>
      )}
      {waiting > 0 && (
        <Chip tone="accent" state="to_judge">
          {t('progress.waiting', { count: waiting })}
        </Chip>
      )}
    </>
  );
}
