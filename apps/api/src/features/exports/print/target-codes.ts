import type { PrintedTools } from './print-job';

/** Codes of everything a line can be tied to, by id. */
export const targetCodes = ({
  unit,
  attitudes,
  criticalEvidence,
  methods,
}: Pick<PrintedTools, 'unit' | 'attitudes' | 'criticalEvidence' | 'methods'>): ReadonlyMap<string, string> =>
  new Map(
    [
      ...unit.elements.flatMap(({ indicators, outputs }) => [...indicators, ...outputs]),
      ...unit.knowledge,
      ...unit.skills,
      ...attitudes,
      ...criticalEvidence,
      ...methods,
    ].map(({ id, code }) => [id, code]),
  );
