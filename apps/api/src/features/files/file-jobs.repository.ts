import type { FileJobKind } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { acrossOrganisations } from './across-organisations';

export interface ClaimedJob {
  readonly id: string;
  readonly fileId: string;
  readonly attempts: number;
  readonly mediaType: string;
  readonly storageKey: string;
  readonly state: string;
  readonly name: string;
  readonly uploadedBy: string;
}

export interface QueueState {
  readonly kind: FileJobKind;
  readonly waiting: number;
  readonly failed: number;
  /** ISO 8601; null when nothing waits. */
  readonly oldest: string | null;
}

export interface FailingJob {
  readonly fileId: string;
  readonly kind: FileJobKind;
  readonly mediaType: string;
  readonly attempts: number;
  readonly error: string;
  readonly givenUp: boolean;
}

/** It waits from now on, also where the record it belongs to is given another day, as that of a demonstration is. */
const insert = statement(
  'file_job_insert',
  `INSERT INTO file_job (organisation_id, id, file_id, kind, not_before, created_at)
   VALUES (current_organisation(), $1, $2, $3, $4, now()) ON CONFLICT DO NOTHING`,
);

const organisationsDue = statement(
  'file_job_organisations_due',
  `SELECT DISTINCT organisation_id AS id FROM file_job WHERE state = 'waiting' AND kind = $1 AND not_before <= $2`,
);

/** Taken by moving its hour ahead: whoever dies with a job leaves it to the next one, and nobody waits for a lock. */
const claim = statement(
  'file_job_claim',
  /* sql */ `WITH taken AS (
      UPDATE file_job SET attempts = attempts + 1, not_before = $3
      WHERE organisation_id = current_organisation() AND id = (
        SELECT id FROM file_job
        WHERE organisation_id = current_organisation() AND state = 'waiting' AND kind = $1 AND not_before <= $2
        ORDER BY not_before, id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id, file_id, attempts)
    SELECT t.id, t.file_id AS "fileId", t.attempts, f.media_type AS "mediaType", f.storage_key AS "storageKey",
      f.state, f.name, f.uploaded_by AS "uploadedBy"
    FROM taken t JOIN stored_file f ON f.organisation_id = current_organisation() AND f.id = t.file_id`,
);

const done = statement(
  'file_job_done',
  `UPDATE file_job SET state = 'done', finished_at = $2, last_error = NULL
   WHERE organisation_id = current_organisation() AND id = $1`,
);

const again = statement(
  'file_job_again',
  `UPDATE file_job SET not_before = $2, last_error = $3
   WHERE organisation_id = current_organisation() AND id = $1 AND state = 'waiting'`,
);

const giveUp = statement(
  'file_job_give_up',
  `UPDATE file_job SET state = 'failed', finished_at = $2, last_error = $3
   WHERE organisation_id = current_organisation() AND id = $1 AND state = 'waiting'`,
);

const queues = statement(
  'file_job_queues',
  /* sql */ `SELECT kind, count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
      count(*) FILTER (WHERE state = 'failed')::int AS failed, min(created_at) FILTER (WHERE state = 'waiting') AS oldest
    FROM file_job WHERE organisation_id = current_organisation() AND state <> 'done' GROUP BY kind`,
);

const failing = statement(
  'file_job_failing',
  /* sql */ `SELECT j.file_id AS "fileId", j.kind, f.media_type AS "mediaType", j.attempts, j.last_error AS error,
      j.state = 'failed' AS "givenUp"
    FROM file_job j JOIN stored_file f ON f.organisation_id = j.organisation_id AND f.id = j.file_id
    WHERE j.organisation_id = current_organisation() AND j.state <> 'done' AND j.last_error IS NOT NULL
    ORDER BY j.created_at DESC, j.id DESC LIMIT 20`,
);

@Injectable()
export class FileJobsRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Part of the current transaction: the job is there with what it is for. */
  enqueue(fileId: string, kind: FileJobKind): void {
    this.database.write(insert, [this.ids.next(), fileId, kind, this.clock.now()]);
  }

  async organisationsDue(kind: FileJobKind): Promise<string[]> {
    this.database.write(acrossOrganisations, []);
    const rows = await this.database.query<{ id: string }>(organisationsDue, [kind, this.clock.now()]);
    return rows.map(({ id }) => id);
  }

  claim(kind: FileJobKind, leaseMs: number): Promise<ClaimedJob | undefined> {
    const now = this.clock.now();
    return this.database.one<ClaimedJob & Record<string, unknown>>(claim, [
      kind,
      now,
      new Date(now.getTime() + leaseMs),
    ]);
  }

  done(id: string): void {
    this.database.write(done, [id, this.clock.now()]);
  }

  again(id: string, afterMs: number, error: string): void {
    this.database.write(again, [id, new Date(this.clock.now().getTime() + afterMs), error.slice(0, 500)]);
  }

  giveUp(id: string, error: string): void {
    this.database.write(giveUp, [id, this.clock.now(), error.slice(0, 500)]);
  }

  async queues(): Promise<QueueState[]> {
    const rows = await this.database.query<Omit<QueueState, 'oldest'> & { oldest: Date | null }>(queues);
    return rows.map((row) => ({ ...row, oldest: row.oldest?.toISOString() ?? null }));
  }

  failing(): Promise<FailingJob[]> {
    return this.database.query<FailingJob & Record<string, unknown>>(failing);
  }
}
