import type { OutcomeDecision } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { patched, type Patch } from '../../../base/change/change';
import { conversationQuery } from '../../../shared/conversation/conversation-query';
import { ValidAhead } from '../../../shared/enrolment/valid-ahead';
import { api } from '../../../shared/http/api';
import { isApiError } from '../../../shared/http/api-error';
import { useErrorText } from '../../../shared/http/use-error-text';
import { useChange } from '../../../shared/http/use-change';
import { useRecordChanged } from '../../../shared/queries/use-record-changed';
import { usePersistedState } from '../../../shared/outbox/use-persisted-state';
import { Button } from '../../../ui/button/button';
import { RadioCards } from '../../../ui/field/choice';
import { TextArea } from '../../../ui/field/text-field';
import { Icon } from '../../../ui/icon/icon';
import { toast } from '../../../ui/toast/toast-store';
import { openTargets, type WorkspaceData } from '../workspace-data';
import { useOnline } from '../../../shared/sync/use-online';
import styles from './decide.module.css';
import { MissingByKind, missingIn } from './missing-by-kind';
import { MissingOfProgramme } from './missing-of-programme';

interface OutcomeFormProps {
  data: WorkspaceData;
  /** One choice is no choice to make; then it stands in the title. */
  choices: readonly OutcomeDecision[];
  onCancel?: () => void;
}

interface OutcomeDraft {
  decision: OutcomeDecision | null;
  reasoning: string;
  nextSteps: string;
}

/** An outcome is a person's decision: nothing is preselected and the reasoning is always in words. */
export function OutcomeForm({ data, choices, onCancel }: OutcomeFormProps) {
  const { t } = useTranslation(['workspace', 'terms', 'common']);
  const { enrolment, etag } = data;
  const changed = useRecordChanged();
  const only = choices.length === 1 ? (choices[0] ?? null) : null;
  const [draft, setDraft, forget] = usePersistedState<OutcomeDraft>(
    `outcome of ${enrolment.id} ${choices.join(' ')}`,
    {
      decision: only,
      reasoning: '',
      nextSteps: '',
    },
  );
  const change = (patch: Patch<OutcomeDraft>) => {
    setDraft((latest) => patched(latest, patch));
  };
  const { decision, reasoning, nextSteps } = draft;
  const [tried, setTried] = useState(false);
  const online = useOnline();
  const name = enrolment.candidate.displayName;
  // Said, not enforced: whether a dispute weighs is part of the decision.
  const openDisputes = useQuery(conversationQuery(enrolment.id)).data?.openDisputes ?? 0;

  const save = useChange({
    mutationFn: (body: { decision: OutcomeDecision; reasoning: string; nextSteps?: string }) =>
      api.post('/enrolments/{id}/outcomes', { path: { id: enrolment.id }, body, ifMatch: etag }),
    onSuccess: async (outcome) => {
      forget();
      toast.done(
        t(`decide.done.${outcome.decision}`, { name, supervisor: enrolment.supervisor.displayName }),
      );
      await changed(enrolment.id);
    },
    onError: async (error) => {
      // What was typed stays; the unit behind it is read again, so that the next attempt is meant for what it is now.
      if (isApiError(error) && (error.status === 409 || error.status === 412)) {
        await changed(enrolment.id);
      }
    },
  });

  const missing = {
    decision: decision === null,
    reasoning: reasoning.trim() === '',
    nextSteps: decision === 'not_yet_competent' && nextSteps.trim() === '',
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (decision === null || missing.reasoning || missing.nextSteps || save.isPending) return;
    save.mutate({
      decision,
      reasoning: reasoning.trim(),
      ...(decision === 'not_yet_competent' ? { nextSteps: nextSteps.trim() } : {}),
    });
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {choices.length > 1 ? (
        <RadioCards
          label={t('decide.label', { name })}
          choices={choices.map((value) => ({
            value,
            label: t(`terms:outcome.${value}`),
            note: t(`decide.note.${value}`, { supervisor: enrolment.supervisor.displayName, name }),
          }))}
          value={decision}
          onChange={(chosen) => {
            change({ decision: chosen });
          }}
          error={tried && missing.decision ? t('decide.chooseError') : undefined}
        />
      ) : (
        <div>
          <h3 className={styles.title}>{t('decide.earlyTitle', { name })}</h3>
          <p className={styles.hint}>{t('decide.note.not_yet_competent', { name })}</p>
          <MissingByKind missing={openTargets(data.coverage)} />
        </div>
      )}
      {choices.includes('competent') && (
        <ValidAhead className={styles.hint} months={enrolment.validityMonths} />
      )}
      {openDisputes > 0 && (
        <p className={styles.hint} role="note">
          <Icon name="flag" /> {t('decide.openDisputes', { count: openDisputes })}
        </p>
      )}
      <TextArea
        label={t('decide.reasoning')}
        hint={t('decide.reasoningHint')}
        value={reasoning}
        error={tried && missing.reasoning ? t('decide.reasoningError') : undefined}
        onChange={(event) => {
          change({ reasoning: event.currentTarget.value });
        }}
      />
      {decision === 'not_yet_competent' && (
        <TextArea
          label={t('decide.nextSteps')}
          hint={t('decide.nextStepsHint', { name })}
          value={nextSteps}
          error={tried && missing.nextSteps ? t('decide.nextStepsError') : undefined}
          onChange={(event) => {
            change({ nextSteps: event.currentTarget.value });
          }}
        />
      )}
      {save.error !== null && <Problem error={save.error} enrolmentId={enrolment.id} />}
      {!online && <p role="status">{t('common:offline.decides')}</p>}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={save.isPending} disabled={!online}>
          {decision === null ? t('decide.save') : t(`decide.saveAs.${decision}`)}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{t('common:action.cancel')}</Button>}
      </div>
    </form>
  );
}

function Problem({ error, enrolmentId }: { error: Error; enrolmentId: string }) {
  const { t } = useTranslation('workspace');
  const errorText = useErrorText();
  const stale = isApiError(error) && error.status === 412;
  return (
    <div role="alert" className={styles.problem}>
      <Icon name="alert" />
      <div>
        <p>{stale ? t('decide.stale') : errorText(error)}</p>
        {isApiError(error, 'outcome.not_covered') && <MissingByKind missing={missingIn(error.facts)} />}
        {isApiError(error) && <MissingOfProgramme error={error} enrolmentId={enrolmentId} />}
      </div>
    </div>
  );
}
