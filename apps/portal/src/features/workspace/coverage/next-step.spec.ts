import { assessing, buildEvidence, buildJudgement, buildTarget, noAbilities } from '../testing/builders';
import { evidenceOf, nextStep } from './next-step';

const target = (status: Parameters<typeof buildTarget>[0]['status']) =>
  buildTarget({ id: '3.2', ...(status === undefined ? {} : { status }) });
const base = { evidence: [], abilities: assessing, requested: false };

describe('the one step that brings a target further', () => {
  it('asks nothing of what is covered', () => {
    expect(nextStep({ ...base, target: target('covered') })).toBeNull();
  });

  it('judges what waits, the longest waiting first', () => {
    const evidence = [
      buildEvidence({ id: 'new', claims: { '3.2': null } }),
      buildEvidence({ id: 'old', claims: { '3.2': null } }),
    ];
    expect(nextStep({ ...base, evidence, target: target('to_judge') })).toEqual({
      kind: 'judge',
      evidenceId: 'old',
    });
  });

  it('does not offer to judge withdrawn evidence', () => {
    const evidence = [buildEvidence({ id: 'gone', claims: { '3.2': null }, withdrawn: true })];
    expect(nextStep({ ...base, evidence, target: target('none') })).toEqual({ kind: 'observe' });
  });

  it('completes a satisfactory judgement whose marks were left open', () => {
    const evidence = [buildEvidence({ id: 'open', claims: { '3.2': buildJudgement({ authentic: null }) } })];
    expect(nextStep({ ...base, evidence, target: target('not_yet') })).toEqual({
      kind: 'mark',
      evidenceId: 'open',
    });
  });

  it('asks again for what was refused, and for newer evidence where it is too old', () => {
    const refused = [
      buildEvidence({ id: 'refused', claims: { '3.2': buildJudgement({ verdict: 'not_yet' }) } }),
    ];
    expect(nextStep({ ...base, evidence: refused, target: target('not_yet') })).toEqual({
      kind: 'request',
      ask: 'again',
    });
    const old = [buildEvidence({ id: 'old', claims: { '3.2': buildJudgement() } })];
    expect(nextStep({ ...base, evidence: old, target: target('expired') })).toEqual({
      kind: 'request',
      ask: 'newer',
    });
  });

  it('goes through the methods that were not used: observe, request, ask', () => {
    const observed = buildEvidence({
      id: 'observed',
      method: 'direct_observation',
      claims: { '3.2': buildJudgement() },
    });
    const uploaded = buildEvidence({ id: 'uploaded', claims: { '3.2': buildJudgement() } });
    const partly = target('partly');
    expect(nextStep({ ...base, target: target('none') })).toEqual({ kind: 'observe' });
    expect(nextStep({ ...base, evidence: [observed], target: partly })).toEqual({
      kind: 'request',
      ask: 'another',
    });
    expect(nextStep({ ...base, evidence: [observed], target: partly, requested: true })).toEqual({
      kind: 'ask',
    });
    expect(nextStep({ ...base, evidence: [observed, uploaded], target: partly })).toEqual({ kind: 'ask' });
  });

  it('lets the candidate upload, and offers nothing to who only reads', () => {
    const candidate = { ...noAbilities, upload: true };
    expect(nextStep({ ...base, abilities: candidate, target: target('none') })).toEqual({ kind: 'upload' });
    expect(nextStep({ ...base, abilities: candidate, target: target('to_judge') })).toBeNull();
    expect(nextStep({ ...base, abilities: noAbilities, target: target('none') })).toBeNull();
  });
});

describe('the evidence of a target', () => {
  it('is what is claimed for it and still stands', () => {
    const mine = buildEvidence({ id: 'mine', claims: { '3.2': null, '3.1': null } });
    const other = buildEvidence({ id: 'other', claims: { '3.1': null } });
    const gone = buildEvidence({ id: 'gone', claims: { '3.2': null }, withdrawn: true });
    expect(evidenceOf([mine, other, gone], '3.2')).toEqual([mine]);
  });
});
