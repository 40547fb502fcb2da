import type { ReadingRun } from '@attest/domain';

/** A part of a text that is marked, from its first character to before `to`. */
export interface MarkedPlace {
  /** Of the mark; null for the one being made. */
  readonly id: string | null;
  readonly from: number;
  readonly to: number;
}

/** Words of one look that the same marks lie on. */
export interface Segment {
  readonly at: number;
  readonly run: ReadingRun;
  readonly places: readonly MarkedPlace[];
}

/** A paragraph cut where marks begin and end; `start` is where it begins in the whole text. */
export function segmentsOf(
  runs: readonly ReadingRun[],
  start: number,
  places: readonly MarkedPlace[],
): Segment[] {
  let at = start;
  return runs.flatMap((run) => {
    const [from, to] = [at, at + run.text.length];
    at = to;
    const here = places.filter((place) => place.from < to && place.to > from);
    const cuts = [...new Set([from, to, ...here.flatMap((place) => [place.from, place.to])])]
      .filter((cut) => cut >= from && cut <= to)
      .sort((a, b) => a - b);
    return cuts.slice(0, -1).map((cut, index) => ({
      at: cut,
      run: { ...run, text: run.text.slice(cut - from, (cuts[index + 1] ?? to) - from) },
      places: here.filter((place) => place.from <= cut && place.to > cut),
    }));
  });
}
