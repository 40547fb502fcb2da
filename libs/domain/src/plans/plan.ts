import type { TargetRules } from '../coverage/rules';
import type { Day } from '../dates';
import type { ToolGuide, ToolUnit } from '../tools/tool';
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
 * Everything a unit is judged on, in the order of the standard.
 * @param rulesOf the rules of one target, as its scopes resolve them
 */
export function planTargets(
  unit: Pick<ToolUnit, 'elements'>,
  guide: Pick<ToolGuide, 'criticalEvidence'>,
  rulesOf: (target: Pick<PlanTarget, 'kind' | 'id'>) => TargetRules,
): PlanTarget[] {
  const target =
    (kind: TargetKind) =>
    ({ id }: { id: string }): PlanTarget => {
      const { pieces, methods, occasions = 1, methodsAllOf = [], methodsAnyOf = [] } = rulesOf({ kind, id });
      // Each undertaking is an occasion of its own and gives one piece.
      return { kind, id, pieces: Math.max(pieces, occasions), methods, methodsAllOf, methodsAnyOf };
    };
  return [
    ...unit.elements.flatMap(({ indicators }) => indicators.map(target('indicator'))),
    ...guide.criticalEvidence.map(target('critical_evidence')),
  ];
}

/** One undertaking of a plan: it gives one piece of evidence, by one method, for each of its targets. */
export interface PlanItem {
  readonly method: AssessmentMethod;
  /** The tool with which the method is carried out. */
  readonly toolKind: ToolKind;
  /** Ids of indicators and critical evidence items, in the order of the standard. */
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
