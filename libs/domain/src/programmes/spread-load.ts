/** Work that one person is to have: how much it is, and who of them may. */
export interface Share {
  readonly key: string;
  readonly weight: number;
  /** Nobody: the share stays without a person. */
  readonly allowed: readonly string[];
}

interface Spread {
  readonly shares: readonly Share[];
  readonly holder: Map<string, string>;
  readonly loads: Map<string, number>;
}

interface Move {
  readonly share: Share;
  readonly to: string;
}

/**
 * Gives each share to one of those who may have it, so that loads are as even as that allows. First each share, those
 * with the least choice and the most work before the others, to whoever has least; then shares go on along chains of
 * people as long as that makes loads more even. With shares of one weight nothing is left that would make them more
 * even; with different weights no single share could be moved for the better. The order in which shares and people are
 * given is of no account.
 * @param before how much each has already; whoever is not named has nothing
 * @returns who has which share, by its key
 */
export function spreadLoad(
  shares: readonly Share[],
  before: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const spread: Spread = {
    shares: [...shares].sort(leastChoiceFirst),
    holder: new Map(),
    loads: new Map(before),
  };
  for (const share of spread.shares) {
    const to = leastLoaded(share.allowed, spread.loads);
    if (to !== null) give(spread, { share, to });
  }
  for (let moves = betterMoves(spread); moves !== null; moves = betterMoves(spread)) {
    for (const move of moves) give(spread, move);
  }
  return spread.holder;
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const leastChoiceFirst = (one: Share, other: Share): number =>
  one.allowed.length - other.allowed.length || other.weight - one.weight || byText(one.key, other.key);

const loadOf = (loads: ReadonlyMap<string, number>, person: string): number => loads.get(person) ?? 0;

function leastLoaded(people: readonly string[], loads: ReadonlyMap<string, number>): string | null {
  const [first = null] = [...people].sort(
    (one, other) => loadOf(loads, one) - loadOf(loads, other) || byText(one, other),
  );
  return first;
}

function give({ holder, loads }: Spread, { share, to }: Move): void {
  const from = holder.get(share.key);
  if (from !== undefined) loads.set(from, loadOf(loads, from) - share.weight);
  loads.set(to, loadOf(loads, to) + share.weight);
  holder.set(share.key, to);
}

/** A chain of moves after which loads are more even, the shortest from whoever has most; null: there is none. */
function betterMoves(spread: Spread): Move[] | null {
  const held = new Map<string, Share[]>();
  for (const share of spread.shares) {
    const person = spread.holder.get(share.key);
    if (person !== undefined && share.weight > 0) held.set(person, [...(held.get(person) ?? []), share]);
  }
  const busiest = [...held.keys()].sort(
    (one, other) => loadOf(spread.loads, other) - loadOf(spread.loads, one) || byText(one, other),
  );
  for (const person of busiest) {
    const moves = chainFrom(person, held, spread.loads);
    if (moves !== null) return moves;
  }
  return null;
}

function chainFrom(
  start: string,
  held: ReadonlyMap<string, readonly Share[]>,
  loads: ReadonlyMap<string, number>,
): Move[] | null {
  const chains: Move[][] = [[]];
  const reached = new Set([start]);
  for (const chain of chains) {
    const person = chain.at(-1)?.to ?? start;
    for (const share of held.get(person) ?? []) {
      for (const to of [...share.allowed].sort(byText)) {
        const longer = [...chain, { share, to }];
        if (to !== start && evens(start, longer, loads)) return longer;
        if (reached.has(to)) continue;
        reached.add(to);
        chains.push(longer);
      }
    }
  }
  return null;
}

/** Whether loads are more even afterwards: the sum of their squares is less. */
function evens(start: string, moves: readonly Move[], loads: ReadonlyMap<string, number>): boolean {
  const changes = new Map<string, number>();
  let from = start;
  for (const { share, to } of moves) {
    changes.set(from, (changes.get(from) ?? 0) - share.weight);
    changes.set(to, (changes.get(to) ?? 0) + share.weight);
    from = to;
  }
  let sum = 0;
  for (const [person, change] of changes) {
    const load = loadOf(loads, person);
    sum += (load + change) ** 2 - load ** 2;
  }
  return sum < 0;
}
