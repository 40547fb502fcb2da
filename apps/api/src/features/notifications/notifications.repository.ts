import type { NotificationTopic } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import {
  notificationJoins,
  notificationJson,
  type NotificationRow,
  stillConcerned,
} from './notification-row';

/** $1 the member, $2 as whom they may be told: no notification is read without both. */
const own = /* sql */ `n.organisation_id = current_organisation() AND n.member_id = $1
  AND n.party = ANY($2::text[]) AND ${stillConcerned}`;

const list = statement(
  'notification_list',
  /* sql */ `SELECT ${notificationJson} AS notification FROM notification n ${notificationJoins}
    WHERE ${own} AND ($3::bigint IS NULL OR n.sequence < $3) AND (NOT $4::boolean OR n.read_at IS NULL)
      AND ($5::text IS NULL OR n.topic = $5)
    ORDER BY n.sequence DESC LIMIT $6`,
);

const since = statement(
  'notification_since',
  /* sql */ `SELECT ${notificationJson} AS notification FROM notification n ${notificationJoins}
    WHERE ${own} AND n.sequence > $3 ORDER BY n.sequence LIMIT $4`,
);

const unread = statement(
  'notification_unread',
  /* sql */ `SELECT count(*)::int AS count FROM (
      SELECT 1 FROM notification n
      LEFT JOIN enrolment e ON e.organisation_id = n.organisation_id AND e.id = n.enrolment_id
      WHERE ${own} AND n.read_at IS NULL LIMIT 100) found`,
);

const markRead = statement(
  'notification_mark_read',
  /* sql */ `UPDATE notification SET read_at = $2
    WHERE organisation_id = current_organisation() AND member_id = $1 AND read_at IS NULL
      AND (id = ANY($3::uuid[]) OR sequence <= $4::bigint)`,
);

const position = statement(
  'notification_position',
  'SELECT sequence FROM notification_cursor WHERE organisation_id = current_organisation()',
);

interface Found {
  readonly notification: NotificationRow;
}

@Injectable()
export class NotificationsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first, one more than the limit when there is one. */
  async list(
    memberId: string,
    parties: readonly string[],
    filter: {
      readonly before: string | null;
      readonly unread: boolean;
      readonly topic: NotificationTopic | null;
      readonly limit: number;
    },
  ): Promise<NotificationRow[]> {
    const { before, topic, limit } = filter;
    const values = [memberId, parties, before, filter.unread, topic, limit + 1];
    return (await this.database.query<Found & Record<string, unknown>>(list, values)).map(
      (row) => row.notification,
    );
  }

  /** Oldest first, after a sequence. */
  async since(
    memberId: string,
    parties: readonly string[],
    sequence: number,
    limit: number,
  ): Promise<NotificationRow[]> {
    const values = [memberId, parties, sequence, limit];
    return (await this.database.query<Found & Record<string, unknown>>(since, values)).map(
      (row) => row.notification,
    );
  }

  async unread(memberId: string, parties: readonly string[]): Promise<number> {
    return (await this.database.one<{ count: number }>(unread, [memberId, parties]))?.count ?? 0;
  }

  markRead(memberId: string, at: Date, ids: readonly string[], through: number | null): void {
    this.database.write(markRead, [memberId, at, ids, through]);
  }

  /** How far the organisation's trail has been told. */
  async position(): Promise<number> {
    return Number((await this.database.one<{ sequence: string }>(position))?.sequence ?? 0);
  }
}
