import type { ReleaseState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { ReleaseEntity } from './release.entity';
import { ReleaseWithdrawalEntity } from './release-withdrawal.entity';

@Injectable()
export class ReleaseLifeRepository {
  constructor(private readonly database: Database) {}

  /** Publishing a newer edition, which supersedes, and withdrawing take turns. */
  async lock(id: string): Promise<ReleaseState | undefined> {
    const releases = this.database.rows(ReleaseEntity);
    return (await releases.pickOne(['state'], { id }, { mode: 'pessimistic_write' }))?.state;
  }

  async withdraw(given: {
    readonly id: string;
    readonly releaseId: string;
    readonly reason: string;
    readonly by: string;
    readonly at: Date;
  }): Promise<void> {
    const { id, releaseId, reason, by: madeBy, at: madeAt } = given;
    const { organisationId } = this.database;
    // The reason first: the database asks for it.
    await this.database
      .rows(ReleaseWithdrawalEntity)
      .add({ organisationId, id, releaseId, reason, madeBy, madeAt });
    await this.database.rows(ReleaseEntity).change({ id: releaseId }, { state: 'withdrawn' });
  }
}
