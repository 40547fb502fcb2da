import fc from 'fast-check';
import { type Share, spreadLoad } from './spread-load';

const people = ['a', 'b', 'c', 'd', 'e'];
const someone = fc.constantFrom(...people);
const befores = fc
  .dictionary(someone, fc.nat(12), { noNullPrototype: true })
  .map((each) => new Map(Object.entries(each)));
const sharesOf = (weight: fc.Arbitrary<number>, most: number) =>
  fc
    .array(fc.record({ weight, allowed: fc.uniqueArray(someone, { maxLength: 5 }) }), { maxLength: most })
    .map((list) => list.map((each, index): Share => ({ key: `k${String(index)}`, ...each })));

const loadsAfter = (
  shares: readonly Share[],
  before: ReadonlyMap<string, number>,
  given: ReadonlyMap<string, string>,
) => {
  const loads = new Map(people.map((person) => [person, before.get(person) ?? 0]));
  for (const { key, weight } of shares) {
    const person = given.get(key);
    if (person !== undefined) loads.set(person, (loads.get(person) ?? 0) + weight);
  }
  return loads;
};
const squares = (loads: ReadonlyMap<string, number>) =>
  [...loads.values()].reduce((sum, load) => sum + load ** 2, 0);

/** Of every way to give the shares, the most even. */
function mostEven(shares: readonly Share[], before: ReadonlyMap<string, number>): number {
  const rest = shares.filter(({ allowed }) => allowed.length > 0);
  const attempt = (index: number, given: ReadonlyMap<string, string>): number => {
    const share = rest[index];
    if (share === undefined) return squares(loadsAfter(shares, before, given));
    return Math.min(...share.allowed.map((to) => attempt(index + 1, new Map([...given, [share.key, to]]))));
  };
  return attempt(0, new Map());
}

describe('spreading load', () => {
  it('gives every share to somebody who may have it, and none to others', () => {
    fc.assert(
      fc.property(sharesOf(fc.nat(10), 20), befores, (shares, before) => {
        const given = spreadLoad(shares, before);
        for (const { key, allowed } of shares) {
          const to = given.get(key);
          expect(to === undefined ? allowed.length === 0 : allowed.includes(to)).toBe(true);
        }
      }),
    );
  });

  it('leaves no share whose move would make loads more even', () => {
    fc.assert(
      fc.property(sharesOf(fc.integer({ min: 1, max: 10 }), 20), befores, (shares, before) => {
        const given = spreadLoad(shares, before);
        const loads = loadsAfter(shares, before, given);
        for (const { key, weight, allowed } of shares) {
          const from = loads.get(given.get(key) ?? '') ?? 0;
          for (const to of allowed) {
            if (to !== given.get(key)) expect(from - (loads.get(to) ?? 0)).toBeLessThanOrEqual(weight);
          }
        }
      }),
    );
  });

  it('is as even as who may have what allows, where all shares weigh the same', () => {
    fc.assert(
      fc.property(sharesOf(fc.constant(3), 5), befores, (shares, before) => {
        const loads = loadsAfter(shares, before, spreadLoad(shares, before));
        expect(squares(loads)).toBe(mostEven(shares, before));
      }),
      { numRuns: 50 },
    );
  });

  it('proposes the same whatever the order in which shares and people are given', () => {
    const shuffled = sharesOf(fc.nat(10), 12).chain((shares) =>
      fc.record({
        shares: fc.constant(shares),
        other: fc.shuffledSubarray([...shares], { minLength: shares.length }),
        before: befores,
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ shares, other, before }) => {
        const turned = other.map((share) => ({ ...share, allowed: [...share.allowed].reverse() }));
        const reversed = new Map([...before].reverse());
        expect([...spreadLoad(turned, reversed)].sort()).toEqual([...spreadLoad(shares, before)].sort());
      }),
    );
  });
});
