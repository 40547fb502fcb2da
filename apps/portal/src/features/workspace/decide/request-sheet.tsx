import { limits, type TargetState } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/http/api';
import { useErrorText } from '../../../shared/http/use-error-text';
import { useChange } from '../../../shared/http/use-change';
import { useRecordChanged } from '../../../shared/queries/use-record-changed';
import { usePersistedState } from '../../../shared/outbox/use-persisted-state';
import { Button } from '../../../ui/button/button';
import { TextArea } from '../../../ui/field/text-field';
import { Icon } from '../../../ui/icon/icon';
import { Sheet } from '../../../ui/sheet/sheet';
import { StandardText } from '../../../ui/standard-text/standard-text';
import { toast } from '../../../ui/toast/toast-store';
import type { WorkspaceData } from '../workspace-data';
import styles from './decide.module.css';

export interface RequestFor {
  target: Pick<TargetState, 'targetId' | 'code' | 'text'>;
  /** Which sentence is suggested. */
  ask: 'first' | 'another' | 'again' | 'newer';
}

interface RequestSheetProps {
  data: WorkspaceData;
  request: RequestFor | null;
  onClose: () => void;
}

/** Asks the candidate for evidence of one indicator, in a sentence that stands ready to be changed. */
export function RequestSheet({ data, request, onClose }: RequestSheetProps) {
  const { t } = useTranslation('workspace');
  return (
    <Sheet
      opened={request !== null}
      onClose={onClose}
      title={t('request.title', { name: data.enrolment.candidate.displayName })}
    >
      {request !== null && (
        <RequestForm key={request.target.targetId} data={data} request={request} onClose={onClose} />
      )}
    </Sheet>
  );
}

function RequestForm({ data, request, onClose }: RequestSheetProps & { request: RequestFor }) {
  const { t } = useTranslation(['workspace', 'common']);
  const errorText = useErrorText();
  const changed = useRecordChanged();
  const { enrolment } = data;
  const [message, setMessage, forget, key] = usePersistedState(
    `request to ${enrolment.id} ${request.target.targetId}`,
    () => t(`request.suggestion.${request.ask}`, { code: request.target.code, text: request.target.text }),
  );
  const send = useChange({
    mutationFn: () =>
      api.post('/enrolments/{id}/requests', {
        path: { id: enrolment.id },
        body: {
          targetId: request.target.targetId,
          message: message.trim(),
        },
        idempotencyKey: key(),
      }),
    onSuccess: async () => {
      forget();
      onClose();
      toast.done(t('request.done', { name: enrolment.candidate.displayName, code: request.target.code }));
      await changed(enrolment.id);
    },
  });
  const empty = message.trim() === '';
  return (
    <form
      className={styles.request}
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty && !send.isPending) send.mutate();
      }}
    >
      <p>
        {request.target.code} <StandardText text={request.target.text} />
      </p>
      <TextArea
        label={t('request.message')}
        hint={t('request.hint')}
        value={message}
        rows={5}
        maxLength={limits.EvidenceRequestCreate.message.maxLength}
        error={empty ? t('request.empty') : undefined}
        onChange={(event) => {
          setMessage(event.currentTarget.value);
        }}
      />
      {send.error !== null && (
        <div role="alert" className={styles.problem}>
          <Icon name="alert" />
          <p>{errorText(send.error)}</p>
        </div>
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={send.isPending} disabled={empty}>
          {t('request.send')}
        </Button>
        <Button onClick={onClose}>{t('common:action.cancel')}</Button>
      </div>
    </form>
  );
}
