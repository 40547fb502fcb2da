import type { TargetKind } from '../vocabulary';
import { candidateFix } from './candidate-fix';
import type { StatedReason } from './reasons';
import { defaultRules, methodsAsked, rulesFor } from './rules';

const fixOf = (...reasons: StatedReason[]) =>
  candidateFix({ kind: 'indicator', status: 'partly', reasons, methods: [] });
const nothingYet = (kind: TargetKind, ...more: StatedReason[]) =>
  candidateFix({
    ...{ kind, status: 'none', reasons: [{ rule: 'none' }, ...more] },
    methods: methodsAsked(rulesFor(defaultRules, kind)),
  });

describe('what a candidate can do about a target', () => {
  it('is to hand something in wherever that helps', () => {
    expect(fixOf({ rule: 'none' })).toBe('upload');
    expect(fixOf({ rule: 'pieces', need: 2, have: 1 })).toBe('upload');
    expect(fixOf({ rule: 'methods_any', methods: ['direct_observation', 'document_review'] })).toBe('upload');
    expect(fixOf({ rule: 'expired' }, { rule: 'methods_all', methods: ['direct_observation'] })).toBe(
      'upload',
    );
  });

  it('is to name somebody where only others can tell', () => {
    expect(fixOf({ rule: 'methods_all', methods: ['third_party_report'] })).toBe('third_party');
  });

  it('is to ask where only the assessor can do it', () => {
    expect(fixOf({ rule: 'methods_all', methods: ['direct_observation'] })).toBe('ask');
    expect(fixOf({ rule: 'authenticity' })).toBe('ask');
  });

  it('is what shows a thing of its kind, where nothing is on record yet', () => {
    expect(nothingYet('output')).toBe('upload');
    expect(nothingYet('knowledge')).toBe('question');
    expect(nothingYet('attitude')).toBe('third_party');
    expect(candidateFix({ kind: 'skill', status: 'none', reasons: [{ rule: 'none' }], methods: [] })).toBe(
      'upload',
    );
    expect(
      candidateFix({
        ...{ kind: 'attitude', status: 'none', reasons: [{ rule: 'none' }] },
        methods: ['direct_observation'],
      }),
    ).toBe('ask');
  });

  it('is nothing where the indicators beside it decide, until an answer was not good enough', () => {
    expect(nothingYet('knowledge', { rule: 'through' })).toBeNull();
    expect(
      candidateFix({
        ...{ kind: 'knowledge', status: 'not_yet', methods: ['oral_questioning'] },
        reasons: [{ rule: 'not_yet', count: 1 }, { rule: 'through' }],
      }),
    ).toBe('question');
  });

  it('is nothing where it is covered', () => {
    expect(candidateFix({ kind: 'indicator', status: 'covered', reasons: [], methods: [] })).toBeNull();
  });
});
