import { limits, type NextPeople, type Person } from '@attest/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { TextField } from '../../ui/field/text-field';
import { toast } from '../../ui/toast/toast-store';
import { api } from '../http/api';
import { useChange } from '../http/use-change';
import { useErrorText } from '../http/use-error-text';
import { usePersistedState } from '../outbox/use-persisted-state';
import { queryKeys } from '../queries/query-keys';
import { QueryState } from '../queries/query-state';
import { asBefore, type ChosenPeople, isSettled, othersNamed } from './chosen-people';
import { NextPeopleFields } from './next-people';
import styles from './renew-dialog.module.css';

export interface RenewedWhole {
  /** Of the signed enrolment on the programme. */
  readonly id: string;
  readonly candidate: Person;
  readonly programme: string;
  /** It is time; before that a reason is needed. */
  readonly renewable: boolean;
}

/** Puts somebody on a signed programme once more; leads to it when it is done. */
export function RenewDialog({ whole, onClose }: { whole: RenewedWhole; onClose: () => void }) {
  const { t } = useTranslation(['renewal', 'common']);
  const errorText = useErrorText();
  const query = useQuery({
    queryKey: queryKeys.renewalPeople.ofWhole(whole.id),
    queryFn: ({ signal }) =>
      api.get('/programme-enrolments/{id}/renewal-people', { path: { id: whole.id }, signal }),
    // Somebody may have left since the dialog was open last.
    gcTime: 0,
  });
  const [reason, setReason, forget] = usePersistedState(`renewal of the whole ${whole.id}`, '');
  const [picked, setPicked] = useState<ChosenPeople | null>(null);
  const people = query.data;
  const chosen = picked ?? (people === undefined ? null : asBefore(people));
  const renew = useRenewal(whole, () => {
    forget();
    onClose();
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
            disabled={
              people === undefined ||
              chosen === null ||
              !isSettled(chosen) ||
              (!whole.renewable && reason.trim() === '')
            }
            onClick={() => {
              if (people !== undefined && chosen !== null)
                renew.mutate({ chosen, people, reason: reason.trim() });
            }}
          >
            {t('renew')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t('text', { name: whole.candidate.displayName, programme: whole.programme })}</p>
        <QueryState query={query}>
          {(known) => (
            <NextPeopleFields
              people={known}
              chosen={chosen ?? asBefore(known)}
              onChange={(change) => {
                setPicked((latest) => ({ ...(latest ?? asBefore(known)), ...change }));
              }}
            />
          )}
        </QueryState>
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

interface Given {
  readonly chosen: ChosenPeople;
  readonly people: NextPeople;
  /** Empty: none. */
  readonly reason: string;
}

function useRenewal(whole: RenewedWhole, onDone: () => void) {
  const { t } = useTranslation('renewal');
  const client = useQueryClient();
  const navigate = useNavigate();
  return useChange({
    mutationFn: ({ chosen, people, reason }: Given) =>
      api.post('/programme-enrolments/{id}/renewal', {
        path: { id: whole.id },
        body: { ...othersNamed(chosen, people), ...(reason === '' ? {} : { reason }) },
      }),
    onSuccess: ({ id }) => {
      toast.done(t('done', { name: whole.candidate.displayName }));
      onDone();
      void client.invalidateQueries({ queryKey: queryKeys.allValidities });
      void client.invalidateQueries({ queryKey: queryKeys.passports.all });
      void navigate(`/passports/${id}`);
    },
  });
}
