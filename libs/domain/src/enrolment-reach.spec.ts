import { enrolmentReach, type EnrolmentPeople, reachesEnrolment } from './enrolment-reach';
import { roles } from './vocabulary';

const enrolment: EnrolmentPeople = {
  candidateId: 'candidate',
  assessorId: 'assessor',
  supervisorId: 'supervisor',
  state: 'in_progress',
};
const actor = (memberId: string, ...held: (typeof roles)[number][]) => ({ memberId, roles: held });

describe('who reaches an enrolment', () => {
  it('is seen by the three people it names, in the role it names them in', () => {
    expect(reachesEnrolment('enrolment.read', actor('candidate', 'candidate'), enrolment)).toBe(true);
    expect(reachesEnrolment('enrolment.read', actor('assessor', 'assessor'), enrolment)).toBe(true);
    expect(reachesEnrolment('enrolment.read', actor('supervisor', 'supervisor'), enrolment)).toBe(true);
    expect(reachesEnrolment('enrolment.read', actor('assessor', 'candidate'), enrolment)).toBe(false);
    expect(reachesEnrolment('enrolment.read', actor('candidate', 'supervisor'), enrolment)).toBe(false);
  });

  it('is seen by an admin as such, and its evidence is not', () => {
    expect(reachesEnrolment('enrolment.read', actor('someone', 'admin'), enrolment)).toBe(true);
    expect(reachesEnrolment('evidence.read', actor('someone', 'admin'), enrolment)).toBe(false);
  });

  it('is given to a verifier once it is decided', () => {
    const verifier = actor('someone', 'verifier');
    expect(reachesEnrolment('evidence.read', verifier, enrolment)).toBe(false);
    expect(reachesEnrolment('evidence.read', verifier, { ...enrolment, state: 'decided' })).toBe(true);
    expect(reachesEnrolment('evidence.read', verifier, { ...enrolment, state: 'signed' })).toBe(true);
  });

  it('takes evidence from its assessor and its candidate only', () => {
    for (const role of roles) {
      const everywhere = actor('someone', role);
      expect(reachesEnrolment('evidence.record', everywhere, { ...enrolment, state: 'signed' })).toBe(false);
      expect(reachesEnrolment('evidence.upload', everywhere, { ...enrolment, state: 'signed' })).toBe(false);
    }
    expect(reachesEnrolment('evidence.record', actor('assessor', 'assessor'), enrolment)).toBe(true);
    expect(reachesEnrolment('evidence.upload', actor('candidate', 'candidate'), enrolment)).toBe(true);
  });

  it('adds up over the roles of one person', () => {
    expect(enrolmentReach('enrolment.read', ['candidate', 'assessor'])).toEqual({
      all: false,
      asCandidate: true,
      asAssessor: true,
      asSupervisor: false,
      decided: false,
    });
    expect(enrolmentReach('enrolment.read', [])).toEqual({
      all: false,
      asCandidate: false,
      asAssessor: false,
      asSupervisor: false,
      decided: false,
    });
  });
});
