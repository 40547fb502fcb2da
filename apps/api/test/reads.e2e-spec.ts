import { jest } from '@jest/globals';
import { DeriveNotifications } from '../src/features/notifications/derive-notifications';
import { ask, brief, costsOf, growing } from './reads/costs';
import { isOnTeam, type Read, withoutRepeats } from './reads/every-read';
import { organisationReads, threeMembers } from './reads/organisations';
import { again, asSent, type Cost, explained, forgetPlans, recorded, type Sent } from './reads/statements';
import { createApp, type TestApp } from './support/app';
import { sql } from './support/sql';

jest.setTimeout(300_000);

/** Connections keep the plan of a statement from its sixth run on. */
const RUNS = 8;

let app: TestApp;
let smallest: Read[];
let smaller: Read[];
let larger: Read[];
beforeAll(async () => {
  app = await createApp({ databasePoolSize: 1 });
  const { home, away } = app.actors;
  smallest = await organisationReads(app, await threeMembers(app));
  smaller = await organisationReads(app, away, { people: 200, evidence: 1_000 });
  larger = await organisationReads(app, home, { people: 2_000, evidence: 10_000 });
});
afterAll(() => app.close());

/** Asks all, and all but the first time those of which each has a statement that none before it had. */
async function keepPlans(reads: readonly Read[]): Promise<Set<string>> {
  const seen = new Set<string>();
  const names = new Set<string>();
  for (const read of reads) {
    const { sent } = await ask(app, read);
    if (sent.every(({ text }) => seen.has(text))) continue;
    for (let run = 1; run < RUNS; run += 1) await again(app, sent, asSent);
    for (const { text } of sent) seen.add(text);
    names.add(read.name);
  }
  return names;
}

describe('every GET of the API, and recording evidence', () => {
  it('is planned for the organisation that asks, also on a connection that served a small one before', async () => {
    const names = await keepPlans(smallest);
    const found: { name: string; sent: Sent[]; kept: Cost[] }[] = [];
    const dear: string[] = [];
    // Whoever is on a team asks by the statements of those who lead, for whom they are planned.
    for (const read of larger.filter((each) => names.has(each.name) || isOnTeam(each))) {
      const { sent } = await ask(app, read);
      try {
        found.push({ name: read.name, sent, kept: await again(app, sent, explained) });
      } catch (error) {
        // As when the database gives up on it.
        dear.push(`${read.name}: ${String(error)}`);
      }
    }
    await forgetPlans(found.flatMap(({ sent }) => sent.map(({ client }) => client)));
    for (const { name, sent, kept } of found) {
      for (const [index, anew] of (await again(app, sent, explained)).entries()) {
        const one = kept[index];
        if (one !== undefined && isDearer(one, anew)) {
          dear.push(`${name}: ${told(one)} instead of ${told(anew)}`);
        }
      }
    }
    expect(dear).toEqual([]);
  });

  it('touches no more of a record of ten thousand pieces than of one of a thousand, for the same answer', async () => {
    const before = await costsOf(app, withoutRepeats(smaller));
    const after = await costsOf(app, withoutRepeats(larger));
    expect(growing(before, after)).toEqual([]);
    expect(after.get('GET /enrolments · team')).toMatchObject({ status: 200 });
  });
});

describe('telling who is concerned', () => {
  it('looks only those up, however many members there are', async () => {
    const few = await newsCost(app.actors.away.organisationId, smaller);
    const many = await newsCost(app.actors.home.organisationId, larger);
    const enough = 100 * RECORDINGS;
    expect([few, many].filter(({ rows }) => rows > enough)).toEqual([]);
  });
});

// The last: it leaves a database that knows nothing of its tables.
describe('pieces of evidence that are known', () => {
  it('are looked up one by one, also where the planner knows nothing of the tables yet', async () => {
    const ofPieces = (reads: readonly Read[]): Read[] =>
      withoutRepeats(reads).filter(({ name }) => READS_OF_PIECES.test(name));
    const before = await costsOf(app, ofPieces(smaller));
    expect(before.size).toBeGreaterThan(3);
    await forgetStatistics();
    expect(growing(before, await costsOf(app, ofPieces(larger)))).toEqual([]);
  });
});

/** Those of an enrolment, of a candidate, and one of them. */
const READS_OF_PIECES = /^GET (\/enrolments\/:id\/evidence|\/evidence\?candidateId|\/evidence\/:id) ?/;

/** As in an installation that was never analysed; what is planned from now on is planned for tables of any size. */
const forgetStatistics = (): Promise<unknown> =>
  sql(
    app.database.superuserUrl,
    `SELECT pg_clear_relation_stats(n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND c.relkind = 'r'
     UNION ALL
     SELECT pg_clear_attribute_stats(schemaname, tablename, attname, inherited) FROM pg_stats WHERE schemaname = 'public'`,
  );

const RECORDINGS = 10;

/** Of the statement that reads the trail on, after some observations. */
async function newsCost(organisationId: string, reads: readonly Read[]): Promise<Cost> {
  const derive = () => app.nest.get(DeriveNotifications).derive(organisationId);
  await derive();
  const recording = reads.find(({ name }) => name === 'POST /enrolments/:id/evidence');
  if (recording === undefined) throw new Error('No observation can be recorded.');
  const { method, path, ...given } = recording.call;
  for (let count = 0; count < RECORDINGS; count += 1) {
    expect(await app.call(method, path, given)).toMatchObject({ status: 201 });
  }
  const { sent } = await recorded(() => derive().catch(() => undefined), true);
  const costs = await again(app, sent, explained);
  const [dearest] = costs.sort((one, other) => other.rows - one.rows);
  if (dearest === undefined) throw new Error('Nobody was told anything.');
  return dearest;
}

/** By more than what a plan may differ by from one time to the next. */
const isDearer = (one: Cost, other: Cost): boolean =>
  one.buffers > 2 * other.buffers + 200 || one.rows > 2 * other.rows + 2_000;

const told = ({ buffers, rows, text }: Cost): string => `${buffers} buffers, ${rows} rows (${brief(text)})`;
