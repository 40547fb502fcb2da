import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { statement } from '../database/statement';
import { Jobs } from './jobs';
import { DEAD_LETTERS, QUEUE_SCHEMA, seeAllJobs, withinTransaction } from './queue';

/** A job of no organisation that was given up. */
export interface InstallationDeadLetter {
  readonly id: string;
  /** As the queue names it: also of a kind that there was in an earlier version. */
  readonly kind: string;
  readonly addedAt: Date;
  readonly givenUpAt: Date;
  readonly attempts: number;
  readonly error: string | null;
}

const list = statement(
  'installation_dead_letters',
  /* sql */ `SELECT id, coalesce(source_name, name) AS kind, coalesce(source_created_on, created_on) AS "addedAt",
      created_on AS "givenUpAt", coalesce(source_retry_count, 0) + 1 AS attempts, source_output ->> 'message' AS error
    FROM ${QUEUE_SCHEMA}.job WHERE name = '${DEAD_LETTERS}' AND state = 'created' AND group_id IS NULL
    ORDER BY created_on, id`,
);

/** Jobs of no organisation that were given up: no administrator has a say in them, only who runs the system. */
@Injectable()
export class InstallationDeadLetters {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  /** The oldest first. */
  list(): Promise<InstallationDeadLetter[]> {
    return this.seeingAll(() => this.database.query<InstallationDeadLetter & Record<string, unknown>>(list));
  }

  /** Begin anew, with all their attempts. One whose like waits already is let go of: that one will do. */
  tryAgain(ids: readonly string[]): Promise<void> {
    return this.seeingAll(async () => {
      await this.jobs.queue.redrive(DEAD_LETTERS, { ids: [...ids], db: withinTransaction(this.database) });
      await this.remove(ids);
    });
  }

  discard(ids: readonly string[]): Promise<void> {
    return this.seeingAll(() => this.remove(ids));
  }

  private async remove(ids: readonly string[]): Promise<void> {
    await this.jobs.queue.deleteJob(DEAD_LETTERS, [...ids], { db: withinTransaction(this.database) });
  }

  private seeingAll<T>(work: () => Promise<T>): Promise<T> {
    return this.database.apart({ organisationId: null }, () => {
      this.database.write(seeAllJobs, []);
      return work();
    });
  }
}
