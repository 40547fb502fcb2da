import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../database/clock';
import { Database } from '../database/database';
import { type Job, type JobHandler, JobHandlers } from '../jobs/job-handlers';
import { Jobs } from '../jobs/jobs';
import { MailRepository } from './mail.repository';
import { staleReason, staleSince } from './stale-mail';

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
