/** @jest-environment node */
import { type Action, roles, scopesFor } from '@attest/domain';
import { destinationsFor, homeFor, isWideOnly, sectionOf } from './destinations';

const idsFor = (...held: Parameters<typeof destinationsFor>[0]) => destinationsFor(held).map(({ id }) => id);

describe('who is led where', () => {
  it.each([
    ['assessor', '/today'],
    ['candidate', '/my-units'],
    ['supervisor', '/sign-offs'],
    ['admin', '/people'],
    ['author', '/standards'],
    ['verifier', '/audit'],
    ['auditor', '/audit'],
  ] as const)('opens the own work of %s first', (role, home) => {
    expect(homeFor([role])).toBe(home);
    expect(idsFor(role).map((id) => `/${id}`)).toContain(home);
  });

  it('gives every role an entry', () => {
    for (const role of roles) expect(idsFor(role)).not.toEqual([]);
  });

  it('shows the union to a person of several roles, each entry once', () => {
    expect(idsFor('supervisor', 'author')).toEqual([
      'sign-offs',
      'groups',
      'overview',
      'standards',
      'programmes',
      'validities',
      'rules',
      'imports',
    ]);
  });

  it('keeps the five places of a phone for what is done on a phone', () => {
    const overview = destinationsFor(['assessor']).find(({ id }) => id === 'overview');
    expect(overview !== undefined && isWideOnly(overview, ['assessor'])).toBe(true);
    expect(overview !== undefined && isWideOnly(overview, ['assessor', 'admin'])).toBe(false);
  });

  it('leads whoever may lead a group to its members and to what runs out for them', () => {
    for (const role of roles) {
      const may = (action: Action) => scopesFor(action, [role]).includes('assigned');
      expect([role, idsFor(role).includes('groups')]).toEqual([role, role === 'admin' || may('group.read')]);
      if (may('group.read')) expect([role, may('validity.read')]).toEqual([role, true]);
      if (may('group.read')) expect(idsFor(role)).toContain('validities');
    }
  });

  it.each([
    ['/passports/p', ['author'], 'groups'],
    ['/passports/p', ['author', 'assessor'], 'candidates'],
    ['/validities', ['verifier'], 'validities'],
    ['/enrolments/e', ['assessor'], 'candidates'],
    ['/enrolments/e/matrix', ['assessor'], 'candidates'],
    ['/enrolments/e/observe', ['assessor'], 'observe'],
    ['/enrolments/e', ['supervisor'], 'sign-offs'],
    ['/enrolments/e', ['admin'], 'enrolments'],
    ['/enrolments/e', ['verifier'], 'overview'],
    ['/carry-overs', ['admin'], 'enrolments'],
    ['/my-units/e/plan', ['candidate'], 'my-units'],
    ['/standards/r/units/u/tools', ['author'], 'standards'],
    ['/me', ['assessor'], null],
    ['/notifications', ['candidate'], null],
  ] as const)('says of %s for %s that it belongs to %s', (path, held, section) => {
    expect(sectionOf(path, held)).toBe(section);
  });
});
