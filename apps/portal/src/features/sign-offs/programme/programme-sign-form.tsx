import type { ProgrammeCase } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClock } from '../../../base/clock/use-clock';
import { useFormat } from '../../../base/format/use-format';
import { useLocale } from '../../../base/i18n/use-locale';
import { api } from '../../../shared/http/api';
import { isApiError } from '../../../shared/http/api-error';
import { useChange } from '../../../shared/http/use-change';
import { useErrorText } from '../../../shared/http/use-error-text';
import { useSession } from '../../../shared/session/use-session';
import { Button } from '../../../ui/button/button';
import { PasswordField } from '../../../ui/field/text-field';
import { Icon } from '../../../ui/icon/icon';
import { toast } from '../../../ui/toast/toast-store';
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
  const clock = useClock();
  const format = useFormat();
  const { locale } = useLocale();
  const { member } = useSession();
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
          error={sign.error !== null && !isOfTheWhole(sign.error) ? errorText(sign.error) : undefined}
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
