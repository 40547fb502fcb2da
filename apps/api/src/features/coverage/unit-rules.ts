import { resolveRules, type RuleSet, sameRules, type TargetKind, type TargetRules } from '@attest/domain';

/** What one version of the rules of evidence asks within one unit. */
export interface UnitRules {
  readonly of: (targetId: string, kind: TargetKind) => TargetRules;
  /** What of a Coverage on the wire says which rules hold, as members of a JSON object. */
  readonly json: string;
}

export interface UnitRuleFacts {
  readonly ruleSet: RuleSet;
  readonly standardId: string;
  readonly unitId: string;
}

export function rulesOfUnit({ ruleSet, standardId, unitId }: UnitRuleFacts): UnitRules {
  const ofKind = {
    indicator: resolveRules(ruleSet, { standardId, unitId, kind: 'indicator' }),
    critical_evidence: resolveRules(ruleSet, { standardId, unitId, kind: 'critical_evidence' }),
  };
  // Targets without an override of their own share the object of their kind.
  const own = new Map(
    ruleSet.overrides
      .filter((override) => override.scope === 'target')
      .map(({ id, kind }) => [
        `${kind} ${id}`,
        resolveRules(ruleSet, { standardId, unitId, targetId: id, kind }),
      ]),
  );
  const { indicator, critical_evidence: criticalEvidence } = ofKind;
  const json = JSON.stringify({
    rules: { indicator, criticalEvidence },
    targetRules: [...own]
      .map(([key, rules]) => ({ key: key.split(' '), rules }))
      .flatMap(({ key: [kind, targetId], rules }) =>
        sameRules(rules, kind === 'indicator' ? indicator : criticalEvidence) ? [] : [{ targetId, rules }],
      ),
    warnDays: ruleSet.warnDays,
  });
  return {
    of: (targetId, kind) => own.get(`${kind} ${targetId}`) ?? ofKind[kind],
    json: json.slice(1, -1),
  };
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
    unitId: string,
    version: number,
    read: () => Promise<UnitRuleFacts>,
  ): Promise<UnitRules> {
    const key = `${organisationId} ${unitId} ${version}`;
    const rules = this.kept.get(key) ?? rulesOfUnit(await read());
    this.kept.delete(key);
    this.kept.set(key, rules);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.atMost && oldest !== undefined) this.kept.delete(oldest);
    return rules;
  }
}
