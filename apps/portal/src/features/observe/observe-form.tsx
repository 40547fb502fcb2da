import type { EnrolmentDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ReopensNote } from '../../shared/enrolment/reopens-note';
import { coverageQuery } from '../../shared/enrolment/enrolment-queries';
import { targetGroups } from '../../shared/enrolment/targets';
import { useClock } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';
import type { DraftRow } from '../../shared/outbox/device-db';
import { draftIdOf } from '../../shared/outbox/draft-id';
import type { OutboxEntry } from '../../shared/outbox/outbox-entry';
import { useDeviceDraft } from '../../shared/outbox/use-device-draft';
import type { ToolInUse } from '../../shared/methods/use-tool-in-use';
import { useRecordSession } from '../../shared/outbox/use-record-session';
import { useRecord } from '../../shared/outbox/use-record';
import { useSession } from '../../shared/session/use-session';
import { useOnline } from '../../shared/sync/use-online';
import { Button, IconButton } from '../../ui/button/button';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { useHeldRecording } from '../../ui/recorder/use-held-recording';
import { goToUnread } from '../../ui/field/show-first-problem';
import { useMediaQuery } from '../../ui/use-media-query';
import { Details } from './details';
import { DeviceBanner } from './device-banner';
import { Kept } from './kept';
import { JoinSheet } from './join-sheet';
import type { ObservationDraft } from '../../shared/methods/form-drafts';
import { optional, useSearchState } from '../../shared/search-state/use-search-state';
import { queryString } from '../../shared/http/address';
import {
  changedFor,
  complete,
  draftFor,
  joined,
  judged,
  newDraft,
  observationOf,
  problemsOf,
  seenAs,
} from '../../shared/methods/direct-observation/observation-draft';
import { checklistOf, expectedOf } from './observation-tool';
import styles from './observe.module.css';
import { SaveBar } from './save-bar';
import { SessionResults } from './session-result';
import { TargetList } from './target-list';
import { usePhotos } from './use-photos';

interface ObserveFormProps {
  enrolment: EnrolmentDetail;
  /** The observation checklist in use. */
  tool: ToolInUse | null;
}

/** Whose draft is shown, and the indicator it began from, to which it leads back. */
const viewState = { who: optional, target: optional };

