import { limits, type MessageCreate } from '@attest/api-client';
import { disputeResults, type DisputeResult } from '@attest/domain';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../http/use-error-text';
import { usePersistedState } from '../outbox/use-persisted-state';
import { Button } from '../../ui/button/button';
import { Checkbox, RadioCards } from '../../ui/field/choice';
import { TextArea } from '../../ui/field/text-field';
import { Icon } from '../../ui/icon/icon';
import styles from './conversation.module.css';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';
import { useChange } from '../http/use-change';

interface ComposeProps {
  enrolmentId: string;
  /** What is sent beside the words. */
  message: Omit<MessageCreate, 'text' | 'held' | 'result'>;
  label: string;
  hint?: string;
  submit: string;
  /** The assessor may keep it back until everything is released. */
  mayHold?: boolean;
  /** Of a dispute that is resolved: which results can be chosen. */
  results?: { readonly changed: boolean; readonly upheld: boolean };
  onDone: () => void;
}

/** Words to somebody. What was typed stays when it could not be sent. */
export function Compose({
  enrolmentId,
  message,
  label,
  hint,
  submit,
  mayHold = false,
  results,
  onDone,
}: ComposeProps) {
  const { t } = useTranslation(['conversation', 'common']);
  const errorText = useErrorText();
  const [text, setText, forget, key] = usePersistedState(
    `message ${enrolmentId} ${JSON.stringify(message)}`,
    '',
  );
  const say = useSendMessage(enrolmentId, key);
  const [held, setHeld] = useState(false);
  const [result, setResult] = useState<DisputeResult | null>(null);
  const [tried, setTried] = useState(false);
  const resolving = results !== undefined;

  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (text.trim() === '' || (resolving && result === null) || say.isPending) return;
    say.mutate(
      {
        ...message,
        text: text.trim(),
        ...(held ? { held } : {}),
        ...(result === null ? {} : { result }),
      },
      {
        onSuccess: () => {
          forget();
          onDone();
        },
      },
    );
  };

  return (
    <form className={styles.compose} onSubmit={send} noValidate>
      {resolving && (
        <RadioCards
          label={t('conversation:result.label')}
          choices={disputeResults.map((value) => ({
            value,
            label: t(`conversation:result.${value}`),
            note: t(`conversation:resultNote.${value}`),
            disabled: value === 'changed' ? !results.changed : value === 'upheld' && !results.upheld,
          }))}
          value={result}
          onChange={setResult}
          error={tried && result === null ? t('conversation:result.choose') : undefined}
        />
      )}
      <TextArea
        label={label}
        hint={hint}
        rows={2}
        maxLength={limits.MessageCreate.text.maxLength}
        autoFocus
        value={text}
        error={tried && text.trim() === '' ? t('conversation:empty') : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      {mayHold && (
        <Checkbox
          label={t('conversation:hold')}
          note={t('conversation:holdNote')}
          checked={held}
          onChange={(event) => {
            setHeld(event.currentTarget.checked);
          }}
        />
      )}
      {say.error !== null && (
        <p role="alert" className={styles.problem}>
          <Icon name="alert" /> {errorText(say.error)}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" size="sm" variant="primary" busy={say.isPending}>
          {held ? t('conversation:sendHeld') : submit}
        </Button>
        <Button size="sm" onClick={onDone}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Says something about an enrolment; repeated attempts, in whichever window, are one message. */
function useSendMessage(enrolmentId: string, key: () => string | undefined) {
  const client = useQueryClient();
  return useChange({
    mutationFn: (message: MessageCreate) =>
      api.post('/enrolments/{id}/messages', {
        path: { id: enrolmentId },
        body: message,
        idempotencyKey: key(),
      }),
    onSuccess: async () => {
      await Promise.all(
        [queryKeys.enrolment.conversation(enrolmentId), queryKeys.today].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
}
