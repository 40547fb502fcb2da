import { limits, type Validity } from '@attest/api-client';
import { scopesFor } from '@attest/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { useChange } from '../../shared/http/use-change';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { queryKeys } from '../../shared/queries/query-keys';
import { QueryState } from '../../shared/queries/query-state';
import { asBefore, type ChosenPeople, isSettled, othersNamed } from '../../shared/renewal/chosen-people';
import { NextPeopleFields } from '../../shared/renewal/next-people';
import { useSession } from '../../shared/session/use-session';
import { useErrorText } from '../../shared/http/use-error-text';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { TextField } from '../../ui/field/text-field';
import { toast } from '../../ui/toast/toast-store';
import styles from './validities.module.css';

/**
 * Asks whoever assesses for a renewal; before it is time a reason is needed. An admin names others where they cannot go on,
 * also of what is asked already.
 */
export function AskDialog({ validity, onClose }: { validity: Validity; onClose: () => void }) {
  const { t } = useTranslation(['validities', 'renewal', 'common']);
  const client = useQueryClient();
  const errorText = useErrorText();
  const { enrolmentId, renewable, assessor, candidate, unit, proposed } = validity;
  const id = enrolmentId ?? '';
  const names = scopesFor('enrolment.manage', useSession().roles).length > 0;
  const query = useQuery({
    queryKey: queryKeys.renewalPeople.ofUnit(id),
    queryFn: ({ signal }) => api.get('/enrolments/{id}/renewal-people', { path: { id }, signal }),
    enabled: names,
    gcTime: 0,
  });
  const [picked, setPicked] = useState<ChosenPeople | null>(null);
  const chosen = picked ?? (query.data === undefined ? null : asBefore(query.data));
  const others = chosen === null || query.data === undefined ? {} : othersNamed(chosen, query.data);
  const [reason, setReason, forget] = usePersistedState(`renewal of ${enrolmentId ?? validity.id}`, '');
  const needsReason = !renewable && !proposed;
  const ready =
    (!names || (chosen !== null && isSettled(chosen))) && (!proposed || Object.keys(others).length > 0);
  const ask = useChange({
    mutationFn: () =>
      api.post('/enrolments/{id}/renewal-proposals', {
        path: { id },
        body: { ...others, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) },
      }),
    onSuccess: () => {
      const named = query.data?.assessors.find(({ person }) => person.id === others.assessorId);
      toast.done(t('ask.done', { name: (named?.person ?? assessor).displayName }));
      forget();
      onClose();
      void client.invalidateQueries({ queryKey: queryKeys.allValidities });
    },
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(proposed ? 'ask.others' : 'ask.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button
            variant="primary"
            busy={ask.isPending}
            disabled={!ready || (needsReason && reason.trim() === '')}
            onClick={() => {
              ask.mutate();
            }}
          >
            {t(proposed ? 'others' : 'propose')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>
          {t(names ? 'ask.named' : 'ask.text', {
            name: candidate.displayName,
            unit: unit?.title ?? validity.programme.name,
            assessor: assessor.displayName,
          })}
        </p>
        {names && (
          <QueryState query={query}>
            {(people) => (
              <NextPeopleFields
                people={people}
                chosen={chosen ?? asBefore(people)}
                onChange={(change) => {
                  setPicked((latest) => ({ ...(latest ?? asBefore(people)), ...change }));
                }}
              />
            )}
          </QueryState>
        )}
        <TextField
          data-autofocus
          label={t('ask.reason')}
          hint={needsReason ? t('ask.early') : undefined}
          optional={!needsReason}
          maxLength={limits.RenewalProposalCreate.reason.maxLength}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        {ask.error !== null && (
          <p role="alert" className={styles.error}>
            {errorText(ask.error)}
          </p>
        )}
      </div>
    </Dialog>
  );
}
