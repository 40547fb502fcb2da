import { applyDecisions } from '../decisions';
import type { Decision, Reading, ReadingResult } from '../reading';
import { readStandard } from '../read-standard';
import { layOut } from '../formats/lay-out';
import type { TemplateDocument } from '../formats/sheet-template-layout';
import { LATER, meaning, sample, sampleDecisions } from './samples';

/** The reading of a sample as it would be published. */
export function decided(code: string): Reading {
  const { reading } = sample(code);
  if (LATER.includes(code)) return reading;
  const decisions: unknown = JSON.parse(sampleDecisions(code));
  if (!Array.isArray(decisions) || !decisions.every(isDecision)) throw new Error(`decisions of ${code}`);
  return applyDecisions(reading, decisions);
}

const isDecision = (value: unknown): value is Decision =>
  typeof value === 'object' && value !== null && 'findingKey' in value && 'choiceId' in value;

/** Reads a drawn template as any document is read. */
export const readDrawn = (document: TemplateDocument): ReadingResult =>
  readStandard(new TextEncoder().encode(layOut(document).text));

/**
 * What a standard says; not how its codes are printed, since a template has the canonical ones, nor the code that an
 * indicator was printed under once it stands where that code says.
 */
export function said(reading: Reading): unknown {
  const copy = structuredClone(reading);
  for (const element of copy.units.flatMap((unit) => unit.elements)) {
    for (const indicator of element.indicators) {
      if (indicator.codeSays === element.code) delete indicator.codeSays;
    }
  }
  return JSON.parse(
    JSON.stringify(meaning(copy), (key, value: unknown) => (key === 'printedCode' ? undefined : value)),
  );
}
