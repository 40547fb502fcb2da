import type {
  EnrolmentDetail,
  ThirdPartyForm,
  ThirdPartyInvitation,
  ThirdPartySent,
} from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patched } from '../../../base/change/change';
import { useClock } from '../../../base/clock/use-clock';
import { ReopensNote } from '../../../shared/enrolment/reopens-note';
import { api } from '../../../shared/http/api';
import { useErrorText } from '../../../shared/http/use-error-text';
import { useChange } from '../../../shared/http/use-change';
import { useRecordChanged } from '../../../shared/queries/use-record-changed';
import { useLocale } from '../../../base/i18n/use-locale';
import type { Locale } from '../../../base/i18n/locale';
import { useSession } from '../../../shared/session/use-session';
import { usePersistedState } from '../../../shared/outbox/use-persisted-state';
import { Button } from '../../../ui/button/button';
import { ErrorState } from '../../../ui/error-state/error-state';
import { QueryState } from '../../../shared/queries/query-state';
import { Sheet, SheetSubmit } from '../../../ui/sheet/sheet';
import { formQuery } from '../queries';
import { Intro } from '../respond/intro';
import { QuestionCard } from '../respond/question-card';
import styles from '../third-parties.module.css';
import { chosenFor, chosenQuestions, inviteOf, newInvite, previewOf, type InviteDraft } from './invite-draft';
import { InviteFields } from './invite-fields';
import { LinkOnce } from './link-once';

interface InviteSheetProps {
  enrolment: EnrolmentDetail;
  /** What the candidate proposed, when that is taken up. */
  proposal: ThirdPartyInvitation | null;
  opened: boolean;
  target: string | null;
  onClose: () => void;
}

/** Who, what for and which questions; then as they will see it; then the link. */
export function InviteSheet({ enrolment, proposal, opened, target, onClose }: InviteSheetProps) {
  const { t } = useTranslation('third-parties');
  const { locale } = useLocale();
  const [wanted, setWanted] = useState<Locale>(locale);
  const form = useQuery({ ...formQuery(enrolment.id, wanted), enabled: opened });
  const [sent, setSent] = useState<ThirdPartySent | null>(null);
  const close = () => {
    setSent(null);
    onClose();
  };
  return (
    <Sheet
      opened={opened || sent !== null}
      onClose={close}
      title={sent === null ? t('invite.title') : t('sent.title')}
      width={560}
    >
      {sent !== null ? (
        <LinkOnce sent={sent} onClose={close} />
      ) : (
        <QueryState query={form}>
          {(known) => (
            <InviteForm
              key={proposal?.id ?? 'new'}
              {...{ enrolment, proposal, target, form: known, locale: wanted }}
              onLocale={setWanted}
              onSent={setSent}
            />
          )}
        </QueryState>
      )}
    </Sheet>
  );
}

interface InviteFormProps {
  enrolment: EnrolmentDetail;
  proposal: ThirdPartyInvitation | null;
  target: string | null;
  form: ThirdPartyForm;
  locale: Locale;
  onLocale: (locale: Locale) => void;
  onSent: (sent: ThirdPartySent) => void;
}

function InviteForm({ enrolment, proposal, target, form, locale, onLocale, onSent }: InviteFormProps) {
  const { t } = useTranslation('third-parties');
  const clock = useClock();
  const errorText = useErrorText();
  const changed = useRecordChanged();
  const { organisation } = useSession();
  const [draft, setDraft, forget, key] = usePersistedState<InviteDraft>(
    `invitation for ${enrolment.id} ${proposal?.id ?? ''}`,
    () => newInvite(proposal, locale, form, target),
  );
  const [from, setFrom] = useState(form);
  // Another language has its questions in other words; who is asked stays as typed.
  if (from !== form) {
    setFrom(form);
    setDraft((before) => ({ ...before, locale, questions: chosenFor(form, target) }));
  }
  const [tried, setTried] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const chosen = chosenQuestions(draft).length;
  const ready = draft.name.trim() !== '' && chosen > 0;
  const send = useChange({
    mutationFn: () =>
      api.post('/enrolments/{id}/third-parties', {
        path: { id: enrolment.id },
        body: inviteOf(draft, form, proposal?.id ?? null),
        idempotencyKey: key(),
      }),
    onSuccess: async (answer) => {
      forget();
      onSent(answer);
      await changed(enrolment.id);
    },
    onError: () => {
      setPreviewing(false);
    },
  });
  if (previewing) {
    const asked = previewOf(draft, enrolment, clock.today());
    return (
      <div className={styles.form}>
        <p className={styles.hint}>{t('invite.previewHint')}</p>
        <div className={styles.preview}>
          <Intro
            asked={asked}
            organisation={organisation.name}
            contactName={enrolment.assessor.displayName}
            level={2}
          />
          {asked.questions.map((text, index) => (
            <QuestionCard key={index} number={index + 1} text={text} rating={null} example="" />
          ))}
        </div>
        <SheetSubmit>
          <div className={styles.buttons}>
            <Button
              variant="primary"
              size="lg"
              busy={send.isPending}
              onClick={() => {
                send.mutate();
              }}
            >
              {t(draft.email.trim() === '' ? 'invite.make' : 'invite.send')}
            </Button>
            <Button
              size="lg"
              onClick={() => {
                setPreviewing(false);
              }}
            >
              {t('invite.back')}
            </Button>
          </div>
        </SheetSubmit>
      </div>
    );
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (ready) setPreviewing(true);
      }}
    >
      <ReopensNote enrolment={enrolment} what="invite" />
      <InviteFields
        {...{ enrolment, draft, form, tried }}
        error={send.error}
        onChange={(patch) => {
          setDraft((latest) => patched(latest, patch));
        }}
        onLocale={onLocale}
      />
      {send.error !== null && <ErrorState title={t('error.notSaved')} message={errorText(send.error)} />}
      <SheetSubmit>
        <Button type="submit" variant="primary" size="lg" wide>
          {t('invite.preview')}
        </Button>
      </SheetSubmit>
    </form>
  );
}
