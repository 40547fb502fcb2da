import { limits, type EvidenceDetail } from '@attest/api-client';
import { methodsRecordedBy } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ReopensNote } from '../../shared/enrolment/reopens-note';
import { MethodReading } from '../../shared/methods/method-reading';
import { handInParts, isHandedIn } from '../../shared/methods/parts-table';
import { useSession } from '../../shared/session/use-session';
import { AlsoShows } from '../../shared/timeline/also-shows';
import { SameFileNote } from '../../shared/timeline/same-file-note';
import { Button } from '../../ui/button/button';
import { MomentFields } from '../../ui/date-field/moment-fields';
import { ErrorState } from '../../ui/error-state/error-state';
import { Checkbox, ChoicePills } from '../../ui/field/choice';
import { showFirstProblem } from '../../ui/field/show-first-problem';
import { TextArea, TextField } from '../../ui/field/text-field';
import { fallBackOf } from './fall-back';
import { FallBackDialog } from './fall-back-dialog';
import { HandInDetail } from './hand-in-detail';
import { TargetPicker } from './target-picker';
import styles from './upload.module.css';
import { UploadList } from './upload-list';
import { useHandIn, type HandInOf } from './use-hand-in';

export function UploadForm(of: HandInOf) {
  const { enrolment, earlier } = of;
  const { t } = useTranslation('my-evidence');
  const navigate = useNavigate();
  const { member } = useSession();
  const hand = useHandIn(of);
  const { uploads, recording, method, targets, missing, complete, sending, problem, submit } = hand;
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
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
        else if (complete) submit();
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
      <How earlier={earlier} hand={hand} />
      <UploadList
        formId={`upload ${member.id} ${enrolment.id}`}
        uploads={uploads}
        error={tried && missing.files && !uploads.sending ? t('upload.error.files') : undefined}
        recording={recording}
      />
      {earlier === null &&
        method !== 'document_review' &&
        handInParts[method].use((parts) => (
          <HandInDetail
            key={method}
            parts={parts}
            enrolment={enrolment}
            tried={tried}
            onRead={hand.setHandedIn}
          />
        ))}
      <TargetPicker
        enrolment={enrolment}
        method={earlier === null ? method : 'document_review'}
        chosen={targets}
        onChange={hand.setTargets}
        parts={hand.parts}
        onParts={hand.setParts}
        error={tried && missing.targets ? t('upload.error.targets') : undefined}
      />
      {earlier === null && (
        <AlsoShows
          enrolmentId={enrolment.id}
          targetIds={targets}
          chosen={hand.also}
          judging={false}
          onChange={hand.setAlso}
        />
      )}
      {earlier === null &&
        filesOf(uploads.items).map((fileId) => (
          <SameFileNote
            key={fileId}
            fileId={fileId}
            enrolmentId={enrolment.id}
            targetIds={targets}
            onUsed={({ evidenceId }) => {
              hand.forget();
              void navigate(`/my-evidence/${evidenceId}`, { replace: true });
            }}
          />
        ))}
      <About hand={hand} tried={tried} />
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
      {problem !== null && <ErrorState title={t('error.notSaved')} message={problem.message} />}
      {asking && (
        <FallBackDialog
          fallBack={fallBack}
          busy={sending}
          onClose={() => {
            setAsking(false);
          }}
          onConfirm={() => {
            setAsking(false);
            submit();
          }}
        />
      )}
      <div className={styles.foot}>
        <Button type="submit" variant="primary" size="xl" wide busy={sending || (tried && uploads.sending)}>
          {uploads.sending ? t('upload.sending') : t('upload.send', { name: enrolment.assessor.displayName })}
        </Button>
      </div>
    </form>
  );
}

/** As they were uploaded now, or before. */
const filesOf = (items: Hand['uploads']['items']): string[] => [
  ...new Set(items.flatMap(({ fileId, earlier }) => fileId ?? earlier?.fileId ?? [])),
];

type Hand = ReturnType<typeof useHandIn>;

/** By which method; a new version keeps that of the one before. */
function How({ earlier, hand }: { earlier: EvidenceDetail | null; hand: Hand }) {
  const { t } = useTranslation('my-evidence');
  return (
    <>
      {earlier === null ? (
        <ChoicePills
          label={t('upload.method')}
          choices={methodsRecordedBy('candidate')
            .filter(isHandedIn)
            .map((value) => ({
              value,
              label: t(`upload.methods.${value}`),
            }))}
          value={hand.method}
          onChange={hand.choose}
        />
      ) : (
        <MethodReading
          method={earlier.method}
          version={earlier.current}
          codeOf={() => undefined}
          modelAnswers={false}
        />
      )}
    </>
  );
}

/** What it is called, when it happened, what there is to say, and whose work it is. */
function About({ hand, tried }: { hand: Hand; tried: boolean }) {
  const { t } = useTranslation('my-evidence');
  const { title, setTitle, when, setWhen, narrative, setNarrative, declared, setDeclared, missing } = hand;
  return (
    <>
      <TextField
        label={t('upload.name')}
        value={title}
        maxLength={limits.UploadCreate.title.maxLength}
        error={tried && missing.title ? t('upload.error.title') : undefined}
        onChange={(event) => {
          setTitle(event.currentTarget.value);
        }}
      />
      <div className={styles.when}>
        <MomentFields
          dayLabel={t('upload.day')}
          timeLabel={t('upload.time')}
          value={when}
          error={missing.future ? t('upload.error.future') : undefined}
          onDay={(day) => {
            setWhen((latest) => ({ ...latest, day }));
          }}
          onTime={(time) => {
            setWhen((latest) => ({ ...latest, time }));
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
    </>
  );
}
