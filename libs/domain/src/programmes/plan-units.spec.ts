import { planUnits, type SectionOfUnits, type UnitHeld } from './plan-units';

const core: SectionOfUnits = {
  ...{ id: 'core', choose: null },
  units: ['1', '2', '3', '4'].map((id) => ({ programmeUnitId: `p${id}`, unitId: `u${id}` })),
};
const electives: SectionOfUnits = {
  ...{ id: 'electives', choose: 2 },
  units: ['5', '6', '7'].map((id) => ({ programmeUnitId: `p${id}`, unitId: `u${id}` })),
};
const none: UnitHeld = { openId: null, signedId: null, expired: false, attempt: 0 };
const originsOf = (standings: Record<string, Partial<UnitHeld>>, given: readonly string[] = []) => {
  const entries = Object.entries(standings).map(([id, standing]) => [id, { ...none, ...standing }] as const);
  const { units, tooMany } = planUnits([core, electives], new Map(entries), given);
  return { origins: units.map(({ origin }) => origin).join(' '), tooMany, units };
};

describe('what becomes of the units of a programme', () => {
  it('begins anew what nobody has, and leaves electives open', () => {
    expect(originsOf({}).origins).toBe('new new new new not_chosen not_chosen not_chosen');
  });

  it('goes on with what is open, counts what is signed, and attempts again what has run out', () => {
    const { origins, units } = originsOf({
      u1: { openId: 'e1', attempt: 1 },
      u2: { signedId: 'e2', attempt: 1 },
      u3: { signedId: 'e3', expired: true, attempt: 1 },
      u4: { attempt: 2 },
      u5: { signedId: 'e5', attempt: 1 },
    });
    expect(origins).toBe('going_on signed attempt new signed not_chosen not_chosen');
    expect(units.map(({ enrolmentId }) => enrolmentId)).toEqual(['e1', 'e2', null, null, 'e5', null, null]);
    expect(units.map(({ attempt }) => attempt)).toEqual([1, 1, 2, 3, 1, 1, 1]);
  });

  it('takes an open attempt before a signed one', () => {
    expect(originsOf({ u1: { openId: 'e2', signedId: 'e1', attempt: 2 } }).units[0]).toMatchObject({
      ...{ origin: 'going_on', enrolmentId: 'e2' },
    });
  });

  it('begins the electives given, and says of which section they are too many', () => {
    expect(originsOf({}, ['p5', 'p7'])).toMatchObject({
      ...{ origins: 'new new new new new not_chosen new', tooMany: [] },
    });
    expect(originsOf({}, ['p5', 'p6', 'p7']).tooMany).toEqual(['electives']);
    expect(originsOf({ u5: { signedId: 'e5' } }, ['p6', 'p7']).tooMany).toEqual(['electives']);
  });

  it('does not refuse what somebody has beyond what is asked for', () => {
    const had = { openId: 'e', attempt: 1 };
    expect(originsOf({ u5: had, u6: had, u7: had }).tooMany).toEqual([]);
  });
});
