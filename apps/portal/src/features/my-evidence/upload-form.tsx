import { limits, type EnrolmentDetail, type EvidenceDetail, type UploadCreate } from '@attest/api-client';
import { methodsRecordedBy } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useClock } from '../../base/clock/use-clock';
import { ReopensNote } from '../../shared/enrolment/reopens-note';
import { api } from '../../shared/http/api';
import { useChange } from '../../shared/http/use-change';
import { useRecordChanged } from '../../shared/queries/use-record-changed';
import { MethodReading } from '../../shared/methods/method-reading';
import { handInParts, isHandedIn, type HandedInMethod } from '../../shared/methods/parts-table';
import { useSession } from '../../shared/session/use-session';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { Button } from '../../ui/button/button';
import { MomentFields } from '../../ui/date-field/moment-fields';
import { ErrorState } from '../../ui/error-state/error-state';
import { Checkbox, ChoicePills } from '../../ui/field/choice';
import { showFirstProblem } from '../../ui/field/show-first-problem';
import { TextArea, TextField } from '../../ui/field/text-field';
import { useHeldRecording } from '../../ui/recorder/use-held-recording';
import { toast } from '../../ui/toast/toast-store';
import { fallBackOf } from './fall-back';
import { FallBackDialog } from './fall-back-dialog';
import { HandInDetail, type HandedIn } from './hand-in-detail';
import { TargetPicker } from './target-picker';
import styles from './upload.module.css';
import { UploadList } from './upload-list';
import { useUploads } from './use-uploads';

interface UploadFormProps {
  enrolment: EnrolmentDetail;
  /** The indicator or critical evidence item the candidate came from. */
  target: string | null;
  /** What this is a new version of. */
  earlier: EvidenceDetail | null;
}

/** A title nobody has to think of: the first file's name without its ending. */
const titleOf = (name: string): string => name.replace(/\.[^.]+$/, '');

