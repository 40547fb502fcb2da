import { limits, type RulePlace, type RulesOfEvidence } from '@attest/api-client';
import { ruleProblems, type RuleSet, withDefaultsOfLaterKinds } from '@attest/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type Change } from '../../base/change/change';
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
import { OwnRules } from './own-rules';
import { overrideKey, withOverride, withoutOverride, withRules } from './rule-draft';
import styles from './rule-form.module.css';
import { etagOf } from '../../shared/http/etag-of';

const warnings = [7, 14, 30, 60, 90];

interface RuleEditorProps {
  standing: RulesOfEvidence;
  /** Begins with the rules of the later kinds filled in, to be looked through. */
  takeIn?: boolean;
}

/** Changes the rules as a draft; what it would do to open enrolments is seen before it can be saved. */
export function RuleEditor({ standing, takeIn = false }: RuleEditorProps) {
  const { t } = useTranslation('rules');
  const errorText = useErrorText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const base = String(standing.version);
  const [draft, setDraft, forgetRules] = usePersistedState<RuleSet>(
    'rules',
    takeIn ? withDefaultsOfLaterKinds(standing.rules) : standing.rules,
    base,
  );
  const [places, setPlaces] = useState<readonly RulePlace[]>(standing.places);
  const [adding, setAdding] = useState(false);
  const [reason, setReason, forgetReason] = usePersistedState('reason for rules', '', base);

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
  const change = (next: Change<RuleSet>) => {
    setDraft(next);
    // What was foretold was foretold of something else.
    effect.reset();
    save.reset();
  };
  const untouched = JSON.stringify(draft) === JSON.stringify(standing.rules);
  const problems = ruleProblems(draft);

  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <OwnRules draft={draft} onChange={change} />
        <Overrides
          draft={draft}
          places={places}
          onChange={change}
          onAdd={() => {
            setAdding(true);
          }}
        />
        <section className={styles.card}>
          <NumberSelect
            label={t('warnDays.label')}
            numbers={warnings}
            words={(count) => t('warnDays.value', { count })}
            value={draft.warnDays}
            inherited={undefined}
            onChange={(warnDays) => {
              if (warnDays !== undefined) change((latest) => ({ ...latest, warnDays }));
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
            <SaveRules
              {...{ reason, onReason: setReason, busy: save.isPending, problem: save.error }}
              number={standing.version + 1}
              onSave={() => {
                save.mutate();
              }}
            />
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
          setPlaces((before) => [...before, place]);
          change((latest) => withOverride(latest, override));
        }}
      />
    </div>
  );
}

interface OverridesProps {
  draft: RuleSet;
  places: readonly RulePlace[];
  onChange: (change: Change<RuleSet>) => void;
  onAdd: () => void;
}

/** What differs for a standard, a unit or one target. */
function Overrides({ draft, places, onChange, onAdd }: OverridesProps) {
  const { t } = useTranslation('rules');
  return (
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
          onChange={(rules) => {
            onChange((latest) => withRules(latest, override, rules));
          }}
          onRemove={() => {
            onChange((latest) => withoutOverride(latest, override));
          }}
        />
      ))}
      <Button icon="plus" onClick={onAdd}>
        {t('overrides.add')}
      </Button>
    </section>
  );
}

interface SaveRulesProps {
  /** Of the version that they become. */
  number: number;
  reason: string;
  onReason: (reason: string) => void;
  busy: boolean;
  problem: unknown;
  onSave: () => void;
}

/** With a reason, once it was seen what they would do. */
function SaveRules({ number, reason, onReason, busy, problem, onSave }: SaveRulesProps) {
  const { t } = useTranslation('rules');
  const errorText = useErrorText();
  const [asked, setAsked] = useState(false);
  const noReason = reason.trim() === '';
  return (
    <form
      className={styles.save}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!noReason && !busy) onSave();
      }}
    >
      <TextArea
        label={t('edit.reason')}
        hint={t('edit.reasonHint')}
        value={reason}
        maxLength={limits.RulesChange.reason.maxLength}
        error={asked && noReason ? t('edit.reasonMissing') : undefined}
        onChange={(event) => {
          onReason(event.currentTarget.value);
        }}
      />
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          <Icon name="alert" />
          {errorText(problem)}
        </p>
      )}
      <Button type="submit" variant="primary" wide busy={busy}>
        {t('edit.save', { number })}
      </Button>
    </form>
  );
}
