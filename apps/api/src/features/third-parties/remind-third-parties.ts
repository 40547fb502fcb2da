import { nextReminder } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { type Job, type JobHandler, JobHandlers } from '../../platform/jobs/job-handlers';
import { AuditTrail } from '../audit/audit-trail';
import { InvitationMail } from './invitation-mail';
import { InvitationsRepository } from './invitations.repository';
import { newToken } from '../../platform/auth/link-tokens';

/**
 * Reminds by itself, after half of the time and a day before its end. Each person is written to in a transaction of
 * their own; several at once write once, because whoever holds the enrolment is at it.
 */
@Injectable()
export class RemindThirdParties implements JobHandler<'third-parties.remind'> {
  readonly kind = 'third-parties.remind';

  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationsRepository,
    private readonly mail: InvitationMail,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    handlers: JobHandlers,
  ) {
    handlers.enter(this);
  }

  organisations(): Promise<string[]> {
    return this.database.apart({ organisationId: null }, () => this.invitations.organisations());
  }

  async run({ organisationId, signal }: Job<'third-parties.remind'>): Promise<void> {
    const due = await this.database.apart({ organisationId }, () => this.invitations.due(this.clock.now()));
    for (const id of due) {
      signal.throwIfAborted();
      await this.database.apart({ organisationId }, () => this.remind(id));
    }
  }

  private async remind(id: string): Promise<void> {
    const now = this.clock.now();
    const page = await this.invitations.lockDue(id, now);
    if (page === undefined) return;
    const link = newToken();
    this.invitations.addLink(id, { sha256: link.sha256, revokesEarlier: false, madeBy: null });
    this.invitations.setReminded(id, nextReminder(new Date(page.invitedAt), new Date(page.expiresAt), now));
    this.invitations.addEvent(id, 'reminded', null);
    this.mail.send('third_party_reminder', page, link.token);
    await this.audit.record({
      action: 'third_party.reminded',
      subjectId: id,
      enrolmentId: page.enrolmentId,
      facts: { byItself: true },
    });
  }
}
