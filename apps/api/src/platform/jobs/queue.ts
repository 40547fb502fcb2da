import type { Db } from 'pg-boss';
import { PgBoss } from 'pg-boss';
import type { Config } from '../../config/config';
import type { Database } from '../database/database';
import { statement } from '../database/statement';

/** Where the queue keeps its tables, which are its own: the library makes and changes them. */
export const QUEUE_SCHEMA = 'pgboss';

/** Takes what was given up; administrators take it back or discard it. */
export const DEAD_LETTERS = 'dead-letters';

/** Of a worker; one more listens. */
const WORKER_CONNECTIONS = 3;
/** Whoever dies with a job is missed after this long. */
export const HEARTBEAT_SECONDS = 60;
const LOOK_SECONDS = 30;

/** Nothing but what is asked for: no tables made, no clock, no maintenance. */
const passive = {
  schema: QUEUE_SCHEMA,
  migrate: false,
  createSchema: false,
  supervise: false,
  schedule: false,
  registerInstance: false,
  openTelemetry: { enabled: false },
} as const;

/** Until the transaction ends, jobs of every organisation can be seen and changed. */
export const seeAllJobs = statement('jobs_see_all', "SELECT set_config('app.job_worker', 'on', true)");

/** The queue's own statements in the current transaction: as visible as row-level security lets them be. */
export const withinTransaction = (database: Database): Db => ({
  executeSql: async (text, values = []) => ({ rows: await database.query(statement('jobs', text), values) }),
});

/** A transaction of its own for each statement, which sees the jobs of all organisations. */
const apart = (database: Database): Db => ({
  executeSql: (text, values = []) =>
    database.apart({ organisationId: null }, async () => {
      database.write(seeAllJobs, []);
      return { rows: await database.query(statement('jobs', text), values) };
    }),
});

/** Adds jobs and looks at them by the connections there are; runs none by itself. */
export const passiveQueue = (database: Database): PgBoss => new PgBoss({ ...passive, db: apart(database) });

/** Looks for jobs by a few connections of its own, keeps time, and takes back what others died with. */
export const workingQueue = ({ databaseUrl }: Config): PgBoss =>
  new PgBoss({
    ...passive,
    connectionString: databaseUrl,
    application_name: 'attest-jobs',
    options: '-c app.job_worker=on -c statement_timeout=30000',
    max: WORKER_CONNECTIONS,
    useListenNotify: true,
    schedule: true,
    supervise: true,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
    registerInstance: true,
    instanceName: 'attest',
    instanceHeartbeatSeconds: LOOK_SECONDS,
    // Both want the owner of the tables.
    reindex: false,
    monitorVacuum: false,
  });

/** Makes and changes the tables, as their owner. */
export const owningQueue = (ownerUrl: string): PgBoss =>
  new PgBoss({
    ...passive,
    connectionString: ownerUrl,
    application_name: 'attest-migrations',
    max: 1,
    migrate: true,
    createSchema: true,
  });
