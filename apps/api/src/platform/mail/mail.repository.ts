import type { Locale } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { statement } from '../database/statement';

/** Until the transaction ends, what is queued of every organisation can be seen. A statement before the others: within one, a scan may come first. */
const seeQueued = statement('mail_see_queued', `SELECT set_config('app.mail_round', 'on', true)`);

/** Organisations with something to send now. */
const organisationsDue = statement(
  'mail_organisations_due',
  `SELECT DISTINCT organisation_id FROM mail_message WHERE state = 'queued' AND not_before <= $1`,
);

/**
 * Takes what is due and puts it off until the lease is over: a server that dies while sending leaves it to the next
 * one, and two servers never take the same.
 */
const claim = statement(
  'mail_claim',
  /* sql */ `UPDATE mail_message SET attempts = attempts + 1, not_before = $2
    WHERE organisation_id = current_organisation() AND id IN (
      SELECT id FROM mail_message
      WHERE organisation_id = current_organisation() AND state = 'queued' AND not_before <= $1
      ORDER BY not_before LIMIT $3 FOR UPDATE SKIP LOCKED)
    RETURNING id, to_address AS "to", subject, body, locale, attempts, created_at AS "createdAt"`,
);

/** What is settled for good loses its words: a link in them opens a page without a sign-in. To whom, what about and when stay. */
const settle = statement(
  'mail_settle',
  /* sql */ `UPDATE mail_message m SET state = s.state, last_error = s.error,
      sent_at = CASE WHEN s.state = 'sent' THEN $2::timestamptz END,
      not_before = coalesce(s."notBefore", m.not_before),
      body = CASE WHEN s.state = 'queued' THEN m.body ELSE '' END
    FROM json_to_recordset($1::json) AS s(id uuid, state text, error text, "notBefore" timestamptz)
    WHERE m.organisation_id = current_organisation() AND m.id = s.id AND m.state = 'queued'`,
);

const kept = statement(
  'mail_kept',
  /* sql */ `SELECT m.id, m.kind, m.to_address AS "to", m.locale, m.subject, m.body, m.not_before AS "notBefore",
      m.created_at AS "createdAt"
    FROM mail_message m WHERE m.state = 'queued'
    ORDER BY m.created_at DESC, m.id DESC LIMIT 100`,
);

export interface DueMail {
  id: string;
  to: string;
  subject: string;
  body: string;
  locale: Locale;
  attempts: number;
  createdAt: Date;
}

export interface KeptMail {
  id: string;
  kind: string;
  to: string;
  locale: Locale;
  subject: string;
  body: string;
  notBefore: Date;
  createdAt: Date;
}

/** What became of one message. */
export interface Settled {
  readonly id: string;
  readonly state: 'sent' | 'queued' | 'failed';
  readonly error: string | null;
  /** When it is tried again; null leaves it as it is. */
  readonly notBefore: Date | null;
}

@Injectable()
export class MailRepository {
  constructor(private readonly database: Database) {}

  /** In a transaction without an organisation. */
  async organisationsDue(at: Date): Promise<string[]> {
    this.database.write(seeQueued, []);
    const rows = await this.database.query<{ organisation_id: string }>(organisationsDue, [at]);
    return rows.map((row) => row.organisation_id);
  }

  claim(at: Date, leaseUntil: Date, limit: number): Promise<DueMail[]> {
    return this.database.query<DueMail>(claim, [at, leaseUntil, limit]);
  }

  settle(settled: readonly Settled[], at: Date): Promise<number> {
    return this.database.execute(settle, [JSON.stringify(settled), at]);
  }

  /** Newest first, of every organisation, in a transaction without one: for the page of a machine where one tries things. */
  kept(): Promise<KeptMail[]> {
    this.database.write(seeQueued, []);
    return this.database.query<KeptMail>(kept);
  }
}
