import type { EnrolmentDetail, EvidenceDetail, UploadCreate } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useClock } from '../../base/clock/use-clock';
import { api } from '../../shared/http/api';
import type { Immutable } from '../../shared/http/api-types';
import { useChange } from '../../shared/http/use-change';
import type { HandedInMethod } from '../../shared/methods/parts-table';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { useRecordChanged } from '../../shared/queries/use-record-changed';
import { useHeldRecording } from '../../ui/recorder/use-held-recording';
import { toast } from '../../ui/toast/toast-store';
import { type AlsoChosen, alsoClaimedOf } from '../../shared/methods/also-for';
import type { HandedIn } from './hand-in-detail';
import type { PartsShown } from './target-picker';
import { useUploads } from './use-uploads';

export interface HandInOf {
  enrolment: EnrolmentDetail;
  /** The target the candidate came from. */
  target: string | null;
  /** What this is a new version of. */
  earlier: EvidenceDetail | null;
}

/** A title nobody has to think of: the first file's name without its ending. */
const titleOf = (name: string): string => name.replace(/\.[^.]+$/, '');

/** What a candidate hands in as it is put together: its files, what they show, and what is still missing. */
export function useHandIn({ enrolment, target, earlier }: HandInOf) {
  const clock = useClock();
  // A new version is a form of its own beside the one for something new.
  const uploads = useUploads(earlier === null ? enrolment.id : `${enrolment.id}/${earlier.id}`);
  const [targets, setTargets] = useState<readonly string[]>(() =>
    startTargets(target, earlier, enrolment.id),
  );
  const [parts, setParts] = useState<PartsShown>(() => startParts(earlier, enrolment.id));
  const subject = `upload for ${enrolment.id} ${earlier?.id ?? ''}`;
  const [typedTitle, setTypedTitle, forgetTitle] = usePersistedState(
    `${subject} title`,
    earlier?.current.title ?? '',
  );
  const [when, setWhen] = useState(clock.dayAndTime);
  const [narrative, setNarrative, forgetNarrative] = usePersistedState(
    `${subject} narrative`,
    earlier?.current.narrative ?? '',
  );
  const [declared, setDeclared] = useState(false);
  const [also, setAlso] = useState<AlsoChosen>({});
  const recording = useHeldRecording();
  const [method, setMethod] = useState<HandedInMethod>('document_review');
  const [handedIn, setHandedIn] = useState<HandedIn | null>(null);
  const detail = handedIn?.detail ?? null;

  const [first] = uploads.items;
  const title = typedTitle === '' && first !== undefined ? titleOf(first.name) : typedTitle;
  const { sending } = uploads;
  const occurredAt = clock.instantOf(when.day, when.time);
  const missing = {
    files: uploads.fileIds.length === 0,
    targets: targets.length === 0,
    title: title.trim() === '',
    declared: !declared,
    future: clock.isAhead(when.day, when.time),
    recording: recording.held,
    // A new version keeps what the one before said; a document needs to say no more than it shows.
    detail: earlier === null && method !== 'document_review' && detail === null,
  };
  const complete = !Object.values(missing).includes(true) && !sending && !uploads.unsettled;

  const onDone = () => {
    uploads.clear();
    forgetTitle();
    forgetNarrative();
    handedIn?.forget();
  };
  const submit = useSubmit({ enrolment, earlier }, onDone);
  return {
    ...{ uploads, recording, method, targets, title, when, narrative, declared, missing },
    ...{
      parts,
      setParts,
      setTargets,
      setTitle: setTypedTitle,
      setWhen,
      setNarrative,
      setDeclared,
      setHandedIn,
      also,
      setAlso,
    },
    forget: onDone,
    complete,
    choose: (chosen: HandedInMethod) => {
      setMethod(chosen);
      setHandedIn(null);
    },
    sending: submit.isPending,
    problem: submit.error,
    submit: () => {
      submit.mutate({
        content: {
          title: title.trim(),
          occurredAt,
          ...(narrative.trim() === '' ? {} : { narrative: narrative.trim() }),
          fileIds: [...uploads.fileIds],
          targetIds: [...targets],
          ...partsOf(parts, targets),
        },
        ofMethod: detail === null ? {} : { method, detail },
        alsoFor: alsoClaimedOf(also),
      });
    },
  };
}

interface Submitted {
  content: Omit<UploadCreate, 'method' | 'detail' | 'alsoFor' | 'declaredOwnWork' | 'declaration'>;
  ofMethod: Immutable<Pick<UploadCreate, 'method' | 'detail'>>;
  /** A new version goes along wherever the one before was claimed. */
  alsoFor: ReturnType<typeof alsoClaimedOf>;
}

function useSubmit({ enrolment, earlier }: Omit<HandInOf, 'target'>, onHandedIn: () => void) {
  const { t } = useTranslation('my-evidence');
  const navigate = useNavigate();
  const changed = useRecordChanged();
  return useChange({
    mutationFn: ({ content, ofMethod, alsoFor }: Submitted) => {
      const body = { ...content, declaredOwnWork: true as const, declaration: t('upload.declaration') };
      return earlier === null
        ? api.post('/enrolments/{id}/uploads', {
            path: { id: enrolment.id },
            body: { ...body, ...ofMethod, ...(alsoFor.length === 0 ? {} : { alsoFor }) },
          })
        : api.post('/evidence/{id}/versions', {
            path: { id: earlier.id },
            body: { ...body, enrolmentId: enrolment.id },
          });
    },
    onSuccess: async (recorded) => {
      onHandedIn();
      await changed(enrolment.id);
      toast.done(t('upload.done', { name: enrolment.assessor.displayName }));
      await navigate(`/my-evidence/${recorded.evidenceId}`, { replace: true });
    },
  });
}

/** As it is sent: only what does not show the whole of its target. */
function partsOf(shown: PartsShown, targets: readonly string[]): Pick<UploadCreate, 'parts'> {
  const parts = targets.flatMap((targetId) => {
    const some = shown[targetId] ?? null;
    return some === null ? [] : [{ targetId, parts: [...some] }];
  });
  return parts.length === 0 ? {} : { parts };
}

const startParts = (earlier: EvidenceDetail | null, enrolmentId: string): PartsShown =>
  Object.fromEntries(
    (earlier?.current.claims ?? [])
      .filter((claim) => claim.enrolmentId === enrolmentId)
      .map(({ targetId, parts }) => [targetId, parts]),
  );

function startTargets(target: string | null, earlier: EvidenceDetail | null, enrolmentId: string): string[] {
  if (earlier === null) return target === null ? [] : [target];
  return earlier.current.claims
    .filter((claim) => claim.enrolmentId === enrolmentId)
    .map((claim) => claim.targetId);
}
