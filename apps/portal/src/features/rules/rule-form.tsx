import { assessmentMethods, authenticityMeans, type TargetRules } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field/select-field';
import { ChoiceList } from './choice-list';
import { NumberSelect } from './number-select';
import styles from './rule-form.module.css';

const ages = [3, 6, 12, 18, 24, 36, 48, 60];
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
type Workplace = 'yes' | 'no' | 'inherit';

interface RuleFormProps {
  rules: Partial<TargetRules>;
  /** What holds where a field says nothing; left out for the organisation's own rules, which say everything. */
  inherited?: TargetRules;
  onChange: (rules: Partial<TargetRules>) => void;
}

/** All that can be asked of a target. In an override each field may be left to what is inherited. */
export function RuleForm({ rules, inherited, onChange }: RuleFormProps) {
  const { t } = useTranslation(['rules', 'terms']);
  const set = (change: Partial<TargetRules>) => {
    onChange({ ...rules, ...change });
  };
  const leave = (field: keyof TargetRules) => {
    onChange(Object.fromEntries(Object.entries(rules).filter(([name]) => name !== field)));
  };
  const { authenticity } = rules;
  const own = inherited === undefined;
  const asked = inherited?.authenticity;
  return (
    <div className={styles.form}>
      <div className={styles.figures}>
        <NumberSelect
          label={t('field.pieces')}
          numbers={upTo(10)}
          words={(count) => t('unit.pieces', { count })}
          value={rules.pieces}
          inherited={inherited?.pieces}
          onChange={(pieces) => {
            if (pieces === undefined) leave('pieces');
            else set({ pieces });
          }}
        />
        <NumberSelect
          label={t('field.occasions')}
          numbers={upTo(6)}
          words={(count) => (count > 1 ? t('unit.occasions', { count }) : t('unit.anyOccasion'))}
          value={rules.occasions ?? (own ? 1 : undefined)}
          inherited={inherited && (inherited.occasions ?? 1)}
          onChange={(occasions) => {
            if (occasions === undefined) leave('occasions');
            else set({ occasions });
          }}
        />
        <NumberSelect
          label={t('field.methods')}
          numbers={upTo(5)}
          words={(count) => t('unit.methods', { count })}
          value={rules.methods}
          inherited={inherited?.methods}
          onChange={(methods) => {
            if (methods === undefined) leave('methods');
            else set({ methods });
          }}
        />
        <NumberSelect
          label={t('field.maxAgeMonths')}
          numbers={[...ages, 0]}
          words={(count) => (count === 0 ? t('unit.anyAge') : t('unit.months', { count }))}
          value={rules.maxAgeMonths === null ? 0 : rules.maxAgeMonths}
          inherited={inherited && (inherited.maxAgeMonths ?? 0)}
          onChange={(months) => {
            if (months === undefined) leave('maxAgeMonths');
            else set({ maxAgeMonths: months === 0 ? null : months });
          }}
        />
        <SelectField<Workplace>
          label={t('field.workplace')}
          value={rules.workplace === undefined ? (own ? 'no' : 'inherit') : rules.workplace ? 'yes' : 'no'}
          options={[
            ...(own
              ? []
              : [
                  {
                    value: 'inherit' as const,
                    label: t('inherit', {
                      what: t(inherited.workplace === true ? 'unit.workplace' : 'unit.anywhere'),
                    }),
                  },
                ]),
            { value: 'no', label: t('unit.anywhere') },
            { value: 'yes', label: t('unit.workplace') },
          ]}
          onChange={(value) => {
            if (value === 'inherit') leave('workplace');
            else set({ workplace: value === 'yes' });
          }}
        />
      </div>
      <ChoiceList
        label={t('field.methodsAllOf')}
        options={assessmentMethods}
        words={(method) => t(`terms:method.${method}`)}
        chosen={rules.methodsAllOf}
        inherited={inherited && (inherited.methodsAllOf ?? [])}
        onChange={(methodsAllOf) => {
          if (methodsAllOf === undefined) leave('methodsAllOf');
          else set({ methodsAllOf });
        }}
      />
      <ChoiceList
        label={t('field.methodsAnyOf')}
        options={assessmentMethods}
        words={(method) => t(`terms:method.${method}`)}
        chosen={rules.methodsAnyOf}
        inherited={inherited && (inherited.methodsAnyOf ?? [])}
        onChange={(methodsAnyOf) => {
          if (methodsAnyOf === undefined) leave('methodsAnyOf');
          else set({ methodsAnyOf });
        }}
      />
      <ChoiceList
        label={t('field.authenticity')}
        options={authenticityMeans}
        words={(means) => t(`terms:authenticity.${means}`)}
        chosen={authenticity === undefined ? undefined : (authenticity?.means ?? [])}
        inherited={inherited && (asked?.means ?? [])}
        nothing={t('unit.byMark')}
        onChange={(means) => {
          if (means === undefined) leave('authenticity');
          else if (means.length === 0) set({ authenticity: null });
          else set({ authenticity: { means, atLeast: Math.min(authenticity?.atLeast ?? 1, means.length) } });
        }}
      />
      {authenticity != null && authenticity.means.length > 1 && (
        <NumberSelect
          label={t('field.atLeast')}
          numbers={upTo(authenticity.means.length)}
          words={(count) => t('unit.means', { count })}
          value={authenticity.atLeast}
          inherited={undefined}
          onChange={(atLeast) => {
            if (atLeast !== undefined) set({ authenticity: { ...authenticity, atLeast } });
          }}
        />
      )}
    </div>
  );
}
