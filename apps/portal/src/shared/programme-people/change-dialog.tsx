import { limits } from '@attest/api-client';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { DateField } from '../../ui/date-field/date-field';
import { Dialog } from '../../ui/dialog/dialog';
import { Checkbox } from '../../ui/field/choice';
import { TextArea } from '../../ui/field/text-field';
import { PersonSelect } from '../../ui/person-select/person-select';
import { toast } from '../../ui/toast/toast-store';
import { useChange } from '../http/use-change';
import { useErrorText } from '../http/use-error-text';
import { usePeople } from '../people/use-people';
import { usePersistedState } from '../outbox/use-persisted-state';
import { queryKeys } from '../queries/query-keys';
import { ChangePreview } from './change-preview';
import styles from './programme-people.module.css';
import { canBeLookedAt, isSaid, type PeopleChange, type SaidChange, sendChange } from './send-change';

interface PeopleChangeDialogProps {
  what: PeopleChange;
  /** Enrolments on programmes. */
  ids: readonly string[];
  /** @param refused those that stay as they were */
  onDone?: (refused: readonly string[]) => void;
  onClose: () => void;
}

/** One change for several people on programmes, or for one: looked at first, and done then. */
export function PeopleChangeDialog({
  what,
  ids,
  onDone = () => undefined,
  onClose,
}: PeopleChangeDialogProps) {
  const { t } = useTranslation(['programme-people', 'common']);
  const client = useQueryClient();
  const errorText = useErrorText();
  const [looked, setLooked] = useState<Omit<SaidChange, 'reason'>>(() => ({
    ...{ what, ids, dueOn: null, memberId: null, withUnits: false },
  }));
  const [reason, setReason, forget] = usePersistedState(`reason of ${what} ${ids.join(' ')}`, '');
  const said: SaidChange = { ...looked, reason };
  const preview = useQuery({
    queryKey: queryKeys.programmeEnrolments.preview(JSON.stringify(looked)),
    queryFn: () => sendChange(said, true),
    enabled: canBeLookedAt(said),
    placeholderData: keepPreviousData,
    // What would be is what would be now.
    gcTime: 0,
    retry: false,
  });
  const change = useChange({
    mutationFn: (given: SaidChange) => sendChange(given, false),
    onSuccess: async ({ changed, refused }) => {
      toast.done(
        refused.length === 0
          ? t(`programme-people:${what}.done`, { count: changed.length })
          : t(`programme-people:${what}.partly`, { count: changed.length, refused: refused.length }),
      );
      forget();
      onDone(refused.map(({ id }) => id));
      onClose();
      await Promise.all(
        [
          queryKeys.programmeEnrolments.all,
          queryKeys.passports.all,
          queryKeys.enrolments.all,
          queryKeys.overview.all,
        ].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
    },
  });
  const error = change.error ?? preview.error;
  const outcome = canBeLookedAt(said) ? preview.data : undefined;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(`programme-people:${what}.title`, { count: ids.length })}
      width={520}
      actions={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button
            variant="primary"
            busy={change.isPending}
            disabled={!isSaid(said) || preview.isFetching || (outcome?.changed.length ?? 0) === 0}
            onClick={() => {
              change.mutate(said);
            }}
          >
            {t(`programme-people:${what}.do`)}
          </Button>
        </>
      }
    >
      <Fields
        said={said}
        onSay={(next) => {
          setLooked((before) => ({ ...before, ...next }));
        }}
        onReason={setReason}
      />
      {error !== null && (
        <p role="alert" className={styles.problem}>
          {errorText(error)}
        </p>
      )}
      {outcome !== undefined && <ChangePreview outcome={outcome} what={what} withUnits={said.withUnits} />}
    </Dialog>
  );
}

interface FieldsProps {
  said: SaidChange;
  onSay: (next: Partial<Omit<SaidChange, 'reason'>>) => void;
  onReason: (reason: string) => void;
}

function Fields({ said, onSay, onReason }: FieldsProps) {
  const { t } = useTranslation('programme-people');
  if (said.what === 'due')
    return (
      <DateField
        label={t('due.field')}
        value={said.dueOn}
        onChange={(dueOn) => {
          onSay({ dueOn });
        }}
      />
    );
  if (said.what !== 'stop') return <TeamField as={said.what} said={said} onSay={onSay} />;
  return (
    <div className={styles.fields}>
      <TextArea
        label={t('stop.field')}
        maxLength={limits.ProgrammeEnrolmentsWithdraw.reason.maxLength}
        value={said.reason}
        onChange={(event) => {
          onReason(event.currentTarget.value);
        }}
      />
      <Checkbox
        label={t('stop.withUnits')}
        note={t('stop.withUnitsNote')}
        checked={said.withUnits}
        onChange={(event) => {
          onSay({ withUnits: event.currentTarget.checked });
        }}
      />
    </div>
  );
}

function TeamField({ as, said, onSay }: Omit<FieldsProps, 'onReason'> & { as: 'assessor' | 'supervisor' }) {
  const { t } = useTranslation('programme-people');
  const { people, more, search } = usePeople(as);
  return (
    <PersonSelect
      label={t(`${as}.field`)}
      people={people}
      more={more}
      onSearch={search}
      value={said.memberId}
      onChange={(memberId) => {
        onSay({ memberId });
      }}
    />
  );
}
