import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { statement } from '../database/statement';

/** What one process has counted and not told yet. */
export interface Counted {
  readonly sha256: Buffer;
  /** Since when, in seconds before now. */
  readonly age: number;
  readonly requests: number;
}

/** What all processes have counted within the window. */
export interface CountedByAll {
  readonly sha256: Buffer;
  readonly age: number;
  readonly requests: number;
}

/** In one order, so that two processes never wait for each other. */
const add = statement(
  'rate_count_add',
  `INSERT INTO rate_count AS c (key_sha256, started_at, requests)
   SELECT key, now() - make_interval(secs => age), requests
     FROM unnest($1::bytea[], $2::float8[], $3::bigint[]) AS told (key, age, requests) ORDER BY key
   ON CONFLICT (key_sha256) DO UPDATE SET
     started_at = CASE WHEN c.started_at > now() - make_interval(secs => $4::float8)
                       THEN c.started_at ELSE EXCLUDED.started_at END,
     requests = CASE WHEN c.started_at > now() - make_interval(secs => $4::float8)
                     THEN c.requests ELSE 0 END + EXCLUDED.requests
   RETURNING key_sha256 AS sha256, requests::float8, extract(epoch FROM now() - started_at)::float8 AS age`,
);

const forgetOld = statement(
  'rate_count_forget',
  'DELETE FROM rate_count WHERE started_at < now() - make_interval(secs => $1::float8)',
);

@Injectable()
export class RateCountsRepository {
  constructor(private readonly database: Database) {}

  /** @param windowSeconds after which a count starts anew */
  add(counted: readonly Counted[], windowSeconds: number): Promise<CountedByAll[]> {
    return this.database.apart({ organisationId: null }, () =>
      this.database.query<CountedByAll>(add, [
        counted.map(({ sha256 }) => sha256),
        counted.map(({ age }) => age),
        counted.map(({ requests }) => requests),
        windowSeconds,
      ]),
    );
  }

  async forget(olderThanSeconds: number): Promise<void> {
    await this.database.apart({ organisationId: null }, () =>
      this.database.execute(forgetOld, [olderThanSeconds]),
    );
  }
}
