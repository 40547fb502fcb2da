import { readFileSync } from 'node:fs';
import { applyDecisions, type Decision, type Reading, readStandard } from '@attest/standard-reader';
import { PublishReading } from '../../src/features/standards/publish-reading';
import { Database } from '../../src/platform/database/database';
import type { TestMember } from './actors';
import type { TestApp } from './app';
import { valueAt } from './request';

const folder = new URL('../../../../samples/', import.meta.url);

/** A sample as it is read and decided on. */
export function sampleReading(code: string): Reading {
  const list: unknown = JSON.parse(readFileSync(new URL(`${code}.decisions.json`, folder), 'utf8'));
  if (!isDecisions(list)) throw new Error(`${code}: no list of decisions`);
  return applyDecisions(readStandard(readFileSync(new URL(`${code}.txt`, folder))).reading, list);
}

const isDecisions = (value: unknown): value is Decision[] =>
  Array.isArray(value) && value.every((item) => valueAt(item, 'findingKey') !== undefined);

/** Publishes a reading in the author's organisation. @returns id of the release */
export async function publishReading(app: TestApp, author: TestMember, reading: Reading): Promise<string> {
  const { actor } = author;
  const summary = await app.nest
    .get(Database)
    .transaction(actor, () => app.nest.get(PublishReading).publish(actor, { reading, importId: null }));
  return summary.id;
}
