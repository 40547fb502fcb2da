import type { ProgrammeCase } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../base/i18n/use-locale';
import { api } from '../../../shared/http/api';
import { isApiError } from '../../../shared/http/api-error';
import { useChange } from '../../../shared/http/use-change';
import { useErrorText } from '../../../shared/http/use-error-text';
import { toast } from '../../../ui/toast/toast-store';
import { SignFields } from '../sign-fields';
import styles from '../sign-panel.module.css';
import type { CaseSeen } from '../use-case-seen';
import { displayedOn, programmeCaseQuery, useWholeChanged } from './programme-case-data';
import { ProgrammeChanged } from './programme-changed';

interface ProgrammeSignFormProps {
  data: ProgrammeCase;
  seen: CaseSeen;
}

/** Signs what is on this page; if anything is newer, nothing is signed and the difference is shown. */
export function ProgrammeSignForm({ data, seen }: ProgrammeSignFormProps) {
  const { t } = useTranslation('sign-offs');
  const { locale } = useLocale();
  const client = useQueryClient();
  const changed = useWholeChanged();
  const errorText = useErrorText();
  const [password, setPassword] = useState('');
  const [newer, setNewer] = useState<ProgrammeCase | null>(null);
  const { enrolment, outcome, manifest } = data;
  const path = { id: enrolment.id };
  const sign = useChange({
    mutationFn: (outcomeId: string) =>
      api.post('/programme-enrolments/{id}/sign-off', {
        path,
        body: { outcomeId, manifestSha256: manifest.sha256, displayed: displayedOn(data), password, locale },
      }),
    onSuccess: async () => {
      toast.done(t('programme.sign.done', { name: enrolment.candidate.displayName }));
      await changed();
    },
    onError: async (error) => {
      setPassword('');
      if (isOfTheWhole(error)) setNewer(await api.get('/programme-enrolments/{id}/case', { path }));
    },
  });
  return (
    <section className={styles.pad} aria-labelledby="sign-title" data-paper="none">
      <SignFields
        meaning={data.meaning[locale]}
        seen={seen}
        ready={outcome !== null}
        busy={sign.isPending}
        error={sign.error !== null && !isOfTheWhole(sign.error) ? errorText(sign.error) : undefined}
        password={password}
        onPassword={setPassword}
        onSign={() => {
          if (outcome !== null) sign.mutate(outcome.id);
        }}
      />
      {newer !== null && (
        <ProgrammeChanged
          shown={data}
          newer={newer}
          nothing={t('changed.nothingSigned')}
          onClose={() => {
            client.setQueryData(programmeCaseQuery(enrolment.id).queryKey, newer);
            setNewer(null);
            sign.reset();
          }}
        />
      )}
    </section>
  );
}

const isOfTheWhole = (error: unknown): boolean =>
  isApiError(error, 'programme_sign_off.changed') || isApiError(error, 'programme_sign_off.not_signable');
