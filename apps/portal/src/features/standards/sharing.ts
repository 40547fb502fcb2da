import type { CompetenceItem, Unit } from '@attest/api-client';

export interface Shared {
  /** Of the item in the other unit. */
  readonly id: string;
  readonly unitCode: string;
  readonly code: string;
  /** The same in code and text; the same text under another code; the same code over another text. */
  readonly how: 'same' | 'otherCode' | 'otherText';
}

/**
 * Which items of knowledge and skill stand in several units of a release. Nothing is merged: what is printed under two
 * codes, or one code over two texts, is told as it is.
 */
export function sharingOf(units: readonly Unit[]): ReadonlyMap<string, readonly Shared[]> {
  const found = new Map<string, Shared[]>();
  for (const items of [units.map(knowledgeOf), units.map(skillsOf)]) {
    const all = items.flat();
    const byText = group(all, ({ item }) => squeezed(item.text));
    const byCode = group(all, ({ item }) => item.code);
    for (const { unit, item } of all) {
      const others = new Set([...(byText.get(squeezed(item.text)) ?? []), ...(byCode.get(item.code) ?? [])]);
      const shared = [...others]
        .filter((other) => other.unit.id !== unit.id)
        .map((other) => ({
          id: other.item.id,
          unitCode: other.unit.code,
          code: other.item.code,
          how: howOf(item, other.item),
        }));
      if (shared.length > 0) found.set(item.id, shared);
    }
  }
  return found;
}

interface Placed {
  readonly unit: Unit;
  readonly item: CompetenceItem;
}

const knowledgeOf = (unit: Unit): Placed[] => unit.knowledge.map((item) => ({ unit, item }));
const skillsOf = (unit: Unit): Placed[] => unit.skills.map((item) => ({ unit, item }));

/** Spaces are how a cell was broken into lines, not what it says. */
const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '');

const howOf = (one: CompetenceItem, other: CompetenceItem): Shared['how'] => {
  if (squeezed(one.text) !== squeezed(other.text)) return 'otherText';
  return one.code === other.code ? 'same' : 'otherCode';
};

function group(all: readonly Placed[], key: (placed: Placed) => string): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const placed of all) groups.set(key(placed), [...(groups.get(key(placed)) ?? []), placed]);
  return groups;
}
