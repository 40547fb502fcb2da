import { addDays, type Day } from '../dates';
import { methodsNamed } from '../tools/method-terms';
import { proposeTools } from '../tools/propose-tools';
import { type ToolGuide, type ToolLine, toolOfMethod, type ToolUnit } from '../tools/tool';
import { assessmentMethods, type AssessmentMethod, type TargetKind, type ToolKind } from '../vocabulary';
import { performerOfMethod, type PlanItem, type PlanTarget } from './plan';

export interface PlanGrounds {
  readonly unit: ToolUnit;
  readonly guide: ToolGuide;
  /** The tools of the unit; for a kind that is missing, what the unit would suggest as its tool. */
  readonly tools: readonly {
    readonly kind: ToolKind;
    readonly lines: readonly Pick<ToolLine, 'targets'>[];
  }[];
  /** Everything to be shown, in the order of the standard, with what each needs. */
  readonly targets: readonly PlanTarget[];
  readonly start: Day;
  /** Null, or before the start: nothing is dated. */
  readonly due: Day | null;
}

/** Where the guide names too few methods: seeing it done, seeing what it left behind, asking about it. */
const fallback: readonly AssessmentMethod[] = ['direct_observation', 'document_review', 'oral_questioning'];

/** Which method comes first for a target that several reach: what shows the work itself before what is said about it. */
const preference: readonly AssessmentMethod[] = [
  'direct_observation',
  'simulation',
  'document_review',
  'product_portfolio',
  'oral_questioning',
  'written_questioning',
  'third_party_report',
  'stakeholder_feedback',
  'prior_learning',
];

/** With which tools a target is shown that is no piece of work in itself, also where no line of theirs names it yet. */
const ownTools: Readonly<Partial<Record<TargetKind, readonly ToolKind[]>>> = {
  output: ['document_review'],
  knowledge: ['question_set'],
  skill: ['observation_checklist', 'question_set'],
  attitude: ['observation_checklist', 'third_party_form'],
};

/**
 * A plan that would cover the unit, were it carried out.
 *
 * 1. The methods are those the guide names, in their order of preference; where they are fewer than a target needs,
 *    observation, document review and oral questioning come in, then the rest of the vocabulary.
 * 2. A method reaches what the lines of its tool are tied to. Each target takes the methods its rule names, then those
 *    that reach it until the rule has enough; only then one that does not. An output, knowledge, a skill or an attitude is
 *    shown in its own way, whatever the guide names: by a document or product, by a question, in the work, in conduct.
 * 3. A method of the guide that no target took is planned for all it reaches: the guide asks for it. Not where a line
 *    names two ways of using one tool («oral or written questions») and the other is taken.
 * 4. One item a method. Where a rule wants more pieces than methods, the target's first method has a further occasion.
 * 5. Days are spread evenly between start and due, in the order of the items.
 *
 * The same grounds give the same plan.
 */
export function proposePlan(grounds: PlanGrounds): PlanItem[] {
  const { guide, targets, start, due } = grounds;
  const named = preference.filter((method) =>
    guide.methods.some(({ text }) => methodsNamed(text).includes(method)),
  );
  const reach = reachOf(grounds);
  const chosen = new Map<string, readonly AssessmentMethod[]>(
    targets.map((target) => [target.id, methodsFor(target, named, reach)]),
  );
  const asked = askedFor(named, guide, new Set([...chosen.values()].flat()));
  const takes = (method: AssessmentMethod, target: PlanTarget): boolean =>
    chosen.get(target.id)?.includes(method) === true || (asked.has(method) && reach(method, target));

  const first = [...named, ...preference.filter((method) => !named.includes(method))]
    .map((method) => ({ method, targets: targets.filter((target) => takes(method, target)) }))
    .filter((item) => item.targets.length > 0);
  return dated([...first, ...furtherOccasions(first, targets)], start, due).map(
    ({ method, targets: taken, dueOn }) => ({
      method,
      toolKind: toolOfMethod[method],
      targets: taken.map(({ id }) => id),
      basis: guide.methods.filter(({ text }) => methodsNamed(text).includes(method)).map(({ id }) => id),
      performer: performerOfMethod[method],
      dueOn,
    }),
  );
}

