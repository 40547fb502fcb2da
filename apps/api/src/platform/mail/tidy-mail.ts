import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../database/clock';
import { Database } from '../database/database';
import { type Job, type JobHandler, JobHandlers } from '../jobs/job-handlers';
import { Jobs } from '../jobs/jobs';
import { MailRepository } from './mail.repository';

/** News of last week is no news: what could not be sent for so long is given up rather than sent. */
const STALE_DAYS = 3;
const STALE_MILLISECONDS = STALE_DAYS * 86_400_000;

export const staleReason = `not sent within ${STALE_DAYS} days`;

/** Letters written by then are given up. */
export const staleSince = (now: Date): Date => new Date(now.getTime() - STALE_MILLISECONDS);

/**
 * Gives up what is old, so that no words stay that nobody will send, and sees to it that each letter that could leave
 * has a job: one written before there was a mail server, or before there was a queue, has none.
 */
@Injectable()
export class TidyMail implements JobHandler<'mail.tidy'> {
  readonly kind = 'mail.tidy';

  constructor(
    private readonly database: Database,
    private readonly mail: MailRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    handlers: JobHandlers,
  ) {
    handlers.enter(this);
  }

  organisations(): Promise<string[]> {
    const { smtp, mailPage } = this.config;
    // The page of kept e-mail shows what is never sent.
    if (mailPage) return Promise.resolve([]);
    const now = this.clock.now();
    const stale = staleSince(now);
    return this.database.apart({ organisationId: null }, () =>
      this.mail.organisationsToTidy(smtp === null ? stale : now, stale),
    );
  }

  run({ organisationId }: Job<'mail.tidy'>): Promise<void> {
    return this.database.apart({ organisationId }, async () => {
      const now = this.clock.now();
      this.mail.settleOld(staleSince(now), staleReason);
      if (this.config.smtp === null) return;
      const due = await this.mail.due(now);
      this.jobs.addAll(
        'mail.send',
        due.map((mailId) => ({ ids: { mailId } })),
      );
    });
  }
}
