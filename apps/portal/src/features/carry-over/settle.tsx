import type { CarryOverProposal, CarryOverTarget } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { patched, type Patch } from '../../base/change/change';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { Button, ButtonLink } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { PageHead } from '../../ui/page/page-head';
import { toast } from '../../ui/toast/toast-store';
import { ContextRecordsGroup } from './context-records-group';
import { type ContextRecords, contextRecords, hasAny } from './context-records';
import { decisionsOf, type Draft, draftOf, isSettled, sortTargets } from './decisions';
import { DroppedList, Group, TargetRow } from './target-row';
import styles from './carry-over.module.css';
import { etagOf } from '../../shared/http/etag-of';

interface SettleProps {
  proposal: CarryOverProposal;
  /** Something was recorded since this was read. */
  onStale: () => void;
}

/** What the comparison proposes, what a person makes of it, and the step that cannot be taken back. */
export function Settle({ proposal, onStale }: SettleProps) {
  const { t } = useTranslation('carry-over');
  const { enrolment, from, to, unit, targets, dropped } = proposal;
  const [answers, setAnswers, forget] = usePersistedState<Readonly<Record<string, Draft>>>(
    `carry-over of ${enrolment.id} to ${to.id}`,
    {},
  );
  const drafts = new Map(Object.entries(answers));
  const [asking, setAsking] = useState(false);
  const { toConfirm, carried, open } = sortTargets(targets);
  const unsettled = [...toConfirm, ...carried].filter((target) => !isSettled(target, drafts));
  const goesOn = [...toConfirm, ...carried].filter((target) => draftOf(target, drafts).equivalent === true);
  const context = contextRecords(proposal, drafts);
  const change = (target: CarryOverTarget, patch: Patch<Draft>) => {
    setAnswers((latest) => ({
      ...latest,
      [target.targetId]: patched(draftOf(target, new Map(Object.entries(latest))), patch),
    }));
  };
  const rows = (of: typeof targets, decided: boolean) =>
    of.map((target) => (
      <TargetRow
        key={target.targetId}
        target={target}
        draft={decided ? draftOf(target, drafts) : null}
        onChange={(patch) => {
          change(target, patch);
        }}
      />
    ));
  return (
    <>
      <PageHead
        title={t('title')}
        onPhone="shown"
        meta={[
          enrolment.candidate.displayName,
          <span key="unit" lang="zh-Hant">
            {unit.code} {unit.text}
          </span>,
          t('fromTo', { from: from.code, to: to.code }),
        ]}
        actions={
          <ButtonLink icon="history" to={`/standards/${to.id}/compare?with=${from.id}`}>
            {t('compare')}
          </ButtonLink>
        }
      />
      <div className={styles.page}>
        <p className={styles.explain}>{t('explain')}</p>
        {hasAny(context) && <p className={styles.explain}>{t('explainAlong')}</p>}
        {toConfirm.length > 0 && (
          <Group title={t('group.toConfirm')} count={toConfirm.length} text={t('group.toConfirmText')}>
            {rows(toConfirm, true)}
          </Group>
        )}
        {carried.length > 0 && (
          <Group title={t('group.carried')} count={carried.length} text={t('group.carriedText')}>
            {rows(carried, true)}
          </Group>
        )}
        {open.length > 0 && (
          <Group title={t('group.open')} count={open.length} text={t('group.openText')}>
            {rows(open, false)}
          </Group>
        )}
        {dropped.length > 0 && (
          <Group title={t('group.dropped')} count={dropped.length} text={t('group.droppedText')}>
            <DroppedList dropped={dropped} />
          </Group>
        )}
        {hasAny(context) && (
          <ContextRecordsGroup context={context} candidate={enrolment.candidate.displayName} />
        )}
      </div>
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
          {t('goOn', { release: to.code })}
        </Button>
      </div>
      {asking && (
        <Confirm
          enrolmentId={enrolment.id}
          version={enrolment.version}
          release={to.code}
          decisions={decisionsOf([...toConfirm, ...carried], drafts)}
          context={context}
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

interface ConfirmProps {
  enrolmentId: string;
  version: number;
  release: string;
  decisions: ReturnType<typeof decisionsOf>;
  context: ContextRecords;
  onStale: () => void;
  onDone: () => void;
  onClose: () => void;
}

function Confirm({
  enrolmentId,
  version,
  release,
  decisions,
  context,
  onStale,
  onDone,
  onClose,
}: ConfirmProps) {
  const { t } = useTranslation(['carry-over', 'common']);
  const errorText = useErrorText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const carry = useChange({
    mutationFn: () =>
      api.post('/enrolments/{id}/carry-over', {
        path: { id: enrolmentId },
        body: {
          decisions: decisions.map(({ reason, ...rest }) => (reason === '' ? rest : { ...rest, reason })),
        },
        ifMatch: etagOf(version),
      }),
    onSuccess: async ({ enrolmentId: newId }) => {
      onDone();
      await navigate(`/enrolments/${newId}`);
      toast.done(t('done', { release }));
      // Where it stood before changed everywhere it is listed.
      void client.invalidateQueries();
    },
    onError: (error) => {
      if (!isApiError(error, 'stale')) return;
      toast.failed(t('stale'));
      onClose();
      onStale();
    },
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('confirm.title', { release })}
      actions={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button
            variant="primary"
            busy={carry.isPending}
            onClick={() => {
              carry.mutate();
            }}
          >
            {t('confirm.do')}
          </Button>
        </>
      }
    >
      <p>{t('confirm.text')}</p>
      {hasAny(context) && (
        <p>
          {t('confirm.along', {
            planItems: context.planItems.filter(({ kept }) => kept > 0).length,
            adjustments: context.adjustments,
            ratings: context.ratings.kept,
          })}
        </p>
      )}
      {carry.error !== null && (
        <p role="alert" className={styles.error}>
          {errorText(carry.error)}
        </p>
      )}
    </Dialog>
  );
}
