import fc from 'fast-check';
import { proposeTeams, type TeamNeed } from './propose-teams';

const members = ['a', 'b', 'c', 'd', 'e', 'f'];
const some = fc.uniqueArray(fc.constantFrom(...members), { maxLength: 6 });
const pools = some.map((ids) => new Map(ids.map((id, index) => [id, index])));
const needs = fc.uniqueArray(
  fc.record({
    candidateId: fc.constantFrom(...members, 'x', 'y', 'z'),
    units: fc.nat(10),
    notAssessor: some,
    notSupervisor: some,
  }),
  { selector: ({ candidateId }) => candidateId },
);
const open = (need: Omit<TeamNeed, 'assessorId' | 'supervisorId'>): TeamNeed => ({
  ...need,
  assessorId: null,
  supervisorId: null,
});

describe('proposing assessors and supervisors', () => {
  it('never proposes anybody in conflict, nor somebody outside the pool', () => {
    fc.assert(
      fc.property(needs, pools, pools, (given, assessors, supervisors) => {
        const teams = proposeTeams(given.map(open), { assessors, supervisors });
        for (const { candidateId, notAssessor, notSupervisor } of given) {
          const { assessorId = null, supervisorId = null } = teams.get(candidateId) ?? {};
          if (assessorId !== null) expect([candidateId, ...notAssessor]).not.toContain(assessorId);
          if (supervisorId !== null)
            expect([candidateId, assessorId, ...notSupervisor]).not.toContain(supervisorId);
          expect(assessorId === null || assessors.has(assessorId)).toBe(true);
          expect(supervisorId === null || supervisors.has(supervisorId)).toBe(true);
        }
      }),
    );
  });

  it('finds both wherever two different people could be found', () => {
    fc.assert(
      fc.property(needs, pools, pools, (given, assessors, supervisors) => {
        const teams = proposeTeams(given.map(open), { assessors, supervisors });
        for (const { candidateId, notAssessor, notSupervisor } of given) {
          const could = [...assessors.keys()].some(
            (assessor) =>
              assessor !== candidateId &&
              !notAssessor.includes(assessor) &&
              [...supervisors.keys()].some(
                (signer) => signer !== candidateId && signer !== assessor && !notSupervisor.includes(signer),
              ),
          );
          const team = teams.get(candidateId);
          if (could) expect([team?.assessorId, team?.supervisorId]).not.toContain(null);
        }
      }),
    );
  });

  it('keeps whoever is named', () => {
    const need = { candidateId: 'x', units: 3, notAssessor: ['a'], notSupervisor: [] };
    const pool = { assessors: new Map([['b', 0]]), supervisors: new Map([['c', 0]]) };
    const teams = proposeTeams([{ ...need, assessorId: 'a', supervisorId: null }], pool);
    expect(teams.get('x')).toEqual({ assessorId: 'a', supervisorId: 'c' });
  });

  it('counts what each has to do already', () => {
    const need = { candidateId: 'x', units: 2, notAssessor: [], notSupervisor: [] };
    const pool = {
      assessors: new Map([
        ['a', 9],
        ['b', 4],
      ]),
      supervisors: new Map([['b', 0]]),
    };
    expect(proposeTeams([open(need)], pool).get('x')).toEqual({ assessorId: 'a', supervisorId: 'b' });
  });
});
