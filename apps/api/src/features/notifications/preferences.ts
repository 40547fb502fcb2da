import { defaultPreferences, deliveriesOf } from '@attest/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import type { Actor } from '../../platform/auth/actor';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { NotFound, Stale } from '../../platform/errors/domain-error';
import type { MailPreferences, MailPreferencesUpdate } from './notifications.dto';

const read = statement(
  'preference_read',
  /* sql */ `SELECT m.email, o.time_zone AS "timeZone", p.deliveries, to_char(p.quiet_from, 'HH24:MI') AS "quietFrom",
      to_char(p.quiet_to, 'HH24:MI') AS "quietTo", to_char(p.digest_at, 'HH24:MI') AS "digestAt", p.version
    FROM member m
    JOIN organisation o ON o.id = m.organisation_id
    LEFT JOIN notification_preference p ON p.organisation_id = m.organisation_id AND p.member_id = m.id
    WHERE m.organisation_id = current_organisation() AND m.id = $1`,
);

/** The first one finds version 0; each later one names the version it was made from. */
const save = statement(
  'preference_save',
  /* sql */ `INSERT INTO notification_preference AS p (organisation_id, member_id, deliveries, quiet_from, quiet_to, digest_at)
    SELECT current_organisation(), $1, $2::jsonb, $3::time, $4::time, $5::time
    WHERE $6 = 0 OR EXISTS (SELECT 1 FROM notification_preference o
      WHERE o.organisation_id = current_organisation() AND o.member_id = $1)
    ON CONFLICT (organisation_id, member_id) DO UPDATE SET deliveries = excluded.deliveries,
      quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, digest_at = excluded.digest_at,
      version = p.version + 1
    WHERE p.version = $6`,
);

interface Row {
  email: string;
  timeZone: string;
  deliveries: Record<string, unknown> | null;
  quietFrom: string | null;
  quietTo: string | null;
  digestAt: string | null;
  version: number | null;
}

/** How somebody wants to be told by e-mail, as a member of one organisation. */
@Injectable()
export class Preferences {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(actor: Actor): Promise<MailPreferences> {
    const row = await this.database.one<Row & Record<string, unknown>>(read, [actor.memberId]);
    if (row === undefined) throw new NotFound('member');
    const { email, timeZone, quietFrom, quietTo, version } = row;
    const common = { email, timeZone, sends: this.config.smtp !== null };
    if (version === null) return { ...defaultPreferences, ...common, version: 0 };
    return {
      deliveries: deliveriesOf(row.deliveries ?? {}),
      quietHours: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo },
      digestAt: row.digestAt ?? defaultPreferences.digestAt,
      ...common,
      version,
    };
  }

  /** @throws Stale when `version` is not the one that stands */
  async save(actor: Actor, version: number, given: MailPreferencesUpdate): Promise<MailPreferences> {
    const { deliveries, quietHours, digestAt } = given;
    const changed = await this.database.execute(save, [
      ...[actor.memberId, JSON.stringify(deliveries), quietHours?.from ?? null, quietHours?.to ?? null],
      ...[digestAt, version],
    ]);
    if (changed === 0) throw new Stale();
    return this.read(actor);
  }
}
