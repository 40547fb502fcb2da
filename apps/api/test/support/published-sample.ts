import { readFileSync } from 'node:fs';
import { applyDecisions, type Decision, readStandard } from '@attest/standard-reader';
import type { ReleaseSummary } from '../../src/features/standards/standards.dto';
import { PublishReading } from '../../src/features/standards/publish-reading';
import type { TestApp } from './app';
import { inOrganisation } from './assessment';
import type { TestMember } from './actors';
import { valueAt } from './request';

const folder = new URL('../../../../samples/', import.meta.url);
const isDecisions = (value: unknown): value is Decision[] =>
  Array.isArray(value) && value.every((item) => valueAt(item, 'findingKey') !== undefined);

/** A sample with the decisions that lie beside it, as `INM3513-005` or `made-up/INM3513-005v2`. */
export function readSample(name: string) {
  const decisions: unknown = JSON.parse(readFileSync(new URL(`${name}.decisions.json`, folder), 'utf8'));
  if (!isDecisions(decisions)) throw new Error(`${name} has no list of decisions.`);
  const { reading } = readStandard(readFileSync(new URL(`${name}.txt`, folder)));
  return applyDecisions(reading, decisions);
}

/** Published by this author, in the author's organisation. */
export const publishSample = (app: TestApp, author: TestMember, name: string): Promise<ReleaseSummary> =>
  inOrganisation(app, author.organisationId, () =>
    app.nest.get(PublishReading).publish(author.actor, { reading: readSample(name), importId: null }),
  );
