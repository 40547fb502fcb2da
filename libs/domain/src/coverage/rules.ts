import type { AssessmentMethod, AuthenticityMeans, TargetKind } from '../vocabulary';

/** How it must be made sure that a piece of evidence is the candidate's own, beside the assessor's mark. */
export interface AuthenticityRule {
  /** Which means suffice. */
  readonly means: readonly AuthenticityMeans[];
  /** How many different ones of them each piece needs. */
  readonly atLeast: number;
}

/**
 * How much evidence is sufficient for one target. Whatever is absent is not asked; rules written before a field existed
 * keep their meaning by that.
 */
export interface TargetRules {
  readonly pieces: number;
  /** Different methods. */
  readonly methods: number;
  /** How old evidence may be at most, in months; null: no limit. */
  readonly maxAgeMonths: number | null;
  /** Different occasions (see `occasionOf`). */
  readonly occasions?: number;
  /** Methods of which each must be among those of the accepted evidence. */
  readonly methodsAllOf?: readonly AssessmentMethod[];
  /** Methods of which at least one must be. */
  readonly methodsAnyOf?: readonly AssessmentMethod[];
  /** Null: the assessor's mark suffices, as it does when absent; an override says null to lift what it inherits. */
  readonly authenticity?: AuthenticityRule | null;
  /** At least one accepted piece comes from a real workplace. */
  readonly workplace?: boolean;
}

export type EvidenceRules = Readonly<Record<'indicator' | 'criticalEvidence', TargetRules>>;

/** From the widest to the narrowest. */
export const ruleScopes = ['standard', 'unit', 'target'] as const;
export type RuleScope = (typeof ruleScopes)[number];

/** What differs for a standard, for a unit, or for one indicator or item of critical evidence. */
export interface RuleOverride {
  readonly scope: RuleScope;
  /** Of the standard (in all its editions), of the unit, or of the target. */
  readonly id: string;
  /** Whose rules they are: those of indicators or those of critical evidence. */
  readonly kind: TargetKind;
  /** A field that is absent is inherited. */
  readonly rules: Partial<TargetRules>;
}

/** All rules of evidence of an organisation; never changed, only followed by a further version. */
export interface RuleSet extends EvidenceRules {
  readonly overrides: readonly RuleOverride[];
  /** How many days before evidence grows too old people are told. */
  readonly warnDays: number;
}

/** As it is stored: version 1 of the form knew one rule for each kind and nothing else. */
export type StoredRuleSet = EvidenceRules & Partial<Pick<RuleSet, 'overrides' | 'warnDays'>>;

export const defaultWarnDays = 30;

/**
 * What a new organisation starts with: two pieces of evidence by two different methods for an indicator, one for
 * critical evidence, none older than two years. An organisation keeps its own versions of these rules.
 */
export const defaultRules: EvidenceRules = {
  indicator: { pieces: 2, methods: 2, maxAgeMonths: 24 },
  criticalEvidence: { pieces: 1, methods: 1, maxAgeMonths: 24 },
};

export const readRuleSet = (stored: StoredRuleSet): RuleSet => ({
  indicator: stored.indicator,
  criticalEvidence: stored.criticalEvidence,
  overrides: stored.overrides ?? [],
  warnDays: stored.warnDays ?? defaultWarnDays,
});

export const rulesFor = (rules: EvidenceRules, kind: TargetKind): TargetRules =>
  kind === 'indicator' ? rules.indicator : rules.criticalEvidence;

/** Where a target stands. */
export interface RulePlace {
  readonly standardId: string;
  readonly unitId: string;
  /** Absent: what holds for all targets of the kind in the unit. */
  readonly targetId?: string;
  readonly kind: TargetKind;
}

/**
 * The rules of one target: those of the organisation, over them those of the standard, of the unit and of the target
 * itself. The most specific wins, field by field, so that «24 months» for a standard still holds where a unit only says
 * «direct observation must be among them».
 */
export function resolveRules(
  ruleSet: RuleSet,
  { standardId, unitId, targetId, kind }: RulePlace,
): TargetRules {
  const ids: Readonly<Record<RuleScope, string | undefined>> = {
    standard: standardId,
    unit: unitId,
    target: targetId,
  };
  const own = rulesFor(ruleSet, kind);
  if (ruleSet.overrides.length === 0) return own;
  return ruleScopes
    .flatMap((scope) =>
      ruleSet.overrides.filter(
        (override) => override.scope === scope && override.kind === kind && override.id === ids[scope],
      ),
    )
    .reduce<TargetRules>((rules, override) => ({ ...rules, ...override.rules }), own);
}

/** Two sets of rules ask the same of a target; what is absent equals what asks nothing. */
export const sameRules = (one: TargetRules, other: TargetRules): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other));

const plain = (rules: TargetRules) => [
  rules.pieces,
  rules.methods,
  rules.maxAgeMonths,
  rules.occasions ?? 1,
  [...(rules.methodsAllOf ?? [])].sort(),
  [...(rules.methodsAnyOf ?? [])].sort(),
  rules.authenticity ? [rules.authenticity.atLeast, [...rules.authenticity.means].sort()] : null,
  rules.workplace ?? false,
];

export type RuleProblem =
  | { readonly problem: 'twice'; readonly override: number }
  | { readonly problem: 'empty'; readonly override: number }
  /** More different means are asked than are named. */
  | { readonly problem: 'means'; readonly override: number | null };

/** What a rule set says that cannot be meant. `override` is the index of the override, null for the organisation's own. */
export function ruleProblems(ruleSet: RuleSet): RuleProblem[] {
  const seen = new Set<string>();
  const badMeans = ({ authenticity }: Partial<TargetRules>) =>
    authenticity != null && new Set(authenticity.means).size < authenticity.atLeast;
  return [
    ...[ruleSet.indicator, ruleSet.criticalEvidence]
      .filter(badMeans)
      .map((): RuleProblem => ({ problem: 'means', override: null })),
    ...ruleSet.overrides.flatMap((override, index): RuleProblem[] => {
      const key = `${override.scope} ${override.id} ${override.kind}`;
      const twice = seen.has(key);
      seen.add(key);
      return [
        ...(twice ? [{ problem: 'twice', override: index } as const] : []),
        ...(Object.keys(override.rules).length === 0 ? [{ problem: 'empty', override: index } as const] : []),
        ...(badMeans(override.rules) ? [{ problem: 'means', override: index } as const] : []),
      ];
    }),
  ];
}
