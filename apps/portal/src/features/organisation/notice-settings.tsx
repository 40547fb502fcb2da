import type { OrganisationSettings } from '@attest/api-client';
import { earliestNoticeDays, mostNotices, noticeDaysOf, usualNoticeDays } from '@attest/domain';
import { useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { queryKeys } from '../../shared/queries/query-keys';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { TextField } from '../../ui/field/text-field';
import { toast } from '../../ui/toast/toast-store';
import styles from './organisation.module.css';

/** How many days before a signature runs out people are told. */
export function NoticeSettings({ settings }: { settings: OrganisationSettings }) {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const errorText = useErrorText();
  const [written, setWritten] = useState(noticeDaysOf(settings.validityNoticeDays).join(', '));
  const days = daysIn(written);
  const save = useChange({
    mutationFn: (validityNoticeDays: number[] | null) =>
      api.patch('/organisation', { body: { validityNoticeDays } }),
    onSuccess: (saved) => {
      client.setQueryData(queryKeys.organisation, saved);
      toast.done(t('saved'));
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (days !== null) save.mutate(days);
  };
  return (
    <section className={styles.section} aria-labelledby="validity-title">
      <h2 id="validity-title">{t('validity.title')}</h2>
      <form className={styles.section} onSubmit={submit}>
        <TextField
          label={t('validity.label')}
          hint={t('validity.note')}
          error={days === null ? t('validity.wrong') : undefined}
          value={written}
          onChange={(event) => {
            setWritten(event.currentTarget.value);
          }}
        />
        <span className={styles.buttons}>
          <Button type="submit" busy={save.isPending} disabled={days === null}>
            {t('validity.save')}
          </Button>
          {settings.validityNoticeDays !== null && (
            <Button
              onClick={() => {
                save.mutate(null);
              }}
            >
              {t('validity.usual', { days: usualNoticeDays.join(', ') })}
            </Button>
          )}
        </span>
      </form>
      {save.error !== null && <ErrorState title={t('notSaved')} message={errorText(save.error)} />}
    </section>
  );
}

/** Null: not to be read as days. */
function daysIn(written: string): number[] | null {
  const words = written.split(/[,，、\s]+/).filter((word) => word !== '');
  const days = [...new Set(words.map(Number))];
  const fits = days.every((day) => Number.isInteger(day) && day >= 1 && day <= earliestNoticeDays);
  return fits && days.length <= mostNotices ? days : null;
}
