import { rmSync } from 'node:fs';
import { createApplication } from '../src/application';
import { migrate } from '../src/commands/migrate';
import { verify } from '../src/commands/verify';
import { CoverageService } from '../src/features/coverage/coverage.service';
import { Database } from '../src/platform/database/database';
import { testConfig } from './support/app';
import { createTestDatabase, type TestDatabase } from './support/database';
import { catalogueDifference, readCatalogue } from './support/read-catalogue';
import { type LoadedRelease, loadRelease, releaseDumps } from './support/release-dumps';
import { request } from './support/request';
import { sql } from './support/sql';

/** As scripts/release-dump.mjs gives it to everybody in a dump. */
const PASSWORD = 'a password for the upgrade test';

let fresh: TestDatabase;
let freshCatalogue: string[];
beforeAll(async () => {
  fresh = await createTestDatabase();
  freshCatalogue = await readCatalogue(fresh.ownerUrl);
});
afterAll(() => fresh.drop());

const rowsOf = async ({ superuserUrl }: TestDatabase) => {
  const tables = await sql(
    superuserUrl,
    "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
  );
  const counts = tables.map(
    ({ relname }) => `SELECT '${String(relname)}' AS name, count(*)::int AS n FROM ${String(relname)}`,
  );
  return sql(superuserUrl, counts.join(' UNION ALL '));
};

describe.each(releaseDumps)('a database of the release %s', (name) => {
  let release: LoadedRelease;
  let before: Record<string, unknown>[];
  beforeAll(async () => {
    release = await loadRelease(name);
    before = await rowsOf(release.database);
    await migrate({ ownerUrl: release.database.ownerUrl });
  });
  afterAll(async () => {
    await release.database.drop();
    rmSync(release.dataDir, { recursive: true, force: true });
  });

  it('has the schema of a fresh one once it is migrated', async () => {
    const found = await readCatalogue(release.database.ownerUrl);
    expect(catalogueDifference(found, freshCatalogue)).toEqual({ beyond: [], missing: [] });
  });

  it('keeps every row', async () => {
    const after = new Map((await rowsOf(release.database)).map((row) => [row['name'], Number(row['n'])]));
    const lost = before.filter((row) => (after.get(row['name']) ?? 0) < Number(row['n']));
    expect(lost).toEqual([]);
  });

  it('verifies: trail, rows, coverage, evidence, signatures, files', async () => {
    const { database, dataDir } = release;
    const found = await verify({ appUrl: database.appUrl, dataDir });
    expect(found.damage).toEqual([]);
    expect(found).toMatchObject({ intact: true, organisations: 1 });
    for (const count of [found.events, found.rows, found.enrolments, found.evidenceVersions, found.files]) {
      expect(count).toBeGreaterThan(0);
    }
    expect(found.signOffs).toBeGreaterThan(0);
  });

  it('is read by the people in it, who sign in as ever', async () => {
    const nest = await createApplication(testConfig(release.database, release.dataDir));
    try {
      await nest.listen(0, '127.0.0.1');
      await readAsEverybody(await nest.getUrl());
    } finally {
      await nest.close();
    }
  });

  it('counts for knowledge what was asked about it then, and verifies once it is computed anew', async () => {
    const { database, dataDir } = release;
    const nest = await createApplication(testConfig(database, dataDir));
    try {
      await nest.init();
      const organisations = await sql(database.superuserUrl, 'SELECT id FROM organisation');
      for (const { id } of organisations)
        await nest
          .get(Database)
          .transaction({ organisationId: String(id) }, () => nest.get(CoverageService).rebuildAll());
    } finally {
      await nest.close();
    }
    const uncounted = await sql(
      database.superuserUrl,
      `SELECT p.competence_item_id FROM evidence_probe p
         JOIN claim c ON c.evidence_version_id = p.evidence_version_id
         JOIN enrolment e ON e.id = c.enrolment_id AND e.state NOT IN ('signed', 'withdrawn')
         JOIN target_state t ON t.enrolment_id = e.id AND t.target_id = p.competence_item_id
        WHERE t.evidence_count = 0 AND EXISTS (SELECT 1 FROM judgement j WHERE j.claim_id = c.id)`,
    );
    expect(uncounted).toEqual([]);
    // The key of the checkpoints stayed with that release.
    const { damage } = await verify({ appUrl: database.appUrl, dataDir });
    expect(damage.filter(({ kind }) => kind !== 'checkpoint')).toEqual([]);
  });
});

/** Reads the first pages of each role, and whatever belongs to the enrolments of one assessor. */
async function readAsEverybody(url: string): Promise<void> {
  const enrolments = await readAs(url, 'assessor', [
    '/today',
    '/matrix',
    '/notifications',
    '/releases',
    '/enrolments',
  ]);
  const states = new Map(listOf(enrolments).map(({ id, state }) => [String(id), state]));
  const signed = [...states].filter(([, state]) => state === 'signed');
  expect(signed).not.toEqual([]);
  const parts = ['', '/coverage', '/conversation', '/plan', '/marks', '/matrix', '/self-assessment'];
  const paths = [...states.keys()].flatMap((id) => parts.map((part) => `/enrolments/${id}${part}`));
  await readAs(url, 'assessor', paths);
  const cases = signed.map(([id]) => `/enrolments/${id}/case`);
  await readAs(url, 'supervisor', ['/sign-offs/queue', ...cases]);
  await readAs(url, 'admin', ['/members', '/audit', '/organisation']);
  await readAs(url, 'author', ['/imports', '/evidence-rules', '/search?q=溝通']);
  await readAs(url, 'candidate3', ['/my-units']);
}

/** What somebody who signs in with the password of then is answered on the last of these paths. */
async function readAs(url: string, login: string, paths: readonly string[]): Promise<unknown> {
  const body = { email: `${login}@demo.attest.example`, password: PASSWORD };
  const session = await request(url, { method: 'POST', path: '/auth/sign-in', body });
  const token = session.textAt('accessToken');
  const answers = await Promise.all(paths.map((path) => request(url, { method: 'GET', path, token })));
  const refused = answers.flatMap(({ status, text }, index) =>
    status === 200 ? [] : [`${paths[index] ?? ''}: ${status} ${text}`],
  );
  expect(refused).toEqual([]);
  return answers.at(-1)?.at('items');
}

const listOf = (items: unknown): Record<string, unknown>[] =>
  Array.isArray(items)
    ? items.map((item: unknown): Record<string, unknown> => ({ ...(item as object) }))
    : [];
