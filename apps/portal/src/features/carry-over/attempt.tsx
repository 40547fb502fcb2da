import type { FurtherAttempt } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patched, type Patch } from '../../base/change/change';
import { useFormat } from '../../base/format/use-format';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { Button } from '../../ui/button/button';
import { PageHead } from '../../ui/page/page-head';
import { BeginAttempt } from './begin-attempt';
import { ConfirmAll } from './confirm-all';
import { contextRecords, hasAny } from './context-records';
import { ContextRecordsGroup } from './context-records-group';
import { decisionsOf, type Draft, draftOf, isSettled, sortTargets } from './decisions';
import { Group, TargetRow } from './target-row';
import styles from './carry-over.module.css';

type Target = FurtherAttempt['targets'][number];

interface AttemptProps {
  view: FurtherAttempt;
  /** Something was recorded since this was read. */
  onStale: () => void;
}

/** What counts of the former attempt, looked at once: confirmed, left out, or to be shown again. */
export function Attempt({ view, onStale }: AttemptProps) {
  const { t } = useTranslation('carry-over');
  const format = useFormat();
  const { enrolment, purpose, targets, proposed, mayDecide } = view;
  const [answers, setAnswers, forget] = usePersistedState<Readonly<Record<string, Draft>>>(
    `further attempt of ${enrolment.id}`,
    {},
  );
  const [asking, setAsking] = useState(false);
  const drafts = new Map(Object.entries(answers));
  const { toConfirm, carried, open } = sortTargets(targets);
  const held = [...toConfirm, ...carried];
  const unsettled = held.filter((target) => !isSettled(target, drafts));
  const goesOn = held.filter((target) => draftOf(target, drafts).equivalent === true);
  const context = contextRecords(view, drafts);
  const change = (targetId: string, patch: Patch<Draft>) => {
    setAnswers((latest) => {
      const target = held.find((each) => each.targetId === targetId);
      if (target === undefined) return latest;
      return { ...latest, [targetId]: patched(draftOf(target, new Map(Object.entries(latest))), patch) };
    });
  };
  const noteOf = ({ reason, newestOn }: Target) =>
    newestOn === null
      ? t(`attempt.reason.${reason}`)
      : t('attempt.reasonAt', { reason: t(`attempt.reason.${reason}`), date: format.date(newestOn) });
  const byId = new Map(targets.map((target) => [target.targetId, target]));
  const rows = (of: typeof open, decided: boolean) =>
    of.map((target) => {
      const own = byId.get(target.targetId);
      return (
        <TargetRow
          key={target.targetId}
          target={target}
          note={own === undefined ? undefined : noteOf(own)}
          draft={decided && mayDecide ? draftOf(target, drafts) : null}
          onChange={(patch) => {
            change(target.targetId, patch);
          }}
        />
      );
    });
  return (
    <>
      <PageHead
        title={t(`attempt.title.${purpose}`)}
        onPhone="shown"
        meta={[
          enrolment.candidate.displayName,
          <span key="unit" lang="zh-Hant">
            {enrolment.unit.code} {enrolment.unit.title}
          </span>,
          ...(enrolment.validUntil === null
            ? []
            : [t('attempt.validUntil', { date: format.date(enrolment.validUntil) })]),
        ]}
      />
      <div className={styles.page}>
        <p className={styles.explain}>{t(`attempt.explain.${purpose}`)}</p>
        <p className={styles.explain}>
          {t('attempt.people', {
            assessor: view.assessor.displayName,
            supervisor: view.supervisor.displayName,
          })}
        </p>
        {proposed !== null && (
          <p className={styles.explain}>
            {t(proposed.reason === null ? 'attempt.proposed' : 'attempt.proposedWhy', {
              name: proposed.by.displayName,
              reason: proposed.reason,
            })}
          </p>
        )}
        {toConfirm.length > 0 && (
          <Group
            title={t('attempt.group.toConfirm')}
            count={toConfirm.length}
            text={t('attempt.group.toConfirmText')}
          >
            {mayDecide && toConfirm.length > 1 && (
              <ConfirmAll
                enrolmentId={enrolment.id}
                onConfirm={(reason) => {
                  for (const target of toConfirm) change(target.targetId, { equivalent: true, reason });
                }}
              />
            )}
            {rows(toConfirm, true)}
          </Group>
        )}
        {carried.length > 0 && (
          <Group
            title={t('attempt.group.carried')}
            count={carried.length}
            text={t('attempt.group.carriedText')}
          >
            {rows(carried, true)}
          </Group>
        )}
        {open.length > 0 && (
          <Group title={t('group.open')} count={open.length} text={t('attempt.group.openText')}>
            {rows(open, false)}
          </Group>
        )}
        {hasAny(context) && (
          <ContextRecordsGroup context={context} candidate={enrolment.candidate.displayName} />
        )}
      </div>
      {mayDecide && (
        <div className={styles.foot}>
          <p role="status">
            {unsettled.length > 0
              ? t('left', { count: unsettled.length })
              : t('ready', { carried: goesOn.length, open: targets.length - goesOn.length })}
          </p>
          <Button
            variant="primary"
            size="lg"
            disabled={unsettled.length > 0}
            onClick={() => {
              setAsking(true);
            }}
          >
            {t(`attempt.begin.${purpose}`)}
          </Button>
        </div>
      )}
      {asking && (
        <BeginAttempt
          view={view}
          decisions={decisionsOf(held, drafts)}
          onStale={onStale}
          onDone={forget}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
