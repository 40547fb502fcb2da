import { type EnrolmentState, enrolmentStates, type Role, roles } from '@attest/domain';
import type { Actor } from '../../platform/auth/actor';
import { Forbidden } from '../../platform/errors/domain-error';
import { reachValues } from './enrolment-scope';
import {
  abilitiesOn,
  canRead,
  canReadJudgements,
  canSign,
  type EnrolmentFacts,
  may,
  reachOf,
  requireUnbound,
  type TeamPlace,
} from './enrolments.policy';

const enrolment = (state: EnrolmentState = 'in_progress'): EnrolmentFacts => ({
  candidateId: 'candidate',
  assessorId: 'assessor',
  supervisorId: 'supervisor',
  state,
  team: [],
});
const actor = (memberId: string, ...held: Role[]): Actor => ({
  accountId: 'account',
  organisationId: 'organisation',
  sessionId: 'session',
  displayName: memberId,
  memberId,
  roles: held,
  locale: 'zh-TW',
  requestId: 'request',
});
const given = (facts: object) => Object.entries(facts).flatMap(([name, may]) => (may === true ? [name] : []));

describe('who sees an enrolment', () => {
  it('are the three people it names, in the role it names them in', () => {
    expect(canRead(actor('candidate', 'candidate'), enrolment())).toBe(true);
    expect(canRead(actor('assessor', 'assessor'), enrolment())).toBe(true);
    expect(canRead(actor('supervisor', 'supervisor'), enrolment())).toBe(true);
    expect(canRead(actor('assessor', 'supervisor'), enrolment())).toBe(false);
    expect(canRead(actor('candidate', 'assessor', 'supervisor'), enrolment())).toBe(false);
    expect(canRead(actor('somebody', 'candidate', 'assessor', 'supervisor', 'author'), enrolment())).toBe(
      false,
    );
  });

  it('are admins as far as it exists, and not what it says', () => {
    expect(canRead(actor('x', 'admin'), enrolment())).toBe(true);
    expect(canReadJudgements(actor('x', 'admin'), enrolment())).toBe(false);
    expect(may(actor('x', 'admin'), 'evidence.read', enrolment())).toBe(false);
  });

  it.each(enrolmentStates)('are verifiers once it is decided (%s)', (state) => {
    const concluded = state === 'decided' || state === 'signed';
    expect(canRead(actor('x', 'verifier'), enrolment(state))).toBe(concluded);
  });

  it.each(enrolmentStates)('are auditors while their grant lasts (%s)', (state) => {
    expect(canRead(actor('x', 'auditor'), enrolment(state))).toBe(true);
  });

  it('adds up over the roles of one person', () => {
    expect(reachOf(actor('me', 'candidate', 'assessor', 'verifier'), 'enrolment.read')).toEqual({
      organisation: false,
      candidateId: 'me',
      assessorId: 'me',
      teamId: 'me',
      supervisorId: null,
      concluded: true,
    });
  });
});

describe('what somebody may do', () => {
  it('belongs to the assessor while it is open', () => {
    const abilities = given(abilitiesOn(actor('assessor', 'assessor'), enrolment()));
    const all = ['observe', 'ask', 'record', 'judge', 'request', 'settle', 'decide', 'readEvidence'];
    expect(abilities).toEqual(all);
  });

  it('belongs to further assessors too, but for deciding and settling, and by the method they are bound to', () => {
    const beside = (method: TeamPlace['method']) => ({
      ...enrolment(),
      team: [{ memberId: 'second', method }],
    });
    const second = actor('second', 'assessor');
    expect(canRead(second, beside(null))).toBe(true);
    expect(canRead(actor('second', 'supervisor', 'author'), beside(null))).toBe(false);
    expect(given(abilitiesOn(second, beside(null)))).toEqual([
      ...['observe', 'ask', 'record', 'judge', 'request', 'readEvidence'],
    ]);
    expect(given(abilitiesOn(second, beside('oral_questioning')))).toEqual([
      ...['ask', 'record', 'judge', 'request', 'readEvidence'],
    ]);
    expect(() => requireUnbound('second', beside('simulation'), 'simulation')).not.toThrow();
    expect(() => requireUnbound('second', beside('simulation'), 'product_portfolio')).toThrow(Forbidden);
    expect(() => requireUnbound('assessor', beside('simulation'), 'product_portfolio')).not.toThrow();
  });

  it('is never read by a statement where the lead alone may act', () => {
    expect(reachOf(actor('me', 'assessor'), 'outcome.create')).toMatchObject({
      assessorId: 'me',
      teamId: null,
    });
    expect(() => reachValues(reachOf(actor('me', 'assessor'), 'outcome.create'))).toThrow('the lead alone');
  });

  it('belongs to the supervisor once it is decided', () => {
    expect(given(abilitiesOn(actor('supervisor', 'supervisor'), enrolment()))).toEqual(['readEvidence']);
    expect(given(abilitiesOn(actor('supervisor', 'supervisor'), enrolment('decided')))).toEqual([
      'sign',
      'return',
      'readEvidence',
    ]);
  });

  it('is to upload for the candidate, to manage for an admin', () => {
    expect(given(abilitiesOn(actor('candidate', 'candidate'), enrolment()))).toEqual([
      'upload',
      'readEvidence',
    ]);
    expect(given(abilitiesOn(actor('x', 'admin'), enrolment()))).toEqual(['edit', 'withdraw', 'readAudit']);
  });

  it.each(['signed', 'withdrawn'] as const)('is nothing but to read when it is %s', (state) => {
    for (const role of roles) {
      for (const memberId of ['candidate', 'assessor', 'supervisor', 'x']) {
        const left = given(abilitiesOn(actor(memberId, role), enrolment(state)));
        expect(left.filter((ability) => !ability.startsWith('read'))).toEqual([]);
      }
    }
  });

  it('never includes signing one’s own assessment', () => {
    const facts = { ...enrolment('decided'), supervisorId: 'candidate' };
    expect(canSign(actor('candidate', ...roles), facts)).toBe(false);
    const beside = { ...facts, supervisorId: 'second', team: [{ memberId: 'second', method: null }] };
    expect(canSign(actor('second', ...roles), beside)).toBe(false);
    expect(canSign(actor('assessor', ...roles), { ...enrolment('decided'), supervisorId: 'assessor' })).toBe(
      false,
    );
  });
});
