import { readFileSync } from 'node:fs';
import { applyDecisions } from '../decisions';
import { readStandard } from '../read-standard';
import type { Decision, Reading } from '../reading';
import { ALL, LATER, sample, sampleDecisions } from '../testing/samples';
import { layOut } from './lay-out';
import { templateRows } from './sheet-template-rows';
import { drawTemplate } from './sheet-template-layout';

const decided = (code: string): Reading => {
  if (LATER.includes(code)) return sample(code).reading;
  const decisions: Decision[] = JSON.parse(sampleDecisions(code));
  return applyDecisions(sample(code).reading, decisions);
};

const left = new Set(['at', 'raw', 'findings', 'printedCode']);
const said = (reading: Reading): unknown =>
  JSON.parse(JSON.stringify(reading, (key, value: unknown) => (left.has(key) ? undefined : value)));

describe('x', () => {
  it.each(ALL)('%s', (code) => {
    const rows = templateRows(decided(code));
    const { text } = layOut(drawTemplate(rows, 'xlsx'));
    const result = readStandard(new TextEncoder().encode(text));
    expect(said(result.reading)).toEqual(said(decided(code)));
    console.log(
      code,
      result.reading.findings.filter((f) => f.grade !== 'kept').map((f) => f.grade + f.key),
    );
  });
});
