import { nextReminder } from '@attest/domain';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { AuditTrail } from '../audit/audit-trail';
import { InvitationMail } from './invitation-mail';
import { InvitationsRepository } from './invitations.repository';
import { newToken } from '../../platform/auth/link-tokens';

const EVERY_MINUTES = 10;

/**
 * Reminds by itself, after half of the time and a day before its end. Each person is written to in a transaction of
 * their own; several servers at once write once, because whoever holds the enrolment is at it.
 */
@Injectable()
export class ReminderKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ReminderKeeper.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationsRepository,
    private readonly mail: InvitationMail,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.run(), EVERY_MINUTES * 60_000);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Never two at once. @returns how many were reminded; a failure is told in the log and tried again the next time */
  run(): Promise<number> {
    const turn = this.running.then(() => this.remindAll());
    this.running = turn.catch(() => undefined);
    return turn.catch((error: unknown) => {
      this.logger.error(error, 'third parties could not be reminded');
      return 0;
    });
  }

  private async remindAll(): Promise<number> {
    const organisations = await this.database.apart({ organisationId: null }, () =>
      this.invitations.organisations(),
    );
    let reminded = 0;
    for (const organisationId of organisations) {
      const due = await this.database.apart({ organisationId }, () => this.invitations.due(this.clock.now()));
      for (const id of due) {
        const done = await this.database.apart({ organisationId }, () => this.remind(id));
        if (done) reminded += 1;
      }
    }
    return reminded;
  }

  private async remind(id: string): Promise<boolean> {
    const now = this.clock.now();
    const page = await this.invitations.lockDue(id, now);
    if (page === undefined) return false;
    const link = newToken();
    this.invitations.addLink(id, { sha256: link.sha256, revokesEarlier: false, madeBy: null });
    this.invitations.setReminded(id, nextReminder(new Date(page.invitedAt), new Date(page.expiresAt), now));
    this.invitations.addEvent(id, 'reminded', null);
    this.mail.send('third_party_reminder', page, link.token);
    await this.audit.record({
      action: 'third_party.reminded',
      subjectKind: 'third_party_invitation',
      subjectId: id,
      enrolmentId: page.enrolmentId,
      facts: { byItself: true },
    });
    return true;
  }
}
