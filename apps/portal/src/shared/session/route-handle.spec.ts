/** @jest-environment node */
import { mayOpen, type RouteHandle } from './route-handle';

const frame = { handle: undefined };
const people = { handle: { permit: 'member.read' } satisfies RouteHandle };

describe('who may open an address', () => {
  it('follows the table of permissions', () => {
    expect(mayOpen([frame, people], ['admin'])).toBe(true);
    expect(mayOpen([frame, people], ['candidate'])).toBe(false);
  });

  it('takes the union of several roles', () => {
    expect(mayOpen([frame, people], ['candidate', 'admin'])).toBe(true);
  });

  it('asks nothing where a route names no action, and everything of every part', () => {
    expect(mayOpen([frame], [])).toBe(true);
    const audit = { handle: { permit: 'audit.read' } satisfies RouteHandle };
    expect(mayOpen([people, audit], ['verifier'])).toBe(false);
  });
});
