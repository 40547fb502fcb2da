import type { Reason } from '@attest/api-client';
import { candidateFix } from './candidate-fix';

const fixOf = (...reasons: Reason[]) => candidateFix({ status: 'partly', reasons });

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

  it('is nothing where it is covered', () => {
    expect(candidateFix({ status: 'covered', reasons: [] })).toBeNull();
  });
});
