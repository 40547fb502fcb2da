import type { Coverage } from '@attest/api-client';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Patch } from '../../base/change/change';
import { isWork, statesById, type TargetGroup } from '../../shared/enrolment/targets';
import { useGroupTitle } from '../../shared/enrolment/use-group-title';
import { useRowKeys } from '../../base/keyboard/use-row-keys';
import { Icon } from '../../ui/icon/icon';
import { KeyHints } from '../../ui/kbd/kbd';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { AllSatisfactory } from '../../shared/methods/all-satisfactory';
import { markedAs, noMark, type ObservationDraft } from '../../shared/methods/form-drafts';
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
  onChange: (patch: Patch<ObservationDraft>) => void;
}

const nothing: readonly string[] = [];

type Shown = 'all' | 'open';

/**
 * Every indicator with its three answers, grouped as the standard groups them; below them attitudes, skills and all
 * else, each folded to a line until somebody opens it.
 */
export function TargetList({ groups, coverage, draft, expected, start, onChange }: TargetListProps) {
  const { t } = useTranslation('observe');
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown>('all');
  const states = coverage && statesById(coverage);
  const isOpen = (targetId: string) => states?.get(targetId)?.status !== 'covered';
  const total = groups.filter(isWork).flatMap((group) => group.targets);
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

  // 1, 2, 3 answer the one that has the focus.
  useRowKeys({ list, rows: '[data-target]', focus: '[role="radio"][tabindex="0"]' });

  return (
    <div ref={list}>
      <div className={styles.bar}>
        {coverage === undefined || open === 0 || open === total.length ? (
          // As high as the filter, which may come while a finger is on its way to a row.
          <p className={styles.total}>{t('list.all', { count: total.length })}</p>
        ) : (
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
        <Section key={group.id} group={group} draft={draft} start={start} onChange={onChange}>
          {group.rows.map((target) => (
            <TargetRow
              key={target.id}
              target={target}
              mark={draft.marks[target.id] ?? noMark}
              status={states?.get(target.id)?.status}
              expected={expected.get(target.id) ?? nothing}
              lines={draft.detail.checklist}
              onLines={(change) => {
                onChange(({ detail }) => ({ detail: { ...detail, checklist: change(detail.checklist) } }));
              }}
              onChange={(patch) => {
                onChange(({ marks }) => ({ marks: markedAs(marks, target.id, patch) }));
              }}
            />
          ))}
        </Section>
      ))}
    </div>
  );
}

interface SectionProps extends Pick<TargetListProps, 'draft' | 'start' | 'onChange'> {
  group: TargetGroup & { rows: TargetGroup['targets'] };
  children: ReactNode;
}

/** A group under its title. What is not the work itself opens when it is wanted, or when it was answered before. */
function Section({ group, draft, start, onChange, children }: SectionProps) {
  const { t } = useTranslation('observe');
  const id = useId();
  const title = useGroupTitle()(group);
  const work = isWork(group);
  const [opened, setOpened] = useState(
    work || group.targets.some((target) => target.id === start || draft.marks[target.id] !== undefined),
  );
  return (
    <section className={styles.group}>
      <h2 className={styles.title}>
        {work ? (
          <span lang={title.lang}>{title.words}</span>
        ) : (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={opened}
            aria-controls={id}
            onClick={() => {
              setOpened((latest) => !latest);
            }}
          >
            <Icon name={opened ? 'down' : 'right'} size={12} />
            {title.words}
          </button>
        )}
        {opened && (
          <AllSatisfactory
            group={title.words}
            ids={group.rows.map((target) => target.id)}
            marks={draft.marks}
            onChange={(change) => {
              onChange(({ marks }) => ({ marks: change(marks) }));
            }}
          />
        )}
        <span className={styles.count}>
          {t('list.recorded', {
            number: group.targets.filter((target) => draft.marks[target.id]?.verdict != null).length,
            total: group.targets.length,
          })}
        </span>
      </h2>
      <div id={id}>{opened && children}</div>
    </section>
  );
}
