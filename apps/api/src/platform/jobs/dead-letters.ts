import type { OrganisationJobKind } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { statement } from '../database/statement';
import { JobHandlers, subjectOf } from './job-handlers';
import { Jobs } from './jobs';
import { DEAD_LETTERS, QUEUE_SCHEMA, withinTransaction } from './queue';

/** More than somebody looks through; the newest are shown. */
const MOST = 50;

/** A job that was given up. */
export interface DeadLetter {
  readonly id: string;
  readonly kind: OrganisationJobKind;
  /** When it was added. */
  readonly addedAt: Date;
  readonly givenUpAt: Date;
  readonly attempts: number;
  readonly error: string | null;
}

const own = /* sql */ `name = '${DEAD_LETTERS}' AND state = 'created'
  AND group_id = current_setting('app.organisation_id', true)
  AND source_name IS NOT NULL AND source_created_on IS NOT NULL AND data IS NOT NULL`;

const list = statement(
  'dead_letters',
  /* sql */ `SELECT id, source_name AS kind, source_created_on AS "addedAt", created_on AS "givenUpAt",
      source_retry_count + 1 AS attempts, source_output ->> 'message' AS error
    FROM ${QUEUE_SCHEMA}.job WHERE ${own} ORDER BY created_on DESC, id DESC LIMIT ${MOST}`,
);

const lock = statement(
  'dead_letter_lock',
  `SELECT source_name AS kind, data AS ids FROM ${QUEUE_SCHEMA}.job WHERE ${own} AND id = $1 FOR UPDATE`,
);

export interface LockedLetter {
  readonly kind: OrganisationJobKind;
  readonly ids: Readonly<Record<string, string>>;
}

/** Jobs of the transaction's organisation that were given up, and what an administrator decides about them. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly handlers: JobHandlers,
  ) {}

  /** The newest 50. */
  list(): Promise<DeadLetter[]> {
    return this.database.query<DeadLetter & Record<string, unknown>>(list);
  }

  /** Held until the transaction ends; undefined when there is none, or when somebody was faster. */
  lock(id: string): Promise<LockedLetter | undefined> {
    return this.database.one<LockedLetter & Record<string, unknown>>(lock, [id]);
  }

  /** Begins anew, with all its attempts. Where the same waits already, that one will do. */
  async tryAgain(id: string): Promise<void> {
    const db = withinTransaction(this.database);
    const moved = await this.jobs.queue.redrive(DEAD_LETTERS, { ids: [id], db });
    if (moved === 0) await this.remove(id);
  }

  /** Its handler notes it, which it could not where the process had died: what is noted as open is given a job again. */
  async discard(id: string, { kind, ids }: LockedLetter): Promise<void> {
    const subject = subjectOf(kind, this.database.scope.organisationId, ids);
    if (typeof subject !== 'string') {
      const why = { reason: 'discarded by an administrator', discarded: true };
      await this.handlers.of(kind).givenUp?.(subject, why);
    }
    await this.remove(id);
  }

  private async remove(id: string): Promise<void> {
    await this.jobs.queue.deleteJob(DEAD_LETTERS, id, { db: withinTransaction(this.database) });
  }
}
