import type { ComparedItem, ReleaseComparison } from '@attest/api-client';
import { oneOf, optional } from '../../shared/search-state/use-search-state';

type Change = ComparedItem['change'];
type Kind = ComparedItem['kind'];

/** Ways to look at a comparison; what moved and was reworded belongs to both. */
export const shows = {
  all: ['added', 'removed', 'moved', 'moved_reworded', 'reworded', 'recoded'],
  added: ['added'],
  removed: ['removed'],
  moved: ['moved', 'moved_reworded'],
  reworded: ['reworded', 'moved_reworded'],
  recoded: ['recoded'],
  unchanged: ['unchanged'],
} as const satisfies Record<string, readonly Change[]>;

export type Show = keyof typeof shows;

const isShow = (value: string): value is Show => value in shows;
export const showNames: readonly Show[] = Object.keys(shows).filter(isShow);

/** The release compared from, and the way of changing that is shown. */
export const compareState = { with: optional, show: oneOf(showNames, 'all') };

export const countOf = (show: Show, counts: ReleaseComparison['counts']): number =>
  shows[show].reduce((sum, change) => sum + counts[change], 0);

export interface Group {
  key: string;
  /** The element it is about; null for a list that belongs to the section as a whole. */
  head: ComparedItem | null;
  kind: Kind;
  rows: ComparedItem[];
}

export interface Section {
  key: string;
  /** The unit; null for what belongs to the release. */
  head: ComparedItem | null;
  kind: Kind;
  groups: Group[];
}

const ofRelease = [
  'attitude',
  'critical_evidence',
  'context_and_resources',
  'method',
  'support',
  'note',
] as const satisfies readonly Kind[];

export const keyOf = ({ before, after }: ComparedItem): string => after?.id ?? before?.id ?? '';

/** By unit and element, as the newer release has them; what is gone stands where it stood. Empty places are left out. */
export function arrange({ items }: ReleaseComparison, show: Show): Section[] {
  const wanted: readonly Change[] = shows[show];
  const visible = (item: ComparedItem) => wanted.includes(item.change);
  const of = (...kinds: readonly Kind[]) => items.filter(({ kind }) => kinds.includes(kind));
  const holders = of('unit', 'element');
  const byAfter = new Map(holders.flatMap((item) => (item.after === null ? [] : [[item.after.id, item]])));
  const byBefore = new Map(holders.flatMap((item) => (item.before === null ? [] : [[item.before.id, item]])));
  const home = ({ before, after }: ComparedItem): ComparedItem | undefined =>
    after === null ? byBefore.get(before?.parentId ?? '') : byAfter.get(after.parentId ?? '');
  const below = (parent: ComparedItem, ...kinds: readonly Kind[]) =>
    of(...kinds).filter((item) => home(item) === parent);

  const units = of('unit').map((unit): Section => {
    const elements = below(unit, 'element').map((element): Group => ({
      key: keyOf(element),
      head: element,
      kind: 'element',
      rows: below(element, 'output', 'indicator').filter(visible),
    }));
    const lists = (['knowledge', 'skill'] as const).map((kind): Group => ({
      key: `${keyOf(unit)}-${kind}`,
      head: null,
      kind,
      rows: below(unit, kind).filter(visible),
    }));
    return {
      key: keyOf(unit),
      head: unit,
      kind: 'unit',
      groups: [...elements, ...lists].filter(
        ({ head, rows }) => rows.length > 0 || (head !== null && visible(head)),
      ),
    };
  });
  const rest = ofRelease.map((kind): Section => {
    const rows = of(kind).filter(visible);
    return {
      key: kind,
      head: null,
      kind,
      groups: rows.length === 0 ? [] : [{ key: kind, head: null, kind, rows }],
    };
  });
  return [...units, ...rest].filter(
    ({ head, groups }) => groups.length > 0 || (head !== null && visible(head)),
  );
}
