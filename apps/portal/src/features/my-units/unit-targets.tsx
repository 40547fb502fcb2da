import type {
  ConversationThread,
  Coverage,
  EnrolmentDetail,
  EvidenceView,
  TargetState,
} from '@attest/api-client';
import { methodsAsked, stripOfKind, tallyStrip } from '@attest/domain';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { AttitudesByProgramme } from '../../shared/enrolment/attitudes-by-programme';
import {
  isExpiring,
  isWork,
  rulesOf,
  type TargetGroup,
  targetGroups,
  type UnitTarget,
} from '../../shared/enrolment/targets';
import { IndicatorStrip } from '../../ui/indicator-strip/indicator-strip';
import { stripGroups } from '../../ui/indicator-strip/strip-groups';
import styles from './my-unit.module.css';
import { TargetRow } from './target-row';

interface UnitTargetsProps {
  coverage: Coverage;
  /** Of its targets, those that are looked at. */
  shown: readonly TargetState[];
  enrolment: EnrolmentDetail;
  evidence: readonly EvidenceView[];
  threads: readonly ConversationThread[];
  /** Knowledge, skills and the like are unfolded. */
  opened: boolean;
  /** The one the reader came for. */
  target: string | null;
  /** They came to ask about it. */
  asks: boolean;
}

/** Everything a unit is judged on: the work by its elements, then what it takes, folded by kind. */
export function UnitTargets(props: UnitTargetsProps) {
  const { shown, enrolment, target: asked } = props;
  const { t } = useTranslation('my-units');
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked !== null)
      here.current?.querySelector(`[data-target="${CSS.escape(asked)}"]`)?.scrollIntoView({ block: 'start' });
  }, [asked]);
  const all = useMemo(
    () => targetGroups(enrolment, (number) => t('critical', { code: number })),
    [enrolment, t],
  );
  const ids = new Set(shown.map(({ targetId }) => targetId));
  const groups = all
    .map((group) => ({ ...group, targets: group.targets.filter(({ id }) => ids.has(id)) }))
    .filter(({ targets }) => targets.length > 0);
  const work = groups.filter(isWork);
  const others = groups.filter((group) => !isWork(group));
  const assessed = props.coverage.targets.some(({ kind }) => !isWork({ kind }));
  return (
    <div ref={here}>
      {work.map((group) => (
        <Work key={group.id} {...props} group={group} />
      ))}
      {(others.length > 0 || (!assessed && all.some((group) => !isWork(group)))) && (
        <section className={styles.element} aria-label={t('kinds.title')}>
          <h2 className={styles.heading}>{t('kinds.title')}</h2>
          {!assessed && <p className={styles.none}>{t('kinds.notAssessed')}</p>}
          {others.map((group) => (
            <Kind
              key={`${group.id} ${String(props.opened || group.targets.some(({ id }) => id === asked))}`}
              {...props}
              group={group}
            />
          ))}
        </section>
      )}
    </div>
  );
}

type GroupProps = UnitTargetsProps & { group: TargetGroup };

function Work(props: GroupProps) {
  const { code, title, kind } = props.group;
  const { t } = useTranslation('terms');
  const named = code === null ? t(`targetKind.${kind}`) : `${code} ${title ?? ''}`;
  return (
    <section className={styles.element} aria-label={named}>
      <h2 className={styles.heading} lang={code === null ? undefined : 'zh-Hant'}>
        {named}
      </h2>
      <Rows {...props} />
    </section>
  );
}

/** One kind in a line; its items are there once it is opened. */
function Kind(props: GroupProps) {
  const { group, coverage, opened, target: asked } = props;
  const { t } = useTranslation(['my-units', 'terms']);
  const [open, setOpen] = useState(opened || group.targets.some(({ id }) => id === asked));
  const strip = coverage[stripOfKind[group.kind]];
  return (
    <details
      className={styles.kind}
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <b>{t(`terms:targetKind.${group.kind}`)}</b>
        <span>{t('my-units:kinds.count', { ...tallyStrip(strip) })}</span>
        <IndicatorStrip groups={stripGroups(strip)} size="small" />
      </summary>
      {group.kind === 'attitude' && (
        <AttitudesByProgramme coverage={coverage} enrolment={props.enrolment} className={styles.none} />
      )}
      {open && <Rows {...props} />}
    </details>
  );
}

function Rows({ group, coverage, shown, enrolment, evidence, threads, target: asked, asks }: GroupProps) {
  const format = useFormat();
  const states = new Map(shown.map((state) => [state.targetId, state]));
  const row = (printed: UnitTarget) => {
    const state = states.get(printed.id);
    if (state === undefined) return null;
    return (
      <TargetRow
        key={printed.id}
        target={state}
        printed={printed}
        methods={methodsAsked(rulesOf(coverage, printed))}
        selected={printed.id === asked}
        enrolmentId={enrolment.id}
        talked={threads.some((thread) => thread.target?.id === printed.id)}
        expiring={enrolment.state !== 'signed' && isExpiring(state, coverage.warnDays, format)}
        evidence={evidence.filter(({ current }) => shows(current, printed.id))}
        open={enrolment.abilities.upload}
        asking={printed.id === asked && asks}
      />
    );
  };
  return <ul>{group.targets.map(row)}</ul>;
}

/** Claimed by it, or asked about in it before knowledge could be claimed. */
const shows = ({ claims, probed }: EvidenceView['current'], id: string): boolean =>
  claims.some(({ targetId }) => targetId === id) || probed.some(({ targetId }) => targetId === id);
