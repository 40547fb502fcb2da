import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { statement } from '../database/statement';

const WINDOW = "interval '15 minutes'";
const FIRST_BLOCK_SECONDS = 60;
const LONGEST_BLOCK_SECONDS = 900;

/**
 * One statement, so that counting and deciding cannot be parted by another attempt; keys in order, so that none waits
 * in a ring. The attempt that reaches the limit may still be the right one and goes on, but blocks those after it;
 * after each block one more goes on and begins a longer one. While blocked nothing is counted; a quarter of an hour
 * after the last block counting starts anew.
 */
const countAttempts = statement(
  'sign_in_count_attempts',
  `INSERT INTO sign_in_throttle AS t (key_sha256, failures, first_failure_at)
   SELECT k.key, 1, $3 FROM unnest($1::bytea[], $2::int[]) AS k (key, most) ORDER BY k.key
   ON CONFLICT (key_sha256) DO UPDATE SET (failures, first_failure_at, blocked_until) = (
     SELECT CASE WHEN blocked THEN t.failures WHEN stale THEN 1 ELSE t.failures + 1 END,
            CASE WHEN stale AND NOT blocked THEN $3 ELSE t.first_failure_at END,
            CASE WHEN blocked THEN t.blocked_until
                 WHEN NOT stale AND t.failures + 1 >= most
                 THEN $3 + make_interval(secs => least(${LONGEST_BLOCK_SECONDS}, ${FIRST_BLOCK_SECONDS} * 2 ^ least(t.failures + 1 - most, 10)))
            END
       FROM (SELECT coalesce(t.blocked_until > $3, false) AS blocked,
                    greatest(t.first_failure_at, t.blocked_until) < $3 - ${WINDOW} AS stale,
                    (SELECT k.most FROM unnest($1::bytea[], $2::int[]) AS k (key, most) WHERE k.key = t.key_sha256) AS most) AS now)
   RETURNING old.blocked_until`.replaceAll('$3', '$3::timestamptz'),
);

const forgiveAttempt = statement(
  'sign_in_forgive',
  `WITH done AS (DELETE FROM sign_in_throttle WHERE key_sha256 = ANY($1::bytea[]))
   UPDATE sign_in_throttle SET failures = greatest(failures - 1, 0), blocked_until = NULL
    WHERE key_sha256 = ANY($2::bytea[])`,
);

const forgetOld = statement(
  'sign_in_forget',
  `DELETE FROM sign_in_throttle WHERE greatest(first_failure_at, blocked_until) < $1::timestamptz - interval '1 day'`,
);

@Injectable()
export class SignInThrottleRepository {
  constructor(private readonly database: Database) {}

  /** @returns until when the strictest of the keys is blocked, or null when the attempt may go on */
  async count(keys: readonly { sha256: Buffer; limit: number }[], now: Date): Promise<Date | null> {
    const rows = await this.database.query<{ blocked_until: Date | null }>(countAttempts, [
      keys.map(({ sha256 }) => sha256),
      keys.map(({ limit }) => limit),
      now,
    ]);
    const blocks = rows.map((row) => row.blocked_until?.getTime() ?? 0);
    const latest = Math.max(0, ...blocks);
    return latest > now.getTime() ? new Date(latest) : null;
  }

  /** @param done start anew @param lessened have one attempt less against them */
  async forgive(done: readonly Buffer[], lessened: readonly Buffer[]): Promise<void> {
    await this.database.execute(forgiveAttempt, [done, lessened]);
  }

  /** Nobody is remembered here for longer than needed. */
  async forget(now: Date): Promise<void> {
    await this.database.execute(forgetOld, [now]);
  }
}
