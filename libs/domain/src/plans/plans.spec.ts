import fc from 'fast-check';
import {
  countsThrough,
  defaultRules,
  type EvidenceRules,
  isRequired,
  rulesFor,
  throughRules,
} from '../coverage/rules';
import { asksQuestions } from '../coverage/unit-demands';
import { addDays } from '../dates';
import { methodsNamed } from '../tools/method-terms';
import { toolOfMethod, type ToolGuide, type ToolUnit } from '../tools/tool';
import { targetsOfUnit } from '../tools/tool-coverage';
import { assessmentMethods, verdicts } from '../vocabulary';
import { adjustmentState } from './adjustment';
import { planCoverage, type PlanItem, type PlanTarget, planTargets } from './plan';
import { type PlanEvidence, planProgress } from './plan-progress';
import { proposePlan } from './propose-plan';

const wordings = [
  '直接觀察受評者進行新業務提案的簡報',
  '檢視受評者與客戶協商的服務條款紀錄',
  '進行口頭或書面提問，評量受評者的經營手法',
  '直接詢問配合證據的摘要報告和由受評者工作績效的第三方工作表現報告。',
  '檢視利益關係人的回饋。',
  '以角色扮演進行模擬',
  '其他',
];

/** Each run proposes tools too, which is the dear part. */
const runs = { numRuns: 40 };

const coded = (letter: string, texts: readonly string[]) =>
  texts.map((text, index) => ({ id: `${letter}${String(index)}`, code: `${letter}${String(index)}`, text }));

const demanded = {
  methodsAllOf: fc.subarray([...assessmentMethods], { maxLength: 2 }),
  methodsAnyOf: fc.subarray([...assessmentMethods], { maxLength: 3 }),
};
/** Of outputs, knowledge, skills and attitudes. */
const ofItems = fc.record({
  ...{ pieces: fc.integer({ min: 1, max: 3 }), methods: fc.integer({ min: 1, max: 3 }) },
  ...{ required: fc.boolean(), through: fc.constantFrom(...throughRules) },
  ...demanded,
});
const grounds = fc
  .record({
    shape: fc.array(fc.record({ indicators: fc.nat(6), outputs: fc.nat(2) }), {
      minLength: 1,
      maxLength: 5,
    }),
    critical: fc.array(fc.constantFrom('了解客戶需求的知識', '完成服務報告', '主持一次會議'), {
      maxLength: 4,
    }),
    methods: fc.array(fc.constantFrom(...wordings), { maxLength: 5 }),
    indicator: fc.record({
      ...{ pieces: fc.integer({ min: 1, max: 4 }), methods: fc.integer({ min: 1, max: 5 }) },
      ...demanded,
    }),
    criticalEvidence: fc.record({
      ...{ pieces: fc.integer({ min: 1, max: 3 }), methods: fc.integer({ min: 1, max: 3 }) },
      ...demanded,
    }),
    ...{ output: ofItems, knowledge: ofItems, skill: ofItems, attitude: ofItems },
    items: fc.record({ knowledge: fc.nat(3), skills: fc.nat(3), attitudes: fc.nat(3) }),
    days: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
  })
  .map(({ shape, critical, methods, indicator, criticalEvidence, items, days, ...others }) => {
    const competence = (letter: string, count: number) =>
      coded(
        letter,
        Array.from({ length: count }, () => '客戶服務報告的寫法'),
      ).map((item) => ({ ...item, items: [], elementIds: [] }));
    const unit: ToolUnit = {
      elements: shape.map(({ indicators, outputs }, index) => ({
        id: `E${String(index)}`,
        code: `E${String(index)}`,
        title: `處理客戶需求 ${String(index)}`,
        indicators: coded(
          `E${String(index)}P`,
          Array.from({ length: indicators }, (_, n) => `完成第 ${String(n)} 項客戶服務報告並說明`),
        ),
        outputs: coded(
          `E${String(index)}O`,
          Array.from({ length: outputs }, () => '客戶服務報告'),
        ),
      })),
      knowledge: competence('K', items.knowledge),
      skills: competence('S', items.skills),
      attitudes: competence('A', items.attitudes),
    };
    const guide: ToolGuide = {
      criticalEvidence: coded('C', critical),
      methods: coded('M', methods),
    };
    const aged = { maxAgeMonths: 24 };
    const rules: EvidenceRules = {
      output: { ...others.output, ...aged },
      knowledge: { ...others.knowledge, ...aged },
      skill: { ...others.skill, ...aged },
      attitude: { ...others.attitude, ...aged },
      indicator: { ...indicator, maxAgeMonths: 24 },
      criticalEvidence: { ...criticalEvidence, maxAgeMonths: null },
    };
    const start = '2026-01-05';
    return {
      unit,
      guide,
      tools: [],
      targets: planTargets(unit, guide, ({ kind }) => rulesFor(rules, kind)),
      rules,
      start,
      due: days === null ? null : addDays(start, days),
    };
  });

