import { readFileSync } from 'node:fs';
import { readStandard } from '../read-standard';
import type { Finding, Reading, ReadingResult } from '../reading';

/** The documents that the reader is tested on, by their codes. */
export const UNITS = ['IIS5R0727', 'BIM5R0922v2', 'KRM4R0864v2'];
export const OCCUPATIONS = ['BAS2421-003v2', 'INM3513-005'];
export const LATER = ['BAS4222-002v3', 'MPM7223-007v3', 'MPM7223-014v2', 'SET4130-001v2'];
export const ALL = [...UNITS, ...OCCUPATIONS, ...LATER];

const folder = new URL('../../../../samples/', import.meta.url);

export function sampleBytes(code: string): Uint8Array {
  return readFileSync(new URL(`${LATER.includes(code) ? 'later-editions/' : ''}${code}.txt`, folder));
}

export const sampleText = (code: string): string => new TextDecoder().decode(sampleBytes(code));

export const sampleDecisions = (code: string): string =>
  readFileSync(new URL(`${code}.decisions.json`, folder), 'utf8');

export const readText = (text: string): ReadingResult => readStandard(new TextEncoder().encode(text));

const cache = new Map<string, ReadingResult>();

/** The reading of a sample; read once, and not to be changed. */
export function sample(code: string): ReadingResult {
  const known = cache.get(code) ?? readStandard(sampleBytes(code));
  cache.set(code, known);
  return known;
}

/** What a document says, apart from where and how it is printed. */
export function meaning(reading: Reading): unknown {
  const left = new Set(['at', 'raw', 'findings']);
  return JSON.parse(JSON.stringify(reading, (key, value: unknown) => (left.has(key) ? undefined : value)));
}

export const findingsOf = (reading: Reading, code: string): Finding[] =>
  reading.findings.filter((finding) => finding.code === code);

/** Changes a sample; the change must hit. */
export function changed(code: string, change: (text: string) => string): string {
  const text = sampleText(code);
  const result = change(text);
  if (result === text) throw new Error(`the change does not touch ${code}`);
  return result;
}
