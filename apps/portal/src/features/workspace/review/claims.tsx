import type { ClaimView, EvidenceDetail, EvidenceVersionView } from '@attest/api-client';
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { patched, type Patch } from '../../../base/change/change';
import { api } from '../../../shared/http/api';
import { isApiError } from '../../../shared/http/api-error';
import { useErrorText } from '../../../shared/http/use-error-text';
import { useChange } from '../../../shared/http/use-change';
import { useRecordChanged } from '../../../shared/queries/use-record-changed';
import type { Target } from '../../../shared/enrolment/targets';
import { ReopensNote } from '../../../shared/enrolment/reopens-note';
import { isSingleKey } from '../../../base/keyboard/single-keys';
import { useRowKeys } from '../../../base/keyboard/use-row-keys';
import { MarkList } from '../../../shared/marks/mark-list';
import type { Marking } from '../../../shared/marks/use-marking';
import { TargetField } from '../../../shared/methods/target-field';
import { usePersistedState } from '../../../shared/outbox/use-persisted-state';
import { useMeansOnRecord } from './means-on-record';
import { Button } from '../../../ui/button/button';
import { Icon } from '../../../ui/icon/icon';
import { KeyHints } from '../../../ui/kbd/kbd';
import { toast } from '../../../ui/toast/toast-store';
import { targetsInOrder, type WorkspaceData } from '../workspace-data';
import { JudgeAll, proposedFor } from './judge-all';
import { ClaimRow } from './claim-row';
import {
  chosen as chosenTargets,
  emptyDraft,
  judgementsOf,
  toggleAll,
  type JudgementDraft,
  type ReviewDraft,
} from './judgement-draft';
import styles from './claims.module.css';

interface ClaimsProps {
  data: WorkspaceData;
  evidence: EvidenceDetail;
  version: EvidenceVersionView;
  /** Only the newest version is judged; the others are there to be compared. */
  isCurrent: boolean;
  chosen: string | null;
  /** Places in the files; null where there are no files. */
  marking: Marking | null;
  onPoint: (targetId: string) => void;
  onSaved: () => void;
}

