import type { RulePlace } from '@attest/api-client';
import type { RuleOverride, RuleSet } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { type Change } from '../../base/change/change';
import { IconButton } from '../../ui/button/button';
import { PlaceName } from './place-name';
import { ruleSentence } from './rule-clauses';
import { inheritedRules } from './rule-draft';
import { RuleForm } from './rule-form';
import styles from './rule-form.module.css';

interface OverrideCardProps {
  draft: RuleSet;
  override: RuleOverride;
  place: RulePlace | undefined;
  onChange: (rules: Change<RuleOverride['rules']>) => void;
  onRemove: () => void;
}

/** Different rules for one place: what it says itself, and what then holds there. */
export function OverrideCard({ draft, override, place, onChange, onRemove }: OverrideCardProps) {
  const { t } = useTranslation(['rules', 'terms']);
  const inherited = inheritedRules(draft, override, place);
  const holds = { ...inherited, ...override.rules };
  return (
    <article className={styles.override}>
      <header className={styles.overrideHead}>
        <h3>
          {place === undefined ? (
            override.id
          ) : (
            <>
              <span className={styles.standard} lang="zh-Hant">
                {place.standardCode} {place.standardName}
              </span>
              <PlaceName place={place} kind={override.kind} />
            </>
          )}
        </h3>
        <IconButton icon="trash" size="sm" label={t('overrides.remove')} onClick={onRemove} />
      </header>
      <p className={styles.sentence}>{t('overrides.holds', { sentence: ruleSentence(t, holds) })}</p>
      <RuleForm kind={override.kind} rules={override.rules} inherited={inherited} onChange={onChange} />
    </article>
  );
}
