import { type ComparableItem, comparedKinds, type ReleaseChange } from './comparable';
import { pairItems } from './pair-items';
import { squeeze } from './squeeze';
import { type DiffRun, diffWords } from './word-diff';

/** One item of either release with what became of it in the other. */
export interface Pairing {
  readonly change: ReleaseChange;
  readonly before: ComparableItem | null;
  readonly after: ComparableItem | null;
  /** 1 where the wording is the same, 0 where nothing stands on the other side. */
  readonly similarity: number;
  /** Word by word, where both sides are there and worded differently; otherwise empty. */
  readonly runs: readonly DiffRun[];
}

export type ChangeCounts = Readonly<Record<ReleaseChange, number>>;

/**
 * What became of every item of two releases. Each item of either side stands in exactly one pairing; comparing the
 * other way round gives the same pairings mirrored.
 * @returns pairings by kind, and within a kind in the order of the newer release, what is gone after what it followed
 */
export function compareReleases(
  before: readonly ComparableItem[],
  after: readonly ComparableItem[],
): Pairing[] {
  const counterpart = new Map<string, string>();
  const contents = { before: contentsOf(before), after: contentsOf(after) };
  const samePlace = (old: ComparableItem, fresh: ComparableItem) =>
    old.parentId === null
      ? fresh.parentId === null
      : fresh.parentId !== null && counterpart.get(old.parentId) === fresh.parentId;
  const sameContents = (old: ComparableItem, fresh: ComparableItem) =>
    overlap(contents.before.get(old.id) ?? [], contents.after.get(fresh.id) ?? []);

  return comparedKinds.flatMap((kind) => {
    const old = before.filter((item) => item.kind === kind);
    const fresh = after.filter((item) => item.kind === kind);
    const holds = kind === 'unit' || kind === 'element';
    const pairs = pairItems(old, fresh, holds ? { samePlace, sameContents } : { samePlace });
    for (const pair of pairs) counterpart.set(pair.before.id, pair.after.id);
    return inOrder(
      old,
      fresh,
      pairs.map(({ before: left, after: right, similarity }) => {
        const reworded = squeeze(left.text) !== squeeze(right.text);
        return {
          change: changeOf(left, right, samePlace(left, right), reworded),
          before: left,
          after: right,
          similarity: reworded ? similarity : 1,
          runs: reworded ? diffWords(left.text, right.text) : [],
        };
      }),
    );
  });
}

export function countChanges(pairings: readonly Pairing[]): ChangeCounts {
  const counts = { unchanged: 0, recoded: 0, moved: 0, reworded: 0, moved_reworded: 0, added: 0, removed: 0 };
  for (const { change } of pairings) counts[change] += 1;
  return counts;
}

export const isChanged = ({ change }: Pairing): boolean => change !== 'unchanged';

function changeOf(
  before: ComparableItem,
  after: ComparableItem,
  samePlace: boolean,
  reworded: boolean,
): ReleaseChange {
  if (reworded) return samePlace ? 'reworded' : 'moved_reworded';
  if (!samePlace) return 'moved';
  return before.code === after.code ? 'unchanged' : 'recoded';
}

function inOrder(
  before: readonly ComparableItem[],
  after: readonly ComparableItem[],
  pairings: readonly Pairing[],
): Pairing[] {
  const byBefore = new Map(pairings.map((pairing) => [pairing.before?.id, pairing]));
  const byAfter = new Map(pairings.map((pairing) => [pairing.after?.id, pairing]));
  /** What is gone, by the pairing of the item it followed under the same parent. */
  const gone = new Map<Pairing | null, Pairing[]>();
  const lastOf = new Map<string | null, Pairing | null>();
  for (const item of before) {
    const pairing = byBefore.get(item.id);
    if (pairing !== undefined) {
      lastOf.set(item.parentId, pairing);
      continue;
    }
    const follows = lastOf.get(item.parentId) ?? null;
    const removed: Pairing = { change: 'removed', before: item, after: null, similarity: 0, runs: [] };
    gone.set(follows, [...(gone.get(follows) ?? []), removed]);
  }
  return [
    ...(gone.get(null) ?? []),
    ...after.flatMap((item): Pairing[] => {
      const pairing = byAfter.get(item.id);
      if (pairing === undefined)
        return [{ change: 'added', before: null, after: item, similarity: 0, runs: [] }];
      return [pairing, ...(gone.get(pairing) ?? [])];
    }),
  ];
}

/** The wording of everything directly below an item. */
function contentsOf(items: readonly ComparableItem[]): ReadonlyMap<string, readonly string[]> {
  const contents = new Map<string, string[]>();
  for (const { parentId, text } of items) {
    if (parentId === null) continue;
    const list = contents.get(parentId);
    if (list === undefined) contents.set(parentId, [squeeze(text)]);
    else list.push(squeeze(text));
  }
  return contents;
}

/** Dice's coefficient on what two lists have in common. */
function overlap(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const text of one) left.set(text, (left.get(text) ?? 0) + 1);
  let common = 0;
  for (const text of other) {
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    left.set(text, count - 1);
    common += 1;
  }
  return (2 * common) / (one.length + other.length);
}
