import type { Case } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useClock } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { ValidAhead } from '../../shared/enrolment/valid-ahead';
import { useRecordChanged } from '../../shared/queries/use-record-changed';
import { useLocale } from '../../base/i18n/use-locale';
import { useSession } from '../../shared/session/use-session';
import { Button } from '../../ui/button/button';
import { PasswordField } from '../../ui/field/text-field';
import { Icon } from '../../ui/icon/icon';
import { toast } from '../../ui/toast/toast-store';
import { ChangedDialog } from './changed-dialog';
import { caseQuery } from './queries';
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
  const clock = useClock();
  const format = useFormat();
  const { locale } = useLocale();
  const { member } = useSession();
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
      <h2 id="sign-title" className={styles.heading}>
        {t('sign.title')}
      </h2>
      <p className={styles.meaning}>{data.meaning[locale]}</p>
      <p className={styles.line}>
        <b>{member.displayName}</b>
        <span>
          {[member.department, member.jobTitle].filter((part) => part !== null).join(' ')}{' '}
          {format.date(clock.today())}
        </span>
      </p>
      <ValidAhead className={styles.hint} months={enrolment.validityMonths} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (seen.complete && password !== '' && outcome !== null) sign.mutate(outcome.id);
        }}
      >
        <PasswordField
          label={t('sign.password')}
          hint={t('sign.passwordHint')}
          value={password}
          error={sign.error !== null && !conflict ? errorText(sign.error) : undefined}
          onChange={(event) => {
            setPassword(event.currentTarget.value);
          }}
        />
        {!seen.complete && (
          <button type="button" className={styles.unseen} onClick={seen.showNext}>
            <Icon name="down" size={14} />
            {t('sign.unseen', { have: seen.count, of: seen.total })}
          </button>
        )}
        <Button
          type="submit"
          variant="primary"
          size="lg"
          wide
          icon="sign"
          disabled={!seen.complete || password === ''}
          busy={sign.isPending}
        >
          {t('sign.sign')}
        </Button>
      </form>
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
