import type { JobKind } from '@attest/domain';

/** How jobs of a kind are tried, repeated and kept apart. */
export interface JobPolicy {
  /** What a job names, all of it ids: nothing that anybody wrote is kept in the queue. */
  readonly ids: readonly string[];
  readonly retry: {
    /** Further attempts after the first. */
    readonly limit: number;
    /** Before the second attempt; doubled each time, with chance in it. */
    readonly seconds: number;
    readonly longestSeconds: number;
  };
  /** An attempt that takes longer has failed. */
  readonly timeoutSeconds: number;
  /** At a time in one process. */
  readonly atOnce: number;
  /** Also started by the clock, so often; for an organisation's kind in each organisation that has something to do. */
  readonly everyMinutes?: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** The clock brings it again anyway. */
const once = { limit: 1, seconds: 20, longestSeconds: MINUTE };

/**
 * Every kind of job. Of those that name ids, one for the same ids is there at a time, waiting or running; of the others
 * one waits at a time, and a further one may be added while it runs, since it may have looked already.
 */
export const jobPolicies = {
  // Ten attempts within about six hours: mail servers that put off (greylisting) or are down for a while.
  'mail.send': {
    ids: ['mailId'],
    retry: { limit: 9, seconds: MINUTE, longestSeconds: 2 * HOUR },
    timeoutSeconds: 5 * MINUTE,
    atOnce: 2,
  },
  'mail.tidy': { ids: [], retry: once, timeoutSeconds: 5 * MINUTE, atOnce: 1, everyMinutes: 15 },
  // Never given up: a file stays in quarantine until there is a verdict.
  'file.scan': {
    ids: ['fileId'],
    retry: { limit: 1_000_000, seconds: 15, longestSeconds: 10 * MINUTE },
    timeoutSeconds: HOUR,
    atOnce: 1,
  },
  'file.preview': {
    ids: ['fileId'],
    retry: { limit: 2, seconds: MINUTE, longestSeconds: 5 * MINUTE },
    timeoutSeconds: HOUR,
    atOnce: 1,
  },
  'file.tidy': { ids: [], retry: once, timeoutSeconds: 10 * MINUTE, atOnce: 1, everyMinutes: 5 },
  'coverage.keep': {
    ids: [],
    retry: { limit: 5, seconds: MINUTE, longestSeconds: HOUR },
    timeoutSeconds: 2 * HOUR,
    atOnce: 1,
    everyMinutes: 30,
  },
  'third-parties.remind': { ids: [], retry: once, timeoutSeconds: 10 * MINUTE, atOnce: 1, everyMinutes: 10 },
  'appointments.remind': { ids: [], retry: once, timeoutSeconds: 10 * MINUTE, atOnce: 1, everyMinutes: 5 },
  // What is due is due by the day; more often, so that no day is missed and what is recognised later is told of.
  'validity.notice': { ids: [], retry: once, timeoutSeconds: 10 * MINUTE, atOnce: 1, everyMinutes: 60 },
  'notifications.derive': {
    ids: [],
    retry: { limit: 8, seconds: 2, longestSeconds: 5 * MINUTE },
    timeoutSeconds: 10 * MINUTE,
    atOnce: 1,
    everyMinutes: 1,
  },
  'notifications.digest': { ids: [], retry: once, timeoutSeconds: 10 * MINUTE, atOnce: 1, everyMinutes: 1 },
  // Looks at every row of the record: once a day, at a time that differs from organisation to organisation, and when
  // somebody asks. The clock adds one that only finds out whether the day's is due.
  'audit.verify': {
    ids: [],
    retry: { limit: 2, seconds: 5 * MINUTE, longestSeconds: HOUR },
    timeoutSeconds: 2 * HOUR,
    atOnce: 1,
    everyMinutes: 60,
  },
  // As often as ATTEST_CHECKPOINT_MINUTES says.
  'audit.checkpoint': {
    ids: [],
    retry: { limit: 8, seconds: 2, longestSeconds: 5 * MINUTE },
    timeoutSeconds: 5 * MINUTE,
    atOnce: 1,
    everyMinutes: 5,
  },
  'jobs.fan-out': { ids: ['kind'], retry: once, timeoutSeconds: MINUTE, atOnce: 1 },
} as const satisfies Readonly<Record<JobKind, JobPolicy>>;

/** The ids that a job of this kind names. */
export type JobIds<Kind extends JobKind> = Readonly<
  Record<(typeof jobPolicies)[Kind]['ids'][number], string>
>;

/** How many are kept apart as `jobPolicies` says, in the words of the queue. */
export const uniquenessOf = ({ ids }: JobPolicy): 'exclusive' | 'short' =>
  ids.length > 0 ? 'exclusive' : 'short';
