import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '@attest/domain';
import { applyDecisions, type Reading } from '@attest/standard-reader';
import { decisionsOf } from './decisions';
import type { ImportContentRow } from './imports.repository';

/** What would be published: the reading with what people decided. */
export const settledReading = ({ reading, findings }: ImportContentRow): Reading =>
  applyDecisions(reading, decisionsOf(findings));

/** sha256 over the canonical JSON of a reading; its findings are what it was made from, not what it says. */
export function readingSha256(reading: Reading): Buffer {
  const plain: unknown = JSON.parse(JSON.stringify({ ...reading, findings: [] }));
  if (!isJson(plain)) throw new Error('A reading is plain data.');
  return createHash('sha256').update(canonicalJson(plain), 'utf8').digest();
}

/** What JSON.parse gives is JSON. */
const isJson = (value: unknown): value is JsonValue => value !== undefined;
