import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '@attest/domain';
import { applyDecisions, applyEdits, itemKeys, type Reading } from '@attest/standard-reader';
import { decisionsOf } from './decisions';
import { liveEdits } from './edited-items';
import type { ImportContentRow } from './imports.repository';

/** What would be published: the reading with what people decided, and over that what they edited. */
export function settledReading({ reading, findings, edits }: ImportContentRow): Reading {
  const decided = applyDecisions(reading, decisionsOf(findings));
  return edits.length === 0 ? decided : applyEdits(decided, liveEdits(edits), itemKeys(reading));
}

/** sha256 over the canonical JSON of a reading; its findings are what it was made from, not what it says. */
export function readingSha256(reading: Reading): Buffer {
  const plain: unknown = JSON.parse(JSON.stringify({ ...reading, findings: [] }));
  if (!isJson(plain)) throw new Error('A reading is plain data.');
  return createHash('sha256').update(canonicalJson(plain), 'utf8').digest();
}

/** What JSON.parse gives is JSON. */
const isJson = (value: unknown): value is JsonValue => value !== undefined;
