import type { Locale } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import {
  notificationJoins,
  notificationJson,
  type NotificationRow,
  stillConcerned,
} from './notification-row';

/** Until the transaction ends, it can be seen of every organisation that something is due. */
const seeDue = statement('digest_see_due', `SELECT set_config('app.mail_round', 'on', true)`);

const organisationsDue = statement(
  'digest_organisations_due',
  `SELECT DISTINCT organisation_id AS "organisationId" FROM notification_digest WHERE due_at <= $1`,
);

/** What is due goes with all that is still unread since the last digest; another server takes the next ones. */
const take = statement(
  'digest_take',
  /* sql */ `WITH due AS (
      SELECT d.member_id, d.sent_sequence FROM notification_digest d
      WHERE d.organisation_id = current_organisation() AND d.due_at <= $1
      ORDER BY d.due_at LIMIT 100 FOR UPDATE SKIP LOCKED),
    item AS (
      SELECT n.member_id, n.sequence, ${notificationJson} AS notification
      FROM due JOIN notification n ON n.organisation_id = current_organisation() AND n.member_id = due.member_id
        AND n.sequence > due.sent_sequence AND n.read_at IS NULL AND n.delivery = 'daily'
      ${notificationJoins}
      WHERE ${stillConcerned}),
    done AS (
      UPDATE notification_digest d SET due_at = NULL, sent_sequence = coalesce((
          SELECT max(n.sequence) FROM notification n WHERE n.organisation_id = d.organisation_id
            AND n.member_id = d.member_id), d.sent_sequence)
      FROM due WHERE d.organisation_id = current_organisation() AND d.member_id = due.member_id
      RETURNING d.member_id)
    SELECT m.id AS "memberId", m.email AS "to", a.locale, o.name AS organisation,
      (SELECT json_agg(item.notification ORDER BY item.sequence DESC) FROM item WHERE item.member_id = m.id)
        AS notifications
    FROM done
    JOIN member m ON m.organisation_id = current_organisation() AND m.id = done.member_id AND m.state = 'active'
    JOIN account a ON a.id = m.account_id
    JOIN organisation o ON o.id = m.organisation_id`,
);

export interface DigestRow {
  memberId: string;
  to: string;
  locale: Locale;
  organisation: string;
  /** Newest first; null when everything was read meanwhile. */
  notifications: NotificationRow[] | null;
}

@Injectable()
export class DigestRepository {
  constructor(private readonly database: Database) {}

  /** In a transaction without an organisation. */
  async organisationsDue(at: Date): Promise<string[]> {
    this.database.write(seeDue, []);
    const rows = await this.database.query<{ organisationId: string }>(organisationsDue, [at]);
    return rows.map((row) => row.organisationId);
  }

  /** Takes them off the list: the e-mail belongs in the same transaction. */
  take(at: Date): Promise<DigestRow[]> {
    return this.database.query<DigestRow & Record<string, unknown>>(take, [at]);
  }
}
