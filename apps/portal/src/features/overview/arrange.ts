import type { EnrolmentUnit, Overview, Person } from '@attest/api-client';

/** What a cell shows: indicators, critical evidence, or the time that is left. */
export const faces = ['progress', 'critical', 'time'] as const;
export type Face = (typeof faces)[number];

export type Cell = Overview['cells'][number];

export interface Wanted {
  q: string;
  department: string;
  state: string;
}

export interface Arranged {
  candidates: Person[];
  units: EnrolmentUnit[];
  /** Units of one standard stand together under its code. */
  standards: { releaseId: string; code: string; name: string; units: number }[];
  cellOf: (candidateId: string, unitId: string) => Cell | undefined;
}

/** Rows by department and name, columns by standard and unit; a filter leaves out rows and columns without a match. */
export function arrange(
  overview: Overview,
  wanted: Wanted,
  compare: (a: string, b: string) => number,
): Arranged {
  const term = wanted.q.trim().toLowerCase();
  const cells = overview.cells.filter((cell) => wanted.state === '' || cell.state === wanted.state);
  const byPlace = new Map(cells.map((cell) => [`${cell.candidateId} ${cell.unitId}`, cell]));
  const withCell = new Set(cells.map((cell) => cell.candidateId));
  const candidates = overview.candidates
    .filter((person) => withCell.has(person.id))
    .filter((person) => wanted.department === '' || person.department === wanted.department)
    .filter(
      (person) =>
        term === '' || `${person.displayName} ${person.department ?? ''}`.toLowerCase().includes(term),
    )
    .sort((a, b) => compare(a.department ?? '', b.department ?? '') || compare(a.displayName, b.displayName));
  const shown = new Set(candidates.map((person) => person.id));
  const unitsWithCell = new Set(
    cells.filter((cell) => shown.has(cell.candidateId)).map((cell) => cell.unitId),
  );
  const units = overview.units
    .filter((unit) => unitsWithCell.has(unit.id))
    .sort((a, b) => compare(a.releaseCode, b.releaseCode) || compare(a.code, b.code));
  const standards: Arranged['standards'] = [];
  for (const unit of units) {
    const last = standards.at(-1);
    if (last?.releaseId === unit.releaseId) last.units += 1;
    else
      standards.push({ releaseId: unit.releaseId, code: unit.releaseCode, name: unit.releaseName, units: 1 });
  }
  return {
    candidates,
    units,
    standards,
    cellOf: (candidateId, unitId) => byPlace.get(`${candidateId} ${unitId}`),
  };
}
