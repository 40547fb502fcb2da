import type { ComparableItem } from './comparable';
import { BigramIndex, bigramsOf } from './similarity';
import { squeeze } from './squeeze';

/** How like two wordings must be to be taken for one item: the more else agrees, the less. */
export const likeness = { sameCode: 0.4, samePlace: 0.6, elsewhere: 0.75 } as const;

export interface ItemPair {
  readonly before: ComparableItem;
  readonly after: ComparableItem;
  readonly similarity: number;
}

interface Candidate {
  readonly one: number;
  readonly other: number;
  readonly similarity: number;
  readonly score: number;
}

export interface Pairer {
  readonly samePlace: (before: ComparableItem, after: ComparableItem) => boolean;
  /** How much of what two items contain is the same, 0 to 1: a duty with another title but the same tasks is that duty. */
  readonly sameContents?: (before: ComparableItem, after: ComparableItem) => number;
}

/**
 * Pairs the items of one kind, each at most once: first what is worded the same, then what is like enough, the likest
 * first. Order and ties do not depend on which release is called the older one.
 */
export function pairItems(
  before: readonly ComparableItem[],
  after: readonly ComparableItem[],
  pairer: Pairer,
): ItemPair[] {
  const pairing = new Pairing(before, after, pairer);
  pairing.pairSameWording();
  pairing.pairLikeWording();
  pairing.pairSameContents();
  return pairing.pairs;
}

/** Items are named by their index: `one` in the list before, `other` in the list after. */
class Pairing {
  readonly pairs: ItemPair[] = [];
  private readonly taken = { one: new Set<number>(), other: new Set<number>() };
  private readonly texts: { readonly one: readonly string[]; readonly other: readonly string[] };

  constructor(
    private readonly before: readonly ComparableItem[],
    private readonly after: readonly ComparableItem[],
    private readonly pairer: Pairer,
  ) {
    this.texts = {
      one: before.map(({ text }) => squeeze(text)),
      other: after.map(({ text }) => squeeze(text)),
    };
  }

  pairSameWording(): void {
    const wordedSo = new Map<string, number[]>();
    this.texts.other.forEach((text, other) => {
      const list = wordedSo.get(text);
      if (list === undefined) wordedSo.set(text, [other]);
      else list.push(other);
    });
    this.take(
      this.texts.one.flatMap((text, one) =>
        (wordedSo.get(text) ?? []).flatMap((other) => this.candidate(one, other, 1)),
      ),
    );
  }

  pairLikeWording(): void {
    const { one: open, other: others } = this.open();
    const index = new BigramIndex(others.map((other) => bigramsOf(this.texts.other[other] ?? '')));
    this.take(
      open.flatMap((one) =>
        index
          .like(bigramsOf(this.texts.one[one] ?? ''))
          .flatMap(({ index: at, similarity }) => this.candidate(one, others[at] ?? -1, similarity)),
      ),
    );
  }

  pairSameContents(): void {
    const { sameContents } = this.pairer;
    if (sameContents === undefined) return;
    const { one: open, other: others } = this.open();
    this.take(
      open.flatMap((one) =>
        others.flatMap((other) => {
          const [left, right] = [this.before[one], this.after[other]];
          return left && right ? this.candidate(one, other, sameContents(left, right)) : [];
        }),
      ),
    );
  }

  /** What has no partner yet. */
  private open(): { one: number[]; other: number[] } {
    return {
      one: [...this.before.keys()].filter((index) => !this.taken.one.has(index)),
      other: [...this.after.keys()].filter((index) => !this.taken.other.has(index)),
    };
  }

  /** None where the two are not like enough. */
  private candidate(one: number, other: number, similarity: number): Candidate[] {
    const left = this.before[one];
    const right = this.after[other];
    if (!left || !right) return [];
    const place = this.pairer.samePlace(left, right);
    const code = left.code === right.code;
    const enough = place ? (code ? likeness.sameCode : likeness.samePlace) : likeness.elsewhere;
    if (similarity < enough) return [];
    return [{ one, other, similarity, score: similarity + (place ? 0.2 : 0) + (code ? 0.1 : 0) }];
  }

  private take(candidates: Candidate[]): void {
    for (const { one, other, similarity } of candidates.sort(likestFirst)) {
      const left = this.before[one];
      const right = this.after[other];
      if (!left || !right || this.taken.one.has(one) || this.taken.other.has(other)) continue;
      this.taken.one.add(one);
      this.taken.other.add(other);
      this.pairs.push({ before: left, after: right, similarity });
    }
  }
}

/** Two candidates that want the same item differ in distance or in sum, so no tie is left to the order of the lists. */
const likestFirst = (a: Candidate, b: Candidate): number =>
  b.score - a.score ||
  Math.abs(a.one - a.other) - Math.abs(b.one - b.other) ||
  a.one + a.other - (b.one + b.other);
