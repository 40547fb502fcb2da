import { isRequired, type TargetKind, type TargetRules, throughRules } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { ChoiceSelect } from './choice-select';
import styles from './rule-form.module.css';

const yesNo = ['yes', 'no'] as const;
const said = (value: boolean) => (value ? 'yes' : 'no');
const saidOf = (value: boolean | undefined) => (value === undefined ? undefined : said(value));

/** Kinds under whose items a standard may list parts. */
const withParts: readonly TargetKind[] = ['knowledge', 'skill', 'attitude'];
/** Kinds that are printed beside indicators or belong to the unit as a whole. */
const withThrough: readonly TargetKind[] = ['output', ...withParts];

interface KindFieldsProps {
  kind: TargetKind;
  rules: Partial<TargetRules>;
  /** What holds where a field says nothing; left out for the organisation's own rules, which say everything. */
  inherited?: TargetRules;
  set: (patch: Partial<TargetRules>) => void;
  leave: (field: keyof TargetRules) => void;
}

/** Whether a unit waits for the target at all, and what may stand in the place of evidence of its own. */
export function KindFields({ kind, rules, inherited, set, leave }: KindFieldsProps) {
  const { t } = useTranslation('rules');
  const own = inherited === undefined;
  return (
    <div className={styles.kindFields}>
      <ChoiceSelect
        label={t('field.required')}
        choices={yesNo}
        words={(value) => t(value === 'yes' ? 'unit.required' : 'unit.informative')}
        value={own ? said(isRequired(rules)) : saidOf(rules.required)}
        inherited={inherited && said(isRequired(inherited))}
        onChange={(value) => {
          if (value === undefined) leave('required');
          else set({ required: value === 'yes' });
        }}
      />
      {withThrough.includes(kind) && (
        <ChoiceSelect
          label={t('field.through')}
          hint={t('field.throughHint')}
          choices={throughRules}
          words={(value) => t(`unit.through.${value}`)}
          value={rules.through ?? (own ? 'never' : undefined)}
          inherited={inherited && (inherited.through ?? 'never')}
          onChange={(through) => {
            if (through === undefined) leave('through');
            else set({ through });
          }}
        />
      )}
      {withParts.includes(kind) && (
        <ChoiceSelect
          label={t('field.allParts')}
          choices={yesNo}
          words={(value) => t(value === 'yes' ? 'unit.allParts' : 'unit.anyParts')}
          value={own ? said(rules.allParts ?? false) : saidOf(rules.allParts)}
          inherited={inherited && said(inherited.allParts ?? false)}
          onChange={(value) => {
            if (value === undefined) leave('allParts');
            else set({ allParts: value === 'yes' });
          }}
        />
      )}
    </div>
  );
}
