import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toggled } from '../../../base/change/change';
import { AttitudesByProgramme } from '../../../shared/enrolment/attitudes-by-programme';
import { isWork, type TargetGroup } from '../../../shared/enrolment/targets';
import { useGroupTitle } from '../../../shared/enrolment/use-group-title';
import { Icon } from '../../../ui/icon/icon';
import { IndicatorStrip } from '../../../ui/indicator-strip/indicator-strip';
import { usePrinting } from '../../../ui/print/printing';
import { SegmentedFilter } from '../../../ui/segmented/segmented-filter';
import type { OutlineFilter, WorkspaceUrl } from '../use-workspace-url';
import { isOpen, isUnassessed, openTargets, type WorkspaceData } from '../workspace-data';
import { OutlineRow } from './outline-row';
import styles from './outline.module.css';

interface OutlineProps {
  data: WorkspaceData;
  chosen: string;
  url: Pick<WorkspaceUrl, 'filter' | 'change'>;
  onChoose: (targetId: string) => void;
}

/**
 * The unit as the standard prints it: each element and critical evidence, and below them outputs, knowledge, skills and
 * attitudes, folded to one line a kind.
 */
export function Outline({ data, chosen, url, onChoose }: OutlineProps) {
  const { t } = useTranslation('workspace');
  const list = useRef<HTMLDivElement>(null);
  const all = data.groups.reduce((sum, group) => sum + group.targets.length, 0);
  const open = openTargets(data.coverage).length;
  const shown = data.groups
    .map((group) => ({
      ...group,
      rows: group.targets.filter(
        (target) => url.filter === 'all' || isOpen(data.states.get(target.id)) || target.id === chosen,
      ),
    }))
    .filter((group) => group.rows.length > 0);

  const beside = shown.filter((group) => !isWork(group));
  const opened = useOpened(chosen);
  const rowsOf = ({ rows }: (typeof shown)[number]) => (
    <ul>
      {rows.map((target) => (
        <OutlineRow
          key={target.id}
          target={target}
          data={data}
          current={target.id === chosen}
          onChoose={onChoose}
        />
      ))}
    </ul>
  );

  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('a[data-target]') ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    const next = step === undefined || at === -1 ? undefined : rows[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    onChoose(next.dataset['target'] ?? chosen);
  };

  return (
    <div ref={list} className={styles.outline} onKeyDown={onKeyDown} role="presentation">
      <div className={styles.bar}>
        <SegmentedFilter<OutlineFilter>
          label={t('outline.filter')}
          value={url.filter}
          onChange={(filter) => {
            url.change({ filter });
          }}
          options={[
            { value: 'all', label: t('outline.all', { count: all }) },
            { value: 'open', label: t('outline.open', { count: open }) },
          ]}
        />
      </div>
      <nav aria-label={t('outline.label')}>
        {shown.filter(isWork).map((group) => (
          <section key={group.id} className={styles.group}>
            <GroupTitle group={group} data={data} />
            {rowsOf(group)}
          </section>
        ))}
        {beside.length > 0 && (
          <div className={styles.beside}>
            {beside.map((group) => (
              <section key={group.id}>
                <KindTitle
                  group={group}
                  data={data}
                  chosen={chosen}
                  opened={opened.is(group)}
                  onToggle={() => {
                    opened.toggle(group);
                  }}
                />
                {group.kind === 'attitude' && (
                  <AttitudesByProgramme
                    coverage={data.coverage}
                    enrolment={data.enrolment}
                    className={styles.byProgramme}
                  />
                )}
                {opened.is(group) && rowsOf(group)}
              </section>
            ))}
          </div>
        )}
      </nav>
    </div>
  );
}

/** Which kinds are unfolded: what somebody opened, and that of the chosen target until it is folded by hand. */
function useOpened(chosen: string) {
  const printing = usePrinting();
  const [open, setOpen] = useState<readonly string[]>([]);
  const [foldedAt, setFoldedAt] = useState<string | null>(null);
  const hasChosen = (group: TargetGroup) => group.targets.some(({ id }) => id === chosen);
  const is = (group: TargetGroup) =>
    printing || open.includes(group.id) || (hasChosen(group) && foldedAt !== chosen);
  return {
    is,
    toggle: (group: TargetGroup) => {
      const on = !is(group);
      setOpen((latest) => toggled(latest, group.id, on));
      if (hasChosen(group)) setFoldedAt(on ? null : chosen);
    },
  };
}

function GroupTitle({ group, data }: { group: TargetGroup; data: WorkspaceData }) {
  const title = useGroupTitle()(group);
  return (
    <h2 className={styles.title}>
      <span lang={title.lang}>{title.words}</span>
      <Count group={group} data={data} />
    </h2>
  );
}

interface KindTitleProps {
  group: TargetGroup;
  data: WorkspaceData;
  chosen: string;
  opened: boolean;
  onToggle: () => void;
}

/** One line of a kind: its name, how it stands, and the button that unfolds its targets in place. */
function KindTitle({ group, data, chosen, opened, onToggle }: KindTitleProps) {
  const { t } = useTranslation('workspace');
  const title = useGroupTitle()(group);
  const states = group.targets.flatMap(({ id }) => data.states.get(id) ?? []);
  return (
    <h2 className={styles.kind}>
      <button type="button" className={styles.fold} aria-expanded={opened} onClick={onToggle}>
        <Icon name={opened ? 'down' : 'right'} size={12} />
        <span>{title.words}</span>
        {states.length > 0 && states.every(({ required }) => !required) && (
          <span className={styles.informative}>{t('informative')}</span>
        )}
        <IndicatorStrip
          size="small"
          decorative
          groups={[states.map(({ targetId, status }) => ({ id: targetId, state: status }))]}
          selectedId={chosen}
          className={styles.strip}
        />
        <Count group={group} data={data} />
      </button>
    </h2>
  );
}

function Count({ group, data }: { group: TargetGroup; data: WorkspaceData }) {
  const { t } = useTranslation('workspace');
  const total = group.targets.length;
  const covered = group.targets.filter(({ id }) => data.states.get(id)?.status === 'covered').length;
  if (isUnassessed(data, group))
    return (
      <span className={styles.count}>
        {t(data.enrolment.state === 'signed' ? 'unassessed.signed' : 'unassessed.other')}
      </span>
    );
  return (
    <span className={styles.count} aria-label={t('outline.covered', { covered, total })}>
      {covered}/{total}
    </span>
  );
}