type Reach = (method: AssessmentMethod, target: Pick<PlanTarget, 'kind' | 'id'>) => boolean;

interface Undated {
  readonly method: AssessmentMethod;
  readonly targets: readonly PlanTarget[];
}

function reachOf({ unit, guide, tools }: PlanGrounds): Reach {
  const given = new Set(tools.map(({ kind }) => kind));
  const lines = [...tools, ...proposeTools(unit, guide).filter(({ kind }) => !given.has(kind))];
  const tied = new Map<ToolKind, Set<string>>();
  for (const { kind, lines: of } of lines) {
    tied.set(
      kind,
      new Set([...(tied.get(kind) ?? []), ...of.flatMap((line) => line.targets.map(({ id }) => id))]),
    );
  }
  return (method, { kind, id }) => {
    const own = ownTools[kind];
    return own === undefined
      ? tied.get(toolOfMethod[method])?.has(id) === true
      : own.includes(toolOfMethod[method]);
  };
}

/** Methods of the guide that no target took and that no other way of the same line stands in for. */
function askedFor(
  named: readonly AssessmentMethod[],
  guide: ToolGuide,
  taken: ReadonlySet<AssessmentMethod>,
): Set<AssessmentMethod> {
  const lines = guide.methods.map(({ text }) => methodsNamed(text));
  const asked = new Set<AssessmentMethod>();
  for (const method of named) {
    const standIn = (other: AssessmentMethod) =>
      toolOfMethod[other] === toolOfMethod[method] && (taken.has(other) || asked.has(other));
    if (lines.some((line) => line.includes(method) && !line.some(standIn))) asked.add(method);
  }
  return asked;
}

function methodsFor(
  target: PlanTarget,
  named: readonly AssessmentMethod[],
  reach: Reach,
): AssessmentMethod[] {
  const { kind, methods, methodsAllOf, methodsAnyOf } = target;
  const others = [...new Set([...fallback, ...assessmentMethods])].filter(
    (method) => !named.includes(method),
  );
  const ranked = [
    ...named.filter((method) => reach(method, target)),
    ...(ownTools[kind] === undefined ? [] : others.filter((method) => reach(method, target))),
    ...named.filter((method) => !reach(method, target)),
    ...others,
  ].filter((method, place, all) => all.indexOf(method) === place);
  const demanded = ranked.filter((method) => methodsAllOf.includes(method));
  if (!demanded.some((method) => methodsAnyOf.includes(method)))
    demanded.push(...ranked.filter((method) => methodsAnyOf.includes(method)).slice(0, 1));
  const further = ranked.filter((method) => !demanded.includes(method));
  return [...demanded, ...further.slice(0, Math.max(0, Math.max(methods, 1) - demanded.length))];
}

function furtherOccasions(first: readonly Undated[], targets: readonly PlanTarget[]): Undated[] {
  const short = new Map(
    targets.map((target) => [
      target.id,
      target.pieces - first.filter((item) => item.targets.includes(target)).length,
    ]),
  );
  const again: Undated[] = [];
  for (let occasion = 1; occasion <= Math.max(0, ...short.values()); occasion += 1) {
    const wanting = targets.filter(({ id }) => (short.get(id) ?? 0) >= occasion);
    for (const { method, targets: taken } of first) {
      const mine = wanting.filter(
        (target) =>
          taken.includes(target) && first.find((item) => item.targets.includes(target))?.method === method,
      );
      if (mine.length > 0) again.push({ method, targets: mine });
    }
  }
  return again;
}

function dated(
  items: readonly Undated[],
  start: Day,
  due: Day | null,
): readonly (Undated & { dueOn: Day | null })[] {
  if (due === null || due < start) return items.map((item) => ({ ...item, dueOn: null }));
  const days = (Date.parse(due) - Date.parse(start)) / 86_400_000;
  return items.map((item, index) => ({
    ...item,
    dueOn: addDays(start, Math.round(((index + 1) * days) / items.length)),
  }));
}
