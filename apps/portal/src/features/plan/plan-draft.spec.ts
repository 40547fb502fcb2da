import type { AssessmentPlan } from '@attest/api-client';
import { assessmentMethods, planCoverage, type PlanTarget } from '@attest/domain';
import fc from 'fast-check';
import {
  coverAllShortfalls,
  type DraftItem,
  type Grounds,
  coverShortfall,
  newItem,
  ofMethod,
  stepped,
} from './plan-draft';

const order = ['P1', 'P2', 'P3', 'C1'];
const grounds: Grounds = {
  guideMethods: [{ id: 'M1', text: '直接觀察受評者的簡報' }],
  tools: [{ kind: 'observation_checklist', versionId: 'v2', number: 2 }],
  order,
};
const needs = (
  rule: Pick<PlanTarget, 'pieces' | 'methods' | 'methodsAllOf' | 'methodsAnyOf'>,
): AssessmentPlan['targets'] =>
  order.map((id) => ({
    ...{
      kind: id === 'C1' ? 'critical_evidence' : 'indicator',
      id,
      pieces: rule.pieces,
      methods: rule.methods,
    },
    ...{ methodsAllOf: [...rule.methodsAllOf], methodsAnyOf: [...rule.methodsAnyOf] },
  }));
const item = (method: DraftItem['method'], targets: string[]): DraftItem => newItem(method, targets, grounds);

describe('the draft of a plan', () => {
  it('gives a method its tool in use, its line of the guide and who carries it out', () => {
    expect(ofMethod('direct_observation', grounds)).toEqual({
      ...{ method: 'direct_observation', toolVersionId: 'v2', basis: ['M1'], performer: 'assessor' },
    });
    expect(ofMethod('third_party_report', grounds)).toMatchObject({
      ...{ toolVersionId: null, basis: [], performer: 'third_party' },
    });
  });

  it('covers a shortfall in an item of another method before it adds one, in the order of the standard', () => {
    const draft = [item('direct_observation', ['P1', 'P3']), item('document_review', ['P1', 'P3'])];
    const [, documents] = coverShortfall(
      coverShortfall(draft, { targetId: 'P2', rule: 'methods', lacking: [] }, grounds),
      { targetId: 'P2', rule: 'methods', lacking: [] },
      grounds,
    );
    expect(documents?.targets).toEqual(['P1', 'P2', 'P3']);
    const alone = coverShortfall(
      [item('direct_observation', ['P1'])],
      { targetId: 'P1', rule: 'methods', lacking: [] },
      grounds,
    );
    expect(alone.map(({ method }) => method)).toEqual(['direct_observation', 'document_review']);
  });

  it('leaves nothing short once all is covered, whatever the rules', () => {
    const items = fc.array(
      fc.record({
        method: fc.constantFrom<DraftItem['method']>('direct_observation', 'oral_questioning', 'simulation'),
        targets: fc.subarray(order, { minLength: 1 }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(
        items,
        fc.record({
          ...{ pieces: fc.integer({ min: 1, max: 4 }), methods: fc.integer({ min: 1, max: 5 }) },
          methodsAllOf: fc.subarray([...assessmentMethods], { maxLength: 2 }),
          methodsAnyOf: fc.subarray([...assessmentMethods], { maxLength: 3 }),
        }),
        (given, rule) => {
          const draft = given.map(({ method, targets }) => item(method, targets));
          const targets = needs(rule);
          expect(planCoverage(coverAllShortfalls(draft, targets, grounds), targets)).toEqual([]);
        },
      ),
    );
  });

  it('plans for what names methods by one of these, and not by whatever item there is', () => {
    const targets: AssessmentPlan['targets'] = [
      {
        ...{ kind: 'knowledge', id: 'P1', pieces: 1, methods: 1, methodsAllOf: [] },
        methodsAnyOf: ['oral_questioning', 'written_questioning'],
      },
    ];
    const planned = coverAllShortfalls([item('direct_observation', ['P2'])], targets, grounds);
    expect(planned.map(({ method, targets: ids }) => [method, ids])).toEqual([
      ['direct_observation', ['P2']],
      ['oral_questioning', ['P1']],
    ]);
  });

  it('moves an item by a step, and not beyond the ends', () => {
    const draft = [item('direct_observation', ['P1']), item('simulation', ['P2'])];
    const [first, second] = draft;
    expect(stepped(draft, first?.key ?? '', 1)).toEqual([second, first]);
    expect(stepped(draft, first?.key ?? '', -1)).toEqual(draft);
  });
});
