import type { Passport } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toggled } from '../../base/change/change';
import { api } from '../../shared/http/api';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { queryKeys } from '../../shared/queries/query-keys';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { Checkbox } from '../../ui/field/choice';
import { Sheet, SheetSubmit } from '../../ui/sheet/sheet';
import { toast } from '../../ui/toast/toast-store';
import { openElectives } from './open-electives';
import styles from './passport.module.css';

interface ElectivesSheetProps {
  passport: Passport;
  onClose: () => void;
}

/** Electives that were left open at the assignment, for this one person. */
export function ElectivesSheet({ passport, onClose }: ElectivesSheetProps) {
  const { t } = useTranslation('programme-people');
  const client = useQueryClient();
  const errorText = useErrorText();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = useChange({
    mutationFn: (programmeUnitIds: readonly string[]) =>
      api.post('/programme-enrolments/{id}/electives', {
        path: { id: passport.id },
        body: { programmeUnitIds: [...programmeUnitIds] },
      }),
    onSuccess: async () => {
      toast.done(t('electives.done'));
      await Promise.all(
        [queryKeys.passports.all, queryKeys.programmeEnrolments.all, queryKeys.enrolments.all].map(
          (queryKey) => client.invalidateQueries({ queryKey }),
        ),
      );
      onClose();
    },
  });
  return (
    <Sheet opened onClose={onClose} title={t('electives.open')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen.length > 0) choose.mutate(chosen);
        }}
      >
        <p>{t('electives.hint')}</p>
        {openElectives(passport).map(({ id, name, left, units }) => {
          const taken = units.filter((unit) => chosen.includes(unit.id)).length;
          return (
            <fieldset key={id}>
              <legend>{t('electives.left', { name: name ?? t('electives.unnamed'), count: left })}</legend>
              {units.map((unit) => (
                <Checkbox
                  key={unit.id}
                  label={<span lang="zh-Hant">{unit.title}</span>}
                  note={unit.code}
                  checked={chosen.includes(unit.id)}
                  disabled={!chosen.includes(unit.id) && taken >= left}
                  onChange={(event) => {
                    const on = event.currentTarget.checked;
                    setChosen((before) => toggled(before, unit.id, on));
                  }}
                />
              ))}
            </fieldset>
          );
        })}
        {choose.error !== null && <ErrorState message={errorText(choose.error)} />}
        <SheetSubmit>
          <Button type="submit" variant="primary" disabled={chosen.length === 0} busy={choose.isPending}>
            {t('electives.do', { count: chosen.length })}
          </Button>
        </SheetSubmit>
      </form>
    </Sheet>
  );
}
