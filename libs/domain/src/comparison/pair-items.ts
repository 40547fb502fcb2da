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
  const texts = {
    one: before.map(({ text }) => squeeze(text)),
    other: after.map(({ text }) => squeeze(text)),
  };
  const taken = { one: new Set<number>(), other: new Set<number>() };
  const pairs: ItemPair[] = [];
  const take = (candidates: Candidate[]) => {
    for (const { one, other, similarity } of candidates.sort(likestFirst)) {
      const left = before[one];
      const right = after[other];
      if (!left || !right || taken.one.has(one) || taken.other.has(other)) continue;
      taken.one.add(one);
      taken.other.add(other);
      pairs.push({ before: left, after: right, similarity });
    }
  };
  const candidate = (one: number, other: number, similarity: number): Candidate[] => {
    const left = before[one];
    const right = after[other];
    if (!left || !right) return [];
    const place = pairer.samePlace(left, right);
    const code = left.code === right.code;
    const enough = place ? (code ? likeness.sameCode : likeness.samePlace) : likeness.elsewhere;
    if (similarity < enough) return [];
    return [{ one, other, similarity, score: similarity + (place ? 0.2 : 0) + (code ? 0.1 : 0) }];
  };

  const wordedSo = new Map<string, number[]>();
  texts.other.forEach((text, other) => {
    const list = wordedSo.get(text);
    if (list === undefined) wordedSo.set(text, [other]);
    else list.push(other);
  });
  take(
    texts.one.flatMap((text, one) => (wordedSo.get(text) ?? []).flatMap((other) => candidate(one, other, 1))),
  );

  const open = {
    one: [...before.keys()].filter((index) => !taken.one.has(index)),
    other: [...after.keys()].filter((index) => !taken.other.has(index)),
  };
  const index = new BigramIndex(open.other.map((other) => bigramsOf(texts.other[other] ?? '')));
  take(
    open.one.flatMap((one) =>
      index
        .like(bigramsOf(texts.one[one] ?? ''))
        .flatMap(({ index: at, similarity }) => candidate(one, open.other[at] ?? -1, similarity)),
    ),
  );

  const { sameContents } = pairer;
  if (sameContents !== undefined) {
    take(
      before.flatMap((left, one) =>
        taken.one.has(one)
          ? []
          : after.flatMap((right, other) =>
              taken.other.has(other) ? [] : candidate(one, other, sameContents(left, right)),
            ),
      ),
    );
  }
  return pairs;
}

/** Two candidates that want the same item differ in distance or in sum, so no tie is left to the order of the lists. */
const likestFirst = (a: Candidate, b: Candidate): number =>
  b.score - a.score ||
  Math.abs(a.one - a.other) - Math.abs(b.one - b.other) ||
  a.one + a.other - (b.one + b.other);
