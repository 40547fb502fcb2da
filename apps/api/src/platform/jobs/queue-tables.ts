import { jobKinds } from '@attest/domain';
import { type Client, escapeIdentifier } from 'pg';
import type { PgBoss, Queue } from 'pg-boss';
import { jobPolicies, type JobPolicy, uniquenessOf } from './job-policies';
import { DEAD_LETTERS, HEARTBEAT_SECONDS, owningQueue, QUEUE_SCHEMA } from './queue';

const DAY = 86_400;
/** What was given up waits so long for somebody to look at it. */
const DEAD_LETTER_DAYS = 180;
/** What is done is of no interest to anybody; what was done is in the audit trail. */
const DONE_SECONDS = 3_600;
/** The index builds of a newer version of the library, which go on after its tables stand. */
const BUILD_SECONDS = 600;

const optionsOf = ({ retry, timeoutSeconds }: JobPolicy) => ({
  retryLimit: retry.limit,
  retryDelay: retry.seconds,
  retryBackoff: true,
  retryDelayMax: retry.longestSeconds,
  expireInSeconds: timeoutSeconds,
  heartbeatSeconds: HEARTBEAT_SECONDS,
  retentionSeconds: 14 * DAY,
  deleteAfterSeconds: DONE_SECONDS,
  deadLetter: DEAD_LETTERS,
  notify: true,
});

/**
 * Brings the queue's tables to the version of the library and its queues to `jobPolicies`, as the owner of the database.
 * Safe to repeat. The application may use the tables, see jobs by organisation, and change nothing about them.
 */
export async function makeQueueTables(ownerUrl: string, owner: Client): Promise<void> {
  const queue = owningQueue(ownerUrl);
  await queue.start();
  try {
    await finishBuilds(queue);
    await makeQueue(queue, DEAD_LETTERS, { retentionSeconds: DEAD_LETTER_DAYS * DAY });
    for (const kind of jobKinds) {
      const policy = jobPolicies[kind];
      await makeQueue(queue, kind, { policy: uniquenessOf(policy), ...optionsOf(policy) });
    }
  } finally {
    await queue.stop({ graceful: false });
  }
  await owner.query(
    rights(roleIn('ATTEST_APP_ROLE', 'attest_app'), roleIn('ATTEST_BACKUP_ROLE', 'attest_backup')),
  );
}

/** How jobs are kept apart is settled when the queue is made; all else may change. */
async function makeQueue(
  queue: PgBoss,
  name: string,
  { policy = 'standard', ...options }: Omit<Queue, 'name' | 'partition'>,
): Promise<void> {
  await queue.createQueue(name, { policy, ...options });
  await queue.updateQueue(name, options);
}

async function finishBuilds(queue: PgBoss): Promise<void> {
  const until = Date.now() + BUILD_SECONDS * 1000;
  for (;;) {
    const open = (await queue.getBamEntries()).filter(({ status }) => status !== 'completed');
    if (open.length === 0) return;
    const [failed] = open.filter(({ status }) => status === 'failed');
    if (failed !== undefined || Date.now() > until) {
      throw new Error(`An index of the queue could not be built: ${failed?.error ?? 'it takes too long'}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

const roleIn = (setting: string, fallback: string): string =>
  escapeIdentifier(process.env[setting] || fallback);

/**
 * A job belongs to the organisation that is its group. Requests see and add those of their organisation; a worker,
 * which says so on its connections, all of them.
 */
const rights = (app: string, backup: string): string => /* sql */ `
GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO ${app}, ${backup};
GRANT SELECT ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO ${app}, ${backup};
GRANT SELECT ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO ${backup};
GRANT INSERT, UPDATE, DELETE ON ${['job', 'job_common', 'instance', 'job_dependency', 'schedule', 'warning']
  .map((table) => `${QUEUE_SCHEMA}.${table}`)
  .join(', ')} TO ${app};
GRANT UPDATE ON ${QUEUE_SCHEMA}.version TO ${app};
GRANT INSERT, UPDATE ON ${QUEUE_SCHEMA}.queue TO ${app};
DO $policies$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['job', 'job_common'] LOOP
    IF NOT EXISTS (SELECT FROM pg_policies
        WHERE schemaname = '${QUEUE_SCHEMA}' AND tablename = t AND policyname = 'organisation') THEN
      EXECUTE format('ALTER TABLE ${QUEUE_SCHEMA}.%I ENABLE ROW LEVEL SECURITY', t);
      EXECUTE format('CREATE POLICY organisation ON ${QUEUE_SCHEMA}.%I '
        'USING (group_id = current_setting(''app.organisation_id'', true)) '
        'WITH CHECK (group_id = current_setting(''app.organisation_id'', true))', t);
      EXECUTE format('CREATE POLICY worker ON ${QUEUE_SCHEMA}.%I '
        'USING (current_setting(''app.job_worker'', true) = ''on'') '
        'WITH CHECK (current_setting(''app.job_worker'', true) = ''on'')', t);
    END IF;
  END LOOP;
END $policies$;
`;
