import type { Case } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { ValidAhead } from '../../shared/enrolment/valid-ahead';
import { useRecordChanged } from '../../shared/queries/use-record-changed';
import { useLocale } from '../../base/i18n/use-locale';
import { toast } from '../../ui/toast/toast-store';
import { ChangedDialog } from './changed-dialog';
import { caseQuery } from './queries';
import { SignFields } from './sign-fields';
import styles from './sign-panel.module.css';
import type { CaseSeen } from './use-case-seen';

interface SignFormProps {
  data: Case;
  seen: CaseSeen;
  next: string | null;
}

/**
 * Signs what is on this page: the request carries the manifest as it was displayed, and the server compares it with
 * what stands at that moment. If anything is newer, nothing is signed and the difference is shown.
 */
export function SignForm({ data, seen, next }: SignFormProps) {
  const { t } = useTranslation('sign-offs');
  const { locale } = useLocale();
  const client = useQueryClient();
  const navigate = useNavigate();
  const changed = useRecordChanged();
  const errorText = useErrorText();
  const [password, setPassword] = useState('');
  const [newer, setNewer] = useState<Case | null>(null);
  const { enrolment, outcome, manifest } = data;

  const sign = useChange({
    mutationFn: (outcomeId: string) =>
      api.post('/enrolments/{id}/sign-off', {
        path: { id: enrolment.id },
        body: {
          outcomeId,
          manifestSha256: manifest.sha256,
          items: manifest.items.map(({ judgementId, evidenceVersionId, contentSha256 }) => ({
            judgementId,
            evidenceVersionId,
            contentSha256,
          })),
          password,
          locale,
        },
      }),
    onSuccess: async () => {
      toast.done(t('sign.done', { name: enrolment.candidate.displayName }));
      await changed(enrolment.id);
      await navigate(next === null ? '/sign-offs' : `/sign-offs/${next}`);
    },
    onError: async (error) => {
      setPassword('');
      if (!isApiError(error, 'sign_off.changed') && !isApiError(error, 'sign_off.not_signable')) return;
      setNewer(await api.get('/enrolments/{id}/case', { path: { id: enrolment.id } }));
    },
  });
  const conflict =
    isApiError(sign.error, 'sign_off.changed') || isApiError(sign.error, 'sign_off.not_signable');

  return (
    <section className={styles.pad} aria-labelledby="sign-title" data-paper="none">
      <SignFields
        meaning={data.meaning[locale]}
        seen={seen}
        ready={outcome !== null}
        busy={sign.isPending}
        error={sign.error !== null && !conflict ? errorText(sign.error) : undefined}
        password={password}
        onPassword={setPassword}
        onSign={() => {
          if (outcome !== null) sign.mutate(outcome.id);
        }}
      >
        <ValidAhead className={styles.hint} months={enrolment.validityMonths} />
      </SignFields>
      {newer !== null && (
        <ChangedDialog
          shown={data}
          newer={newer}
          onClose={() => {
            client.setQueryData(caseQuery(enrolment.id).queryKey, newer);
            setNewer(null);
            sign.reset();
          }}
        />
      )}
    </section>
  );
}
