import { assessing, buildEvidence, buildJudgement, buildTarget, noAbilities } from '../testing/builders';
import type { Method, TargetState } from '@attest/api-client';
import { defaultRules, rulesFor } from '@attest/domain';
import { evidenceOf, nextStep, nextSteps } from './next-step';

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

  it('has the lead settle what assessors disagree about before anything else, and nobody beside them', () => {
    const evidence = [
      buildEvidence({ id: 'waits', claims: { '3.2': null } }),
      buildEvidence({ id: 'contested', claims: { '3.2': buildJudgement({ disagrees: true }) } }),
    ];
    const facts = { ...base, evidence, target: target('to_judge') };
    expect(nextStep(facts)).toEqual({ kind: 'settle', evidenceId: 'contested' });
    const beside = { ...assessing, settle: false };
    expect(nextStep({ ...facts, abilities: beside })).toEqual({ kind: 'judge', evidenceId: 'waits' });
  });

  it('offers a team member no other method than the one they are bound to', () => {
    const bound = { ...assessing, observe: false, ask: true, boundTo: 'oral_questioning' as const };
    const offered = nextSteps({ ...base, target: target('none'), abilities: { ...bound, request: false } });
    expect(offered).toEqual([{ kind: 'ask' }]);
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
    const half = { ...target('partly'), reasons: [{ rule: 'expired' as const, count: 1, on: '2026-06-05' }] };
    expect(nextStep({ ...base, evidence: old, target: half })).toEqual({ kind: 'request', ask: 'newer' });
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

describe('the steps that the rules ask for', () => {
  const rules = { pieces: 1, methods: 1, maxAgeMonths: null };
  const short = (over: Partial<TargetState>) => ({ ...target('partly'), ...over });

  it('carry out a method that must be among them, before any other', () => {
    const missing = short({
      reasons: [{ rule: 'methods_all', methods: ['third_party_report', 'simulation'] }],
    });
    expect(nextSteps({ ...base, target: missing, rules }).slice(0, 2)).toEqual([
      { kind: 'third_party', method: 'third_party_report' },
      { kind: 'record', method: 'simulation' },
    ]);
  });

  it('go through the methods of the unit’s own guide first', () => {
    const guideMethods = ['written_questioning', 'direct_observation'] as const;
    expect(nextSteps({ ...base, target: target('none'), rules, guideMethods }).slice(0, 2)).toEqual([
      { kind: 'record', method: 'written_questioning' },
      { kind: 'observe' },
    ]);
  });

  it('confirm what was marked authentic by means that do not suffice', () => {
    const strict = { ...rules, authenticity: { means: ['source_checked'] as const, atLeast: 1 } };
    const declared = buildEvidence({ id: 'declared', claims: { '3.2': buildJudgement() } });
    const checked = buildEvidence({
      id: 'checked',
      claims: { '3.2': buildJudgement({ authenticBy: ['source_checked'] }) },
    });
    const steps = nextSteps({
      ...base,
      target: target('not_yet'),
      evidence: [checked, declared],
      rules: strict,
    });
    expect(steps[0]).toEqual({ kind: 'confirm', evidenceId: 'declared' });
  });

  it('renew what will soon be too old, although it is covered', () => {
    expect(nextSteps({ ...base, target: target('covered'), expiring: true })).toEqual([
      { kind: 'observe' },
      { kind: 'request', ask: 'newer' },
    ]);
    expect(nextSteps({ ...base, target: target('covered') })).toEqual([]);
  });
});

describe('the steps of what is no indicator', () => {
  const of = (kind: TargetState['kind']) => ({ ...target('none'), kind });
  const steps = (kind: TargetState['kind'], guideMethods: readonly Method[] = []) =>
    nextSteps({ ...base, target: of(kind), rules: rulesFor(defaultRules, kind), guideMethods });

  it('are by the methods that suffice, those of the guide first', () => {
    expect(steps('knowledge')[0]).toEqual({ kind: 'ask' });
    expect(steps('knowledge', ['written_questioning'])[0]).toEqual({
      kind: 'record',
      method: 'written_questioning',
    });
    expect(steps('attitude').slice(0, 3)).toEqual([
      { kind: 'observe' },
      { kind: 'record', method: 'simulation' },
      { kind: 'third_party', method: 'third_party_report' },
    ]);
    expect(steps('output')).toEqual([{ kind: 'request', ask: 'first' }]);
  });

  it('begin for a skill with seeing it', () => {
    expect(steps('skill', ['oral_questioning'])[0]).toEqual({ kind: 'observe' });
  });
});

describe('the evidence of a target', () => {
  it('is also what probed it when it could not be claimed', () => {
    const asked = buildEvidence({ id: 'asked', method: 'oral_questioning', claims: { '3.1': null } });
    const probed = { targetId: 'K03', targetKind: 'knowledge' as const, code: 'K03' };
    const piece = { ...asked, current: { ...asked.current, probed: [probed] } };
    expect(evidenceOf([piece], 'K03')).toEqual([piece]);
    const withdrawal = { reason: '重複', withdrawnBy: asked.createdBy, withdrawnAt: '2026-03-06T01:00:00Z' };
    expect(evidenceOf([{ ...piece, withdrawal }], 'K03')).toEqual([]);
  });

  it('is what is claimed for it and still stands', () => {
    const mine = buildEvidence({ id: 'mine', claims: { '3.2': null, '3.1': null } });
    const other = buildEvidence({ id: 'other', claims: { '3.1': null } });
    const gone = buildEvidence({ id: 'gone', claims: { '3.2': null }, withdrawn: true });
    expect(evidenceOf([mine, other, gone], '3.2')).toEqual([mine]);
  });
});
