import { limits, type Appointment, type EnrolmentDetail } from '@attest/api-client';
import { placeOf } from '../../../shared/enrolment/place-of';
import { useCallback, useMemo, useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { patched, type Patch } from '../../../base/change/change';
import { targetGroups } from '../../../shared/enrolment/targets';
import { useClock } from '../../../base/clock/use-clock';
import { useFormat } from '../../../base/format/use-format';
import type { Detail, TypedParts } from '../../../shared/methods/method-parts';
import type { ToolInUse } from '../../../shared/methods/use-tool-in-use';
import type { DraftRow } from '../../../shared/outbox/device-db';
import { draftIdOf } from '../../../shared/outbox/draft-id';
import { newEntry, type OutboxEntry } from '../../../shared/outbox/outbox-entry';
import { DraftTaken } from '../../../shared/outbox/draft-taken';
import { type DeviceDraft, useDeviceDraft } from '../../../shared/outbox/use-device-draft';
import { type KeptFiles, useKeptFiles } from '../../../shared/outbox/use-kept-files';
import { keptPath } from '../../../shared/outbox/use-kept-items';
import { useRecord } from '../../../shared/outbox/use-record';
import { useSession } from '../../../shared/session/use-session';
import { useOnline } from '../../../shared/sync/use-online';
import { Button, ButtonLink } from '../../../ui/button/button';
import { showFirstProblem } from '../../../ui/field/show-first-problem';
import { TextArea } from '../../../ui/field/text-field';
import { Icon } from '../../../ui/icon/icon';
import { FileFields } from './file-fields';
import type { RecordDraft } from '../../../shared/methods/form-drafts';
import { optional, useSearchState } from '../../../shared/search-state/use-search-state';
import { queryString } from '../../../shared/http/request-url';
import { groupsFor } from '../../../shared/methods/target-order';
import {
  isPicked,
  newRecord,
  problemsOf,
  recordOf,
  targetsOfDraft,
} from '../../../shared/methods/record-draft';
import { AlsoShows } from '../../../shared/timeline/also-shows';
import { SameFiles } from '../../../shared/timeline/same-files';
import { isHandedIn } from '../../../shared/methods/parts-table';
import { RecordHead } from './record-head';
import styles from './record.module.css';
import { CommonFields } from './common-fields';
import { TargetFields } from './target-fields';

interface RecordFormProps<D extends Detail> {
  parts: TypedParts<D>;
  enrolment: EnrolmentDetail;
  /** In use for the unit, of the kind that carries out the method. */
  tool: ToolInUse | null;
  /** What it was agreed on as: place and targets are filled in. */
  planned: Appointment | null;
}

/** The target that evidence is recorded for, and to which it leads back. */
const viewState = { target: optional };

/** One form for every method: the common fields around the method's own. Kept on this device while it is filled in. */
export function RecordForm<D extends Detail>({ parts, enrolment, tool, planned }: RecordFormProps<D>) {
  const { t } = useTranslation(['workspace', 'terms', 'methods']);
  const format = useFormat();
  const clock = useClock();
  const online = useOnline();
  const { member } = useSession();
  const [tried, setTried] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const [{ target }] = useSearchState(viewState);
  const back = `/enrolments/${enrolment.id}${queryString({ target })}`;
  const { method } = parts.method;

  const titleOn = (day: string) =>
    t('record.defaultTitle', { date: format.longDate(day), method: t(`terms:method.${method}`) });

  const draftId = draftIdOf('record', member.id, `${enrolment.id}:${method}`);
  const from = {
    lines: tool?.lines ?? [],
    targetIds: target === null ? (planned?.targets.map(({ id }) => id) ?? []) : [target],
    ...{ today: clock.today(), place: planned?.standing?.place ?? placeOf(enrolment, member.id) },
  };
  const draft = useDeviceDraft<RecordDraft<D>>(draftId, () =>
    newRecord(parts, clock, titleOn(clock.today()), from, tool?.versionId ?? null),
  );
  const files = useKeptFiles(draftId);
  const groups = useMemo(
    () =>
      groupsFor(
        method,
        targetGroups(enrolment, (number) => t('criticalCode', { number })),
      ),
    [enrolment, method, t],
  );
  const { change, flush } = draft;
  const { state, record, giveUp } = useOutcome(draft, files, back);

  const value = draft.value;
  if (value === null) return null;
  if (state.kind === 'kept') return <KeptRecord entry={state.entry} back={back} />;

  const problems = problemsOf(parts, value, clock);
  const set = (patch: Patch<RecordDraft<D>>) => {
    change((latest) => patched(latest, patch));
  };
  const common = tried ? problems.common : [];
  const problem = (path: string) => {
    const found = tried ? problems.detail.find((one) => one.path === path) : undefined;
    return found && t(`methods:problem.${found.rule}`);
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    const recorded = problems.count > 0 ? null : recordOf(parts, value, clock);
    if (recorded === null) showFirstProblem(body.current);
    if (recorded === null) return;
    const candidateName = enrolment.candidate.displayName;
    const of = { memberId: member.id, enrolmentId: enrolment.id, candidateName };
    const at = planned?.people.some((one) => one.enrolmentId === enrolment.id) === true ? planned : null;
    const sent = at === null ? recorded : { ...recorded, appointmentId: at.id };
    await record(flush, newEntry({ ...of, kind: 'record', body: sent }, clock.now()));
  };
  const Own = parts.Form;

  return (
    <form
      className={styles.page}
      noValidate
      onSubmit={(event) => {
        void submit(event);
      }}
    >
      <RecordHead
        enrolment={enrolment}
        method={parts.method}
        back={back}
        draftKept={draft.savedAt !== null}
        online={online}
        refusal={state.kind === 'refused' ? state.refusal : null}
      />
      {state.kind !== 'sending' && <DraftTaken draft={draft} onGoOn={() => void files.reload()} />}
      <div ref={body} className={styles.body}>
        <div className={styles.column}>
          <ToolLine tool={tool} enrolment={enrolment} kind={parts.method.tool} />
          <CommonFields
            draft={value}
            judged={parts.method.judged}
            problems={common}
            titleOn={titleOn}
            onChange={set}
          />
          <Own
            draft={value.detail}
            onChange={(patch) => {
              set(({ detail }) => ({ detail: patched(detail, patch) }));
            }}
            problem={problem}
            lines={tool?.lines ?? []}
            groups={groups}
            handedIn={false}
          />
          <TargetFields parts={parts} draft={value} groups={groups} problems={common} onChange={set} />
          <AlsoShows
            enrolmentId={enrolment.id}
            targetIds={targetsOfDraft(parts, value)}
            chosen={value.also ?? {}}
            judging={parts.targets === 'all' || (isPicked(parts.targets) && value.judge === 'now')}
            onChange={(also) => {
              set((latest) => ({ also: also(latest.also ?? {}) }));
            }}
          />
          <TextArea
            label={t('record.narrative')}
            optional
            placeholder={t('record.narrativeHint')}
            rows={3}
            maxLength={limits.EvidenceCreate.narrative.maxLength}
            value={value.narrative}
            onChange={(event) => {
              set({ narrative: event.currentTarget.value });
            }}
          />
          <FileFields files={files} />
          <SameFiles
            files={files}
            enrolmentId={enrolment.id}
            targetIds={targetsOfDraft(parts, value)}
            // By such a method the document is all there is to record, and it stands in the record already.
            {...(isHandedIn(method) ? { onInstead: giveUp } : {})}
          />
        </div>
      </div>
      <footer className={styles.foot}>
        {tried && problems.count > 0 && (
          <p role="alert" className={styles.problem}>
            <Icon name="alert" size={14} />
            {t('record.error.some', { count: problems.count })}
          </p>
        )}
        <Button type="submit" variant="primary" size="lg" busy={state.kind === 'sending'}>
          {state.kind === 'sending' ? t('record.sending') : t(`record.save.${parts.targets}`)}
        </Button>
      </footer>
    </form>
  );
}

/** What becomes of the draft and its files: recorded, refused and back in the form, or not needed any more. */
function useOutcome<T>(draft: DeviceDraft<T>, files: KeptFiles, back: string) {
  const navigate = useNavigate();
  const { restore, clear, discard } = draft;
  const { reload, clear: clearFiles } = files;
  const onArrived = useCallback(() => {
    clear();
    clearFiles();
    void navigate(back);
  }, [back, clear, clearFiles, navigate]);
  const onTakenBack = useCallback(
    (row: DraftRow<T>) => {
      restore(row);
      void reload();
    },
    [reload, restore],
  );
  const giveUp = () => {
    void discard().then(() => {
      clearFiles();
      void navigate(back);
    });
  };
  return { ...useRecord<T>({ onArrived, onTakenBack }), giveUp };
}

function ToolLine({
  tool,
  enrolment,
  kind,
}: {
  tool: ToolInUse | null;
  enrolment: EnrolmentDetail;
  kind: TypedParts<Detail>['method']['tool'];
}) {
  const { t } = useTranslation(['workspace', 'methods']);
  const name = t(`methods:tool.kinds.${kind}`);
  return (
    <p className={styles.tool}>
      <Icon name="list" size={14} />
      <span>
        {tool === null
          ? t('record.noTool', { tool: name })
          : t('methods:tool.by', { tool: name, number: tool.number })}{' '}
        {tool === null && (
          <ButtonLink
            size="sm"
            variant="link"
            to={`/standards/${enrolment.unit.releaseId}/units/${enrolment.unit.id}/tools?tab=${kind}`}
          >
            {t('record.makeTool')}
          </ButtonLink>
        )}
      </span>
    </p>
  );
}

function KeptRecord({ entry, back }: { entry: OutboxEntry; back: string }) {
  const { t } = useTranslation(['workspace', 'outbox']);
  return (
    <div className={styles.kept}>
      <p role="status" className={styles.banner} data-tone="warn">
        <Icon name="cloud-off" />
        {t('record.kept')}
      </p>
      <p>{t('record.keptText', { name: entry.candidateName, title: entry.title })}</p>
      <ButtonLink variant="primary" to={back}>
        {t('record.open')}
      </ButtonLink>
      <ButtonLink to={keptPath(entry.id)}>{t('outbox:read')}</ButtonLink>
    </div>
  );
}
