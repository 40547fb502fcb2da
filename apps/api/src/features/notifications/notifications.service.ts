import { enrolmentParties, linkOf, notifiedRoles, type Role } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { decodeCursor, pageOf } from '../../platform/http/page';
import { presentPerson } from '../../platform/http/person.dto';
import { type NotificationRow, placeOf } from './notification-row';
import type {
  Notification,
  NotificationPage,
  NotificationQuery,
  NotificationsRead,
  UnreadCount,
} from './notifications.dto';
import { NotificationsRepository } from './notifications.repository';

const sequenceShape = /^\d{1,15}$/;

/** As whom somebody may be told: as what they still are. What was taken from them, or uploaded by them, is theirs under any role. */
export const partiesOf = (roles: readonly Role[]): string[] => [
  ...[...enrolmentParties, ...notifiedRoles].filter((party) => roles.includes(party)),
  ...(roles.includes('assessor') ? ['team', 'team_member'] : []),
  'former_assessor',
  'former_supervisor',
  'former_team_member',
  'uploader',
  'leader',
];

@Injectable()
export class NotificationsService {
  constructor(
    private readonly notifications: NotificationsRepository,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: NotificationQuery): Promise<NotificationPage> {
    const [before = null] = decodeCursor(query.cursor, [sequenceShape]) ?? [];
    const { unread = false, topic = null, limit } = query;
    const rows = await this.notifications.list(actor.memberId, partiesOf(actor.roles), {
      ...{ before, unread, topic, limit },
    });
    return pageOf(rows, limit, presentNotification, (row) => [String(row.sequence)]);
  }

  async unread(actor: Actor): Promise<UnreadCount> {
    return { count: await this.notifications.unread(actor.memberId, partiesOf(actor.roles)) };
  }

  /** @returns how many are still unread */
  markRead(actor: Actor, { ids = [], through }: NotificationsRead): Promise<UnreadCount> {
    this.notifications.markRead(actor.memberId, this.clock.now(), ids, through ?? null);
    return this.unread(actor);
  }
}

export const presentNotification = (row: NotificationRow): Notification => ({
  id: row.id,
  sequence: row.sequence,
  kind: row.kind,
  topic: row.topic,
  party: row.party,
  actor: row.actor && presentPerson(row.actor),
  candidate: row.candidate && presentPerson(row.candidate),
  other: row.other && presentPerson(row.other),
  unit: row.unit && { code: row.unit.code, title: row.unit.title },
  programme: row.programme && { enrolmentId: row.programme.enrolmentId, name: row.programme.name },
  group: row.group && { id: row.group.id, name: row.group.name },
  people: row.people,
  units: row.units,
  days: row.days,
  fileName: row.fileName,
  thirdPartyName: row.thirdPartyName,
  appointmentId: row.appointmentId,
  enrolmentId: row.enrolmentId,
  targetCode: row.targetCode,
  targetCount: row.targetCount,
  link: linkOf(placeOf(row)),
  at: row.at,
  readAt: row.readAt,
});
