import type { EditionRow } from './imports.repository';
import { editionNumber } from '../standards/lineage';

export const editionStandings = ['first', 'newer', 'older', 'published'] as const;
export type EditionStanding = (typeof editionStandings)[number];

/**
 * What publishing a code would do to its lineage: begin it, supersede what is in force, come in as an old edition, or
 * nothing because this edition is published already. Withdrawn editions are not in force.
 */
export function standingOf(code: string, editions: readonly EditionRow[]): EditionStanding {
  const versionOf = (text: string) => editionNumber(/v\d+$/i.exec(text)?.[0] ?? '');
  const own = versionOf(code);
  if (editions.some((other) => other.code === code || versionOf(other.code) === own)) return 'published';
  const inForce = editions.filter(({ state }) => state === 'published');
  if (inForce.some((other) => versionOf(other.code) > own)) return 'older';
  return inForce.length > 0 ? 'newer' : 'first';
}

/** The one that a newer edition supersedes; none where nothing of the lineage is in force. */
export const editionInForce = ({
  editions,
}: {
  readonly editions: readonly EditionRow[];
}): EditionRow | undefined =>
  editions
    .filter(({ state }) => state === 'published')
    .reduce<EditionRow | undefined>(
      (newest, other) =>
        newest === undefined || editionNumber(other.version) > editionNumber(newest.version) ? other : newest,
      undefined,
    );
