import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { MailQueue } from '../../platform/mail/mail-queue';
import { DigestRepository } from './digest.repository';
import { mailText } from './mail-text';
import { publicUrlOf } from '../../platform/mail/public-url';

/** What waits for somebody's hour of the day goes out in one e-mail; what was read meanwhile is left out. */
@Injectable()
export class SendDigests {
  constructor(
    private readonly database: Database,
    private readonly digests: DigestRepository,
    private readonly mail: MailQueue,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns how many digests were put in the queue */
  async send(): Promise<number> {
    const now = this.clock.now();
    const due = await this.database.apart({ organisationId: null }, () => this.digests.organisationsDue(now));
    let written = 0;
    for (const organisationId of due) {
      written += await this.database.apart({ organisationId }, () => this.write(now));
    }
    return written;
  }

  private async write(now: Date): Promise<number> {
    const publicUrl = publicUrlOf(this.config);
    const messages = (await this.digests.take(now)).flatMap(
      ({ memberId, to, locale, organisation, notifications }) => {
        if (notifications === null) return [];
        const text = mailText(notifications, { locale, organisation, publicUrl, digest: true });
        return [{ kind: 'digest', memberId, to, locale, ...text }];
      },
    );
    this.mail.enqueue(messages);
    return messages.length;
  }
}
