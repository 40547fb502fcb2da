import type { Appointment } from '@attest/api-client';
import { boundMethod } from './bound-method';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppointmentChanged } from '../../shared/appointments/appointment-queries';
import { enrolmentQuery } from '../../shared/enrolment/enrolment-queries';
import { api } from '../../shared/http/api';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { QueryState } from '../../shared/queries/query-state';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { RadioCards } from '../../ui/field/choice';
import { Sheet, SheetSubmit } from '../../ui/sheet/sheet';
import { toast } from '../../ui/toast/toast-store';
import styles from './appointment.module.css';

interface AssignSheetProps {
  appointment: Appointment;
  opened: boolean;
  onClose: () => void;
}

/** Another of the assessors holds it; its time stays. */
export function AssignSheet({ appointment, opened, onClose }: AssignSheetProps) {
  const { t } = useTranslation('appointments');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('assign.title')}>
      <Assign appointment={appointment} onClose={onClose} />
    </Sheet>
  );
}

function Assign({ appointment, onClose }: Omit<AssignSheetProps, 'opened'>) {
  const { t } = useTranslation('appointments');
  const errorText = useErrorText();
  const changed = useAppointmentChanged();
  const { id, people, assessor, method } = appointment;
  const [chosen, setChosen] = useState('');
  const read = useQuery(enrolmentQuery(people[0]?.enrolmentId ?? ''));
  const send = useChange({
    mutationFn: (assessorId: string) =>
      api.post('/appointments/{id}/assessor', { path: { id }, body: { assessorId } }),
    onSuccess: async (next) => {
      onClose();
      toast.done(t('assign.done', { name: next.assessor.displayName }));
      await changed(next);
    },
  });
  return (
    <QueryState query={read}>
      {({ enrolment }) => {
        const able = [
          enrolment.assessor,
          ...enrolment.team.filter((each) => boundMethod(each, method)).map(({ member }) => member),
        ].filter((each) => each.id !== assessor.id);
        if (able.length === 0) return <p>{t('assign.nobody')}</p>;
        return (
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (chosen !== '') send.mutate(chosen);
            }}
          >
            <RadioCards
              label={t('assign.who')}
              value={chosen}
              choices={able.map(({ id: value, displayName }) => ({ value, label: displayName }))}
              onChange={setChosen}
            />
            {send.error !== null && <ErrorState title={t('notSent')} message={errorText(send.error)} />}
            <SheetSubmit>
              <Button
                type="submit"
                variant="primary"
                size="xl"
                wide
                busy={send.isPending}
                disabled={chosen === ''}
              >
                {t('assign.submit')}
              </Button>
            </SheetSubmit>
          </form>
        );
      }}
    </QueryState>
  );
}
