import { readFileSync } from 'node:fs';
import { applyDecisions, type Decision, type Reading, readStandard } from '@attest/standard-reader';
import { PublishReading } from '../../src/features/standards/publish-reading';
import { Database } from '../../src/platform/database/database';
import type { ReleaseSummary } from '../../src/features/standards/standards.dto';
import type { TestMember } from './actors';
import type { TestApp } from './app';
import { valueAt } from './request';

const folder = new URL('../../../../samples/', import.meta.url);

/** The decisions that lie beside a sample, as `INM3513-005` or `made-up/INM3513-005v2`. */
export function sampleDecisions(name: string): Decision[] {
  const decisions: unknown = JSON.parse(readFileSync(new URL(`${name}.decisions.json`, folder), 'utf8'));
  if (!isDecisions(decisions)) throw new Error(`${name}: no list of decisions`);
  return decisions;
}

const isDecisions = (value: unknown): value is Decision[] =>
  Array.isArray(value) && value.every((item) => valueAt(item, 'findingKey') !== undefined);

/** A sample as it is read and decided on. */
export const sampleReading = (name: string): Reading =>
  applyDecisions(readStandard(readFileSync(new URL(`${name}.txt`, folder))).reading, sampleDecisions(name));

const publish = (app: TestApp, { actor }: TestMember, reading: Reading): Promise<ReleaseSummary> =>
  app.nest
    .get(Database)
    .transaction(actor, () => app.nest.get(PublishReading).publish(actor, { reading, importId: null }));

/** Publishes a reading in the author's organisation. @returns id of the release */
export const publishReading = async (app: TestApp, author: TestMember, reading: Reading): Promise<string> =>
  (await publish(app, author, reading)).id;

/** A sample, read and decided on, published by this author. */
export const publishSample = (app: TestApp, author: TestMember, name: string): Promise<ReleaseSummary> =>
  publish(app, author, sampleReading(name));
