/** @jest-environment node */
import { besides, firstToCome, following, marked, skipped, skippedOf, type Round } from './round';

const round = (states: Round['states'] = {}): Round => ({ order: ['a', 'b', 'c', 'd'], states });

describe('a round of pieces to judge', () => {
  it('goes on with what is still to come, and begins again with what was passed over', () => {
    expect(following(round(), 'a')).toBe('b');
    expect(following(round({ b: 'sent' }), 'a')).toBe('c');
    expect(following(round({ d: 'sent' }), 'd')).toBe('a');
    expect(following(round({ a: 'sent', b: 'sent', c: 'refused' }), 'd')).toBeNull();
  });

  it('puts what is skipped at its end, and is over when only such pieces are left', () => {
    const once = skipped(round(), 'a');
    expect(once).toEqual({ order: ['b', 'c', 'd', 'a'], states: { a: 'skipped' } });
    expect(firstToCome(once)).toBe('b');
    const rest = marked(marked(marked(once, 'b', 'sent'), 'c', 'sent'), 'd', 'sent');
    expect(following(rest, 'd')).toBeNull();
    expect(skippedOf(rest)).toEqual(['a']);
  });

  it('goes through what was skipped once somebody has begun with it', () => {
    const left = round({ a: 'sent', b: 'skipped', c: 'skipped', d: 'skipped' });
    expect(following(left, 'b')).toBe('c');
    expect(following(left, 'd')).toBeNull();
  });

  it('knows the neighbours in order, and takes back what became of a piece', () => {
    expect(besides(round({ b: 'sent' }), 'a', 1)).toBe('b');
    expect(besides(round(), 'a', -1)).toBeNull();
    expect(marked(round({ a: 'sent' }), 'a', null).states).toEqual({});
  });
});
