import type { Locale } from '@attest/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock, Ids } from '../database/clock';
import { Database } from '../database/database';
import { statement } from '../database/statement';
import { Jobs } from '../jobs/jobs';
import { SealedLetters } from './sealed-letters';

export interface MailToSend {
  /** What it is about, such as 'third_party_invitation'. */
  readonly kind: string;
  /** The member it is for; null for somebody without an account. */
  readonly memberId: string | null;
  readonly to: string;
  readonly locale: Locale;
  /** One line. */
  readonly subject: string;
  /** Plain text; links stand on lines of their own. Kept sealed until it is sent, so it may hold what opens something. */
  readonly body: string;
  /** Not sent before; now, without it. */
  readonly notBefore?: Date;
}

const insert = statement(
  'mail_queue',
  /* sql */ `INSERT INTO mail_message
      (organisation_id, id, kind, member_id, to_address, locale, subject, body, not_before, created_at)
    SELECT current_organisation(), m.id, m.kind, m."memberId", m."to", m.locale, m.subject, m.body,
      coalesce(m."notBefore", $2), $2
    FROM json_to_recordset($1::json) AS m(id uuid, kind text, "memberId" uuid, "to" text, locale text, subject text,
      body text, "notBefore" timestamptz)`,
);

const cancel = statement(
  'mail_cancel',
  `UPDATE mail_message SET state = 'cancelled', body = ''
    WHERE organisation_id = current_organisation() AND id = ANY($1::uuid[]) AND state = 'queued'`,
);

const standing = statement(
  'mail_standing',
  /* sql */ `SELECT count(*) FILTER (WHERE state = 'queued')::int AS waiting,
      count(*) FILTER (WHERE state = 'failed' AND created_at > $1)::int AS failed
    FROM mail_message WHERE organisation_id = current_organisation() AND state IN ('queued', 'failed')`,
);

/** E-mail of the organisation that was not sent. */
export interface MailStanding {
  readonly waiting: number;
  /** Given up. */
  readonly failed: number;
}

/**
 * E-mail leaves with the commit of what it tells about: the letter is a row of the same transaction, and so is the job
 * that sends it. Where there is no mail server there is no job; `TidyMail` adds it when one is set.
 */
@Injectable()
export class MailQueue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly sealed: SealedLetters,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns the ids of the messages, in the order given, to take them back by */
  enqueue(messages: readonly MailToSend[]): string[] {
    if (messages.length === 0) return [];
    const rows = messages.map((message) => ({
      ...{ id: this.ids.next(), ...message },
      body: this.sealed.seal(message.body),
    }));
    this.database.write(insert, [JSON.stringify(rows), this.clock.now()]);
    if (this.config.smtp !== null) {
      this.jobs.addAll(
        'mail.send',
        rows.map(({ id, notBefore }) => ({ ids: { mailId: id }, notBefore })),
      );
    }
    return rows.map((row) => row.id);
  }

  /** @param since what was given up earlier is no news any more */
  async standing(since: Date): Promise<MailStanding> {
    const row = await this.database.one<{ waiting: number; failed: number }>(standing, [since]);
    return row ?? { waiting: 0, failed: 0 };
  }

  /** Takes back what was not sent yet. */
  cancel(ids: readonly string[]): void {
    if (ids.length > 0) this.database.write(cancel, [ids]);
  }
}
