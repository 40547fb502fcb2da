import { Injectable } from '@nestjs/common';
import { outside } from '../../../platform/database/confinement';
import { Database } from '../../../platform/database/database';
import { statement } from '../../../platform/database/statement';
import { UploadTurnEntity } from './upload-turn.entity';

/** A process that does not say so often enough that it is at work has lost its turn. */
const LEASE_SECONDS = 15;

const claim = statement(
  'upload_turn_claim',
  `INSERT INTO upload_turn AS t (upload_id, holder, ends_at)
   VALUES ($1, $2, now() + make_interval(secs => ${LEASE_SECONDS}))
   ON CONFLICT (upload_id) DO UPDATE SET holder = EXCLUDED.holder, ends_at = EXCLUDED.ends_at, wanted = false
     WHERE t.ends_at < now() OR t.holder = EXCLUDED.holder`,
);

const renew = statement(
  'upload_turn_renew',
  `UPDATE upload_turn SET ends_at = now() + make_interval(secs => ${LEASE_SECONDS})
   WHERE upload_id = ANY($1::uuid[]) AND holder = $2 RETURNING upload_id AS id, wanted`,
);

/** Whose turn it is among the processes; an upload is named by its id alone. */
@Injectable()
export class UploadLocksRepository {
  constructor(private readonly database: Database) {}

  /** @returns whether it is this holder's turn now */
  claim(id: string, holder: string): Promise<boolean> {
    return this.alone(async () => (await this.database.execute(claim, [id, holder])) === 1);
  }

  /** Asks whoever holds it to stop. */
  async want(id: string): Promise<void> {
    await this.alone(() => this.database.rows(UploadTurnEntity).change({ uploadId: id }, { wanted: true }));
  }

  /** @returns which are still this holder's, and whether another process waits for them */
  renew(ids: readonly string[], holder: string): Promise<{ id: string; wanted: boolean }[]> {
    return this.alone(() => this.database.query<{ id: string; wanted: boolean }>(renew, [ids, holder]));
  }

  async release(id: string, holder: string): Promise<void> {
    await this.alone(() => this.database.rows(UploadTurnEntity).delete({ uploadId: id, holder }));
  }

  private alone<T>(work: () => Promise<T>): Promise<T> {
    return outside(() => this.database.transaction({ organisationId: null }, work));
  }
}
