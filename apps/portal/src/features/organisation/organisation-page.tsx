import type { OrganisationSettings } from '@attest/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { ErrorState } from '../../ui/error-state/error-state';
import { Checkbox } from '../../ui/field/choice';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { toast } from '../../ui/toast/toast-store';
import { NoticeSettings } from './notice-settings';
import { OfflineSettings } from './offline-settings';
import styles from './organisation.module.css';

/** What holds for the whole organisation. */
export function OrganisationPage() {
  const { t } = useTranslation('organisation');
  const query = useQuery({
    queryKey: queryKeys.organisation,
    queryFn: ({ signal }) => api.get('/organisation', { signal }),
  });
  return (
    <Page title={t('title')} crumbs={[{ label: t('people'), to: '/people' }, { label: t('title') }]}>
      <PageHead onPhone="shown" title={t('title')} />
      <QueryState query={query}>
        {(settings) => (
          <>
            <SignatureSettings settings={settings} />
            <NoticeSettings key={String(settings.validityNoticeDays)} settings={settings} />
            <OfflineSettings key={settings.offlineDays} settings={settings} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

function SignatureSettings({ settings }: { settings: OrganisationSettings }) {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const errorText = useErrorText();
  const save = useChange({
    mutationFn: (signerConfirmationRequired: boolean) =>
      api.patch('/organisation', { body: { signerConfirmationRequired } }),
    onSuccess: (saved) => {
      client.setQueryData(queryKeys.organisation, saved);
      toast.done(t('saved'));
    },
  });
  return (
    <section className={styles.section} aria-labelledby="signatures-title">
      <h2 id="signatures-title">{t('signatures.title')}</h2>
      <Checkbox
        label={t('signatures.confirmed')}
        note={t('signatures.note')}
        checked={save.isPending ? save.variables : settings.signerConfirmationRequired}
        disabled={save.isPending}
        onChange={(event) => {
          save.mutate(event.currentTarget.checked);
        }}
      />
      {save.error !== null && <ErrorState title={t('notSaved')} message={errorText(save.error)} />}
    </section>
  );
}
