import type { Locale, MailState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Any, In, LessThanOrEqual, Not } from 'typeorm';
import { Database } from '../database/database';
import { statement } from '../database/statement';
import { DEAD_LETTERS, QUEUE_SCHEMA } from '../jobs/queue';
import { MailMessageEntity } from './mail-message.entity';

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
    RETURNING id, to_address AS "to", subject, body, calendar, locale, created_at AS "createdAt"`,
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

const standing = statement(
  'mail_standing',
  /* sql */ `SELECT count(*) FILTER (WHERE state = 'queued')::int AS waiting,
      count(*) FILTER (WHERE state = 'failed' AND created_at > $1)::int AS failed
    FROM mail_message WHERE organisation_id = current_organisation() AND state IN ('queued', 'failed')`,
);

const unsettled = In<MailState>(['queued', 'failed']);

export interface DueMail {
  id: string;
  to: string;
  subject: string;
  body: string;
  calendar: string | null;
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

/** E-mail of the organisation that was not sent. */
export interface MailStanding {
  readonly waiting: number;
  /** Given up. */
  readonly failed: number;
}

/** A letter as it is kept until it is sent. */
export type NewMail = Pick<
  MailMessageEntity,
  'id' | 'kind' | 'memberId' | 'locale' | 'subject' | 'body' | 'calendar' | 'createdAt'
> & {
  readonly to: string;
  /** Not sent before; now, without it. */
  readonly notBefore?: Date;
};

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

  private get letters() {
    return this.database.rows(MailMessageEntity);
  }

  add(letters: readonly NewMail[]): void {
    const { organisationId } = this.database;
    const rows = letters.map(({ to, notBefore, ...given }) => ({
      ...{ organisationId, ...given, toAddress: to, notBefore: notBefore ?? given.createdAt },
      ...{ state: 'queued' as const, lastError: null, sentAt: null },
    }));
    this.letters.addLater(...rows);
  }

  /** Takes back what was not sent yet. */
  cancel(ids: readonly string[]): void {
    this.letters.changeLater(
      { id: Any(ids), state: 'queued' },
      { state: 'cancelled', body: '', calendar: null },
    );
  }

  /** @param since what was given up earlier is no news any more */
  async standing(since: Date): Promise<MailStanding> {
    const row = await this.database.one<{ waiting: number; failed: number }>(standing, [since]);
    return row ?? { waiting: 0, failed: 0 };
  }

  noteError(id: string, error: string): void {
    this.letters.changeLater({ id, state: unsettled }, { lastError: error });
  }

  /** Not tried any more by itself. Its words stay sealed for as long as somebody may have it tried again. */
  giveUp(id: string): void {
    this.letters.changeLater({ id, state: 'queued' }, { state: 'failed' });
  }

  /** What is settled for good loses its words: a link in them opens a page without a sign-in. To whom, what about and when stay. */
  settle(id: string, state: 'sent' | 'failed', error: string | null, at: Date): void {
    const sentAt = state === 'sent' ? at : null;
    this.letters.changeLater(
      { id, state: unsettled },
      { state, lastError: error, sentAt, body: '', calendar: null },
    );
  }

  /** The same of all that was written by then. */
  settleOld(writtenBy: Date, error: string): void {
    this.letters.changeLater(
      { state: unsettled, body: Not(''), createdAt: LessThanOrEqual(writtenBy) },
      { state: 'failed', lastError: error, body: '', calendar: null },
    );
  }

  async due(at: Date): Promise<string[]> {
    return (await this.database.query<{ id: string }>(due, [at])).map(({ id }) => id);
  }

  /** Newest first, of every organisation, in a transaction without one: for the page of a machine where one tries things. */
  async kept(): Promise<KeptMail[]> {
    this.database.write(seeUnsettled, []);
    const rows = await this.letters.pick(
      ['id', 'kind', 'toAddress', 'locale', 'subject', 'body', 'notBefore', 'createdAt'],
      { where: { state: 'queued' }, order: { createdAt: 'DESC', id: 'DESC' }, take: 100 },
    );
    return rows.map(({ toAddress: to, ...row }) => ({ to, ...row }));
  }
}
