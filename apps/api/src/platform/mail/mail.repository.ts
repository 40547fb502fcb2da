import type { Locale } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { statement } from '../database/statement';
import { DEAD_LETTERS, QUEUE_SCHEMA } from '../jobs/queue';

/** Until the transaction ends, letters of every organisation that still have their words can be seen. A statement before the others: within one, a scan may come first. */
const seeUnsettled = statement('mail_see_unsettled', `SELECT set_config('app.mail_round', 'on', true)`);

/** Organisations in which a letter could have left by $1, or has waited for too long, since $2. */
const organisationsToTidy = statement(
  'mail_organisations_to_tidy',
  /* sql */ `SELECT DISTINCT organisation_id FROM mail_message
    WHERE body <> '' AND ((state = 'queued' AND not_before <= $1) OR (state IN ('queued', 'failed') AND created_at <= $2))`,
);

/** Also a letter that was given up, when an administrator has it tried again. What has no words left is over. */
const take = statement(
  'mail_take',
  /* sql */ `UPDATE mail_message SET attempts = attempts + 1
    WHERE organisation_id = current_organisation() AND id = $1 AND state IN ('queued', 'failed') AND body <> ''
    RETURNING id, to_address AS "to", subject, body, locale, created_at AS "createdAt"`,
);

const noteError = statement(
  'mail_note_error',
  /* sql */ `UPDATE mail_message SET last_error = $2
    WHERE organisation_id = current_organisation() AND id = $1 AND state IN ('queued', 'failed')`,
);

/** Not tried any more by itself. Its words stay sealed for as long as somebody may have it tried again. */
const giveUp = statement(
  'mail_give_up',
  /* sql */ `UPDATE mail_message SET state = 'failed'
    WHERE organisation_id = current_organisation() AND id = $1 AND state = 'queued'`,
);

/** What is settled for good loses its words: a link in them opens a page without a sign-in. To whom, what about and when stay. */
const settle = statement(
  'mail_settle',
  /* sql */ `UPDATE mail_message SET state = $2, last_error = $3,
      sent_at = CASE WHEN $2 = 'sent' THEN $4::timestamptz END, body = ''
    WHERE organisation_id = current_organisation() AND id = $1 AND state IN ('queued', 'failed')`,
);

/** The same of all that was written by $1. */
const settleOld = statement(
  'mail_settle_old',
  /* sql */ `UPDATE mail_message SET state = 'failed', last_error = $2, body = ''
    WHERE organisation_id = current_organisation() AND state IN ('queued', 'failed') AND body <> '' AND created_at <= $1`,
);

/** Letters that could leave, whether a job is there for them or not; without those whose job was given up. */
const due = statement(
  'mail_due',
  /* sql */ `SELECT m.id FROM mail_message m
    WHERE m.organisation_id = current_organisation() AND m.state = 'queued' AND m.not_before <= $1
      AND NOT EXISTS (SELECT FROM ${QUEUE_SCHEMA}.job d WHERE d.name = '${DEAD_LETTERS}' AND d.state = 'created'
        AND d.source_name = 'mail.send' AND d.data ->> 'mailId' = m.id::text)
    ORDER BY m.not_before, m.id LIMIT 1000`,
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

@Injectable()
export class MailRepository {
  constructor(private readonly database: Database) {}

  /** In a transaction without an organisation. */
  async organisationsToTidy(dueAt: Date, staleAt: Date): Promise<string[]> {
    this.database.write(seeUnsettled, []);
    const rows = await this.database.query<{ organisation_id: string }>(organisationsToTidy, [
      dueAt,
      staleAt,
    ]);
    return rows.map((row) => row.organisation_id);
  }

  /** Undefined when there is nothing left to send. */
  take(id: string): Promise<DueMail | undefined> {
    return this.database.one<DueMail>(take, [id]);
  }

  noteError(id: string, error: string): void {
    this.database.write(noteError, [id, error]);
  }

  giveUp(id: string): void {
    this.database.write(giveUp, [id]);
  }

  settle(id: string, state: 'sent' | 'failed', error: string | null, at: Date): void {
    this.database.write(settle, [id, state, error, at]);
  }

  settleOld(writtenBy: Date, error: string): void {
    this.database.write(settleOld, [writtenBy, error]);
  }

  async due(at: Date): Promise<string[]> {
    return (await this.database.query<{ id: string }>(due, [at])).map(({ id }) => id);
  }

  /** Newest first, of every organisation, in a transaction without one: for the page of a machine where one tries things. */
  kept(): Promise<KeptMail[]> {
    this.database.write(seeUnsettled, []);
    return this.database.query<KeptMail>(kept);
  }
}
