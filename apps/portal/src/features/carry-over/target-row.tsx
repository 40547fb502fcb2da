import { limits, type CarryOverProposal, type CarryOverTarget } from '@attest/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Patch } from '../../base/change/change';
import { Chip } from '../../ui/chip/chip';
import { DiffText } from '../../ui/diff-text/diff-text';
import { ChoicePills } from '../../ui/field/choice';
import { TextField } from '../../ui/field/text-field';
import { asksForReason, type Draft } from './decisions';
import styles from './carry-over.module.css';

interface GroupProps {
  title: string;
  count?: number;
  text: string;
  children: ReactNode;
}

export function Group({ title, count, text, children }: GroupProps) {
  return (
    <section className={styles.group}>
      <h2 className={styles.groupTitle}>
        {title} {count !== undefined && <small>{count}</small>}
      </h2>
      <p className={styles.groupText}>{text}</p>
      <ul>{children}</ul>
    </section>
  );
}

/** A row of a group: what it is about, and what there is to say. */
export function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li className={styles.target}>
      <span className={styles.code}>{label}</span>
      <div className={styles.words}>{children}</div>
    </li>
  );
}

interface TargetRowProps {
  target: CarryOverTarget;
  /** Null where there is nothing to decide. */
  draft: Draft | null;
  /** Instead of what changed in the wording. */
  note?: string | undefined;
  onChange: (patch: Patch<Draft>) => void;
}

const answers = ['yes', 'no'] as const;

export function TargetRow({ target, draft, note, onChange }: TargetRowProps) {
  const { t } = useTranslation(['carry-over', 'terms']);
  const { kind, before, after, runs, pieces, judged, change } = target;
  const recoded = before !== null && before.code !== after.code;
  return (
    <Line label={recoded ? t('fromTo', { from: before.code, to: after.code }) : after.code}>
      <DiffText runs={runs.length > 0 ? runs : [{ kind: 'same', text: after.text }]} />
      <span className={styles.marks}>
        <Chip tone="line">{note ?? t(`change.${change}`)}</Chip>
        {kind !== 'indicator' && t(`terms:targetKind.${kind}`)}
        {pieces > 0 && t('pieces', { count: pieces, judged })}
      </span>
      {draft !== null && (
        <div className={styles.decision}>
          <ChoicePills
            label={t('equivalent.label', { code: after.code })}
            labelHidden
            choices={answers.map((value) => ({ value, label: t(`equivalent.${value}`) }))}
            value={draft.equivalent === null ? null : draft.equivalent ? 'yes' : 'no'}
            onChange={(value) => {
              onChange({ equivalent: value === 'yes' });
            }}
          />
          {asksForReason(target, draft) && (
            <TextField
              label={t('reason.label')}
              labelHidden
              className={styles.reason}
              placeholder={t(draft.equivalent === true ? 'reason.yes' : 'reason.no')}
              maxLength={limits.CarryOverDecision.reason.maxLength}
              value={draft.reason}
              onChange={(event) => {
                onChange({ reason: event.currentTarget.value });
              }}
            />
          )}
        </div>
      )}
    </Line>
  );
}

/** What the new unit no longer asks for; its evidence stays with the earlier enrolment. */
export function DroppedList({ dropped }: Pick<CarryOverProposal, 'dropped'>) {
  const { t } = useTranslation('carry-over');
  return dropped.map(({ before, pieces }) => (
    <Line key={before.id} label={before.code}>
      <DiffText runs={[{ kind: 'removed', text: before.text }]} />
      {pieces > 0 && <span className={styles.marks}>{t('held', { count: pieces })}</span>}
    </Line>
  ));
}
