import type { Appointment, EnrolmentDetail } from '@attest/api-client';
import { placeOf } from '../../shared/enrolment/place-of';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { patched, type Patch } from '../../base/change/change';
import { useClock } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';
import { queryString } from '../../shared/http/request-url';
import {
  changedFor,
  draftFor,
  joined,
  judgedCount,
  newObservation,
  observationBody,
  readObservation,
  seenAs,
} from '../../shared/methods/direct-observation/observation-draft';
import { observation } from '../../shared/methods/direct-observation/parts';
import type { ObservationDraft } from '../../shared/methods/form-drafts';
import { problemsOf } from '../../shared/methods/record-draft';
import type { ToolInUse } from '../../shared/methods/use-tool-in-use';
import type { DraftRow } from '../../shared/outbox/device-db';
import { draftIdOf } from '../../shared/outbox/draft-id';
import { newEntry, type OutboxEntry } from '../../shared/outbox/outbox-entry';
import { useDeviceDraft } from '../../shared/outbox/use-device-draft';
import { useKeptFiles } from '../../shared/outbox/use-kept-files';
import { useRecord } from '../../shared/outbox/use-record';
import { useRecordSession } from '../../shared/outbox/use-record-session';
import { optional, useSearchState } from '../../shared/search-state/use-search-state';
import { useSession } from '../../shared/session/use-session';
import { linesToTick } from './observation-tool';

/** Whose draft is shown, and the indicator it began from, to which it leads back. */
const viewState = { who: optional, target: optional };

/** Who else comes to the appointment and has no record of it yet. */
const othersAt = (planned: Appointment | null, own: string) =>
  (planned?.people ?? []).flatMap(({ enrolmentId, candidate, recorded }) =>
    enrolmentId === null || enrolmentId === own || recorded
      ? []
      : [{ enrolmentId, name: candidate.displayName }],
  );

/** Whoever joined without having been asked to come has a record that settles nothing. */
const isAt = (planned: Appointment | null, enrolmentId: string): planned is Appointment =>
  planned?.method === 'direct_observation' && planned.people.some((one) => one.enrolmentId === enrolmentId);

/** One observation, of one candidate or of several in one session: its draft on this device, and how it is recorded. */
export function useObservation(
  enrolment: EnrolmentDetail,
  tool: ToolInUse | null,
  planned: Appointment | null,
) {
  const { t } = useTranslation('observe');
  const format = useFormat();
  const clock = useClock();
  const { member } = useSession();
  const [{ who: chosen, target: asked }, changeView] = useSearchState(viewState);
  const target = asked ?? planned?.targets[0]?.id ?? null;
  const draftId = draftIdOf('observation', member.id, enrolment.id);
  const draft = useDeviceDraft<ObservationDraft>(
    draftId,
    () =>
      joined(
        newObservation(
          clock,
          t('defaultTitle', { date: format.longDate(clock.today()) }),
          linesToTick(tool?.lines ?? [], enrolment),
          tool?.versionId ?? null,
          planned?.standing?.place ?? placeOf(enrolment, member.id),
        ),
        othersAt(planned, enrolment.id),
      ),
    { accept: readObservation },
  );
  const kept = draft.value;
  const who = kept?.others.find(({ enrolmentId }) => enrolmentId === chosen)?.enrolmentId ?? null;
  const photos = useKeptFiles(who === null ? draftId : draftIdOf('observation', member.id, who));
  const recording = useRecording(draft, photos, target);
  const { session, record } = recording;

  const everybody = [
    { enrolmentId: enrolment.id, name: enrolment.candidate.displayName },
    ...(kept?.others ?? []).map(({ enrolmentId, name }) => ({ enrolmentId, name })),
  ];
  const draftOf = (whole: ObservationDraft, enrolmentId: string) =>
    draftFor(whole, enrolmentId === enrolment.id ? null : enrolmentId);

  /** One entry for each candidate; only for a draft without problems. */
  const saveAs = async (whole: ObservationDraft): Promise<void> => {
    const savedAt = clock.now();
    const parts = everybody.flatMap(({ enrolmentId, name: candidateName }) => {
      const value = draftOf(whole, enrolmentId);
      const content = observationBody(value, clock);
      if (content === null) return [];
      const body = isAt(planned, enrolmentId) ? { ...content, appointmentId: planned.id } : content;
      const of = { memberId: member.id, enrolmentId, candidateName };
      return [
        {
          row: {
            id: draftIdOf('observation', member.id, enrolmentId),
            value,
            savedAt: savedAt.toISOString(),
          },
          entry: newEntry({ ...of, kind: 'observation', body }, savedAt),
        },
      ];
    });
    const [first] = parts;
    if (first === undefined || parts.length < everybody.length) return;
    if (parts.length === 1) await record(draft.flush, first.entry);
    else if (await session.record(draft.flush, parts)) recording.clear();
  };

  return {
    draft,
    kept,
    /** The draft as the chosen candidate sees it. */
    value: kept === null ? null : seenAs(kept, who),
    who,
    target,
    everybody,
    photos,
    recording,
    problems: kept === null ? null : problemsOf(observation, seenAs(kept, who), clock),
    set: (patch: Patch<ObservationDraft>) => {
      draft.change((latest) => changedFor(latest, who, patched(seenAs(latest, who), patch)));
    },
    judgedOf: (enrolmentId: string) => (kept === null ? 0 : judgedCount(draftOf(kept, enrolmentId))),
    show: (enrolmentId: string) => {
      changeView({ who: enrolmentId === enrolment.id ? null : enrolmentId });
    },
    saveAs,
  };
}

export type Observation = ReturnType<typeof useObservation>;

/** What becomes of the draft and its photos once it was recorded, or refused. */
function useRecording(
  { restore, clear: clearDraft }: ReturnType<typeof useDeviceDraft<ObservationDraft>>,
  { reload, clear: clearPhotos }: ReturnType<typeof useKeptFiles>,
  target: string | null,
) {
  const navigate = useNavigate();
  const session = useRecordSession<ObservationDraft>();
  const clear = useCallback(() => {
    clearDraft();
    clearPhotos();
  }, [clearDraft, clearPhotos]);
  const onArrived = useCallback(
    (entry: OutboxEntry) => {
      clear();
      void navigate(`/enrolments/${entry.enrolmentId}${queryString({ target })}`);
    },
    [clear, navigate, target],
  );
  const onTakenBack = useCallback(
    (row: DraftRow<ObservationDraft>) => {
      restore(row);
      void reload();
    },
    [reload, restore],
  );
  return { session, clear, ...useRecord<ObservationDraft>({ onArrived, onTakenBack }) };
}

/** Whether saving was tried, and what to do first where it cannot be saved yet. */
export function useSaving({ kept, problems, everybody, judgedOf, show, saveAs }: Observation) {
  const [tried, setTried] = useState(false);
  /** Answers what the form has to open: its details, where something in them is wrong. */
  const save = async (hasHeldRecording: () => boolean): Promise<'details' | null> => {
    setTried(true);
    if (kept === null || problems === null) return null;
    if (problems.count > 0) {
      const elsewhere = problems.detail.length > 0 || problems.common.some((one) => one !== 'targets');
      return elsewhere ? 'details' : null;
    }
    if (hasHeldRecording()) return null;
    const unjudged = everybody.find(({ enrolmentId }) => judgedOf(enrolmentId) === 0);
    if (unjudged === undefined) await saveAs(kept);
    else show(unjudged.enrolmentId);
    return null;
  };
  return {
    tried,
    again: () => {
      setTried(false);
    },
    save,
  };
}
