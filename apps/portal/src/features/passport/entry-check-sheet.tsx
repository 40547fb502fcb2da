import { limits, type Passport } from '@attest/api-client';
import { type EntryCheckResult, entryCheckResults } from '@attest/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { queryKeys } from '../../shared/queries/query-keys';
import { Button } from '../../ui/button/button';
import { ChoicePills } from '../../ui/field/choice';
import { TextArea } from '../../ui/field/text-field';
import { Sheet, SheetSubmit } from '../../ui/sheet/sheet';
import { toast } from '../../ui/toast/toast-store';
import type { PassportEntry } from './passport-data';
import styles from './passport.module.css';

interface EntryCheckProps {
  passport: Passport;
  entry: PassportEntry;
}

/** The button at a requirement, and the sheet in which it is confirmed, waived or opened again. */
export function EntryCheck({ passport, entry }: EntryCheckProps) {
  const { t } = useTranslation('passport');
  const [opened, setOpened] = useState(false);
  const close = () => {
    setOpened(false);
  };
  return (
    <>
      <Button
        variant="link"
        size="sm"
        onClick={() => {
          setOpened(true);
        }}
      >
        {t(entry.result === 'open' ? 'check.open' : 'check.change')}
      </Button>
      <Sheet opened={opened} onClose={close} title={t('check.title')}>
        <CheckForm passport={passport} entry={entry} onDone={close} />
      </Sheet>
    </>
  );
}

function CheckForm({ passport, entry, onDone }: EntryCheckProps & { onDone: () => void }) {
  const { t } = useTranslation(['passport', 'common']);
  const client = useQueryClient();
  const errorText = useErrorText();
  const subject = `${passport.id} ${entry.requirementId}`;
  const [result, setResult, forgetResult] = usePersistedState<EntryCheckResult | null>(
    `entry check ${subject}`,
    null,
  );
  const [reason, setReason, forgetReason] = usePersistedState(`reason of entry check ${subject}`, '');
  const [tried, setTried] = useState(false);
  const said = reason.trim();
  const unexplained = result === 'waived' && said === '';
  const save = useChange({
    mutationFn: (chosen: EntryCheckResult) =>
      api.post('/programme-enrolments/{id}/entry-checks', {
        path: { id: passport.id },
        body: {
          checks: [
            {
              ...{ requirementId: entry.requirementId, result: chosen },
              ...(said === '' ? {} : { reason: said }),
            },
          ],
        },
      }),
    onSuccess: async () => {
      forgetResult();
      forgetReason();
      toast.done(t('check.done'));
      await client.invalidateQueries({ queryKey: queryKeys.passports.all });
      onDone();
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (result !== null && !unexplained) save.mutate(result);
      }}
    >
      <p lang="zh-Hant">{entry.text}</p>
      <ChoicePills
        label={t('check.result')}
        value={result}
        onChange={setResult}
        choices={entryCheckResults.map((value) => ({ value, label: t(`check.results.${value}`) }))}
      />
      <TextArea
        label={t(result === 'waived' ? 'check.why' : 'check.seen')}
        maxLength={limits.EntryGiven.reason.maxLength}
        value={reason}
        error={
          save.error !== null
            ? errorText(save.error)
            : tried && (result === null || unexplained)
              ? t(result === null ? 'check.choose' : 'check.explain')
              : undefined
        }
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <SheetSubmit>
        <Button type="submit" variant="primary" busy={save.isPending}>
          {t('common:action.save')}
        </Button>
      </SheetSubmit>
    </form>
  );
}
