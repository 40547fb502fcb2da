import { createApp, type TestApp } from './support/app';
import { plantUnit, superuserSql } from './support/assessment';
import { Database } from '../src/platform/database/database';
import { statement } from '../src/platform/database/statement';

const CROWD = 600;
/** Connections keep the plan of a statement from its sixth run on. */
const RUNS = 8;
/** What a connection has read is counted once it says so. */
const flush = statement('test_flush', 'SELECT pg_stat_force_next_flush()');

describe('the plan that a connection keeps', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp({ databasePoolSize: 1 });
    const { home, away } = app.actors;
    for (const [staff, people] of [
      [home, CROWD],
      [away, 3],
    ] as const) {
      const unit = await plantUnit(app, staff.organisationId, { elements: [1], critical: 0 });
      await superuserSql(
        app,
        `WITH here AS (
           INSERT INTO member (organisation_id, display_name, email, state)
           SELECT $1, '王' || n, n || '@crowd.example', 'invited' FROM generate_series(1, $2::int) AS n RETURNING id)
         INSERT INTO enrolment (organisation_id, candidate_id, release_id, unit_id, assessor_id, supervisor_id, state,
           indicators_total, critical_total, indicator_strip, critical_strip, rule_version, created_by)
         SELECT $1, id, $3, $4, $5, $6, 'planned', 1, 0, 'n', '', 1, $7 FROM here`,
        [
          ...[staff.organisationId, people, unit.releaseId, unit.id],
          ...[staff.assessor.id, staff.supervisor.id, staff.admin.id],
        ],
      );
    }
  });
  afterAll(() => app.close());

  /** All rows of members that were read: the one connection counts what it has read once it is asked to. */
  const membersRead = async (): Promise<number> => {
    const database = app.nest.get(Database);
    await database.transaction({ organisationId: null }, () => database.query(flush));
    const [row] = await superuserSql(
      app,
      "SELECT seq_tup_read + coalesce(idx_tup_fetch, 0) AS n FROM pg_stat_user_tables WHERE relname = 'member'",
    );
    return Number(row?.['n']);
  };

  it.each(['/enrolments?limit=50', '/enrolments?limit=50&order=candidate', '/matrix'])(
    'of %s reads nobody again and again, also where it was made in a small organisation',
    async (path) => {
      const { home, away } = app.actors;
      for (let run = 0; run < RUNS; run += 1) await app.call('GET', path, { token: away.admin.token });
      const before = await membersRead();
      expect((await app.call('GET', path, { token: home.admin.token })).status).toBe(200);
      const after = await membersRead();
      expect(after).toBeGreaterThan(before);
      expect(after - before).toBeLessThan(3 * CROWD);
    },
  );
});
