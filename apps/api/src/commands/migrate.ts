import { migrations } from '@attest/migrations';
import { DatabaseError, type Client } from 'pg';
import { refreshNameOrder, requireIcu } from '../platform/database/name-order';
import { runMigrations } from '../platform/database/run-migrations';
import { makeQueueTables } from '../platform/jobs/queue-tables';
import { connect } from '../platform/database/connect';
import { OperatorProblem } from '../platform/errors/operator-problem';

export interface MigrateOptions {
  /** Connection string of the role that owns the tables. */
  readonly ownerUrl: string;
  /** Role the application connects as, when it is not called attest_app. */
  readonly appRole?: string;
}

/** Any number serves, as long as every Attest takes the same. */
const MIGRATION_LOCK = 4_715_225;

/**
 * Brings the database to the schema of this version, as its owner. Safe to call at every start and from
 * several places at once: one works, the others wait and find nothing to do.
 * @returns the names of the migrations applied now
 * @throws OperatorProblem when the server is too old, has no ICU, cannot be reached, or holds a newer schema
 */
export async function migrate({ ownerUrl, appRole }: MigrateOptions): Promise<{ applied: string[] }> {
  // TypeORM makes the migrations itself, so the environment is the only way to tell them.
  if (appRole !== undefined) process.env['ATTEST_APP_ROLE'] = appRole;
  const guard = await connect(ownerUrl, 'DATABASE_OWNER_URL');
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await refuseNewerSchema(guard);
    await requireIcu(guard);
    const applied = await runMigrations(ownerUrl);
    await makeQueueTables(ownerUrl, guard);
    await refreshNameOrder(guard);
    return { applied };
  } catch (error) {
    throw explainFailure(error);
  } finally {
    await guard.end();
  }
}

async function refuseNewerSchema(client: Client): Promise<void> {
  const table = await client.query(
    "SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tablename = 'migrations'",
  );
  if (table.rowCount === 0) return;
  const known = migrations.map((migration) => migration.name);
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM migrations WHERE name <> ALL ($1) LIMIT 1',
    [known],
  );
  const unknown = rows[0];
  if (unknown === undefined) return;
  throw new OperatorProblem(
    `The database was last used by a newer Attest (it has ${unknown.name}). Start that version, or restore an older backup.`,
    '資料庫由較新的版本建立，請改用新版程式。',
  );
}

function explainFailure(error: unknown): unknown {
  const cause = error instanceof Error && 'driverError' in error ? error.driverError : error;
  if (!(cause instanceof DatabaseError)) return error;
  if (cause.code === '42704' && /role/.test(cause.message)) {
    return new OperatorProblem(
      `The database lacks a role: ${cause.message}. Create attest_app and attest_backup as docs/running.md shows.`,
      '資料庫缺少角色，請依 docs/running.md 建立。',
      { cause: error },
    );
  }
  if (cause.code === '42501') {
    return new OperatorProblem(
      `The role in DATABASE_OWNER_URL may not change the schema: ${cause.message}. It has to own the database.`,
      'DATABASE_OWNER_URL 的角色必須擁有這個資料庫。',
      { cause: error },
    );
  }
  return error;
}
