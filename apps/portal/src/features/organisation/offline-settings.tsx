import type { OrganisationSettings } from '@attest/api-client';
import { mostOfflineDays } from '@attest/domain';
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

/** For how many days a device may show what it read, without a network. */
export function OfflineSettings({ settings }: { settings: OrganisationSettings }) {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const errorText = useErrorText();
  const [written, setWritten] = useState(String(settings.offlineDays));
  const days = Number(written);
  const fits = Number.isInteger(days) && days >= 1 && days <= mostOfflineDays;
  const save = useChange({
    mutationFn: (offlineDays: number) => api.patch('/organisation', { body: { offlineDays } }),
    onSuccess: (saved) => {
      client.setQueryData(queryKeys.organisation, saved);
      toast.done(t('saved'));
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (fits) save.mutate(days);
  };
  return (
    <section className={styles.section} aria-labelledby="offline-title">
      <h2 id="offline-title">{t('offline.title')}</h2>
      <form className={styles.section} onSubmit={submit}>
        <TextField
          label={t('offline.label')}
          hint={t('offline.note', { most: mostOfflineDays })}
          error={fits ? undefined : t('offline.wrong', { most: mostOfflineDays })}
          inputMode="numeric"
          value={written}
          onChange={(event) => {
            setWritten(event.currentTarget.value);
          }}
        />
        <span className={styles.buttons}>
          <Button type="submit" busy={save.isPending} disabled={!fits}>
            {t('offline.save')}
          </Button>
        </span>
      </form>
      {save.error !== null && <ErrorState title={t('notSaved')} message={errorText(save.error)} />}
    </section>
  );
}
