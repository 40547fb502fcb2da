import { buildEnrolment } from '../../../testing/build-enrolment';
import { chosenFor, handedUnits, handingsOf, nothingChosen, standsAgainst } from './hand-over';

const person = (id: string) => ({ id, displayName: id });
const work = {
  ...{ assessing: [buildEnrolment({ id: 'a' }), buildEnrolment({ id: 'b' })] },
  ...{ supervising: [buildEnrolment({ id: 'c' })], own: [], count: 3, teams: [], teamCount: 0 },
  ...{ toJudge: 0, toSign: 0, requests: 0, planItems: 0, invitations: 0, appointments: 0, imports: 0 },
  ...{ programmesAssessing: [], programmesSupervising: [], programmesOwn: [], groups: [] },
};
const handings = handingsOf(work);
const [first] = handings;

describe('handing over', () => {
  it('gives everything of a part to one person, and single units to others', () => {
    const choice = {
      forAll: { assessor: person('next'), supervisor: null },
      forOne: new Map([['b', person('other')]]),
    };
    expect(handedUnits(handings, choice)).toEqual([
      { enrolmentId: 'a', as: 'assessor', memberId: 'next' },
      { enrolmentId: 'b', as: 'assessor', memberId: 'other' },
    ]);
    expect(handedUnits(handings, nothingChosen)).toEqual([]);
  });

  it('leaves out a unit in which the person is another already, until somebody else is chosen', () => {
    if (first === undefined) throw new Error('No unit.');
    expect(standsAgainst(first, 'candidate')).toBe('candidate');
    expect(standsAgainst(first, 'supervisor')).toBe('supervisor');
    expect(standsAgainst(first, 'next')).toBeNull();
    const all = { ...nothingChosen, forAll: { assessor: person('supervisor'), supervisor: null } };
    expect(handedUnits(handings, all)).toEqual([]);
    const changed = { ...all, forOne: new Map([['a', person('next')]]) };
    expect(chosenFor(first, changed)).toEqual(person('next'));
    expect(handedUnits(handings, changed)).toHaveLength(1);
  });
});
