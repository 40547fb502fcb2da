import type { EnrolmentState, Role } from '@attest/domain';
import type { Actor } from '../../platform/auth/actor';
import { abilitiesOn, type EvidenceFacts } from './evidence.policy';

const actor = (memberId: string, ...roles: Role[]): Actor => ({
  accountId: 'account',
  organisationId: 'organisation',
  memberId,
  sessionId: 'session',
  displayName: '',
  roles,
  locale: 'zh-TW',
  requestId: 'request',
});
const candidate = actor('candidate', 'candidate');
const assessor = actor('assessor', 'assessor');
const evidence = (state: EnrolmentState, over: Partial<EvidenceFacts> = {}): EvidenceFacts => ({
  method: 'document_review',
  candidateId: 'candidate',
  createdById: 'candidate',
  withdrawn: false,
  enrolments: [
    { candidateId: 'candidate', assessorId: 'assessor', supervisorId: 'supervisor', state, team: [] },
  ],
  ...over,
});

describe('what may be done with evidence', () => {
  it('lets the candidate replace and withdraw an upload, and the assessor judge it', () => {
    expect(abilitiesOn(candidate, evidence('in_progress'))).toEqual({
      judge: false,
      newVersion: true,
      withdraw: true,
    });
    expect(abilitiesOn(assessor, evidence('decided'))).toEqual({
      judge: true,
      newVersion: false,
      withdraw: false,
    });
  });

  it('lets nobody change what is signed or withdrawn', () => {
    const nothing = { judge: false, newVersion: false, withdraw: false };
    for (const person of [candidate, assessor]) {
      expect(abilitiesOn(person, evidence('signed'))).toEqual(nothing);
      expect(abilitiesOn(person, evidence('in_progress', { withdrawn: true }))).toEqual(nothing);
    }
  });

  it("lets an assessor withdraw an observation of theirs, but not another's", () => {
    expect(abilitiesOn(assessor, evidence('planned', { createdById: 'assessor' }))).toMatchObject({
      newVersion: false,
      withdraw: true,
    });
    expect(abilitiesOn(actor('other', 'assessor'), evidence('planned', { createdById: 'assessor' }))).toEqual(
      {
        judge: false,
        newVersion: false,
        withdraw: false,
      },
    );
  });

  it('asks for the role that is held now', () => {
    expect(abilitiesOn(actor('candidate', 'supervisor'), evidence('in_progress')).withdraw).toBe(false);
    expect(abilitiesOn(actor('assessor', 'candidate'), evidence('in_progress')).judge).toBe(false);
  });
});
