import { afterQuiet, defaultDeliveries, defaultPreferences, notificationRules } from '@attest/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { type Job, type JobHandler, JobHandlers } from '../../platform/jobs/job-handlers';
import { MailQueue } from '../../platform/mail/mail-queue';
import { DerivationRepository, type MailRow } from './derivation.repository';
import { mailText } from './mail-text';
import { publicUrlOf } from '../../platform/mail/public-url';

const EVENTS_AT_ONCE = 500;
/** What happened longer ago is in the record, and news no more: records that were brought in flood nobody. */
const NEWS_DAYS = 3;
/** Nobody is written to about what they have long seen on the page. */
const MAIL_HOURS = 48;

const rules = notificationRules.map((rule) => ({ ...rule, delivery: defaultDeliveries[rule.topic] }));

/**
 * Reads the audit trail on and tells those concerned, each of them once. The cursor, the notifications and the e-mail
 * stand in one transaction; after a crash the trail is read on from where the cursor stands.
 */
@Injectable()
export class DeriveNotifications implements JobHandler<'notifications.derive'> {
  readonly kind = 'notifications.derive';
  /** How far each trail went when the clock last had it looked at; the cursor in the database is what counts. */
  private readonly seen = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly repository: DerivationRepository,
    private readonly mail: MailQueue,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    handlers: JobHandlers,
  ) {
    handlers.enter(this);
  }

  /** Those whose trail has grown: `TriggerDerivation` says so of each at once, except for what was recorded just before a crash. */
  async organisations(): Promise<string[]> {
    const heads = await this.database.apart({ organisationId: null }, () => this.repository.heads());
    const grown = heads.filter(({ organisationId, sequence }) => this.seen.get(organisationId) !== sequence);
    for (const { organisationId, sequence } of grown) this.seen.set(organisationId, sequence);
    return grown.map(({ organisationId }) => organisationId);
  }

  async run({ organisationId }: Job<'notifications.derive'>): Promise<void> {
    await this.derive(organisationId);
  }

  /** Until nothing of the trail is unread. @returns how many events were read */
  async derive(organisationId: string): Promise<number> {
    let total = 0;
    for (;;) {
      const events = await this.database.apart({ organisationId }, () => this.batch());
      total += events;
      if (events < EVENTS_AT_ONCE) return total;
    }
  }

  private async batch(): Promise<number> {
    const now = this.clock.now();
    const given = {
      rules,
      limit: EVENTS_AT_ONCE,
      now,
      newsSince: new Date(now.getTime() - NEWS_DAYS * 86_400_000),
      digestAt: defaultPreferences.digestAt,
    };
    let derived = await this.repository.derive(given);
    if (!derived.begun) {
      this.repository.begin();
      derived = await this.repository.derive(given);
    }
    if (derived.atOnce.length > 0) await this.write(derived.atOnce, now);
    return derived.events;
  }

  /** One e-mail a person for what came together, held until their quiet hours end. */
  private async write(ids: readonly string[], now: Date): Promise<void> {
    const rows = (await this.repository.forMail(ids)).filter(
      ({ notification }) => now.getTime() - Date.parse(notification.at) < MAIL_HOURS * 3_600_000,
    );
    const publicUrl = publicUrlOf(this.config);
    this.mail.enqueue(
      byMember(rows).flatMap((own) => {
        const [first] = own;
        if (first === undefined) return [];
        const { memberId, to, locale, organisation } = first;
        const text = mailText(
          own.map((row) => row.notification),
          { locale, organisation, publicUrl, digest: false },
        );
        const notBefore = afterQuiet(quietOf(first), now, first.timeZone);
        return [{ kind: 'notification', memberId, to, locale, ...text, notBefore }];
      }),
    );
  }
}

/** The rows come in the order of their members. */
function byMember(rows: readonly MailRow[]): MailRow[][] {
  const groups: MailRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.memberId === row.memberId) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

const quietOf = ({ hasPreference, quietFrom, quietTo }: MailRow) => {
  if (!hasPreference) return defaultPreferences.quietHours;
  return quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo };
};
