import type { PrintedTools } from './print-job';

/** Codes of everything a line can be tied to, by id. */
export const targetCodes = ({
  unit,
  criticalEvidence,
  methods,
}: Pick<PrintedTools, 'unit' | 'criticalEvidence' | 'methods'>): ReadonlyMap<string, string> =>
  new Map(
    [
      ...unit.elements.flatMap(({ indicators }) => indicators),
      ...unit.knowledge,
      ...unit.skills,
      ...criticalEvidence,
      ...methods,
    ].map(({ id, code }) => [id, code]),
  );
