import { limits, type EnrolmentSummary } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { queryKeys } from '../../shared/queries/query-keys';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { useRecordChanged } from '../../shared/queries/use-record-changed';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { Button, ButtonLink } from '../../ui/button/button';
import { DateField } from '../../ui/date-field/date-field';
import { ErrorState } from '../../ui/error-state/error-state';
import { TextArea } from '../../ui/field/text-field';
import { PersonSelect, type SelectablePerson } from '../../ui/person-select/person-select';
import { Sheet } from '../../ui/sheet/sheet';
import { toast } from '../../ui/toast/toast-store';
import styles from './enrolments.module.css';
import { usePeople } from '../../shared/people/use-people';
import { TeamSection } from './team-section';
import { etagOf } from '../../shared/http/etag-of';

interface EditEnrolmentSheetProps {
  enrolment: EnrolmentSummary;
  onClose: () => void;
}

/** Whoever is named now stays choosable, even without the role. */
const including = (
  people: readonly SelectablePerson[],
  current: SelectablePerson,
): readonly SelectablePerson[] =>
  people.some((person) => person.id === current.id) ? people : [current, ...people];

export function EditEnrolmentSheet({ enrolment, onClose }: EditEnrolmentSheetProps) {
  const { t } = useTranslation('enrolments');
  const client = useQueryClient();
  const changed = useRecordChanged();
  const errorText = useErrorText();
  const assessors = usePeople('assessor');
  const supervisors = usePeople('supervisor');
  const [assessorId, setAssessorId] = useState<string | null>(enrolment.assessor.id);
  const [supervisorId, setSupervisorId] = useState<string | null>(enrolment.supervisor.id);
  const [dueOn, setDueOn] = useState(enrolment.dueOn);
  const [reason, setReason, forget] = usePersistedState(`withdrawal of enrolment ${enrolment.id}`, '');
  const ifMatch = etagOf(enrolment.version);
  const done = async (message: string) => {
    toast.done(message);
    await changed(enrolment.id);
    onClose();
  };

  const save = useChange({
    mutationFn: () =>
      api.patch('/enrolments/{id}', {
        path: { id: enrolment.id },
        body: { assessorId: assessorId ?? undefined, supervisorId: supervisorId ?? undefined, dueOn },
        ifMatch,
      }),
    onSuccess: () => done(t('edit.saved')),
  });
  const withdraw = useChange({
    mutationFn: () =>
      api.post('/enrolments/{id}/withdraw', {
        path: { id: enrolment.id },
        body: { reason: reason.trim() },
        ifMatch,
      }),
    onSuccess: () => {
      forget();
      return done(t('withdraw.done'));
    },
  });
  const error = save.error ?? withdraw.error;
  const stale = isApiError(error, 'stale');
  const samePerson =
    assessorId === supervisorId ||
    assessorId === enrolment.candidate.id ||
    supervisorId === enrolment.candidate.id;

  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('edit.title', { name: enrolment.candidate.displayName })}
      width={480}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!samePerson) save.mutate();
        }}
      >
        <p lang="zh-Hant">
          {enrolment.unit.title} <small className={styles.quiet}>{enrolment.unit.releaseCode}</small>
        </p>
        {enrolment.abilities.readAudit && (
          <p>
            <ButtonLink to={`/audit?enrolment=${enrolment.id}`} size="sm" icon="audit">
              {t('edit.audit')}
            </ButtonLink>
          </p>
        )}
        <PersonSelect
          label={t('field.assessor')}
          people={including(assessors.people, enrolment.assessor)}
          onSearch={assessors.search}
          more={assessors.more}
          value={assessorId}
          onChange={setAssessorId}
        />
        <PersonSelect
          label={t('field.supervisor')}
          people={including(supervisors.people, enrolment.supervisor)}
          onSearch={supervisors.search}
          more={supervisors.more}
          value={supervisorId}
          onChange={setSupervisorId}
          error={samePerson ? t('error.samePerson') : undefined}
        />
        <DateField label={t('field.due')} optional value={dueOn} onChange={setDueOn} />
        {error !== null && (
          <ErrorState
            title={t('error.notSaved')}
            message={stale ? t('edit.stale') : errorText(error)}
            {...(stale
              ? {
                  onRetry: () => {
                    void client.invalidateQueries({ queryKey: queryKeys.enrolments.all });
                  },
                }
              : {})}
          />
        )}
        <Button type="submit" variant="primary" size="lg" wide busy={save.isPending}>
          {t('edit.save')}
        </Button>
      </form>
      {enrolment.abilities.edit && <TeamSection enrolment={enrolment} />}
      {enrolment.abilities.withdraw && (
        <form
          className={styles.withdraw}
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') withdraw.mutate();
          }}
        >
          <TextArea
            label={t('withdraw.title')}
            hint={t('withdraw.hint')}
            value={reason}
            maxLength={limits.EnrolmentWithdraw.reason.maxLength}
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
          />
          <Button type="submit" tone="bad" disabled={reason.trim() === ''} busy={withdraw.isPending}>
            {t('withdraw.save')}
          </Button>
        </form>
      )}
    </Sheet>
  );
}
