import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isExpiring, type TargetGroup } from '../../../shared/enrolment/targets';
import { useReasons } from '../../../shared/enrolment/use-reasons';
import { useFormat } from '../../../base/format/use-format';
import { cx } from '../../../ui/cx';
import { SegmentedFilter } from '../../../ui/segmented/segmented-filter';
import { StandardText } from '../../../ui/standard-text/standard-text';
import { StateGlyph } from '../../../ui/state-glyph/state-glyph';
import type { OutlineFilter, WorkspaceUrl } from '../use-workspace-url';
import { isOpen, openTargets, type WorkspaceData } from '../workspace-data';
import styles from './outline.module.css';

interface OutlineProps {
  data: WorkspaceData;
  chosen: string;
  url: Pick<WorkspaceUrl, 'filter' | 'change'>;
  onChoose: (targetId: string) => void;
}

/** The unit as the standard prints it, each indicator with its state and, while open, the reason. */
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

  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])];
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
        {shown.map((group) => (
          <section key={group.id} className={styles.group}>
            <GroupTitle group={group} data={data} />
            <ul>
              {group.rows.map((target) => (
                <Row
                  key={target.id}
                  target={target}
                  data={data}
                  current={target.id === chosen}
                  onChoose={onChoose}
                />
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </div>
  );
}

function GroupTitle({ group, data }: { group: TargetGroup; data: WorkspaceData }) {
  const { t } = useTranslation('workspace');
  const covered = group.targets.filter((target) => !isOpen(data.states.get(target.id))).length;
  return (
    <h2 className={styles.title}>
      {group.title === null ? (
        <span>{t('criticalEvidence')}</span>
      ) : (
        <span lang="zh-Hant">{t('element', { code: group.code, title: group.title })}</span>
      )}
      <span
        className={styles.count}
        aria-label={t('outline.covered', { covered, total: group.targets.length })}
      >
        {covered}/{group.targets.length}
      </span>
    </h2>
  );
}

interface RowProps {
  target: TargetGroup['targets'][number];
  data: WorkspaceData;
  current: boolean;
  onChoose: (targetId: string) => void;
}

function Row({ target, data, current, onChoose }: RowProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  const state = data.states.get(target.id);
  const status = state?.status ?? 'none';
  const reason = useReasons('staff').leading(state ?? { status, reasons: [] });
  const expiring = state !== undefined && isExpiring(state, data.coverage.warnDays, format);
  return (
    <li>
      <Link
        to={`?target=${target.id}`}
        replace
        data-target={target.id}
        className={cx(styles.row, status !== 'covered' && styles.open)}
        aria-current={current ? 'true' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onChoose(target.id);
        }}
      >
        <StateGlyph state={status} className={styles.glyph} />
        <span className={styles.code}>{target.code}</span>
        <span className={styles.text}>
          <StandardText text={target.text} className={styles.words} />
          {expiring && state.expiresOn !== null && (
            <span className={styles.why} data-status="expired">
              {t('missing.expiresOn', { date: format.date(state.expiresOn) })}
            </span>
          )}
          {reason !== '' && (
            <span className={styles.why} data-status={status}>
              {reason}
            </span>
          )}
        </span>
        <span
          className={styles.pieces}
          aria-label={t('outline.pieces', { count: state?.evidenceCount ?? 0 })}
        >
          {state === undefined || state.evidenceCount === 0 ? '–' : state.evidenceCount}
        </span>
      </Link>
    </li>
  );
}
