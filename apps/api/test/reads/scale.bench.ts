import { jest } from '@jest/globals';
import { createApp, type TestApp } from '../support/app';
import { openKeptDatabase } from '../support/database';
import { sql } from '../support/sql';
import { brief, costsOf, growing, type ReadCost, total } from './costs';
import type { Read } from './every-read';
import { organisationReads, plant } from './organisations';

/** A million pieces take their time to be planted. */
jest.setTimeout(4 * 3_600_000);

/** A read may take this long in the database, whatever the size of the record. */
const MILLISECONDS = 100;
const PEOPLE = 2_000;

const sizes = (process.env['BENCH_EVIDENCE'] ?? '10000,100000,1000000').split(',').map(Number);

let app: TestApp;
beforeAll(async () => {
  app = await createApp({ databasePoolSize: 1 }, await openKeptDatabase('scale'));
});
afterAll(() => app.close());

it('costs what its answer costs, whatever the size of the record', async () => {
  const costs: Map<string, ReadCost>[] = [];
  for (const evidence of sizes) {
    const staff = await app.actors.again(await organisationOf(evidence));
    const reads = await organisationReads(app, staff);
    costs.push(await costsOf(app, chosen(reads)));
    process.stdout.write(table(evidence, costs.at(-1) ?? new Map()));
  }
  const [smaller, larger] = [costs.at(-2), costs.at(-1)];
  if (smaller === undefined || larger === undefined) throw new Error('Two sizes are compared.');
  const slow = [...larger.values()].filter((cost) => total(cost, 'milliseconds') > MILLISECONDS);
  expect([...growing(smaller, larger), ...slow.map((cost) => `${cost.name} is slow`)]).toEqual([]);
});

const nameOf = (evidence: number): string => `record-${evidence}`;

/** That of an earlier run with as many pieces, or else a new one; its name says that it is whole. */
async function organisationOf(evidence: number): Promise<string> {
  const { superuserUrl } = app.database;
  const [kept] = await sql(superuserUrl, 'SELECT id FROM organisation WHERE slug = $1', [nameOf(evidence)]);
  if (kept !== undefined) return String(kept['id']);
  const staff = await app.actors.organisation();
  await plant(app, staff, { people: Math.min(PEOPLE, evidence), evidence });
  await sql(superuserUrl, 'UPDATE organisation SET slug = $2 WHERE id = $1', [
    staff.organisationId,
    nameOf(evidence),
  ]);
  return staff.organisationId;
}

/** Those that are asked for by name, or all. */
const chosen = (reads: readonly Read[]): readonly Read[] =>
  reads.filter(({ name }) => name.includes(process.env['BENCH_READS'] ?? ''));

/** A line a read, the dearest first. */
function table(evidence: number, costs: ReadonlyMap<string, ReadCost>): string {
  const lines = [...costs.values()]
    .sort((one, other) => total(other, 'buffers') - total(one, 'buffers'))
    .map((cost) => {
      const [dearest] = [...cost.statements].sort((one, other) => other.buffers - one.buffers);
      const cells = [
        cost.name,
        total(cost, 'milliseconds').toFixed(1),
        total(cost, 'buffers'),
        cost.statements.length,
        cost.bytes,
        cost.failure ?? brief(dearest?.text ?? '').replaceAll('|', ' '),
      ];
      return `| ${cells.join(' | ')} |`;
    });
  const heads =
    '| Read | ms | Buffers | Statements | Bytes | Dearest statement |\n| --- | --: | --: | --: | --: | --- |';
  return `\n${evidence.toLocaleString('en')} pieces of evidence\n\n${heads}\n${lines.join('\n')}\n`;
}
