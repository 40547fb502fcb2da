import type { EnrolmentDetail, EvidenceDetail, RecordedEvidence, UploadCreate } from '@attest/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../shared/http/api';
import { useIdempotencyKey } from '../../shared/http/use-idempotency-key';
import { useRecordChanged } from '../../shared/http/use-record-changed';
import { useSession } from '../../shared/session/use-session';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { Checkbox } from '../../ui/field/choice';
import { TextArea, TextField } from '../../ui/field/text-field';
import { toast } from '../../ui/toast/toast-store';
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

/** Clocks of phones and servers differ a little; the server allows as much. */
const clockTolerance = 5 * 60_000;

/** For `datetime-local`, in the reader's own time zone. */
const localMinute = (moment: Date): string =>
  new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

export function UploadForm({ enrolment, target, earlier }: UploadFormProps) {
  const { t } = useTranslation('my-evidence');
  const navigate = useNavigate();
  const uploads = useUploads();
  const changed = useRecordChanged();
  const { member } = useSession();
  const { key } = useIdempotencyKey();
  const [targets, setTargets] = useState<readonly string[]>(() =>
    startTargets(target, earlier, enrolment.id),
  );
  const [typedTitle, setTypedTitle] = useState(earlier?.current.title ?? '');
  const [occurredAt, setOccurredAt] = useState(() => localMinute(new Date()));
  const [future, setFuture] = useState(false);
  const [narrative, setNarrative] = useState(earlier?.current.narrative ?? '');
  const [declared, setDeclared] = useState(false);
  const [tried, setTried] = useState(false);

  const [first] = uploads.items;
  const title = typedTitle === '' && first !== undefined ? titleOf(first.file.name) : typedTitle;
  const stored = uploads.items.flatMap((item) => (item.stored === null ? [] : [item.stored.id]));
  const sending = uploads.items.some((item) => item.state === 'sending');
  const failed = uploads.items.some((item) => item.state === 'failed');
  const missing = {
    files: stored.length === 0,
    targets: targets.length === 0,
    title: title.trim() === '',
    declared: !declared,
    future,
  };
  const complete = !Object.values(missing).includes(true) && !sending && !failed;

  const submit = useMutation({
    mutationFn: () => {
      const body: UploadCreate = {
        title: title.trim(),
        occurredAt: new Date(occurredAt).toISOString(),
        ...(narrative.trim() === '' ? {} : { narrative: narrative.trim() }),
        fileIds: stored,
        targetIds: [...targets],
        declaredOwnWork: true,
        declaration: t('upload.declaration'),
      };
      return earlier === null
        ? api.post<RecordedEvidence>(`/enrolments/${enrolment.id}/uploads`, body, { idempotencyKey: key })
        : api.post<RecordedEvidence>(
            `/evidence/${earlier.id}/versions`,
            { ...body, enrolmentId: enrolment.id },
            { idempotencyKey: key },
          );
    },
    onSuccess: async (recorded) => {
      await changed(enrolment.id);
      toast.done(t('upload.done', { name: enrolment.assessor.displayName }));
      await navigate(`/my-evidence/${recorded.evidenceId}`, { replace: true });
    },
  });

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (complete) submit.mutate();
      }}
    >
      <p className={styles.unitLine}>
        <span lang="zh-Hant">{enrolment.unit.title}</span> <small>{enrolment.unit.releaseCode}</small>
      </p>
      {earlier !== null && (
        <p className={styles.earlier} role="note">
          {t('upload.replaces', { number: earlier.current.number, title: earlier.current.title })}
        </p>
      )}
      <UploadList
        formId={`upload ${member.id} ${enrolment.id}`}
        uploads={uploads}
        error={tried && missing.files && !sending ? t('upload.error.files') : undefined}
      />
      <TargetPicker
        enrolment={enrolment}
        chosen={targets}
        onChange={setTargets}
        error={tried && missing.targets ? t('upload.error.targets') : undefined}
      />
      <TextField
        label={t('upload.name')}
        value={title}
        maxLength={200}
        error={tried && missing.title ? t('upload.error.title') : undefined}
        onChange={(event) => {
          setTypedTitle(event.currentTarget.value);
        }}
      />
      <TextField
        label={t('upload.when')}
        type="datetime-local"
        value={occurredAt}
        error={missing.future ? t('upload.error.future') : undefined}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value === '') return;
          setOccurredAt(value);
          setFuture(new Date(value).getTime() > Date.now() + clockTolerance);
        }}
      />
      <TextArea
        label={t('upload.narrative')}
        hint={t('upload.narrativeHint')}
        optional
        maxLength={4000}
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
        onChange={(event) => {
          setDeclared(event.currentTarget.checked);
        }}
      />
      {tried && missing.declared && (
        <p className={styles.problem} role="alert">
          {t('upload.error.declared')}
        </p>
      )}
      {tried && failed && (
        <p className={styles.problem} role="alert">
          {t('upload.error.failed')}
        </p>
      )}
      {submit.error !== null && <ErrorState title={t('error.notSaved')} message={submit.error.message} />}
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
