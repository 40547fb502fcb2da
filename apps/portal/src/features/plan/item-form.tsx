import { limits, type AssessmentPlan, type EnrolmentDetail } from '@attest/api-client';
import { assessmentMethods, methodsNamed, planPerformers, toolOfMethod } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import type { TargetGroup } from '../../shared/enrolment/targets';
import { Button } from '../../ui/button/button';
import { DateField } from '../../ui/date-field/date-field';
import { SelectField } from '../../ui/field/select-field';
import { TextArea, TextField } from '../../ui/field/text-field';
import { type DraftItem, ofMethod } from './plan-draft';
import { TargetLine } from './target-line';
import styles from './plan.module.css';

interface ItemFormProps {
  item: DraftItem;
  number: number;
  plan: AssessmentPlan;
  enrolment: EnrolmentDetail;
  groups: readonly TargetGroup[];
  onChange: (to: Partial<DraftItem>) => void;
  onTargets: () => void;
  onRemove: () => void;
  onDone: () => void;
}

export function ItemForm({
  item,
  number,
  plan,
  enrolment,
  groups,
  onChange,
  onTargets,
  onRemove,
  onDone,
}: ItemFormProps) {
  const { t } = useTranslation(['plan', 'terms']);
  const guideMethods = enrolment.assessmentGuide.methods;
  const named = new Set(guideMethods.flatMap(({ text }) => methodsNamed(text)));
  // What the item names already stays to be chosen, though another version is in use by now.
  const kept = plan.version?.items.find(({ toolVersionId }) => toolVersionId === item.toolVersionId)?.tool;
  const tools = [
    ...plan.tools.filter(({ kind }) => kind === toolOfMethod[item.method]),
    ...(kept && !plan.tools.some(({ versionId }) => versionId === kept.versionId) ? [kept] : []),
  ];
  return (
    <div
      className={styles.form}
      role="group"
      aria-label={t('plan:edit', { number })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <div className={styles.pair}>
        <SelectField
          label={t('plan:field.method')}
          value={item.method}
          options={[
            ...assessmentMethods.filter((method) => named.has(method)),
            ...assessmentMethods.filter((method) => !named.has(method)),
          ].map((method) => ({
            value: method,
            label: named.has(method)
              ? t('plan:field.named', { method: t(`terms:method.${method}`) })
              : t(`terms:method.${method}`),
          }))}
          onChange={(method) => {
            onChange(ofMethod(method, { guideMethods, tools: plan.tools }));
          }}
        />
        <SelectField
          label={t('plan:field.tool')}
          value={item.toolVersionId ?? ''}
          options={[
            { value: '', label: t('plan:tool.none') },
            ...tools.map(({ kind, versionId, number: version }) => ({
              value: versionId,
              label: t(`plan:tool.${kind}`, { number: version }),
            })),
          ]}
          onChange={(id) => {
            onChange({ toolVersionId: id === '' ? null : id });
          }}
        />
      </div>
      <div className={styles.targetField}>
        <span className={styles.label}>{t('plan:field.targets')}</span>
        <TargetLine groups={groups} ids={item.targets} />
        <Button size="sm" icon="list" onClick={onTargets}>
          {t('plan:field.choose')}
        </Button>
      </div>
      <div className={styles.pair}>
        <SelectField
          label={t('plan:field.performer')}
          value={item.performer}
          options={planPerformers.map((performer) => ({
            value: performer,
            label: t(`plan:performer.${performer}`),
          }))}
          onChange={(performer) => {
            onChange({ performer });
          }}
        />
        <TextField
          label={t('plan:field.name')}
          optional
          maxLength={limits.PlanItemDraft.performerName.maxLength}
          placeholder={
            item.performer === 'assessor'
              ? enrolment.assessor.displayName
              : item.performer === 'candidate'
                ? enrolment.candidate.displayName
                : t('plan:field.nameExample')
          }
          value={item.performerName}
          onChange={(event) => {
            onChange({ performerName: event.currentTarget.value });
          }}
        />
      </div>
      <div className={styles.pair}>
        <DateField
          label={t('plan:field.due')}
          value={item.dueOn}
          onChange={(dueOn) => {
            onChange({ dueOn });
          }}
          {...(enrolment.dueOn !== null && item.dueOn !== null && item.dueOn > enrolment.dueOn
            ? { hint: t('plan:field.afterDue') }
            : {})}
        />
      </div>
      <TextArea
        label={t('plan:field.instructions')}
        optional
        rows={3}
        maxLength={limits.PlanItemDraft.instructions.maxLength}
        hint={t('plan:field.instructionsHint')}
        value={item.instructions}
        onChange={(event) => {
          onChange({ instructions: event.currentTarget.value });
        }}
      />
      <div className={styles.formActions}>
        <Button variant="quiet" icon="trash" tone="bad" onClick={onRemove}>
          {t('plan:remove')}
        </Button>
        <Button onClick={onDone}>{t('plan:finished')}</Button>
      </div>
    </div>
  );
}