export function ObserveForm({ enrolment, tool }: ObserveFormProps) {
  const { t } = useTranslation('observe');
  const format = useFormat();
  const clock = useClock();
  const navigate = useNavigate();
  const [{ who: chosen, target }, changeView] = useSearchState(viewState);
  const { member } = useSession();
  const online = useOnline();
  const phone = useMediaQuery('(max-width: 767.98px), (max-height: 479.98px)');
  const [details, setDetails] = useState(false);
  const [tried, setTried] = useState(false);
  const [joining, setJoining] = useState(false);
  const recording = useHeldRecording();

  const draftId = draftIdOf('observation', member.id, enrolment.id);
  const draft = useDeviceDraft<ObservationDraft>(draftId, () =>
    newDraft(clock, t('defaultTitle', { date: format.longDate(clock.today()) }), {
      checklist: checklistOf(tool?.lines ?? [], enrolment),
      toolVersionId: tool?.versionId ?? null,
    }),
  );
  const session = useRecordSession<ObservationDraft>();
  const kept = draft.value === null ? null : complete(draft.value, clock);
  const who = kept?.others.find(({ enrolmentId }) => enrolmentId === chosen)?.enrolmentId ?? null;
  const photos = usePhotos(who === null ? draftId : draftIdOf('observation', member.id, who));
  const groups = useMemo(
    () => targetGroups(enrolment, (number) => t('criticalCode', { number })),
    [enrolment, t],
  );
  const expected = useMemo(() => expectedOf(tool?.lines ?? []), [tool]);
  const coverage = useQuery(coverageQuery(who ?? enrolment.id));

  const { restore, clear, change, flush } = draft;
  const { reload, clear: clearPhotos } = photos;
  const onArrived = useCallback(
    (entry: OutboxEntry) => {
      clear();
      clearPhotos();
      void navigate(`/enrolments/${entry.enrolmentId}${queryString({ target })}`);
    },
    [clear, clearPhotos, navigate, target],
  );
  const onTakenBack = useCallback(
    (row: DraftRow<ObservationDraft>) => {
      restore(row);
      void reload();
    },
    [reload, restore],
  );
  const { state, record, edit } = useRecord<ObservationDraft>({ onArrived, onTakenBack });

  if (kept === null) return null;
  const value = seenAs(kept, who);
  const set = (next: ObservationDraft) => {
    change(changedFor(kept, who, next));
  };
  const everybody = [
    { enrolmentId: enrolment.id, name: enrolment.candidate.displayName },
    ...kept.others.map(({ enrolmentId, name }) => ({ enrolmentId, name })),
  ];
  const draftOf = (enrolmentId: string) => draftFor(kept, enrolmentId === enrolment.id ? null : enrolmentId);
  const unjudged = everybody.find(({ enrolmentId }) => judged(draftOf(enrolmentId)) === 0);
  const show = (enrolmentId: string) => {
    changeView({ who: enrolmentId === enrolment.id ? null : enrolmentId });
  };
  const problems = problemsOf(value, clock);
  const save = async () => {
    if (goToUnread()) return;
    setTried(true);
    if (problems.length > 0) {
      if (problems.some((problem) => problem !== 'nothing')) setDetails(true);
      return;
    }
    if (recording.held) {
      recording.remind();
      return;
    }
    if (unjudged !== undefined) {
      show(unjudged.enrolmentId);
      return;
    }
    if (kept.others.length > 0) {
      const savedAt = clock.now().toISOString();
      const recorded = await session.record(
        flush,
        everybody.map(({ enrolmentId, name }) => ({
          row: {
            id: draftIdOf('observation', member.id, enrolmentId),
            value: draftOf(enrolmentId),
            savedAt,
          },
          entry: entryFor(enrolmentId, name),
        })),
      );
      if (!recorded) return;
      clear();
      clearPhotos();
      return;
    }
    await record(flush, entryFor(enrolment.id, enrolment.candidate.displayName));
  };
  const entryFor = (enrolmentId: string, candidateName: string): OutboxEntry => ({
    id: crypto.randomUUID(),
    memberId: member.id,
    enrolmentId,
    kind: 'observation',
    body: observationOf(draftOf(enrolmentId), clock),
    sentBody: null,
    candidateName,
    title: kept.title,
    createdAt: clock.now().toISOString(),
    refusal: null,
  });

  if (session.results.length > 0) return <SessionResults results={session.results} />;

  if (state.kind === 'kept')
    return (
      <Kept
        entry={state.entry}
        count={judged(value)}
        onAgain={() => {
          clear();
          clearPhotos();
          setTried(false);
          edit();
        }}
      />
    );

  const form = (
    <Details
      draft={value}
      problems={tried ? problems : []}
      photos={photos}
      onChange={set}
      opened={details}
      onOpen={setDetails}
      phone={phone}
    />
  );
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <IconButton
          icon="close"
          size="lg"
          label={t('close')}
          onClick={() => {
            void navigate(`/enrolments/${enrolment.id}`);
          }}
        />
        <div className={styles.heading}>
          <h1 className={styles.title}>
            {kept.others.length === 0
              ? t('titleOf', { name: enrolment.candidate.displayName })
              : t('titleOfSeveral', { count: everybody.length })}
          </h1>
          <p className={styles.unit} lang="zh-Hant">
            {enrolment.unit.title}
          </p>
        </div>
        <Button
          icon="people"
          size={phone ? 'md' : 'sm'}
          className={styles.join}
          onClick={() => {
            setJoining(true);
          }}
        >
          {t(phone ? 'join.short' : 'join.open')}
        </Button>
      </header>
      <JoinSheet
        enrolment={enrolment}
        opened={joining}
        chosen={kept.others}
        onClose={() => {
          setJoining(false);
        }}
        onChange={(chosen) => {
          change(joined(kept, chosen));
        }}
      />
      {kept.others.length > 0 && (
        <SegmentedFilter
          className={styles.people}
          label={t('join.who')}
          value={who ?? enrolment.id}
          onChange={show}
          options={everybody.map(({ enrolmentId, name }) => ({
            value: enrolmentId,
            label: t('join.person', { name, number: judged(draftOf(enrolmentId)) }),
          }))}
        />
      )}
      <DeviceBanner
        online={online}
        savedAt={draft.savedAt}
        refusal={state.kind === 'refused' ? state.refusal : null}
      />
      <div className={styles.body}>
        <div className={styles.list}>
          <div className={styles.reopens}>
            <ReopensNote enrolment={enrolment} what="record" />
          </div>
          {phone && form}
          <TargetList
            groups={groups}
            coverage={coverage.data}
            draft={value}
            expected={expected}
            start={target}
            onChange={set}
          />
        </div>
        <SaveBar
          draft={value}
          photos={photos}
          phone={phone}
          people={everybody.length}
          sending={state.kind === 'sending'}
          nothing={tried && problems.includes('nothing')}
          recording={recording}
          onChange={set}
          onSave={() => {
            void save();
          }}
        >
          {!phone && form}
        </SaveBar>
      </div>
    </div>
  );
}
