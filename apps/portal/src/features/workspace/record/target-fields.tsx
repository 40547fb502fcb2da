import { limits } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patched, type Patch } from '../../../base/change/change';
import { isWork, type Target, type TargetGroup } from '../../../shared/enrolment/targets';
import { useGroupTitle } from '../../../shared/enrolment/use-group-title';
import { AllSatisfactory } from '../../../shared/methods/all-satisfactory';
import type { Detail, TypedParts } from '../../../shared/methods/method-parts';
import { TargetField } from '../../../shared/methods/target-field';
import { TextArea } from '../../../ui/field/text-field';
import { Icon } from '../../../ui/icon/icon';
import { JudgementControl } from '../../../ui/judgement-control/judgement-control';
import { SegmentedFilter } from '../../../ui/segmented/segmented-filter';
import { StandardText } from '../../../ui/standard-text/standard-text';
import { PartsFields } from './parts-fields';
import { CountsFields } from './counts-fields';
import {
  markedAs,
  noMark,
  type CommonDraft,
  type Mark,
  type Marks,
  type RecordDraft,
} from '../../../shared/methods/form-drafts';
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
  onChange: (patch: Patch<RecordDraft<D>>) => void;
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
  const partsFields = (
    <PartsFields groups={groups} targets={targets} marks={draft.marks} onChange={onChange} />
  );
  const counts = asksCounts(parts, draft) && (
    <CountsFields
      counts={draft.counts}
      error={problems.includes('counts')}
      onChange={(patch) => {
        onChange((latest) => ({ counts: patched(latest.counts, patch) }));
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
        {partsFields}
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
              onChange={(change) => {
                onChange((latest) => ({ targetIds: change(targetsOfDraft(parts, latest)) }));
              }}
            />
          )}
          <SegmentedFilter
            className={styles.when}
            label={t('record.when')}
            value={draft.judge}
            onChange={(judge) => {
              onChange({ judge });
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
          <Judged
            key={group.id}
            group={group}
            marks={draft.marks}
            folded={!chosen && !isWork(group)}
            notSeen={!chosen}
            onChange={onChange}
          />
        ))}
      {partsFields}
      {counts}
      {alert}
    </section>
  );
}

interface JudgedProps {
  group: TargetGroup;
  marks: Marks;
  /** Opened only by who wants it: one line until then. */
  folded: boolean;
  notSeen: boolean;
  onChange: (patch: Patch<Pick<CommonDraft, 'marks'>>) => void;
}

/** The targets of one group, each with its verdict, and one press for all of them. */
function Judged({ group, marks, folded, notSeen, onChange }: JudgedProps) {
  const title = useGroupTitle()(group);
  const [open] = useState(group.targets.some(({ id }) => marks[id] !== undefined));
  const rows = (
    <>
      <h3 className={styles.group} lang={title.lang}>
        {!folded && title.words}
        <AllSatisfactory
          group={title.words}
          ids={group.targets.map(({ id }) => id)}
          marks={marks}
          onChange={(change) => {
            onChange((latest) => ({ marks: change(latest.marks) }));
          }}
        />
      </h3>
      {group.targets.map((target) => (
        <Row
          key={target.id}
          target={target}
          mark={marks[target.id] ?? noMark}
          notSeen={notSeen}
          onChange={(patch) => {
            onChange((latest) => ({ marks: markedAs(latest.marks, target.id, patch) }));
          }}
        />
      ))}
    </>
  );
  if (!folded) return <div>{rows}</div>;
  return (
    <details className={styles.folded} open={open}>
      <summary className={styles.group}>
        {title.words} {group.targets.length}
      </summary>
      {rows}
    </details>
  );
}

interface RowProps {
  target: Target;
  mark: Mark;
  /** «Not seen» makes no sense of a document. */
  notSeen: boolean;
  onChange: (patch: Patch<Mark>) => void;
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
          onChange({ verdict });
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
            onChange({ remark: event.currentTarget.value });
          }}
        />
      )}
    </div>
  );
}
