import { limits, type RulePlace, type RulesOfEvidence } from '@attest/api-client';
import { ruleProblems, type RuleSet } from '@attest/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../shared/http/api';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { queryKeys } from '../../shared/queries/query-keys';
import { Button } from '../../ui/button/button';
import { TextArea } from '../../ui/field/text-field';
import { Icon } from '../../ui/icon/icon';
import { toast } from '../../ui/toast/toast-store';
import { AddOverride } from './add-override';
import { EffectView } from './effect-view';
import { NumberSelect } from './number-select';
import { OverrideCard } from './override-card';
import { ruleSentence } from './rule-clauses';
import { overrideKey, withOverride, withoutOverride } from './rule-draft';
import { RuleForm } from './rule-form';
import styles from './rule-form.module.css';
import { etagOf } from '../../shared/http/etag-of';

const warnings = [7, 14, 30, 60, 90];

/** Changes the rules as a draft; what it would do to open enrolments is seen before it can be saved. */
export function RuleEditor({ standing }: { standing: RulesOfEvidence }) {
  const { t } = useTranslation(['rules', 'terms']);
  const errorText = useErrorText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const base = String(standing.version);
  const [draft, setDraft, forgetRules] = usePersistedState<RuleSet>('rules', standing.rules, base);
  const [places, setPlaces] = useState<readonly RulePlace[]>(standing.places);
  const [adding, setAdding] = useState(false);
  const [reason, setReason, forgetReason] = usePersistedState('reason for rules', '', base);
  const [asked, setAsked] = useState(false);

  const effect = useChange({
    mutationFn: (rules: RuleSet) => api.post('/evidence-rules/effect', { body: { rules } }),
  });
  const save = useChange({
    mutationFn: () =>
      api.put('/evidence-rules', {
        body: { rules: draft, reason: reason.trim() },
        ifMatch: etagOf(standing.version),
      }),
    onSuccess: async (saved) => {
      forgetRules();
      forgetReason();
      toast.done(t('edit.saved', { number: saved.version }));
      await client.invalidateQueries({ queryKey: queryKeys.rules.all });
      await navigate('/rules');
    },
  });
  const change = (next: RuleSet) => {
    setDraft(next);
    // What was foretold was foretold of something else.
    effect.reset();
    save.reset();
  };
  const untouched = JSON.stringify(draft) === JSON.stringify(standing.rules);
  const problems = ruleProblems(draft);
  const noReason = reason.trim() === '';

  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        {(['indicator', 'criticalEvidence'] as const).map((kind) => (
          <section key={kind} className={styles.card} aria-labelledby={kind}>
            <h2 id={kind} className={styles.title}>
              {t('organisationOf', {
                kind: t(kind === 'indicator' ? 'terms:word.indicators' : 'terms:word.criticalEvidence'),
              })}
            </h2>
            <p className={styles.sentence}>{ruleSentence(t, draft[kind])}</p>
            <RuleForm
              rules={draft[kind]}
              onChange={(rules) => {
                change({ ...draft, [kind]: { ...draft[kind], ...rules } });
              }}
            />
          </section>
        ))}
        <section className={styles.card} aria-labelledby="overrides">
          <h2 id="overrides" className={styles.title}>
            {t('overrides.title')}
          </h2>
          <p className={styles.note}>{t('overrides.explain')}</p>
          {draft.overrides.map((override) => (
            <OverrideCard
              key={overrideKey(override)}
              draft={draft}
              override={override}
              place={places.find((each) => each.id === override.id && each.scope === override.scope)}
              onChange={(next) => {
                change(withOverride(draft, next));
              }}
              onRemove={() => {
                change(withoutOverride(draft, override));
              }}
            />
          ))}
          <Button
            icon="plus"
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('overrides.add')}
          </Button>
        </section>
        <section className={styles.card}>
          <NumberSelect
            label={t('warnDays.label')}
            numbers={warnings}
            words={(count) => t('warnDays.value', { count })}
            value={draft.warnDays}
            inherited={undefined}
            onChange={(warnDays) => {
              if (warnDays !== undefined) change({ ...draft, warnDays });
            }}
          />
        </section>
      </div>
      <aside className={styles.aside} aria-label={t('effect.title')}>
        <h2 className={styles.title}>{t('effect.title')}</h2>
        <p className={styles.note}>{t('effect.explain')}</p>
        {problems.length > 0 && (
          <p role="alert" className={styles.problem}>
            <Icon name="alert" />
            {t(`problem.${problems[0]?.problem ?? 'empty'}`)}
          </p>
        )}
        <Button
          wide
          icon="search"
          busy={effect.isPending}
          disabled={untouched || problems.length > 0}
          onClick={() => {
            effect.mutate(draft);
          }}
        >
          {t('effect.try')}
        </Button>
        {effect.error !== null && (
          <p role="alert" className={styles.problem}>
            <Icon name="alert" />
            {errorText(effect.error)}
          </p>
        )}
        {effect.data !== undefined && (
          <>
            <EffectView effect={effect.data} />
            <form
              className={styles.save}
              onSubmit={(event) => {
                event.preventDefault();
                setAsked(true);
                if (!noReason && !save.isPending) save.mutate();
              }}
            >
              <TextArea
                label={t('edit.reason')}
                hint={t('edit.reasonHint')}
                value={reason}
                maxLength={limits.RulesChange.reason.maxLength}
                error={asked && noReason ? t('edit.reasonMissing') : undefined}
                onChange={(event) => {
                  setReason(event.currentTarget.value);
                }}
              />
              {save.error !== null && (
                <p role="alert" className={styles.problem}>
                  <Icon name="alert" />
                  {errorText(save.error)}
                </p>
              )}
              <Button type="submit" variant="primary" wide busy={save.isPending}>
                {t('edit.save', { number: standing.version + 1 })}
              </Button>
            </form>
          </>
        )}
      </aside>
      <AddOverride
        opened={adding}
        onClose={() => {
          setAdding(false);
        }}
        onAdd={({ override, place }) => {
          setAdding(false);
          setPlaces([...places, place]);
          if (draft.overrides.every((known) => overrideKey(known) !== overrideKey(override))) {
            change(withOverride(draft, override));
          }
        }}
      />
    </div>
  );
}
