import { type JobKind, jobKinds } from '@attest/domain';
import type { PgBoss } from 'pg-boss';
import { jobPolicies, type JobPolicy } from './job-policies';

/** Started so often by the clock: a kind of the installation itself, one of organisations by finding out in which. */
export interface ScheduledJob {
  readonly kind: JobKind;
  readonly everyMinutes: number;
}

export const scheduledJobs = (checkpointMinutes: number): ScheduledJob[] =>
  jobKinds.flatMap((kind) => {
    const { everyMinutes }: JobPolicy = jobPolicies[kind];
    if (everyMinutes === undefined) return [];
    return [{ kind, everyMinutes: kind === 'audit.checkpoint' ? checkpointMinutes : everyMinutes }];
  });

/** Cron knows minutes of the hour and hours of the day: what lies between is rounded to the next of them. */
export function cronOf(minutes: number): string {
  if (minutes < 60) return `*/${minutes} * * * *`;
  const hours = Math.round(minutes / 60);
  return hours < 24 ? `0 */${hours} * * *` : '0 0 * * *';
}

/** Tells the queue, which keeps it in the database: of several workers one starts each beat. */
export async function scheduleJobs(queue: PgBoss, given: readonly ScheduledJob[]): Promise<void> {
  for (const { kind, everyMinutes } of given) {
    await (kind === 'audit.checkpoint'
      ? queue.schedule(kind, cronOf(everyMinutes), {}, { tz: 'UTC' })
      : queue.schedule(
          'jobs.fan-out',
          cronOf(everyMinutes),
          { kind },
          { tz: 'UTC', key: kind, singletonKey: kind },
        ));
  }
}
