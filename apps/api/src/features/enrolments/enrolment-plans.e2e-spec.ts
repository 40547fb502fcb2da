import { createApp, type TestApp } from '../../../test/support/app';
import { plantUnit, superuserSql } from '../../../test/support/assessment';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { EnrolmentsRepository } from './enrolments.repository';

const CROWD = 600;
/** Connections keep the plan of a statement from its sixth run on. */
const RUNS = 8;
/** What a connection has read is counted once it says so. */
const flush = statement('test_flush', 'SELECT pg_stat_force_next_flush()');

describe('the list of enrolments', () => {
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

  const reach = {
    ...{ organisation: true, concluded: false },
    ...{ candidateId: null, assessorId: null, supervisorId: null },
  };
  const list = (organisationId: string, order: 'newest' | 'candidate') => {
    const database = app.nest.get(Database);
    return database.transaction({ organisationId }, async () => {
      const filter = { order, after: null, limit: 50 };
      const rows = await app.nest.get(EnrolmentsRepository).listVisible(reach, filter);
      await database.query(flush);
      return rows;
    });
  };
  const membersRead = async (): Promise<number> => {
    const [row] = await superuserSql(
      app,
      "SELECT seq_tup_read + coalesce(idx_tup_fetch, 0) AS n FROM pg_stat_user_tables WHERE relname = 'member'",
    );
    return Number(row?.['n']);
  };

  it.each(['newest', 'candidate'] as const)(
    'by %s looks people up by their keys, also with a plan that was made in a small organisation',
    async (order) => {
      const { home, away } = app.actors;
      for (let run = 0; run < RUNS; run += 1) await list(away.organisationId, order);
      const before = await membersRead();
      expect(await list(home.organisationId, order)).toHaveLength(51);
      const after = await membersRead();
      expect(after).toBeGreaterThan(before);
      expect(after - before).toBeLessThan(3 * CROWD);
    },
  );
});
