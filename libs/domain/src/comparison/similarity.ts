/** How often each pair of neighbouring characters stands in a text. */
export interface Bigrams {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** A text of one character counts as that character, so that it is like itself. */
export function bigramsOf(text: string): Bigrams {
  const characters = Array.from(text);
  const counts = new Map<string, number>();
  const pairs =
    characters.length < 2
      ? characters
      : characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return { counts, total: pairs.length };
}

export interface Likeness {
  /** Index in the second list. */
  readonly index: number;
  /** Dice's coefficient on bigrams, above 0 and at most 1. */
  readonly similarity: number;
}

/** Finds what shares anything with a text by looking up its pairs, not by going through every text there is. */
export class BigramIndex {
  private readonly places = new Map<string, { index: number; count: number }[]>();
  private readonly totals: number[];

  constructor(texts: readonly Bigrams[]) {
    this.totals = texts.map(({ total }) => total);
    texts.forEach(({ counts }, index) => {
      for (const [pair, count] of counts) {
        const list = this.places.get(pair);
        if (list === undefined) this.places.set(pair, [{ index, count }]);
        else list.push({ index, count });
      }
    });
  }

  like({ counts, total }: Bigrams): Likeness[] {
    const shared = new Map<number, number>();
    for (const [pair, count] of counts) {
      for (const place of this.places.get(pair) ?? []) {
        shared.set(place.index, (shared.get(place.index) ?? 0) + Math.min(count, place.count));
      }
    }
    return [...shared].map(([index, common]) => ({
      index,
      similarity: (2 * common) / (total + (this.totals[index] ?? 0)),
    }));
  }
}
