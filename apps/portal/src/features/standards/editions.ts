import type { ReleaseDetail, ReleaseEdition } from '@attest/api-client';

type Named = ReleaseDetail['lineage'][number];

export type Lineage = Pick<ReleaseDetail, 'id' | 'state' | 'editions' | 'lineage'>;

/** One edition of the lineage: published here, only named in the document, or both. */
export interface KnownEdition {
  code: string;
  version: string;
  name: string;
  ours: ReleaseEdition | null;
  /** What the document says of it. */
  named: Named | null;
  isThis: boolean;
}

/** «-003» is «-003v1»: an edition is told by the number of its version. */
const numberOf = (version: string): number => Number(/\d+/.exec(version)?.[0] ?? '1');

/** Every edition known, newest first; the names are those each edition had. */
export function knownEditions({ editions, lineage, id }: Lineage): KnownEdition[] {
  const named = new Map(lineage.map((entry) => [numberOf(entry.version), entry]));
  const ours = editions.map((edition): [number, KnownEdition] => {
    const number = numberOf(edition.version);
    const { code, version, name } = edition;
    return [
      number,
      { code, version, name, ours: edition, named: named.get(number) ?? null, isThis: edition.id === id },
    ];
  });
  const published = new Set(ours.map(([number]) => number));
  const others = [...named]
    .filter(([number]) => !published.has(number))
    .map(([number, entry]): [number, KnownEdition] => [
      number,
      { code: entry.code, version: entry.version, name: entry.name, ours: null, named: entry, isThis: false },
    ]);
  return [...ours, ...others].sort(([a], [b]) => b - a).map(([, edition]) => edition);
}

/** The edition in force that took the place of a superseded one. */
export const successorOf = ({ editions, state, id }: Lineage): ReleaseEdition | null =>
  state === 'superseded'
    ? (editions.find((edition) => edition.state === 'published' && edition.id !== id) ?? null)
    : null;
