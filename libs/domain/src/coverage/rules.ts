import { type AssessmentMethod, type AuthenticityMeans, type TargetKind, targetKinds } from '../vocabulary';

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
  /** Whether a unit can be decided competent only when the target is covered. Absent: it is required. */
  readonly required?: boolean;
  /** Whether the target may count through the indicators it is printed beside. Absent: never. */
  readonly through?: ThroughRule;
  /** Each part that the standard lists under the item has to be shown. */
  readonly allParts?: boolean;
}

/**
 * How an item of knowledge, a skill and the like may be covered without evidence of its own: by all indicators of the
 * elements it is printed beside, or of the unit where the document ties it to none. unless_asked: not where the unit's
 * assessment guide asks for questioning.
 */
export const throughRules = ['never', 'unless_asked', 'always'] as const;
export type ThroughRule = (typeof throughRules)[number];

/** Where the rules of each kind of target stand in a rule set. */
export const ruleKeys = {
  indicator: 'indicator',
  critical_evidence: 'criticalEvidence',
  output: 'output',
  knowledge: 'knowledge',
  skill: 'skill',
  attitude: 'attitude',
} as const satisfies Record<TargetKind, string>;
export type RuleKey = (typeof ruleKeys)[TargetKind];

export type EvidenceRules = Readonly<Record<RuleKey, TargetRules>>;

/** From the widest to the narrowest. */
export const ruleScopes = ['standard', 'unit', 'target'] as const;
export type RuleScope = (typeof ruleScopes)[number];

/** What differs for a standard, for a unit, or for one target. */
export interface RuleOverride {
  readonly scope: RuleScope;
  /** Of the standard (in all its editions), of the unit, or of the target. */
  readonly id: string;
  /** Whose rules they are: those of one kind of target. */
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

/** As it is stored: the first versions of the form knew indicators and critical evidence and nothing else. */
export type StoredRuleSet = Pick<EvidenceRules, 'indicator' | 'criticalEvidence'> &
  Partial<Omit<RuleSet, 'indicator' | 'criticalEvidence'>>;

export const defaultWarnDays = 30;

/** Shown and counted, and nothing waits for it: what holds for kinds that a version of the rules does not know. */
export const notRequired = {
  pieces: 1,
  methods: 1,
  maxAgeMonths: null,
  required: false,
} satisfies TargetRules;

/**
 * What a new organisation starts with; it keeps its own versions of these rules.
 * Indicators: two pieces by two different methods, none older than two years; critical evidence: one. Outputs: the
 * product itself or a document of it. Knowledge: asked directly where the assessment guide asks for questioning, and
 * otherwise shown by the work it is printed beside. Skills: by that work. Attitudes: seen in conduct, or told by
 * somebody who works with the candidate, since no document shows them.
 */
export const defaultRules: EvidenceRules = {
  indicator: { pieces: 2, methods: 2, maxAgeMonths: 24 },
  criticalEvidence: { pieces: 1, methods: 1, maxAgeMonths: 24 },
  output: {
    ...{ pieces: 1, methods: 1, maxAgeMonths: 24 },
    methodsAnyOf: ['product_portfolio', 'document_review', 'prior_learning'],
  },
  knowledge: {
    ...{ pieces: 1, methods: 1, maxAgeMonths: 24, through: 'unless_asked' },
    methodsAnyOf: ['oral_questioning', 'written_questioning', 'document_review', 'prior_learning'],
  },
  skill: { pieces: 1, methods: 1, maxAgeMonths: 24, through: 'always' },
  attitude: {
    ...{ pieces: 1, methods: 1, maxAgeMonths: 24 },
    methodsAnyOf: ['direct_observation', 'simulation', 'third_party_report', 'stakeholder_feedback'],
  },
};

/** The kinds that the first form of rules did not know. */
export const laterKinds = [
  'output',
  'knowledge',
  'skill',
  'attitude',
] as const satisfies readonly TargetKind[];

/** Nothing is asked of any of the later kinds, anywhere: as in versions written before rules knew them. */
export const asksNothingOfLaterKinds = (ruleSet: RuleSet): boolean =>
  laterKinds.every(
    (kind) =>
      sameRules(rulesFor(ruleSet, kind), notRequired) &&
      ruleSet.overrides.every((override) => override.kind !== kind),
  );

/** The same with what a new organisation starts with for the later kinds. */
export const withDefaultsOfLaterKinds = (ruleSet: RuleSet): RuleSet => {
  const { output, knowledge, skill, attitude } = defaultRules;
  return { ...ruleSet, output, knowledge, skill, attitude };
};

export const readRuleSet = (stored: StoredRuleSet): RuleSet => ({
  indicator: stored.indicator,
  criticalEvidence: stored.criticalEvidence,
  output: stored.output ?? notRequired,
  knowledge: stored.knowledge ?? notRequired,
  skill: stored.skill ?? notRequired,
  attitude: stored.attitude ?? notRequired,
  overrides: stored.overrides ?? [],
  warnDays: stored.warnDays ?? defaultWarnDays,
});

/** Whether it has what every version of the rules has had from the beginning; whatever was rewritten may lack it. */
export const isRuleSet = ({ indicator, criticalEvidence }: Partial<StoredRuleSet>): boolean =>
  [indicator, criticalEvidence].every(
    (rules: Partial<TargetRules> | undefined) =>
      typeof rules?.pieces === 'number' && typeof rules.methods === 'number',
  );

export const rulesFor = (rules: EvidenceRules, kind: TargetKind): TargetRules => rules[ruleKeys[kind]];

export const isRequired = ({ required = true }: Pick<TargetRules, 'required'>): boolean => required;

/** Methods that rules name, each once: of one of them, or of all, evidence has to be. Empty: any will do. */
export const methodsAsked = ({
  methodsAllOf = [],
  methodsAnyOf = [],
}: Pick<TargetRules, 'methodsAllOf' | 'methodsAnyOf'>): AssessmentMethod[] => [
  ...new Set([...methodsAllOf, ...methodsAnyOf]),
];

/** @param asked whether the unit's assessment guide asks for questioning */
export const countsThrough = ({ through = 'never' }: Pick<TargetRules, 'through'>, asked: boolean): boolean =>
  through === 'always' || (through === 'unless_asked' && !asked);

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

/** The rules within an enrolment of which a programme asks the attitudes once: there they are shown and counted only. */
export const withAttitudesByProgramme = (ruleSet: RuleSet): RuleSet => ({
  ...ruleSet,
  attitude: { ...ruleSet.attitude, required: false },
  overrides: ruleSet.overrides.map((override) =>
    override.kind === 'attitude' ? { ...override, rules: { ...override.rules, required: false } } : override,
  ),
});

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
  isRequired(rules),
  rules.through ?? 'never',
  rules.allParts ?? false,
];

