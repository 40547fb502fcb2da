import { type EvidenceRules, rulesFor } from '../coverage';
import type { Day } from '../dates';
import type { AssessmentMethod, PlanPerformer, TargetKind, ToolKind } from '../vocabulary';

/** One thing to be shown, as far as a plan needs to know it. */
export interface PlanTarget {
  readonly kind: TargetKind;
  readonly id: string;
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
  readonly target: PlanTarget;
  readonly rule: 'pieces' | 'methods';
  readonly have: number;
  readonly need: number;
}

/**
 * Whether a plan, carried out, gives each target as many pieces by as many methods as its rule asks for. Targets in
 * the order given; an empty answer means that the plan is enough. How old evidence may be is no matter of a plan.
 */
export function planCoverage(
  items: readonly Pick<PlanItem, 'method' | 'targets'>[],
  targets: readonly PlanTarget[],
  rules: EvidenceRules,
): PlanShortfall[] {
  return targets.flatMap((target) => {
    const planned = items.filter((item) => item.targets.includes(target.id));
    const methods = new Set(planned.map(({ method }) => method)).size;
    const need = rulesFor(rules, target.kind);
    return [
      { target, rule: 'pieces' as const, have: planned.length, need: need.pieces },
      { target, rule: 'methods' as const, have: methods, need: need.methods },
    ].filter(({ have, need: wanted }) => have < wanted);
  });
}