/** Everything the piece is said to prove, each with its judgement; all of it is saved at once. */
export function Claims({
  data,
  evidence,
  version,
  isCurrent,
  chosen,
  marking,
  onPoint,
  onSaved,
}: ClaimsProps) {
  const { t } = useTranslation('workspace');
  const errorText = useErrorText();
  const [draft, change, forget] = usePersistedState<ReviewDraft>(
    `judgements on ${version.id} ${data.enrolment.id}`,
    {},
  );
  const list = useRef<HTMLDivElement>(null);
  const { enrolment, groups } = data;
  const onRecord = useMeansOnRecord(evidence, version, enrolment.id);
  const judgeable =
    isCurrent && enrolment.abilities.judge && evidence.abilities.judge && evidence.withdrawal === null;

  const order = targetsInOrder(groups);
  const claims = new Map<string, ClaimView>(
    version.claims
      .filter((claim) => claim.enrolmentId === enrolment.id)
      .map((claim) => [claim.targetId, claim]),
  );
  const rows = order.filter((target) => claims.has(target.id) || draft[target.id] !== undefined);
  const others = order.filter((target) => !rows.includes(target));

  const proposed = proposedFor(
    evidence.method,
    version,
    rows.filter(({ id }) => claims.has(id) && claims.get(id)?.judgement === null).map(({ id }) => id),
  );

  const set = (targetId: string, patch: Patch<JudgementDraft> | null) => {
    change(({ [targetId]: one = emptyDraft, ...rest }) =>
      patch === null ? rest : { ...rest, [targetId]: patched(one, patch) },
    );
  };

  const save = useSaveJudgements({ enrolmentId: enrolment.id, version, draft, claims, order }, () => {
    forget();
    onSaved();
  });
  // The keys judge at once: the claim it was opened from has the focus. On a phone the file comes first.
  useEffect(() => {
    if (window.matchMedia('(max-width: 767.98px)').matches) return;
    const claim = list.current?.querySelector(
      chosen === null ? '[data-claim]' : `[data-claim="${CSS.escape(chosen)}"]`,
    );
    claim?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus({ preventScroll: true });
  }, [chosen]);

  const count = chosenTargets(draft).length;
  const submit = () => {
    if (count > 0 && !save.isPending) save.mutate();
  };

  const { onKeyDown, onLetter } = useClaimKeys({
    list,
    enabled: judgeable,
    draft,
    onMark: set,
    onSubmit: submit,
  });
  return (
    <div className={styles.pane} onKeyDown={onKeyDown} role="presentation">
      <div className={styles.head}>
        <h3>{t('review.claims', { count: rows.length })}</h3>
        {judgeable && (
          <KeyHints
            hints={[
              { keys: ['J', 'K'], label: t('keys.move') },
              { keys: ['1', '2'], label: t('keys.judge') },
              { keys: ['A'], label: t('keys.marks') },
            ]}
          />
        )}
      </div>
      {!isCurrent && <p className={styles.note}>{t('review.olderNote')}</p>}
      {evidence.withdrawal !== null && (
        <p className={styles.note}>{t('review.withdrawn', { reason: evidence.withdrawal.reason })}</p>
      )}
      {judgeable && (
        <div className={styles.reopens}>
          <ReopensNote enrolment={enrolment} what="judge" />
        </div>
      )}
      {judgeable && <JudgeAll method={evidence.method} {...{ proposed, draft }} onChange={change} />}
      <div ref={list} onKeyDown={onLetter} role="presentation">
        {rows.map((target) => (
          <ClaimRow
            key={target.id}
            target={target}
            method={evidence.method}
            claim={claims.get(target.id)}
            state={data.states.get(target.id)}
            draft={draft[target.id]}
            judgeable={judgeable}
            leadId={enrolment.abilities.settle ? enrolment.assessor.id : null}
            current={target.id === chosen}
            onRecord={onRecord}
            places={marking !== null && <MarkList marking={marking} target={target} onPoint={onPoint} />}
            onChange={(patch) => {
              set(target.id, patch);
            }}
          />
        ))}
      </div>
      {judgeable && others.length > 0 && (
        <div className={styles.add}>
          <TargetField
            label={t('review.add')}
            placeholder={t('review.addHint')}
            groups={groups.map((group) => ({
              ...group,
              targets: group.targets.filter((target) => others.includes(target)),
            }))}
            value={[]}
            onChange={(choose) => {
              const added = Object.fromEntries(choose([]).map((id) => [id, emptyDraft]));
              change((latest) => ({ ...added, ...latest }));
            }}
          />
        </div>
      )}
      {judgeable && (
        <div className={styles.foot}>
          {save.error !== null && (
            <p role="alert" className={styles.problem}>
              <Icon name="alert" />
              <span>{errorText(save.error)}</span>
            </p>
          )}
          <Button
            variant="primary"
            size="lg"
            wide
            disabled={count === 0}
            busy={save.isPending}
            onClick={submit}
          >
            {count === 0 ? t('review.saveNone') : t('review.save', { count })}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ToSave {
  enrolmentId: string;
  version: ClaimsProps['version'];
  draft: ReviewDraft;
  claims: ReadonlyMap<string, ClaimView>;
  order: readonly Target[];
}

/** All judgements of the draft in one press. */
function useSaveJudgements({ enrolmentId, version, draft, claims, order }: ToSave, onSaved: () => void) {
  const { t } = useTranslation('workspace');
  const changed = useRecordChanged();
  return useChange({
    mutationFn: () =>
      api.post('/evidence-versions/{id}/judgements', {
        path: { id: version.id },
        body: judgementsOf(enrolmentId, draft, [...claims.values()]),
      }),
    onSuccess: async () => {
      const codes = order.filter((target) => draft[target.id]?.verdict != null).map((target) => target.code);
      toast.done(t('review.done', { count: codes.length, title: version.title }));
      await changed(enrolmentId);
      onSaved();
    },
    onError: async (error) => {
      // Somebody judged meanwhile: their judgement is shown, and what was chosen here stays to be saved against it.
      if (isApiError(error) && error.status === 409) {
        await changed(enrolmentId);
      }
    },
  });
}

interface ClaimKeys {
  list: RefObject<HTMLDivElement | null>;
  enabled: boolean;
  draft: ReviewDraft;
  onMark: (targetId: string, patch: Patch<JudgementDraft>) => void;
  onSubmit: () => void;
}

/** J and K go through the claims, A marks one, Ctrl and Enter saves them all. */
function useClaimKeys({ list, enabled, draft, onMark, onSubmit }: ClaimKeys) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSubmit();
      return;
    }
  };
  useRowKeys({ list, rows: '[data-claim]', focus: '[tabindex="0"], button', enabled });

  // A marks the claim that has the focus; a single key, so it hears the switch for those.
  const onLetter = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'a' || !isSingleKey(event.nativeEvent)) return;
    const item =
      event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-claim]') : null;
    const targetId = item?.dataset['claim'];
    const one = targetId === undefined ? undefined : draft[targetId];
    if (targetId === undefined || one?.verdict !== 'satisfactory') return;
    onMark(targetId, toggleAll);
    event.preventDefault();
  };
  return { onKeyDown, onLetter };
}
