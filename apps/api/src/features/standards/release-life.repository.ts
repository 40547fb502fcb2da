import type { ReleaseState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

/** Publishing a newer edition, which supersedes, and withdrawing take turns. */
const lockRelease = statement('release_lock', 'SELECT state FROM release WHERE id = $1 FOR UPDATE');

const insertWithdrawal = statement(
  'release_withdrawal_insert',
  `INSERT INTO release_withdrawal (organisation_id, id, release_id, reason, made_by, made_at)
   VALUES (current_organisation(), $1, $2, $3, $4, $5)`,
);

/** After the reason is on the record; the database asks for it. */
const markWithdrawn = statement('release_withdraw', `UPDATE release SET state = 'withdrawn' WHERE id = $1`);

@Injectable()
export class ReleaseLifeRepository {
  constructor(private readonly database: Database) {}

  async lock(id: string): Promise<ReleaseState | undefined> {
    return (await this.database.one<{ state: ReleaseState }>(lockRelease, [id]))?.state;
  }

  async withdraw(given: {
    readonly id: string;
    readonly releaseId: string;
    readonly reason: string;
    readonly by: string;
    readonly at: Date;
  }): Promise<void> {
    await this.database.execute(insertWithdrawal, [
      given.id,
      given.releaseId,
      given.reason,
      given.by,
      given.at,
    ]);
    await this.database.execute(markWithdrawn, [given.releaseId]);
  }
}
