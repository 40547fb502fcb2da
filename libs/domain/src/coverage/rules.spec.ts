import fc from 'fast-check';
import { targetKinds } from '../vocabulary';
import { arbitrary } from './testing/arbitrary-evidence';
import {
  defaultRules,
  readRuleSet,
  resolveRules,
  type RuleOverride,
  ruleProblems,
  ruleScopes,
  rulesFor,
  type RuleSet,
  sameRules,
  type TargetRules,
  withAttitudesByProgramme,
} from './rules';

const ids = ['a', 'b'];
const partial = arbitrary.rules.chain((rules) =>
  fc
    .subarray(Object.keys(rules), { minLength: 1 })
    .map((kept): Partial<TargetRules> =>
      Object.fromEntries(Object.entries(rules).filter(([field]) => kept.includes(field))),
    ),
);
const override: fc.Arbitrary<RuleOverride> = fc.record({
  scope: fc.constantFrom(...ruleScopes),
  id: fc.constantFrom(...ids),
  kind: fc.constantFrom(...targetKinds),
  rules: partial,
});
const ruleSet: fc.Arbitrary<RuleSet> = fc.record({
  indicator: arbitrary.rules,
  criticalEvidence: arbitrary.rules,
  output: arbitrary.rules,
  knowledge: arbitrary.rules,
  skill: arbitrary.rules,
  attitude: arbitrary.rules,
  overrides: fc.uniqueArray(override, {
    maxLength: 6,
    selector: ({ scope, id, kind }) => `${scope} ${id} ${kind}`,
  }),
  warnDays: fc.constant(30),
});
const place = fc.record({
  standardId: fc.constantFrom(...ids, 'c'),
  unitId: fc.constantFrom(...ids, 'c'),
  targetId: fc.constantFrom(...ids, 'c'),
  kind: fc.constantFrom(...targetKinds),
});

describe('attitudes that a programme asks for once', () => {
  it('are required nowhere within the unit, and everything else is asked as before', () => {
    fc.assert(
      fc.property(ruleSet, place, (given, at) => {
        const within = resolveRules(withAttitudesByProgramme(given), at);
        const before = resolveRules(given, at);
        expect(within).toEqual(at.kind === 'attitude' ? { ...before, required: false } : before);
      }),
    );
  });
});

describe('which rules hold for a target', () => {
  it('are the organisation’s own where nothing else is said', () => {
    fc.assert(
      fc.property(ruleSet, place, (given, at) => {
        expect(resolveRules({ ...given, overrides: [] }, at)).toEqual(rulesFor(given, at.kind));
      }),
    );
  });

  it('take each field from the most specific place that says it', () => {
    fc.assert(
      fc.property(ruleSet, place, (given, at) => {
        const found: Record<string, unknown> = { ...resolveRules(given, at) };
        const said = (scope: string, id: string): Record<string, unknown> => ({
          ...given.overrides.find((one) => one.scope === scope && one.id === id && one.kind === at.kind)
            ?.rules,
        });
        const layers = [
          said('target', at.targetId),
          said('unit', at.unitId),
          said('standard', at.standardId),
          { ...rulesFor(given, at.kind) },
        ];
        for (const field of new Set(layers.flatMap((layer) => Object.keys(layer)))) {
          expect(found[field]).toEqual(layers.find((layer) => field in layer)?.[field]);
        }
      }),
    );
  });

  it('do not depend on the order in which overrides are written', () => {
    fc.assert(
      fc.property(ruleSet, place, (given, at) => {
        const turned = { ...given, overrides: [...given.overrides].reverse() };
        expect(resolveRules(turned, at)).toEqual(resolveRules(given, at));
      }),
    );
  });

  it('are not touched by what is said of another place or of the other kind', () => {
    fc.assert(
      fc.property(ruleSet, place, override, (given, at, other) => {
        const elsewhere = [
          { ...other, id: 'elsewhere' },
          { ...other, kind: targetKinds.find((kind) => kind !== at.kind)! },
        ];
        expect(resolveRules({ ...given, overrides: [...given.overrides, ...elsewhere] }, at)).toEqual(
          resolveRules(given, at),
        );
      }),
    );
  });

  it('are those of the unit where no target is named', () => {
    const given: RuleSet = {
      ...readRuleSet(defaultRules),
      overrides: [
        { scope: 'unit', id: 'u', kind: 'indicator', rules: { occasions: 2 } },
        { scope: 'target', id: 't', kind: 'indicator', rules: { pieces: 3 } },
      ],
    };
    expect(resolveRules(given, { standardId: 's', unitId: 'u', kind: 'indicator' })).toEqual({
      ...defaultRules.indicator,
      occasions: 2,
    });
  });
});

describe('a stored rule set', () => {
  it('of the first form keeps its meaning', () => {
    expect(readRuleSet(defaultRules)).toEqual({ ...defaultRules, overrides: [], warnDays: 30 });
  });

  it('says the same with what asks nothing as without it', () => {
    const bare: TargetRules = { pieces: 2, methods: 1, maxAgeMonths: null };
    const full: TargetRules = {
      ...bare,
      ...{ occasions: 1, methodsAllOf: [], methodsAnyOf: [], authenticity: null, workplace: false },
    };
    expect(sameRules(bare, full)).toBe(true);
    expect(sameRules(bare, { ...bare, workplace: true })).toBe(false);
  });

  it('is refused where it says something twice, nothing, or what cannot be met', () => {
    const one: RuleOverride = { scope: 'unit', id: 'u', kind: 'indicator', rules: { pieces: 3 } };
    expect(
      ruleProblems({
        ...readRuleSet(defaultRules),
        overrides: [
          one,
          one,
          { ...one, id: 'v', rules: {} },
          { ...one, id: 'w', rules: { authenticity: { means: ['declared'], atLeast: 2 } } },
          { ...one, id: 'x', rules: { through: 'always' } },
          { ...one, id: 'x', kind: 'knowledge', rules: { through: 'always' } },
        ],
      }),
    ).toEqual([
      { problem: 'twice', override: 1 },
      { problem: 'empty', override: 2 },
      { problem: 'means', override: 3 },
      { problem: 'through', override: 4 },
    ]);
  });
});
