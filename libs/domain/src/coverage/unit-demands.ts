import { type AssessmentMethod, type TargetKind, targetKinds } from '../vocabulary';
import { byKind, type TargetDemand, type UnitDemands } from './cover-unit';
import { countsThrough, isRequired, type TargetRules } from './rules';

/** A target as its unit prints it, in the order of the standard within its kind. */
export interface PrintedTarget {
  readonly id: string;
  readonly kind: TargetKind;
  /** Of an indicator, an output or an item: the elements it stands in or beside; empty where the document ties it to none. */
  readonly elementIds: readonly string[];
  /** How many parts are listed under it. */
  readonly parts: number;
}

const questioning: readonly AssessmentMethod[] = ['oral_questioning', 'written_questioning'];

/** The unit's assessment guide asks for questioning. */
export const asksQuestions = (guideMethods: readonly AssessmentMethod[]): boolean =>
  guideMethods.some((method) => questioning.includes(method));

/**
 * What the rules demand of each target of a unit, and through which indicators it may count instead of by evidence of its
 * own: those of the elements it is printed beside; those of the whole unit where the document ties it to none.
 * @param targets all of them, in the order of the standard
 * @param rulesOf the rules of one target, as its scopes resolve them
 */
export function demandsOf(
  targets: readonly PrintedTarget[],
  rulesOf: (target: PrintedTarget) => TargetRules,
  asked: boolean,
): UnitDemands {
  const indicators = targets.filter(({ kind }) => kind === 'indicator');
  const all = indicators.map((_, position) => position);
  const beside = ({ elementIds }: PrintedTarget): number[] =>
    elementIds.length === 0
      ? all
      : all.filter((position) => indicators[position]?.elementIds.some((id) => elementIds.includes(id)));
  const demand = (target: PrintedTarget): TargetDemand => {
    const rules = rulesOf(target);
    const through = target.kind !== 'indicator' && countsThrough(rules, asked);
    return { required: isRequired(rules), beside: through ? beside(target) : null };
  };
  const groups = new Map(targetKinds.map((kind) => [kind, targets.filter((each) => each.kind === kind)]));
  return byKind((kind) => (groups.get(kind) ?? []).map(demand));
}
