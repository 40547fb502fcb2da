import { countsThrough, isRequired, type TargetRules } from '../coverage/rules';
import { asksQuestions } from '../coverage/unit-demands';
import type { Day } from '../dates';
import { methodsNamed } from '../tools/method-terms';
import type { ToolGuide, ToolUnit } from '../tools/tool';
import { targetsOfUnit } from '../tools/tool-coverage';
import type { AssessmentMethod, PlanPerformer, TargetKind, ToolKind } from '../vocabulary';

/** One thing to be shown, and what its rule of evidence asks a plan for; how old evidence may be is no matter of a plan. */
export interface PlanTarget {
  readonly kind: TargetKind;
  readonly id: string;
  readonly pieces: number;
  readonly methods: number;
  /** Methods the rule wants each of; empty where it names none. */
  readonly methodsAllOf: readonly AssessmentMethod[];
  /** Methods the rule wants one of; empty where any will do. */
  readonly methodsAnyOf: readonly AssessmentMethod[];
}

/**
 * What a unit waits for and has to be shown by evidence of its own, in the order of the standard: neither what only informs
 * nor what counts through indicators.
 * @param rulesOf the rules of one target, as its scopes resolve them
 */
export function planTargets(
  unit: ToolUnit,
  guide: ToolGuide,
  rulesOf: (target: Pick<PlanTarget, 'kind' | 'id'>) => TargetRules,
): PlanTarget[] {
  const asked = asksQuestions(guide.methods.flatMap(({ text }) => methodsNamed(text)));
  return targetsOfUnit(unit, guide).flatMap(({ kind, id }) => {
    const rules = rulesOf({ kind, id });
    if (!isRequired(rules) || (kind !== 'indicator' && countsThrough(rules, asked))) return [];
    const { pieces, methods, occasions = 1, methodsAllOf = [], methodsAnyOf = [] } = rules;
    // Each undertaking is an occasion of its own and gives one piece.
    return [{ kind, id, pieces: Math.max(pieces, occasions), methods, methodsAllOf, methodsAnyOf }];
  });
}

/** One undertaking of a plan: it gives one piece of evidence, by one method, for each of its targets. */
export interface PlanItem {
  readonly method: AssessmentMethod;
  /** The tool with which the method is carried out. */
  readonly toolKind: ToolKind;
  /** Ids of targets, in the order of the standard. */
  readonly targets: readonly string[];
  /** Ids of the guide's items that name the method; empty for a method the guide does not name. */
  readonly basis: readonly string[];
  readonly performer: PlanPerformer;
  readonly dueOn: Day | null;
}

/** Who carries a method out, unless the assessor settles it otherwise. */
export const performerOfMethod: Readonly<Record<AssessmentMethod, PlanPerformer>> = {
  direct_observation: 'assessor',
  simulation: 'assessor',
  oral_questioning: 'assessor',
  written_questioning: 'assessor',
  document_review: 'assessor',
  product_portfolio: 'candidate',
  prior_learning: 'candidate',
  third_party_report: 'third_party',
  stakeholder_feedback: 'third_party',
};

/** What the plan would leave short, were all of it carried out to satisfaction. */
export interface PlanShortfall {
  readonly targetId: string;
  readonly rule: PlanRule;
  readonly have: number;
  readonly need: number;
  /** The methods that would help: each of them for `methodsAllOf`, one of them for `methodsAnyOf`; else empty. */
  readonly lacking: readonly AssessmentMethod[];
}

export const planRules = ['pieces', 'methods', 'methodsAllOf', 'methodsAnyOf'] as const;
export type PlanRule = (typeof planRules)[number];

/**
 * Whether a plan, carried out, gives each target as many pieces by as many methods as its rule asks for, and by the
 * methods it names. Targets in the order given; an empty answer means that the plan is enough.
 */
export function planCoverage(
  items: readonly Pick<PlanItem, 'method' | 'targets'>[],
  targets: readonly PlanTarget[],
): PlanShortfall[] {
  return targets.flatMap(({ id, pieces, methods, methodsAllOf, methodsAnyOf }) => {
    const planned = items.filter((item) => item.targets.includes(id));
    const different = new Set(planned.map(({ method }) => method));
    const missing = methodsAllOf.filter((method) => !different.has(method));
    const any = methodsAnyOf.length === 0 || methodsAnyOf.some((method) => different.has(method));
    const short = (
      rule: PlanRule,
      have: number,
      need: number,
      lacking: readonly AssessmentMethod[] = [],
    ) => ({
      ...{ targetId: id, rule, have, need, lacking },
    });
    return [
      short('pieces', planned.length, pieces),
      short('methods', different.size, methods),
      short('methodsAllOf', methodsAllOf.length - missing.length, methodsAllOf.length, missing),
      short('methodsAnyOf', any ? 1 : 0, 1, methodsAnyOf),
    ].filter(({ have, need }) => have < need);
  });
}
