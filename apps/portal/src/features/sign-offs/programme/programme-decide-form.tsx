import { limits, type ProgrammeCase } from '@attest/api-client';
import { type OutcomeDecision, outcomeDecisions } from '@attest/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/http/api';
import { isApiError } from '../../../shared/http/api-error';
import { etagOf } from '../../../shared/http/etag-of';
import { useChange } from '../../../shared/http/use-change';
import { useErrorText } from '../../../shared/http/use-error-text';
import { usePersistedState } from '../../../shared/outbox/use-persisted-state';
import { Button } from '../../../ui/button/button';
import { RadioCards } from '../../../ui/field/choice';
import { TextArea } from '../../../ui/field/text-field';
import { toast } from '../../../ui/toast/toast-store';
import styles from '../sign-panel.module.css';
import { displayedOn, programmeCaseQuery, useWholeChanged } from './programme-case-data';
import { ProgrammeChanged } from './programme-changed';

/** An outcome is a person's decision: nothing is preselected, and competent is offered once nothing is missing. */
export function ProgrammeDecideForm({ data }: { data: ProgrammeCase }) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const client = useQueryClient();
  const changed = useWholeChanged();
  const errorText = useErrorText();
  const { enrolment, gaps } = data;
  const path = { id: enrolment.id };
  const [decision, setDecision, forgetDecision] = usePersistedState<OutcomeDecision | null>(
    `decision on the whole ${enrolment.id}`,
    null,
  );
  const [reasoning, setReasoning, forgetReasoning] = usePersistedState(
    `outcome of the whole ${enrolment.id}`,
    '',
  );
  const [tried, setTried] = useState(false);
  const [newer, setNewer] = useState<ProgrammeCase | null>(null);
  const complete = decision !== null && reasoning.trim() !== '';
  const save = useChange({
    mutationFn: (chosen: OutcomeDecision) =>
      api.post('/programme-enrolments/{id}/outcomes', {
        path,
        body: { decision: chosen, reasoning: reasoning.trim(), displayed: displayedOn(data) },
        ifMatch: etagOf(enrolment.version),
      }),
    onSuccess: async ({ decision: decided }) => {
      forgetDecision();
      forgetReasoning();
      setTried(false);
      toast.done(t(`sign-offs:programme.decide.done.${decided}`, { name: enrolment.candidate.displayName }));
      await changed();
    },
    onError: async (error) => {
      if (isApiError(error) && (error.status === 409 || error.status === 412))
        setNewer(await api.get('/programme-enrolments/{id}/case', { path }));
    },
  });
  return (
    <section className={styles.pad} aria-labelledby="decide-title" data-paper="none">
      <h2 id="decide-title" className={styles.heading}>
        {t('sign-offs:programme.decide.title')}
      </h2>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (complete && !save.isPending) save.mutate(decision);
        }}
      >
        <RadioCards
          label={t('sign-offs:programme.decide.label', { name: enrolment.candidate.displayName })}
          value={decision}
          onChange={setDecision}
          choices={outcomeDecisions.map((value) => ({
            value,
            label: t(`terms:outcome.${value}`),
            disabled: value === 'competent' && gaps.length > 0,
            note:
              value === 'competent' && gaps.length > 0
                ? t('sign-offs:programme.decide.missing', { count: gaps.length })
                : t(`sign-offs:programme.decide.note.${value}`, {
                    supervisor: enrolment.supervisor.displayName,
                  }),
          }))}
          error={tried && decision === null ? t('sign-offs:programme.decide.choose') : undefined}
        />
        <TextArea
          label={t('sign-offs:programme.decide.reasoning')}
          maxLength={limits.ProgrammeOutcomeCreate.reasoning.maxLength}
          value={reasoning}
          error={
            save.error !== null && newer === null
              ? errorText(save.error)
              : tried && reasoning.trim() === ''
                ? t('sign-offs:programme.decide.write')
                : undefined
          }
          onChange={(event) => {
            setReasoning(event.currentTarget.value);
          }}
        />
        <Button type="submit" variant="primary" size="lg" wide busy={save.isPending}>
          {t('sign-offs:programme.decide.send')}
        </Button>
      </form>
      {newer !== null && (
        <ProgrammeChanged
          shown={data}
          newer={newer}
          nothing={t('sign-offs:programme.changed.nothingDecided')}
          onClose={() => {
            client.setQueryData(programmeCaseQuery(enrolment.id).queryKey, newer);
            setNewer(null);
            save.reset();
          }}
        />
      )}
    </section>
  );
}
