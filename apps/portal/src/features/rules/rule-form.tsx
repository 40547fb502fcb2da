import { assessmentMethods, authenticityMeans, type TargetKind, type TargetRules } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { patched, type Change, type Patch } from '../../base/change/change';
import { type ChangeChosen, ChoiceList } from './choice-list';
import { ChoiceSelect } from './choice-select';
import { KindFields } from './kind-fields';
import { NumberSelect } from './number-select';
import styles from './rule-form.module.css';

const ages = [3, 6, 12, 18, 24, 36, 48, 60];
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

/** Without what a field says: it is inherited. */
const leaving = (rules: Partial<TargetRules>, field: keyof TargetRules): Partial<TargetRules> =>
  Object.fromEntries(Object.entries(rules).filter(([name]) => name !== field));

/** Undefined where it is inherited. */
const meansOf = ({ authenticity }: Partial<TargetRules>) =>
  authenticity === undefined ? undefined : (authenticity?.means ?? []);

interface RuleFormProps {
  kind: TargetKind;
  rules: Partial<TargetRules>;
  /** What holds where a field says nothing; left out for the organisation's own rules, which say everything. */
  inherited?: TargetRules;
  onChange: (change: Change<Partial<TargetRules>>) => void;
}

/** All that can be asked of a target. In an override each field may be left to what is inherited. */
export function RuleForm({ kind, rules, inherited, onChange }: RuleFormProps) {
  const { t } = useTranslation(['rules', 'terms']);
  const set = (patch: Patch<Partial<TargetRules>>) => {
    onChange((latest) => patched(latest, patch));
  };
  const leave = (field: keyof TargetRules) => {
    onChange((latest) => leaving(latest, field));
  };
  const choose = (
    field: 'methodsAllOf' | 'methodsAnyOf',
    change: ChangeChosen<(typeof assessmentMethods)[number]>,
  ) => {
    onChange((latest) => {
      const chosen = change(latest[field]);
      return chosen === undefined ? leaving(latest, field) : { ...latest, [field]: chosen };
    });
  };
  const { authenticity } = rules;
  const own = inherited === undefined;
  const asked = inherited?.authenticity;
  return (
    <div className={styles.form}>
      <KindFields {...{ kind, rules, set, leave }} {...(inherited === undefined ? {} : { inherited })} />
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
        <ChoiceSelect
          label={t('field.workplace')}
          choices={['no', 'yes']}
          words={(value) => t(value === 'yes' ? 'unit.workplace' : 'unit.anywhere')}
          value={rules.workplace === undefined ? (own ? 'no' : undefined) : rules.workplace ? 'yes' : 'no'}
          inherited={inherited && (inherited.workplace === true ? 'yes' : 'no')}
          onChange={(value) => {
            if (value === undefined) leave('workplace');
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
        onChange={(change) => {
          choose('methodsAllOf', change);
        }}
      />
      <ChoiceList
        label={t('field.methodsAnyOf')}
        options={assessmentMethods}
        words={(method) => t(`terms:method.${method}`)}
        chosen={rules.methodsAnyOf}
        inherited={inherited && (inherited.methodsAnyOf ?? [])}
        onChange={(change) => {
          choose('methodsAnyOf', change);
        }}
      />
      <ChoiceList
        label={t('field.authenticity')}
        options={authenticityMeans}
        words={(means) => t(`terms:authenticity.${means}`)}
        chosen={meansOf(rules)}
        inherited={inherited && (asked?.means ?? [])}
        nothing={t('unit.byMark')}
        onChange={(change) => {
          onChange((latest) => {
            const means = change(meansOf(latest));
            if (means === undefined) return leaving(latest, 'authenticity');
            if (means.length === 0) return { ...latest, authenticity: null };
            const atLeast = Math.min(latest.authenticity?.atLeast ?? 1, means.length);
            return { ...latest, authenticity: { means, atLeast } };
          });
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
            if (atLeast !== undefined)
              set(({ authenticity: asks }) => (asks == null ? {} : { authenticity: { ...asks, atLeast } }));
          }}
        />
      )}
    </div>
  );
}
