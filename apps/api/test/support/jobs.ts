import { type JobKind, jobKinds, type OrganisationJobKind } from '@attest/domain';
import { JobRunner, type QueuedJob } from '../../src/platform/jobs/job-runner';
import { Jobs } from '../../src/platform/jobs/jobs';
import type { TestApp } from './app';
import { superuserSql } from './assessment';

/** More than any test leaves. */
const ALL = 1_000;

/**
 * Does by hand what a worker does by itself: everything that could be begun now, until nothing is left.
 * @param early also once each what waits for its time
 * @returns how many attempts were made
 */
export async function runJobs(
  app: TestApp,
  kinds: readonly JobKind[] = jobKinds,
  { early = false }: { readonly early?: boolean } = {},
): Promise<number> {
  let attempts = 0;
  const rounds = early ? [true, false] : [false];
  for (const ignoreStartAfter of rounds) {
    for (let found = 1; found > 0; attempts += found) {
      found = 0;
      for (const kind of kinds) found += await runKind(app, kind, ignoreStartAfter);
      if (ignoreStartAfter) break;
    }
  }
  return attempts;
}

/** What the clock starts, now: in every organisation that has something to do. */
export async function beat(app: TestApp, kind: OrganisationJobKind): Promise<void> {
  await app.nest.get(Jobs).queue.insert('jobs.fan-out', [{ data: { kind } }]);
  await runJobs(app, ['jobs.fan-out', kind]);
}

/** Derives what is news of every organisation, and writes the digests that are due. */
export async function tellNews(app: TestApp): Promise<void> {
  await beat(app, 'notifications.derive');
  await beat(app, 'notifications.digest');
}

async function runKind(app: TestApp, kind: JobKind, ignoreStartAfter: boolean): Promise<number> {
  const { queue } = app.nest.get(Jobs);
  const options = { includeMetadata: true, batchSize: ALL, ignoreStartAfter } as const;
  const jobs = await queue.fetch<QueuedJob['data']>(kind, options);
  for (const job of jobs) await settle(app, kind, job);
  return jobs.length;
}

async function settle(app: TestApp, kind: JobKind, job: QueuedJob): Promise<void> {
  const { queue } = app.nest.get(Jobs);
  const { status, output } = await app.nest
    .get(JobRunner)
    .run(kind, { ...job, signal: new AbortController().signal });
  if (status === 'completed') {
    await queue.complete(kind, job);
    return;
  }
  // A worker's queue has a word for it that is not there for what is done by hand.
  if (status === 'deadletter') {
    await superuserSql(app, 'UPDATE pgboss.job SET retry_limit = retry_count WHERE id = $1', [job.id]);
  }
  await queue.fail(kind, job, { message: output?.message });
}

/** Jobs that are not done, in the order in which they were added, as they stand in the queue. */
export const jobsOf = (app: TestApp, kind: JobKind | 'dead-letters'): Promise<Record<string, unknown>[]> =>
  superuserSql(
    app,
    `SELECT * FROM pgboss.job WHERE name = $1 AND state IN ('created', 'retry', 'active') ORDER BY created_on, id`,
    [kind],
  );

/**
 * A job that was given up, as the queue leaves it; null for one of the whole installation.
 * @returns its id
 */
export async function plantDeadLetter(
  app: TestApp,
  organisationId: string | null,
  { kind = 'file.preview', error = 'the page cannot be drawn' } = {},
): Promise<string> {
  const [row] = await superuserSql(
    app,
    `INSERT INTO pgboss.job (name, data, group_id, source_name, source_id, source_created_on, source_retry_count,
        source_output, singleton_key)
      VALUES ('dead-letters', jsonb_build_object('fileId', gen_random_uuid()), $1, $2, gen_random_uuid(), now(), 2,
        jsonb_build_object('message', $3::text), gen_random_uuid()::text) RETURNING id`,
    [organisationId, kind, error],
  );
  return String(row?.['id']);
}
