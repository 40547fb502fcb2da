import type { Day } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

/** Ids alone: the setting shows the heads of the audit chains, and every organisation has one from its first day. */
const organisations = statement(
  'coverage_organisations',
  /* sql */ `WITH allowed AS MATERIALIZED (SELECT set_config('app.checkpoint', 'on', true) AS on)
    SELECT h.organisation_id AS id FROM allowed, audit_head h WHERE allowed.on = 'on' ORDER BY h.organisation_id`,
);

const open = /* sql */ `e.state NOT IN ('signed', 'withdrawn')`;

const listDue = statement(
  'coverage_list_due',
  /* sql */ `SELECT e.id FROM enrolment e JOIN organisation o ON o.id = e.organisation_id
    WHERE ${open} AND e.coverage_due_on <= ($1::timestamptz AT TIME ZONE o.time_zone)::date
    ORDER BY e.id`,
);

const listBehind = statement(
  'coverage_list_behind',
  /* sql */ `SELECT e.id, n.version AS "ruleVersion"
    FROM enrolment e, (SELECT max(version) AS version FROM evidence_rule_set) n
    WHERE ${open} AND e.rule_version < n.version
    ORDER BY e.id`,
);

/** Of those not told yet; the primary key lets each be told once, whoever asks at the same time. */
const noticeExpiring = statement(
  'coverage_notice_expiring',
  /* sql */ `WITH soon AS (
      SELECT t.enrolment_id, t.target_id, t.expires_on
      FROM enrolment e
      JOIN organisation o ON o.id = e.organisation_id
      JOIN evidence_rule_set r ON r.organisation_id = e.organisation_id AND r.version = e.rule_version
      CROSS JOIN LATERAL (SELECT ($1::timestamptz AT TIME ZONE o.time_zone)::date AS today,
        coalesce((r.rules ->> 'warnDays')::int, $2) AS days) w
      JOIN target_state t ON t.organisation_id = e.organisation_id AND t.enrolment_id = e.id
        AND t.status = 'covered' AND NOT t.through AND t.expires_on > w.today AND t.expires_on <= w.today + w.days
      WHERE ${open} AND e.coverage_due_on <= w.today + w.days),
    told AS (
      INSERT INTO coverage_notice (organisation_id, enrolment_id, target_id, expires_on, noticed_at)
      SELECT current_organisation(), enrolment_id, target_id, expires_on, $1 FROM soon
      ON CONFLICT DO NOTHING
      RETURNING enrolment_id, target_id, expires_on)
    SELECT enrolment_id AS "enrolmentId", json_agg(target_id ORDER BY target_id) AS "targetIds",
      to_char(min(expires_on), 'YYYY-MM-DD') AS on
    FROM told GROUP BY enrolment_id ORDER BY enrolment_id`,
);

export interface ExpiringNotice {
  readonly enrolmentId: string;
  readonly targetIds: readonly string[];
  /** The first day on which one of them will not be covered any more. */
  readonly on: Day;
}

/** What time and new rules have changed, an organisation at a time. */
@Injectable()
export class CoverageTimeRepository {
  constructor(private readonly database: Database) {}

  async organisations(): Promise<string[]> {
    return (await this.database.query<{ id: string }>(organisations)).map(({ id }) => id);
  }

  /** Open enrolments in which time alone has changed something by now. */
  async listDue(now: Date): Promise<string[]> {
    return (await this.database.query<{ id: string }>(listDue, [now])).map(({ id }) => id);
  }

  /** Open enrolments that go by an older version of the rules than the newest. */
  listBehind(): Promise<{ id: string; ruleVersion: number }[]> {
    return this.database.query<{ id: string; ruleVersion: number }>(listBehind);
  }

  /** Notes what will expire within the days of warning, and gives what was not noted before. */
  noticeExpiring(now: Date, defaultDays: number): Promise<ExpiringNotice[]> {
    return this.database.query<{ enrolmentId: string; targetIds: string[]; on: string }>(noticeExpiring, [
      now,
      defaultDays,
    ]);
  }
}
