import type { Coverage } from '@attest/api-client';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { statesById, type TargetGroup } from '../../shared/enrolment/targets';
import { useRowKeys } from '../../base/keyboard/use-row-keys';
import { KeyHints } from '../../ui/kbd/kbd';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { AllSatisfactory } from '../../shared/methods/all-satisfactory';
import { noMark, type Mark, type ObservationDraft } from '../../shared/methods/form-drafts';
import { TargetRow } from './target-row';
import styles from './target-list.module.css';

interface TargetListProps {
  groups: readonly TargetGroup[];
  /** Unknown without a network; then everything is listed. */
  coverage: Coverage | undefined;
  draft: ObservationDraft;
  /** What good looks like, by target, as the checklist has it. */
  expected: ReadonlyMap<string, readonly string[]>;
  /** The indicator to begin at. */
  start: string | null;
  onChange: (draft: ObservationDraft) => void;
}

const nothing: readonly string[] = [];

type Shown = 'all' | 'open';

/** Every indicator with its three answers, grouped as the standard groups them. */
export function TargetList({ groups, coverage, draft, expected, start, onChange }: TargetListProps) {
  const { t } = useTranslation('observe');
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown>('all');
  const states = coverage && statesById(coverage);
  const isOpen = (targetId: string) => states?.get(targetId)?.status !== 'covered';
  const total = groups.flatMap((group) => group.targets);
  const open = total.filter((target) => isOpen(target.id)).length;
  const visible = groups
    .map((group) => ({
      ...group,
      rows: group.targets.filter(
        (target) => shown === 'all' || isOpen(target.id) || draft.marks[target.id] !== undefined,
      ),
    }))
    .filter((group) => group.rows.length > 0);

  useEffect(() => {
    if (start !== null) list.current?.querySelector(`[data-target="${CSS.escape(start)}"]`)?.scrollIntoView();
  }, [start]);

  const set = (targetId: string, mark: Mark) => {
    onChange({ ...draft, marks: { ...draft.marks, [targetId]: mark } });
  };

  // 1, 2, 3 answer the one that has the focus.
  useRowKeys({ list, rows: '[data-target]', focus: '[role="radio"][tabindex="0"]' });

  return (
    <div ref={list}>
      <div className={styles.bar}>
        {coverage !== undefined && open > 0 && open < total.length && (
          <SegmentedFilter<Shown>
            label={t('list.filter')}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'all', label: t('list.all', { count: total.length }) },
              { value: 'open', label: t('list.open', { count: open }) },
            ]}
          />
        )}
        <KeyHints
          hints={[
            { keys: ['J', 'K'], label: t('keys.move') },
            { keys: ['1', '2', '3'], label: t('keys.judge') },
          ]}
        />
      </div>
      {visible.map((group) => (
        <section key={group.id} className={styles.group}>
          <h2 className={styles.title}>
            <span lang={group.title === null ? undefined : 'zh-Hant'}>
              {group.title === null
                ? t('criticalEvidence')
                : t('element', { code: group.code, title: group.title })}
            </span>
            <AllSatisfactory
              group={group.title ?? t('criticalEvidence')}
              ids={group.rows.map(({ id }) => id)}
              marks={draft.marks}
              onChange={(marks) => {
                onChange({ ...draft, marks });
              }}
            />
            <span className={styles.count}>
              {t('list.recorded', {
                number: group.targets.filter((target) => draft.marks[target.id]?.verdict != null).length,
                total: group.targets.length,
              })}
            </span>
          </h2>
          {group.rows.map((target) => (
            <TargetRow
              key={target.id}
              target={target}
              mark={draft.marks[target.id] ?? noMark}
              status={states?.get(target.id)?.status}
              expected={expected.get(target.id) ?? nothing}
              lines={draft.detail.checklist}
              onLines={(checklist) => {
                onChange({ ...draft, detail: { ...draft.detail, checklist } });
              }}
              onChange={(mark) => {
                set(target.id, mark);
              }}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