describe('proposePlan', () => {
  it('gives every target what its rule asks for', () => {
    fc.assert(
      fc.property(grounds, (given) => {
        expect(planCoverage(proposePlan(given), given.targets)).toEqual([]);
      }),
      runs,
    );
  });

  it('asks for everything that is required and does not count through indicators, and for nothing else', () => {
    fc.assert(
      fc.property(grounds, ({ unit, guide, rules, targets }) => {
        const asked = asksQuestions(guide.methods.flatMap(({ text }) => methodsNamed(text)));
        const expected = targetsOfUnit(unit, guide).filter(({ kind }) => {
          const own = rulesFor(rules, kind);
          return isRequired(own) && (kind === 'indicator' || !countsThrough(own, asked));
        });
        expect(targets.map(({ kind, id }) => ({ kind, id }))).toEqual(expected);
      }),
      runs,
    );
  });

  it('is the same for the same grounds, and keeps the order of the standard within each item', () => {
    fc.assert(
      fc.property(grounds, (given) => {
        const plan = proposePlan(given);
        expect(proposePlan(structuredClone(given))).toEqual(plan);
        const order = given.targets.map(({ id }) => id);
        for (const { targets } of plan) {
          expect(targets).toEqual(order.filter((id) => targets.includes(id)));
          expect(targets.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  it('has an item a method, and more only where a rule wants further occasions', () => {
    fc.assert(
      fc.property(grounds, (given) => {
        const plan = proposePlan(given);
        const most = Math.max(...Object.values(given.rules).map(({ pieces }) => pieces));
        for (const method of assessmentMethods) {
          const count = plan.filter((item) => item.method === method).length;
          expect(count).toBeLessThanOrEqual(Math.max(1, most));
        }
      }),
      runs,
    );
  });

  it('plans each line of the guide that names a method, by it or by another way of using the same tool', () => {
    fc.assert(
      fc.property(grounds, (given) => {
        const plan = proposePlan(given);
        if (plan.length === 0) return;
        const kinds = new Set(plan.map(({ toolKind }) => toolKind));
        for (const { text } of given.guide.methods) {
          // A question or a document may have no line for a unit that has nothing to ask or to look at.
          for (const method of methodsNamed(text)) {
            if (['third_party_form', 'observation_checklist'].includes(toolOfMethod[method]))
              expect([method, kinds.has(toolOfMethod[method])]).toEqual([
                method,
                given.targets.some(({ kind }) => kind === 'indicator') || kinds.has(toolOfMethod[method]),
              ]);
          }
        }
      }),
      runs,
    );
  });

  it('dates items between start and due, in their order, and none when the due day is gone', () => {
    fc.assert(
      fc.property(grounds, (given) => {
        const days = proposePlan(given).map(({ dueOn }) => dueOn);
        if (given.due === null) expect(days.every((day) => day === null)).toBe(true);
        else {
          expect(days).toEqual([...days].sort());
          for (const day of days) expect(day !== null && day >= given.start && day <= given.due).toBe(true);
        }
        expect(proposePlan({ ...given, due: '2025-12-31' }).every(({ dueOn }) => dueOn === null)).toBe(true);
      }),
      runs,
    );
  });

  it('falls back on observation and document review where the guide names nothing', () => {
    const unit: ToolUnit = {
      elements: [
        { id: 'E', code: '1', title: '服務', indicators: coded('P', ['甲', '乙', '丙']), outputs: [] },
      ],
      ...{ knowledge: [], skills: [], attitudes: [] },
    };
    const guide: ToolGuide = { criticalEvidence: [], methods: [] };
    const plan = proposePlan({
      ...{
        unit,
        guide,
        tools: [],
        targets: planTargets(unit, guide, ({ kind }) => rulesFor(defaultRules, kind)),
      },
      ...{ start: '2026-01-01', due: null },
    });
    expect(plan.map(({ method, targets }) => [method, targets.length])).toEqual([
      ['direct_observation', 3],
      ['document_review', 3],
    ]);
  });
});

describe('proposePlan under the default rules', () => {
  const item = (letter: string) =>
    coded(letter, ['客戶服務']).map((one) => ({ ...one, items: [], elementIds: [] }));
  const unit: ToolUnit = {
    elements: [
      {
        ...{ id: 'E', code: '1', title: '服務', indicators: coded('P', ['甲']) },
        outputs: coded('O', ['服務計畫']),
      },
    ],
    ...{ knowledge: item('K'), skills: item('S'), attitudes: item('A') },
  };
  const planned = (methods: readonly string[], rules: EvidenceRules = defaultRules) => {
    const guide: ToolGuide = { criticalEvidence: [], methods: coded('M', methods) };
    const plan = proposePlan({
      ...{ unit, guide, tools: [], start: '2026-01-01', due: null },
      targets: planTargets(unit, guide, ({ kind }) => rulesFor(rules, kind)),
    });
    return (id: string) => plan.filter(({ targets }) => targets.includes(id)).map(({ method }) => method);
  };

  it('plans each kind in its own way, and nothing for what counts through indicators', () => {
    const methodsOf = planned([]);
    expect(methodsOf('O0')).toEqual(['document_review']);
    expect(methodsOf('A0')).toEqual(['direct_observation']);
    expect([methodsOf('K0'), methodsOf('S0')]).toEqual([[], []]);
  });

  it('asks about knowledge where the guide asks for questioning', () => {
    expect(planned(['進行口頭提問'])('K0')).toEqual(['oral_questioning']);
    // The guide's own ways come first among those that show it.
    expect(planned(['主管的第三方報告'])('A0')).toEqual(['third_party_report']);
    const never = { ...defaultRules, knowledge: { ...defaultRules.knowledge, through: 'never' as const } };
    expect(planned(['檢視指標性報告。'], never)('K0')).toEqual(['oral_questioning']);
  });
});

describe('planCoverage', () => {
  const target: PlanTarget = {
    ...{ kind: 'indicator', id: 'P1', pieces: 2, methods: 2, methodsAllOf: [], methodsAnyOf: [] },
  };
  it('names the rule that the plan would fail', () => {
    const twice = [
      { method: 'direct_observation' as const, targets: ['P1'] },
      { method: 'direct_observation' as const, targets: ['P1'] },
    ];
    expect(planCoverage(twice, [target])).toEqual([
      { targetId: 'P1', rule: 'methods', have: 1, need: 2, lacking: [] },
    ]);
    expect(planCoverage([], [target]).map(({ rule }) => rule)).toEqual(['pieces', 'methods']);
    const named: PlanTarget = {
      ...target,
      methodsAllOf: ['direct_observation', 'simulation'],
      methodsAnyOf: ['third_party_report', 'stakeholder_feedback'],
    };
    expect(planCoverage(twice, [{ ...named, methods: 1 }])).toEqual([
      { targetId: 'P1', rule: 'methodsAllOf', have: 1, need: 2, lacking: ['simulation'] },
      { targetId: 'P1', rule: 'methodsAnyOf', have: 0, need: 1, lacking: named.methodsAnyOf },
    ]);
  });

  it('is never worse for a further item', () => {
    fc.assert(
      fc.property(grounds, fc.constantFrom(...assessmentMethods), (given, method) => {
        const { targets } = given;
        const less = proposePlan(given).slice(1);
        const more: Pick<PlanItem, 'method' | 'targets'>[] = [
          ...less,
          { method, targets: targets.map(({ id }) => id) },
        ];
        expect(planCoverage(more, targets).length).toBeLessThanOrEqual(planCoverage(less, targets).length);
      }),
      runs,
    );
  });
});

describe('planProgress', () => {
  const item = { method: 'direct_observation' as const, targets: ['P1', 'P2'], dueOn: '2026-03-01' };
  const seen = (targetId: string, verdict: PlanEvidence['verdict']): PlanEvidence => ({
    targetId,
    method: 'direct_observation',
    verdict,
  });

  it('serves a first occasion by the best piece and a second by the next', () => {
    const again = { ...item, targets: ['P1'] };
    const [first, second] = planProgress(
      [item, again],
      [seen('P1', 'not_yet'), seen('P1', 'satisfactory'), seen('P2', 'satisfactory')],
      '2026-02-01',
    );
    expect(first).toMatchObject({ state: 'done', satisfactory: 2, overdue: false });
    expect(second).toMatchObject({ state: 'started', targets: [{ id: 'P1', state: 'not_yet' }] });
  });

  it('is overdue from the day after its day, until it is done', () => {
    const at = (today: string, evidence: PlanEvidence[]) => planProgress([item], evidence, today)[0]?.overdue;
    expect(at('2026-03-01', [])).toBe(false);
    expect(at('2026-03-02', [])).toBe(true);
    expect(at('2026-03-02', [seen('P1', 'satisfactory'), seen('P2', 'satisfactory')])).toBe(false);
    expect(planProgress([{ ...item, dueOn: null }], [], '2030-01-01')[0]?.overdue).toBe(false);
  });

  it('does not depend on the order of the evidence, and takes nothing of another method', () => {
    const evidence = fc.array(
      fc.record({
        targetId: fc.constantFrom('P1', 'P2', 'P3'),
        method: fc.constantFrom(...assessmentMethods),
        verdict: fc.option(fc.constantFrom(...verdicts), { nil: null }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(evidence, (pieces) => {
        const items = [item, item];
        const straight = planProgress(items, pieces, '2026-01-01');
        expect(planProgress(items, [...pieces].reverse(), '2026-01-01')).toEqual(straight);
        const mine = pieces.filter(({ method }) => method === item.method);
        expect(planProgress(items, mine, '2026-01-01')).toEqual(straight);
      }),
      runs,
    );
  });
});

describe('adjustmentState', () => {
  const may = { validFrom: '2026-05-01', validUntil: '2026-05-31', ended: false };
  it.each([
    ['2026-04-30', may, 'coming'],
    ['2026-05-01', may, 'current'],
    ['2026-05-31', may, 'current'],
    ['2026-06-01', may, 'past'],
    ['2036-06-01', { ...may, validUntil: null }, 'current'],
    ['2026-05-15', { ...may, ended: true }, 'ended'],
  ])('%s', (today, adjustment, state) => {
    expect(adjustmentState(adjustment, today)).toBe(state);
  });
});
