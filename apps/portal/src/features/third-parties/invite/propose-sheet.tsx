import { limits, type EnrolmentDetail, type ThirdPartyProposal } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/http/api';
import { isApiError } from '../../../shared/http/api-error';
import { useErrorText } from '../../../shared/http/use-error-text';
import { useChange } from '../../../shared/http/use-change';
import { useRecordChanged } from '../../../shared/queries/use-record-changed';
import { usePersistedState } from '../../../shared/outbox/use-persisted-state';
import { Button } from '../../../ui/button/button';
import { ErrorState } from '../../../ui/error-state/error-state';
import { TextArea } from '../../../ui/field/text-field';
import { Sheet, SheetSubmit } from '../../../ui/sheet/sheet';
import { toast } from '../../../ui/toast/toast-store';
import styles from '../third-parties.module.css';
import { PersonFields, type PersonDraft } from './person-fields';

interface ProposeSheetProps {
  enrolment: EnrolmentDetail;
  opened: boolean;
  onClose: () => void;
}

/** A candidate names somebody who knows their work; the assessor decides whether to ask. */
export function ProposeSheet({ enrolment, opened, onClose }: ProposeSheetProps) {
  const { t } = useTranslation('third-parties');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('propose.title')} width={480}>
      <ProposeForm enrolment={enrolment} onClose={onClose} />
    </Sheet>
  );
}

function ProposeForm({ enrolment, onClose }: Omit<ProposeSheetProps, 'opened'>) {
  const { t } = useTranslation('third-parties');
  const errorText = useErrorText();
  const changed = useRecordChanged();
  const [person, setPerson, forgetPerson, key] = usePersistedState<PersonDraft>(
    `proposed person of ${enrolment.id}`,
    {
      name: '',
      organisation: '',
      relationship: 'supervisor',
      email: '',
    },
  );
  const [why, setWhy, forgetWhy] = usePersistedState(`why propose of ${enrolment.id}`, '');
  const [tried, setTried] = useState(false);
  const assessor = enrolment.assessor.displayName;
  const send = useChange({
    mutationFn: () => {
      const body: ThirdPartyProposal = {
        inviteeName: person.name.trim(),
        relationship: person.relationship,
        ...(person.organisation.trim() === '' ? {} : { inviteeOrganisation: person.organisation.trim() }),
        ...(person.email.trim() === '' ? {} : { inviteeEmail: person.email.trim() }),
        ...(why.trim() === '' ? {} : { message: why.trim() }),
      };
      return api.post('/enrolments/{id}/third-party-proposals', {
        path: { id: enrolment.id },
        body,
        idempotencyKey: key(),
      });
    },
    onSuccess: async () => {
      forgetPerson();
      forgetWhy();
      onClose();
      toast.done(t('done.proposed', { name: person.name.trim(), assessor }));
      await changed(enrolment.id);
    },
  });
  const wrong = (field: string) =>
    isApiError(send.error) ? send.error.errors.find((error) => error.field === field)?.message : undefined;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (person.name.trim() !== '' && !send.isPending) send.mutate();
      }}
    >
      <p className={styles.hint}>{t('propose.text', { assessor })}</p>
      <PersonFields
        draft={person}
        tried={tried}
        emailHint={t('field.emailHintPropose')}
        wrong={wrong}
        onChange={(part) => {
          setPerson((before) => ({ ...before, ...part }));
        }}
      />
      <TextArea
        label={t('propose.why')}
        optional
        maxLength={limits.ThirdPartyProposal.message.maxLength}
        value={why}
        onChange={(event) => {
          setWhy(event.currentTarget.value);
        }}
      />
      {send.error !== null && <ErrorState title={t('error.notSaved')} message={errorText(send.error)} />}
      <SheetSubmit>
        <Button type="submit" variant="primary" size="lg" wide busy={send.isPending}>
          {t('propose.send', { assessor })}
        </Button>
      </SheetSubmit>
    </form>
  );
}
