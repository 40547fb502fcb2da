import { limits, type Person } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { TextField } from '../../ui/field/text-field';
import { PersonSelect, type SelectablePerson } from '../../ui/person-select/person-select';
import { toast } from '../../ui/toast/toast-store';
import { api } from '../http/api';
import { useChange } from '../http/use-change';
import { useErrorText } from '../http/use-error-text';
import { usePeople } from '../people/use-people';
import { usePersistedState } from '../outbox/use-persisted-state';
import { queryKeys } from '../queries/query-keys';
import styles from './renew-dialog.module.css';

export interface RenewedWhole {
  /** Of the signed enrolment on the programme. */
  readonly id: string;
  readonly candidate: Person;
  readonly programme: string;
  readonly assessor: Person;
  /** It is time; before that a reason is needed. */
  readonly renewable: boolean;
}

const including = (people: readonly SelectablePerson[], person: Person): readonly SelectablePerson[] =>
  people.some(({ id }) => id === person.id) ? people : [person, ...people];

/** Puts somebody on a signed programme once more; leads to it when it is done. */
export function RenewDialog({ whole, onClose }: { whole: RenewedWhole; onClose: () => void }) {
  const { t } = useTranslation(['renewal', 'common']);
  const client = useQueryClient();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const assessors = usePeople('assessor');
  const [reason, setReason, forget] = usePersistedState(`renewal of the whole ${whole.id}`, '');
  const [assessorId, setAssessorId] = useState<string | null>(whole.assessor.id);
  const renew = useChange({
    mutationFn: () =>
      api.post('/programme-enrolments/{id}/renewal', {
        path: { id: whole.id },
        body: {
          ...(assessorId === null || assessorId === whole.assessor.id ? {} : { assessorId }),
          ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
        },
      }),
    onSuccess: ({ id }) => {
      toast.done(t('done', { name: whole.candidate.displayName }));
      forget();
      onClose();
      void client.invalidateQueries({ queryKey: queryKeys.allValidities });
      void client.invalidateQueries({ queryKey: queryKeys.passports.all });
      void navigate(`/passports/${id}`);
    },
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button
            variant="primary"
            busy={renew.isPending}
            disabled={assessorId === null || (!whole.renewable && reason.trim() === '')}
            onClick={() => {
              renew.mutate();
            }}
          >
            {t('renew')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t('text', { name: whole.candidate.displayName, programme: whole.programme })}</p>
        <PersonSelect
          label={t('assessor')}
          people={including(assessors.people, whole.assessor)}
          onSearch={assessors.search}
          more={assessors.more}
          value={assessorId}
          onChange={setAssessorId}
        />
        {/* First in focus: a choice of people would open, over what is asked. */}
        <TextField
          data-autofocus
          label={t('reason')}
          hint={whole.renewable ? undefined : t('early')}
          optional={whole.renewable}
          maxLength={limits.ProgrammeRenewal.reason.maxLength}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        {renew.error !== null && (
          <p role="alert" className={styles.error}>
            {errorText(renew.error)}
          </p>
        )}
      </div>
    </Dialog>
  );
}
