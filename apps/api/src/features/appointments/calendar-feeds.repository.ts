import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock, Ids } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { CalendarFeedEntity } from './calendar-feed.entity';

const lockMember = statement(
  'calendar_feed_lock_member',
  'SELECT 1 FROM member WHERE id = $1 FOR NO KEY UPDATE',
);

@Injectable()
export class CalendarFeedsRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async madeAt(memberId: string): Promise<Date | null> {
    return (await this.feeds.pickOne(['madeAt'], { memberId, revokedAt: IsNull() }))?.madeAt ?? null;
  }

  /** In place of the one there was; two at once come one after the other. */
  async replace(memberId: string, tokenSha256: Buffer): Promise<void> {
    await this.database.execute(lockMember, [memberId]);
    this.revoke(memberId);
    this.feeds.addLater({
      ...{ organisationId: this.database.organisationId, id: this.ids.next(), memberId },
      ...{ tokenSha256, madeAt: this.clock.now(), revokedAt: null },
    });
  }

  revoke(memberId: string): void {
    this.feeds.changeLater({ memberId, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
  }

  private get feeds() {
    return this.database.rows(CalendarFeedEntity);
  }
}