export type RuleProblem =
  | { readonly problem: 'twice'; readonly override: number }
  | { readonly problem: 'empty'; readonly override: number }
  /** More different means are asked than are named. */
  | { readonly problem: 'means'; readonly override: number | null }
  /** An indicator counts through nothing. */
  | { readonly problem: 'through'; readonly override: number | null };

const countsThroughItself = (kind: TargetKind, { through = 'never' }: Partial<TargetRules>): boolean =>
  kind === 'indicator' && through !== 'never';

/** What a rule set says that cannot be meant. `override` is the index of the override, null for the organisation's own. */
export function ruleProblems(ruleSet: RuleSet): RuleProblem[] {
  const seen = new Set<string>();
  const badMeans = ({ authenticity }: Partial<TargetRules>) =>
    authenticity != null && new Set(authenticity.means).size < authenticity.atLeast;
  return [
    ...targetKinds
      .map((kind) => rulesFor(ruleSet, kind))
      .filter(badMeans)
      .map((): RuleProblem => ({ problem: 'means', override: null })),
    ...(countsThroughItself('indicator', ruleSet.indicator)
      ? [{ problem: 'through', override: null } as const]
      : []),
    ...ruleSet.overrides.flatMap((override, index): RuleProblem[] => {
      const key = `${override.scope} ${override.id} ${override.kind}`;
      const twice = seen.has(key);
      seen.add(key);
      return [
        ...(twice ? [{ problem: 'twice', override: index } as const] : []),
        ...(Object.keys(override.rules).length === 0 ? [{ problem: 'empty', override: index } as const] : []),
        ...(badMeans(override.rules) ? [{ problem: 'means', override: index } as const] : []),
        ...(countsThroughItself(override.kind, override.rules)
          ? [{ problem: 'through', override: index } as const]
          : []),
      ];
    }),
  ];
}
