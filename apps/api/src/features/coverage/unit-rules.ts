import {
  asksQuestions,
  byKind,
  demandsOf,
  methodsNamed,
  type PrintedTarget,
  resolveRules,
  ruleKeys,
  type RuleSet,
  sameRules,
  type TargetItem,
  type TargetKind,
  targetKinds,
  type TargetRules,
  type UnitDemands,
  withAttitudesByProgramme,
} from '@attest/domain';

/** What one version of the rules of evidence asks within one unit. */
export interface UnitRules {
  readonly of: (targetId: string, kind: TargetKind) => TargetRules;
  /** Required or not, and through which indicators each may count: by kind, in the order of the standard. */
  readonly demands: UnitDemands;
  /** Ids in that order. */
  readonly targetIds: Readonly<Record<TargetKind, readonly string[]>>;
  /** What of a target bears on its coverage beside its evidence. */
  readonly itemOf: (targetId: string) => TargetItem;
  /** How many days before evidence grows too old people are told. */
  readonly warnDays: number;
  /** What of a Coverage on the wire says which rules hold, as members of a JSON object. */
  readonly json: string;
}

export interface UnitRuleFacts {
  readonly ruleSet: RuleSet;
  /** A programme asks for the attitudes of the unit, once; absent: the unit does. */
  readonly attitudesByProgramme?: boolean;
  readonly standardId: string;
  readonly unitId: string;
  /** In the order of the standard. */
  readonly targets: readonly PrintedTarget[];
  /** The items of the assessment guide that name methods, in its words. */
  readonly guideMethods: readonly string[];
}

export function rulesOfUnit(facts: UnitRuleFacts): UnitRules {
  const { standardId, unitId, targets, attitudesByProgramme = false } = facts;
  const ruleSet = attitudesByProgramme ? withAttitudesByProgramme(facts.ruleSet) : facts.ruleSet;
  const ofKind = byKind((kind) => resolveRules(ruleSet, { standardId, unitId, kind }));
  // Targets without an override of their own share the object of their kind.
  const own = new Map(
    ruleSet.overrides
      .filter((override) => override.scope === 'target')
      .map(({ id, kind }) => [
        `${kind} ${id}`,
        resolveRules(ruleSet, { standardId, unitId, targetId: id, kind }),
      ]),
  );
  const of = (targetId: string, kind: TargetKind) => own.get(`${kind} ${targetId}`) ?? ofKind[kind];
  const asked = asksQuestions(facts.guideMethods.flatMap((text) => methodsNamed(text)));
  const demands = demandsOf(targets, ({ id, kind }) => of(id, kind), asked);
  const targetIds = byKind((kind) => targets.filter((target) => target.kind === kind).map(({ id }) => id));
  const items = new Map<string, TargetItem>();
  for (const kind of targetKinds) {
    targetIds[kind].forEach((id, position) => {
      items.set(id, { through: (demands[kind][position]?.beside?.length ?? 0) > 0 });
    });
  }
  for (const { id, parts } of targets) if (parts > 0) items.set(id, { ...items.get(id), parts });
  const rules = Object.fromEntries(targetKinds.map((kind) => [ruleKeys[kind], ofKind[kind]]));
  const json = JSON.stringify({
    rules,
    targetRules: [...own]
      .map(([key, rulesOfTarget]) => ({ key: key.split(' '), rules: rulesOfTarget }))
      .flatMap(({ key: [kind, targetId], rules: rulesOfTarget }) => {
        const known = targetKinds.find((each) => each === kind);
        return known === undefined || sameRules(rulesOfTarget, ofKind[known])
          ? []
          : [{ targetId, rules: rulesOfTarget }];
      }),
    asksQuestions: asked,
    warnDays: ruleSet.warnDays,
  });
  return {
    of,
    demands,
    targetIds,
    itemOf: (targetId) => items.get(targetId) ?? {},
    warnDays: ruleSet.warnDays,
    json: json.slice(1, -1),
  };
}

/** Which rules of which unit, and whether a programme asks for its attitudes; absent: the unit does. */
export interface RuleKeyOfUnit {
  readonly unitId: string;
  readonly version: number;
  readonly attitudesByProgramme?: boolean;
}

/**
 * A version of the rules never changes once it is committed, so what it asks within a unit is worked out once. Whoever
 * writes a version must not cover anything by it in the same transaction: were that rolled back, its number would be
 * given again. The one unused for longest makes room.
 */
export class RuleCache {
  private readonly kept = new Map<string, UnitRules>();

  constructor(private readonly atMost = 1000) {}

  async find(
    organisationId: string,
    wanted: RuleKeyOfUnit,
    read: (unknown: readonly RuleKeyOfUnit[]) => Promise<readonly UnitRuleFacts[]>,
  ): Promise<UnitRules> {
    const [found] = await this.findAll(organisationId, [wanted], read);
    if (found === undefined)
      throw new Error(`There is no version ${wanted.version} of the rules of evidence.`);
    return found;
  }

  /**
   * In the order asked for.
   * @param read those that are not kept, in the order given, in one go
   */
  async findAll(
    organisationId: string,
    wanted: readonly RuleKeyOfUnit[],
    read: (unknown: readonly RuleKeyOfUnit[]) => Promise<readonly UnitRuleFacts[]>,
  ): Promise<UnitRules[]> {
    const keyOf = ({ unitId, version, attitudesByProgramme = false }: RuleKeyOfUnit) =>
      `${organisationId} ${unitId} ${version} ${attitudesByProgramme}`;
    const found = new Map(wanted.map((each) => [keyOf(each), this.kept.get(keyOf(each))]));
    const unknown = wanted.filter((each) => found.get(keyOf(each)) === undefined);
    if (unknown.length > 0) {
      const facts = await read(unknown);
      unknown.forEach((each, index) => {
        const fact = facts[index];
        const { attitudesByProgramme = false } = each;
        if (fact !== undefined) found.set(keyOf(each), rulesOfUnit({ ...fact, attitudesByProgramme }));
      });
    }
    return wanted.flatMap((each) => {
      const rules = found.get(keyOf(each));
      if (rules === undefined) return [];
      this.keep(keyOf(each), rules);
      return [rules];
    });
  }

  private keep(key: string, rules: UnitRules): void {
    this.kept.delete(key);
    this.kept.set(key, rules);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.atMost && oldest !== undefined) this.kept.delete(oldest);
  }
}