export function UploadForm({ enrolment, target, earlier }: UploadFormProps) {
  const { t } = useTranslation('my-evidence');
  const clock = useClock();
  const navigate = useNavigate();
  // A new version is a form of its own beside the one for something new.
  const uploads = useUploads(earlier === null ? enrolment.id : `${enrolment.id}/${earlier.id}`);
  const changed = useRecordChanged();
  const { member } = useSession();
  const [targets, setTargets] = useState<readonly string[]>(() =>
    startTargets(target, earlier, enrolment.id),
  );
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
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
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

  const submit = useChange({
    mutationFn: () => {
      const body: Omit<UploadCreate, 'method' | 'detail'> = {
        title: title.trim(),
        occurredAt,
        ...(narrative.trim() === '' ? {} : { narrative: narrative.trim() }),
        fileIds: [...uploads.fileIds],
        targetIds: [...targets],
        declaredOwnWork: true,
        declaration: t('upload.declaration'),
      };
      return earlier === null
        ? api.post('/enrolments/{id}/uploads', {
            path: { id: enrolment.id },
            body: detail === null ? body : { ...body, method, detail },
          })
        : api.post('/evidence/{id}/versions', {
            path: { id: earlier.id },
            body: {
              ...body,
              enrolmentId: enrolment.id,
            },
          });
    },
    onSuccess: async (recorded) => {
      uploads.clear();
      forgetTitle();
      forgetNarrative();
      handedIn?.forget();
      await changed(enrolment.id);
      toast.done(t('upload.done', { name: enrolment.assessor.displayName }));
      await navigate(`/my-evidence/${recorded.evidenceId}`, { replace: true });
    },
  });

  const fallBack = fallBackOf(earlier, enrolment.id, targets);
  const undone = fallBack.again.length + fallBack.gone.length;

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        recording.remind();
        if (complete && undone > 0) setAsking(true);
        else if (complete) submit.mutate();
        else showFirstProblem(event.currentTarget);
      }}
    >
      <p className={styles.unitLine}>
        <span lang="zh-Hant">{enrolment.unit.title}</span> <small>{enrolment.unit.releaseCode}</small>
      </p>
      <ReopensNote enrolment={enrolment} what="record" />
      {earlier !== null && (
        <p className={styles.earlier} role="note">
          {t('upload.replaces', { number: earlier.current.number, title: earlier.current.title })}
        </p>
      )}
      {earlier === null ? (
        <ChoicePills
          label={t('upload.method')}
          choices={methodsRecordedBy('candidate')
            .filter(isHandedIn)
            .map((value) => ({
              value,
              label: t(`upload.methods.${value}`),
            }))}
          value={method}
          onChange={(chosen) => {
            setMethod(chosen);
            setHandedIn(null);
          }}
        />
      ) : (
        <MethodReading
          method={earlier.method}
          version={earlier.current}
          codeOf={() => undefined}
          modelAnswers={false}
        />
      )}
      <UploadList
        formId={`upload ${member.id} ${enrolment.id}`}
        uploads={uploads}
        error={tried && missing.files && !sending ? t('upload.error.files') : undefined}
        recording={recording}
      />
      {earlier === null &&
        method !== 'document_review' &&
        handInParts[method].use((parts) => (
          <HandInDetail key={method} parts={parts} enrolment={enrolment} tried={tried} onRead={setHandedIn} />
        ))}
      <TargetPicker
        enrolment={enrolment}
        chosen={targets}
        onChange={setTargets}
        error={tried && missing.targets ? t('upload.error.targets') : undefined}
      />
      <TextField
        label={t('upload.name')}
        value={title}
        maxLength={limits.UploadCreate.title.maxLength}
        error={tried && missing.title ? t('upload.error.title') : undefined}
        onChange={(event) => {
          setTypedTitle(event.currentTarget.value);
        }}
      />
      <div className={styles.when}>
        <MomentFields
          dayLabel={t('upload.day')}
          timeLabel={t('upload.time')}
          value={when}
          error={missing.future ? t('upload.error.future') : undefined}
          onDay={(day) => {
            setWhen({ ...when, day });
          }}
          onTime={(time) => {
            setWhen({ ...when, time });
          }}
        />
      </div>
      <TextArea
        label={t('upload.narrative')}
        hint={t('upload.narrativeHint')}
        optional
        maxLength={limits.UploadCreate.narrative.maxLength}
        value={narrative}
        onChange={(event) => {
          setNarrative(event.currentTarget.value);
        }}
      />
      <Checkbox
        framed
        label={t('upload.declaration')}
        note={t('upload.declarationNote')}
        checked={declared}
        error={tried && missing.declared ? t('upload.error.declared') : undefined}
        onChange={(event) => {
          setDeclared(event.currentTarget.checked);
        }}
      />
      {tried && missing.detail && (
        <p className={styles.problem} role="alert">
          {t('upload.error.detail')}
        </p>
      )}
      {tried && uploads.unsettled && (
        <p className={styles.problem} role="alert">
          {t('upload.error.failed')}
        </p>
      )}
      {submit.error !== null && <ErrorState title={t('error.notSaved')} message={submit.error.message} />}
      {asking && (
        <FallBackDialog
          fallBack={fallBack}
          busy={submit.isPending}
          onClose={() => {
            setAsking(false);
          }}
          onConfirm={() => {
            setAsking(false);
            submit.mutate();
          }}
        />
      )}
      <div className={styles.foot}>
        <Button type="submit" variant="primary" size="xl" wide busy={submit.isPending || (tried && sending)}>
          {sending ? t('upload.sending') : t('upload.send', { name: enrolment.assessor.displayName })}
        </Button>
      </div>
    </form>
  );
}

function startTargets(target: string | null, earlier: EvidenceDetail | null, enrolmentId: string): string[] {
  if (earlier === null) return target === null ? [] : [target];
  return earlier.current.claims
    .filter((claim) => claim.enrolmentId === enrolmentId)
    .map((claim) => claim.targetId);
}
