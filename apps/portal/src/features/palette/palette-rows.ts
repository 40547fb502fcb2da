import type { PaletteAnswer, SearchHit } from '@attest/api-client';
import type { IconName } from '../../ui/icon/icon';

export const paletteKinds = [
  'recent',
  'actions',
  'enrolments',
  'people',
  'units',
  'standards',
  'text',
] as const;
export type PaletteKind = (typeof paletteKinds)[number];

export interface PaletteRow {
  readonly kind: PaletteKind;
  readonly icon: IconName;
  readonly label: string;
  /** Beside the label: a code, a department. */
  readonly note: string;
  /** At the right end: how it stands. */
  readonly state: string;
  readonly to: string;
}

/** In the order in which groups are shown, those of a kind together, with the place each has in the list. */
export function grouped(
  rows: readonly PaletteRow[],
  only: PaletteKind | null,
): { readonly kind: PaletteKind; readonly rows: readonly PaletteRow[] }[] {
  return paletteKinds
    .filter((kind) => only === null || kind === only)
    .map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) }))
    .filter((group) => group.rows.length > 0);
}

const places: Readonly<Record<SearchHit['kind'], string | null>> = {
  standard: null,
  unit: 'unit',
  element: 'element',
  indicator: 'indicator',
  knowledge: 'item',
  skill: 'item',
  attitude: 'item',
};

const kindOf = (kind: SearchHit['kind']): PaletteKind => {
  if (kind === 'standard') return 'standards';
  return kind === 'unit' ? 'units' : 'text';
};

/** What the service found, as rows. @param said how far an enrolment is, in words */
export function rowsOf(
  answer: PaletteAnswer,
  said: (enrolment: PaletteAnswer['enrolments'][number]) => string,
): PaletteRow[] {
  return [
    ...answer.enrolments.map((enrolment): PaletteRow => {
      const { id, candidate, unitCode, unitTitle } = enrolment;
      return {
        ...{ kind: 'enrolments', icon: 'person', to: `/enrolments/${id}` },
        ...{ label: candidate.displayName, note: `${unitTitle} ${unitCode}`, state: said(enrolment) },
      };
    }),
    ...answer.members.map(({ id, displayName, department }): PaletteRow => ({
      ...{ kind: 'people', icon: 'members', to: `/people/${id}` },
      ...{ label: displayName, note: department ?? '', state: '' },
    })),
    ...answer.text.items.map((hit): PaletteRow => {
      const place = places[hit.kind];
      return {
        ...{ kind: kindOf(hit.kind), icon: 'standard', label: hit.line ?? hit.text, note: hit.code },
        ...{ state: hit.kind === 'standard' || hit.kind === 'unit' ? '' : hit.releaseName },
        to: `/standards/${hit.releaseId}${place === null ? '' : `?${place}=${hit.id}`}`,
      };
    }),
  ];
}
