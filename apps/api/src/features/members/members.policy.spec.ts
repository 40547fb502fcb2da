import { roles } from '@attest/domain';
import { expiryOf, leavesNoAdmin, raisesThemselves } from './members.policy';

describe('who may change members', () => {
  it('lets nobody give themselves a role, but give one up', () => {
    expect(raisesThemselves('a', 'a', ['assessor'])).toBe(true);
    expect(raisesThemselves('a', 'a', [])).toBe(false);
    expect(raisesThemselves('a', 'b', ['assessor'])).toBe(false);
  });

  it('keeps the last admin', () => {
    expect(leavesNoAdmin('a', ['a'])).toBe(true);
    expect(leavesNoAdmin('a', ['a', 'b'])).toBe(false);
    expect(leavesNoAdmin('c', ['a'])).toBe(false);
  });

  it('dates the grant of an auditor, and no other', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    expect(expiryOf('auditor', now)).toEqual(new Date('2026-04-01T00:00:00Z'));
    expect(roles.filter((role) => expiryOf(role, now) !== null)).toEqual(['auditor']);
  });
});
