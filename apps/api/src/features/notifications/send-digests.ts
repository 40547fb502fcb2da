import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { type Job, type JobHandler, JobHandlers } from '../../platform/jobs/job-handlers';
import { MailQueue } from '../../platform/mail/mail-queue';
import { DigestRepository } from './digest.repository';
import { mailText } from './mail-text';
import { publicUrlOf } from '../../platform/mail/public-url';

/** What waits for somebody's hour of the day goes out in one e-mail; what was read meanwhile is left out. */
@Injectable()
export class SendDigests implements JobHandler<'notifications.digest'> {
  readonly kind = 'notifications.digest';

  constructor(
    private readonly database: Database,
    private readonly digests: DigestRepository,
    private readonly mail: MailQueue,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    handlers: JobHandlers,
  ) {
    handlers.enter(this);
  }

  organisations(): Promise<string[]> {
    return this.database.apart({ organisationId: null }, () =>
      this.digests.organisationsDue(this.clock.now()),
    );
  }

  /** Until nothing is due: each turn takes a number of people, and what belongs to them in one transaction. */
  async run({ organisationId, signal }: Job<'notifications.digest'>): Promise<void> {
    while (await this.database.apart({ organisationId }, () => this.write(this.clock.now()))) {
      signal.throwIfAborted();
    }
  }

  /** @returns whether anybody's digest was due */
  private async write(now: Date): Promise<boolean> {
    const publicUrl = publicUrlOf(this.config);
    const due = await this.digests.take(now);
    const messages = due.flatMap(({ memberId, to, locale, organisation, notifications }) => {
      if (notifications === null) return [];
      const text = mailText(notifications, { locale, organisation, publicUrl, digest: true });
      return [{ kind: 'digest', memberId, to, locale, ...text }];
    });
    this.mail.enqueue(messages);
    return due.length > 0;
  }
}
