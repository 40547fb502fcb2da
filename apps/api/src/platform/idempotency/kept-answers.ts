import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Clock } from '../database/clock';
import { Database } from '../database/database';
import { statement } from '../database/statement';

const keep = statement(
  'idempotency_keep',
  `INSERT INTO idempotency_key (organisation_id, member_id, key, request_sha256, status, response, etag, created_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
  'kept',
);

const forget = statement(
  'idempotency_forget',
  `DELETE FROM idempotency_key k
    USING (SELECT organisation_id, member_id, key FROM idempotency_key
            WHERE organisation_id = $1 AND created_at < $2
            ORDER BY created_at LIMIT 200 FOR UPDATE SKIP LOCKED) old
    WHERE k.organisation_id = old.organisation_id AND k.member_id = old.member_id AND k.key = old.key`,
);

/** As long as a device may be away with a request it has not seen answered. */
const KEPT_DAYS = 30;

/** Tidying up goes along with every so many requests, in their organisation; no job needs to know all of them. */
const TIDY_EVERY = 200;

export interface Answer {
  readonly key: string;
  readonly digest: Buffer;
  readonly status: number;
  readonly text: string;
  readonly etag: string | null;
}

/** What requests with an idempotency key were answered. Written with the COMMIT of the request itself. */
@Injectable()
export class KeptAnswers {
  private count = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  keep({ organisationId, memberId }: Actor, { key, digest, status, text, etag }: Answer): void {
    const now = this.clock.now();
    this.database.atCommit(keep, [organisationId, memberId, key, digest, status, text, etag, now]);
    if (this.count++ % TIDY_EVERY === 0) {
      const before = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000);
      this.database.atCommit(forget, [organisationId, before]);
    }
  }
}
