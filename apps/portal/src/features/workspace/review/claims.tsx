import type { ClaimView, EvidenceDetail, EvidenceVersionView } from '@attest/api-client';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { patched, type Change, type Patch } from '../../../base/change/change';
import { api } from '../../../shared/http/api';
import { isApiError } from '../../../shared/http/api-error';
import { useChange } from '../../../shared/http/use-change';
import { useRecordChanged } from '../../../shared/queries/use-record-changed';
import type { Target } from '../../../shared/enrolment/targets';
import { isSingleKey } from '../../../base/keyboard/single-keys';
import { useRowKeys } from '../../../base/keyboard/use-row-keys';
import { MarkList } from '../../../shared/marks/mark-list';
import type { Marking } from '../../../shared/marks/use-marking';
import { TargetField } from '../../../shared/methods/target-field';
import { usePersistedState } from '../../../shared/outbox/use-persisted-state';
import { useMeansOnRecord } from './means-on-record';
import { toast } from '../../../ui/toast/toast-store';
import { targetsInOrder, type WorkspaceData } from '../workspace-data';
import { JudgeAll, proposedFor, toggleAllTaken } from './judge-all';
import { ClaimRow, verdictsFor } from './claim-row';
import { ClaimsFoot } from './claims-foot';
import { ClaimsHead } from './claims-head';
import {
  chosen as chosenTargets,
  emptyDraft,
  judgementsOf,
  toggleAll,
  unready,
  type JudgementDraft,
  type ReviewDraft,
} from './judgement-draft';
import type { PlayMode } from './play-mode';
import { useExceptions } from './use-exceptions';
import { usePlayKeys } from './use-play-keys';
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
  /** Takes over the sending in a round; null outside of one. */
  play: PlayMode | null;
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
  play,
  onPoint,
  onSaved,
}: ClaimsProps) {
  const [draft, change, forget, idempotencyKey] = usePersistedState<ReviewDraft>(
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

  const exceptions = useExceptions(play !== null, draft, proposed);
  const set = (targetId: string, patch: Patch<JudgementDraft> | null) => {
    exceptions.open(targetId);
    change(({ [targetId]: one = emptyDraft, ...rest }) =>
      patch === null ? rest : { ...rest, [targetId]: patched(one, patch) },
    );
  };

  const save = useSaveJudgements({ enrolmentId: enrolment.id, version, draft, claims, order }, () => {
    forget();
    onSaved();
  });
  useFocusOnOpening(list, chosen);

  /** What stood in the way when it was last to be sent. */
  const [held, setHeld] = useState<readonly string[]>([]);
  const submit = () => {
    if (chosenTargets(draft).length === 0 || save.isPending) return;
    if (play === null) {
      save.mutate();
      return;
    }
    const missing = unready(draft, proposed);
    setHeld(missing);
    if (missing[0] !== undefined) {
      list.current?.querySelector(claimSelector(missing[0]))?.scrollIntoView({ block: 'nearest' });
      return;
    }
    const body = judgementsOf(enrolment.id, draft, [...claims.values()]);
    play.send({ versionId: version.id, body, idempotencyKey: idempotencyKey(), forget });
  };

  const { onKeyDown, onLetter } = useClaimKeys({
    list,
    enabled: judgeable && play === null,
    draft,
    onMark: set,
    onSubmit: submit,
  });
  usePlayKeys({
    list,
    enabled: judgeable && play !== null,
    verdicts: verdictsFor(evidence.method),
    onJudge: (targetId, verdict) => {
      if (!isJudgedByKey(claims.get(targetId), draft[targetId])) return;
      set(targetId, ({ marks }) => ({ verdict, marks: verdict === 'not_seen' ? {} : marks }));
    },
    onMark: (targetId, mark) => {
      if (draft[targetId]?.verdict == null || draft[targetId].verdict === 'not_seen') return;
      set(targetId, ({ marks }) => ({ marks: { ...marks, [mark]: marks[mark] !== true } }));
    },
    onAll: () => {
      change((latest) => toggleAllTaken(latest, proposed));
    },
    onSend: submit,
  });
  return (
    <div className={styles.pane} onKeyDown={onKeyDown} role="presentation">
      <ClaimsHead
        count={rows.length}
        playing={play !== null}
        {...{ judgeable, isCurrent, enrolment, evidence }}
      />
      {judgeable && (
        <JudgeAll
          method={evidence.method}
          {...{ proposed, draft }}
          onChange={change}
          playing={play !== null}
        />
      )}
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
            folded={exceptions.foldOf(target.id)}
            onChange={(patch) => {
              set(target.id, patch);
            }}
          />
        ))}
      </div>
      {judgeable && others.length > 0 && <AddClaim groups={groups} others={others} onChange={change} />}
      {judgeable && (
        <ClaimsFoot
          playing={play !== null}
          draft={draft}
          left={leftOf(rows, claims, draft)}
          unready={held.length > 0 && unready(draft, proposed).length > 0}
          error={save.error}
          busy={save.isPending}
          onSubmit={submit}
        />
      )}
    </div>
  );
}

interface AddClaimProps {
  groups: WorkspaceData['groups'];
  /** What it was not said to prove. */
  others: readonly Target[];
  onChange: (change: Change<ReviewDraft>) => void;
}

function AddClaim({ groups, others, onChange }: AddClaimProps) {
  const { t } = useTranslation('workspace');
  return (
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
          onChange((latest) => ({ ...added, ...latest }));
        }}
      />
    </div>
  );
}

const claimSelector = (targetId: string): string => `[data-claim="${CSS.escape(targetId)}"]`;

/** The keys judge at once: the claim it was opened from has the focus. On a phone the file comes first. */
function useFocusOnOpening(list: RefObject<HTMLDivElement | null>, chosen: string | null): void {
  useEffect(() => {
    if (window.matchMedia('(max-width: 767.98px)').matches) return;
    const claim = list.current?.querySelector(chosen === null ? '[data-claim]' : claimSelector(chosen));
    claim?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus({ preventScroll: true });
  }, [chosen, list]);
}

/** Claims that nobody judged, here or before. */
const leftOf = (
  rows: readonly Target[],
  claims: ReadonlyMap<string, ClaimView>,
  draft: ReviewDraft,
): number => rows.filter(({ id }) => claims.get(id)?.judgement === null && draft[id]?.verdict == null).length;

/** A key judges what waits, and what somebody has said they judge anew. */
const isJudgedByKey = (claim: ClaimView | undefined, draft: JudgementDraft | undefined): boolean =>
  draft !== undefined || claim === undefined || claim.judgement === null;

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
