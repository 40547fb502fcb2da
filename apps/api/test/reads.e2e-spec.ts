import { jest } from '@jest/globals';
import { ask, brief, costsOf, growing } from './reads/costs';
import { type Read, withoutRepeats } from './reads/every-read';
import { organisationReads, threeMembers } from './reads/organisations';
import { again, asSent, type Cost, explained, forgetPlans, type Sent } from './reads/statements';
import { createApp, type TestApp } from './support/app';

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
    for (let run = 1; run < RUNS; run += 1) await again(sent, asSent);
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
    for (const read of larger.filter(({ name }) => names.has(name))) {
      const { sent } = await ask(app, read);
      try {
        found.push({ name: read.name, sent, kept: await again(sent, explained) });
      } catch (error) {
        // As when the database gives up on it.
        dear.push(`${read.name}: ${String(error)}`);
      }
    }
    await forgetPlans(found.flatMap(({ sent }) => sent.map(({ client }) => client)));
    for (const { name, sent, kept } of found) {
      for (const [index, anew] of (await again(sent, explained)).entries()) {
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
    expect(growing(before, await costsOf(app, withoutRepeats(larger)))).toEqual([]);
  });
});

/** By more than what a plan may differ by from one time to the next. */
const isDearer = (one: Cost, other: Cost): boolean =>
  one.buffers > 2 * other.buffers + 200 || one.rows > 2 * other.rows + 2_000;

const told = ({ buffers, rows, text }: Cost): string => `${buffers} buffers, ${rows} rows (${brief(text)})`;
