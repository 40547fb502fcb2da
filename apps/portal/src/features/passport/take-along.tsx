import type { Passport } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { queryKeys } from '../../shared/queries/query-keys';
import { Button } from '../../ui/button/button';
import { toast } from '../../ui/toast/toast-store';
import type { PassportEntry } from './passport-data';
import styles from './passport.module.css';

interface TakeAlongProps {
  passport: Passport;
  /** Those of them for which a former check is proposed. */
  entries: readonly PassportEntry[];
  /** The requirement, where it stands for one alone. */
  of?: string;
}

/** Lets what was found about entry requirements before count in the renewal too, by whoever presses it. */
export function TakeAlong({ passport, entries, of }: TakeAlongProps) {
  const { t } = useTranslation('passport');
  const client = useQueryClient();
  const errorText = useErrorText();
  const checks = entries.flatMap(({ requirementId, former }) =>
    former === null ? [] : [{ requirementId, result: former.result, takenFromId: former.checkId }],
  );
  const take = useChange({
    mutationFn: () =>
      api.post('/programme-enrolments/{id}/entry-checks', { path: { id: passport.id }, body: { checks } }),
    onSuccess: async () => {
      toast.done(t('check.done'));
      await client.invalidateQueries({ queryKey: queryKeys.passports.all });
    },
  });
  if (checks.length === 0) return null;
  return (
    <>
      <Button
        variant={of === undefined ? undefined : 'link'}
        size="sm"
        busy={take.isPending}
        aria-label={of === undefined ? undefined : t('take.of', { text: of })}
        onClick={() => {
          take.mutate();
        }}
      >
        {of === undefined ? t('take.all', { count: checks.length }) : t('take.one')}
      </Button>
      {take.error !== null && (
        <small role="alert" className={styles.refused}>
          {errorText(take.error)}
        </small>
      )}
    </>
  );
}
