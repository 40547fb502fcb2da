import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { ChecksSoFar } from './daily-check';

const size = statement(
  'verification_size',
  'SELECT sequence FROM audit_head WHERE organisation_id = current_organisation()',
);

const read = statement(
  'verification_read',
  `SELECT asked_at AS "askedAt", failed_at AS "failedAt", checked_at AS "checkedAt", milliseconds, sequence, hash, found
    FROM verification WHERE organisation_id = current_organisation()`,
);

const asked = statement(
  'verification_ask',
  `INSERT INTO verification (organisation_id, asked_at) VALUES (current_organisation(), now())
    ON CONFLICT (organisation_id) DO UPDATE SET asked_at = EXCLUDED.asked_at`,
);

/** Who asked after this transaction had begun, and with it the check, waits for the next one. */
const keep = statement(
  'verification_keep',
  `INSERT INTO verification (organisation_id, checked_at, milliseconds, sequence, hash, found)
    VALUES (current_organisation(), $1, $2, $3, $4, $5)
    ON CONFLICT (organisation_id) DO UPDATE SET
      asked_at = CASE WHEN verification.asked_at > now() THEN verification.asked_at END, failed_at = NULL,
      checked_at = EXCLUDED.checked_at, milliseconds = EXCLUDED.milliseconds, sequence = EXCLUDED.sequence, hash = EXCLUDED.hash, found = EXCLUDED.found`,
);

const giveUp = statement(
  'verification_give_up',
  `INSERT INTO verification (organisation_id, failed_at) VALUES (current_organisation(), $1)
    ON CONFLICT (organisation_id) DO UPDATE SET asked_at = NULL, failed_at = EXCLUDED.failed_at
    RETURNING old.failed_at IS NULL AS first`,
);

/** The longest statement looks at every row of the record. */
const takeTime = statement(
  'verification_take_time',
  "SELECT set_config('statement_timeout', '3600000', true)",
);

export interface KeptVerification extends ChecksSoFar {
  readonly milliseconds: number | null;
  readonly sequence: string | null;
  readonly hash: Buffer | null;
  readonly found: unknown;
}

/** What the last check of the transaction's organisation found. */
@Injectable()
export class VerificationRepository {
  constructor(private readonly database: Database) {}

  /** How many events there are. */
  async size(): Promise<number> {
    return Number((await this.database.one<{ sequence: string }>(size))?.sequence ?? 0);
  }

  read(): Promise<KeptVerification | undefined> {
    return this.database.one<{ [key in keyof KeptVerification]: KeptVerification[key] }>(read);
  }

  async ask(): Promise<void> {
    await this.database.execute(asked);
  }

  async keep(at: Date, milliseconds: number, sequence: number, hash: Buffer, found: object): Promise<void> {
    const values = [at, Math.round(milliseconds), sequence, hash, JSON.stringify(found)];
    await this.database.execute(keep, values);
  }

  /**
   * Nobody will look any more before the next day, unless somebody asks.
   * @returns whether the check before this one was carried out
   */
  async giveUp(at: Date): Promise<boolean> {
    return (await this.database.one<{ first: boolean }>(giveUp, [at]))?.first ?? false;
  }

  /** For statements of this transaction that look at every row of the record. */
  async takeTime(): Promise<void> {
    await this.database.query(takeTime);
  }
}
