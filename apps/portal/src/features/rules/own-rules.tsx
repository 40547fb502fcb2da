import {
  asksNothingOfLaterKinds,
  defaultRules,
  laterKinds,
  ruleKeys,
  type RuleSet,
  rulesFor,
  sameRules,
  type TargetKind,
  withDefaultsOfLaterKinds,
} from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change } from '../../base/change/change';
import { Button } from '../../ui/button/button';
import { ruleSentence } from './rule-clauses';
import { RuleForm } from './rule-form';
import styles from './rule-form.module.css';

interface OwnRulesProps {
  draft: RuleSet;
  onChange: (change: Change<RuleSet>) => void;
}

/** The organisation's own rules: indicators and critical evidence in full, the other kinds a line each that opens. */
export function OwnRules({ draft, onChange }: OwnRulesProps) {
  const { t } = useTranslation(['rules', 'terms']);
  return (
    <>
      {(['indicator', 'critical_evidence'] as const).map((kind) => (
        <section key={kind} className={styles.card} aria-labelledby={kind}>
          <h2 id={kind} className={styles.title}>
            {t('organisationOf', { kind: t(`terms:targetKind.${kind}`) })}
          </h2>
          <p className={styles.sentence}>{ruleSentence(t, rulesFor(draft, kind))}</p>
          <OwnForm {...{ kind, draft, onChange }} />
        </section>
      ))}
      <section className={styles.card} aria-labelledby="later-kinds">
        <h2 id="later-kinds" className={styles.title}>
          {t('laterKinds.title')}
        </h2>
        {asksNothingOfLaterKinds(draft) && (
          <div className={styles.offer} role="note">
            <p>{t('laterKinds.fillIn')}</p>
            <Button
              onClick={() => {
                onChange(withDefaultsOfLaterKinds);
              }}
            >
              {t('laterKinds.take')}
            </Button>
          </div>
        )}
        {laterKinds.map((kind) => (
          <LaterKind key={kind} {...{ kind, draft, onChange }} />
        ))}
      </section>
    </>
  );
}

/** Its form is there once it is opened. */
function LaterKind({ kind, draft, onChange }: OwnRulesProps & { kind: TargetKind }) {
  const { t } = useTranslation(['rules', 'terms']);
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={styles.kind}
      open={opened}
      onToggle={(event) => {
        setOpened(event.currentTarget.open);
      }}
    >
      <summary>
        <b>{t(`terms:targetKind.${kind}`)}</b>
        <span>{ruleSentence(t, rulesFor(draft, kind))}</span>
      </summary>
      {opened && (
        <>
          <DefaultReason rules={draft} kind={kind} className={styles.note} />
          <OwnForm {...{ kind, draft, onChange }} />
        </>
      )}
    </details>
  );
}

function OwnForm({ kind, draft, onChange }: OwnRulesProps & { kind: TargetKind }) {
  const key = ruleKeys[kind];
  return (
    <RuleForm
      kind={kind}
      rules={draft[key]}
      onChange={(rules) => {
        onChange((latest) => ({ ...latest, [key]: { ...latest[key], ...rules(latest[key]) } }));
      }}
    />
  );
}

interface DefaultReasonProps {
  rules: RuleSet;
  kind: TargetKind;
  className?: string | undefined;
}

/** Why the rules of a kind are as they are, where they are what an organisation starts with. */
export function DefaultReason({ rules, kind, className }: DefaultReasonProps) {
  const { t } = useTranslation('rules');
  if (!sameRules(rulesFor(rules, kind), rulesFor(defaultRules, kind))) return null;
  return <p className={className}>{t(`why.${kind}`)}</p>;
}
