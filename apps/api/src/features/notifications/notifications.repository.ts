import type { NotificationTopic } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Any, IsNull, LessThanOrEqual } from 'typeorm';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import {
  notificationJoins,
  notificationJson,
  type NotificationRow,
  stillConcerned,
} from './notification-row';
import { NotificationCursorEntity } from './notification-cursor.entity';
import { NotificationEntity } from './notification.entity';

/** $1 the member, $2 as whom they may be told: no notification is read without both. */
const own = /* sql */ `n.organisation_id = current_organisation() AND n.member_id = $1
  AND n.party = ANY($2::text[]) AND ${stillConcerned}`;

/** The page is chosen first, in the order in which it is kept; only its rows are joined with what they are about. */
const page = (condition: string, order: string): string => /* sql */ `
  SELECT ${notificationJson} AS notification
  FROM (SELECT n.* FROM notification n WHERE ${own} AND ${condition}
    ORDER BY n.sequence ${order} LIMIT $4) n ${notificationJoins}
  ORDER BY n.sequence ${order}`;

const list = statement(
  'notification_list',
  page(
    /* sql */ `($3::bigint IS NULL OR n.sequence < $3) AND (NOT $5::boolean OR n.read_at IS NULL)
      AND ($6::text IS NULL OR n.topic = $6)`,
    'DESC',
  ),
);

const since = statement('notification_since', page('n.sequence > $3', 'ASC'));

/** Told to nobody else; whether the reader still is of the party makes no difference to where the last ones begin. */
const lastOnes = statement(
  'notification_last_ones',
  /* sql */ `SELECT n.sequence FROM notification n
    WHERE n.organisation_id = current_organisation() AND n.member_id = $1 AND n.sequence > $2
    ORDER BY n.sequence DESC OFFSET $3 LIMIT 1`,
);

const unread = statement(
  'notification_unread',
  /* sql */ `SELECT count(*)::int AS count FROM (
      SELECT 1 FROM notification n
      WHERE ${own} AND n.read_at IS NULL LIMIT 100) found`,
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
    const values = [memberId, parties, before, limit + 1, filter.unread, topic];
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

  /** @returns the sequence after which no more than this many were told since the one given */
  async afterAllBut(memberId: string, count: number, sequence: number): Promise<number> {
    const row = await this.database.one<{ sequence: string }>(lastOnes, [memberId, sequence, count]);
    return row === undefined ? sequence : Number(row.sequence);
  }

  async unread(memberId: string, parties: readonly string[]): Promise<number> {
    return (await this.database.one<{ count: number }>(unread, [memberId, parties]))?.count ?? 0;
  }

  markRead(memberId: string, at: Date, ids: readonly string[], through: number | null): void {
    const unread = { memberId, readAt: IsNull() };
    this.database
      .rows(NotificationEntity)
      .changeLater(
        [
          { ...unread, id: Any(ids) },
          ...(through === null ? [] : [{ ...unread, sequence: LessThanOrEqual(String(through)) }]),
        ],
        { readAt: at },
      );
  }

  /** How far the organisation's trail has been told. */
  async position(): Promise<number> {
    const { organisationId } = this.database;
    const cursor = await this.database.rows(NotificationCursorEntity).findOneBy({ organisationId });
    return Number(cursor?.sequence ?? 0);
  }
}
