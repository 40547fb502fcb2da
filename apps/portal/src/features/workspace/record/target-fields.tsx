import { limits } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import type { Target, TargetGroup } from '../../../shared/enrolment/targets';
import { AllSatisfactory } from '../../../shared/methods/all-satisfactory';
import type { Detail, TypedParts } from '../../../shared/methods/method-parts';
import { TargetField } from '../../../shared/methods/target-field';
import { TextArea } from '../../../ui/field/text-field';
import { Icon } from '../../../ui/icon/icon';
import { JudgementControl } from '../../../ui/judgement-control/judgement-control';
import { SegmentedFilter } from '../../../ui/segmented/segmented-filter';
import { StandardText } from '../../../ui/standard-text/standard-text';
import { CountsFields } from './counts-fields';
import { noMark, type RecordDraft, type Mark } from '../../../shared/methods/form-drafts';
import {
  asksCounts,
  isPicked,
  type CommonProblem,
  targetsOfDraft,
} from '../../../shared/methods/record-draft';
import styles from './record.module.css';

interface TargetFieldsProps<D extends Detail> {
  parts: TypedParts<D>;
  draft: RecordDraft<D>;
  groups: readonly TargetGroup[];
  problems: readonly CommonProblem[];
  onChange: (draft: RecordDraft<D>) => void;
}

/** What it proves, and what it was worth: all targets of the unit, those picked, or those that the questions name. */
export function TargetFields<D extends Detail>({
  parts,
  draft,
  groups,
  problems,
  onChange,
}: TargetFieldsProps<D>) {
  const { t } = useTranslation(['workspace', 'methods']);
  const targets = targetsOfDraft(parts, draft);
  const set = (targetId: string, mark: Mark) => {
    onChange({ ...draft, marks: { ...draft.marks, [targetId]: mark } });
  };
  const counts = asksCounts(parts, draft) && (
    <CountsFields
      counts={draft.counts}
      error={problems.includes('counts')}
      onChange={(next) => {
        onChange({ ...draft, counts: next });
      }}
    />
  );
  const problem = (['targets', 'verdicts'] as const).find((one) => problems.includes(one));
  const alert = problem !== undefined && (
    <p role="alert" className={styles.problem}>
      <Icon name="alert" size={14} />
      {t(`record.error.${problem}`)}
    </p>
  );
  if (parts.targets === 'detail')
    return (
      <div>
        {counts}
        {alert}
      </div>
    );
  const chosen = isPicked(parts.targets);
  const shown = groups
    .map((group) => ({
      ...group,
      targets: chosen ? group.targets.filter(({ id }) => targets.includes(id)) : group.targets,
    }))
    .filter((group) => group.targets.length > 0);
  return (
    <section className={styles.targets} aria-labelledby="record-targets">
      <h2 id="record-targets" className={styles.heading3}>
        {t(parts.targets === 'chosen' ? 'record.proves' : 'record.judgements')}
      </h2>
      {chosen && (
        <>
          {parts.targets === 'chosen' && (
            <TargetField
              label={t('record.targets')}
              labelHidden
              placeholder={t('methods:targets.choose')}
              groups={groups}
              value={targets}
              onChange={(ids) => {
                onChange({ ...draft, targetIds: ids });
              }}
            />
          )}
          <SegmentedFilter
            className={styles.when}
            label={t('record.when')}
            value={draft.judge}
            onChange={(judge) => {
              onChange({ ...draft, judge });
            }}
            options={[
              { value: 'later', label: t('record.later') },
              { value: 'now', label: t('record.now') },
            ]}
          />
        </>
      )}
      {(!chosen || draft.judge === 'now') &&
        shown.map((group) => (
          <div key={group.id}>
            <h3 className={styles.group}>
              {group.title === null
                ? t('criticalEvidence')
                : t('element', { code: group.code, title: group.title })}
              <AllSatisfactory
                group={group.title ?? t('criticalEvidence')}
                ids={group.targets.map(({ id }) => id)}
                marks={draft.marks}
                onChange={(marks) => {
                  onChange({ ...draft, marks });
                }}
              />
            </h3>
            {group.targets.map((target) => (
              <Row
                key={target.id}
                target={target}
                mark={draft.marks[target.id] ?? noMark}
                notSeen={!chosen}
                onChange={(mark) => {
                  set(target.id, mark);
                }}
              />
            ))}
          </div>
        ))}
      {counts}
      {alert}
    </section>
  );
}

interface RowProps {
  target: Target;
  mark: Mark;
  /** «Not seen» makes no sense of a document. */
  notSeen: boolean;
  onChange: (mark: Mark) => void;
}

function Row({ target, mark, notSeen, onChange }: RowProps) {
  const { t } = useTranslation('workspace');
  return (
    <div className={styles.row} data-target={target.id}>
      <p className={styles.text}>
        <span className={styles.code}>{target.code}</span>
        <StandardText text={target.text} />
      </p>
      <JudgementControl
        value={mark.verdict}
        label={t('record.judge', { code: target.code })}
        {...(notSeen ? {} : { options: ['satisfactory', 'not_yet'] as const })}
        onChange={(verdict) => {
          onChange({ ...mark, verdict });
        }}
      />
      {mark.verdict !== null && (
        <TextArea
          label={t('record.remarkOf', { code: target.code })}
          labelHidden
          className={styles.remark}
          placeholder={t('record.remarkHint')}
          rows={1}
          maxLength={limits.JudgedTarget.remark.maxLength}
          value={mark.remark}
          onChange={(event) => {
            onChange({ ...mark, remark: event.currentTarget.value });
          }}
        />
      )}
    </div>
  );
}
