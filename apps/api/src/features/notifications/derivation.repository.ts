import { type AuditFactName, type Locale, notifiedRoles } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { notificationJoins, notificationJson, type NotificationRow } from './notification-row';

/** The channel on which servers tell each other whose news to look for: «organisation member». */
export const NEWS_CHANNEL = 'attest_news';

/** A fact that should be an id, and null when it is none: no event may stop those after it. */
const idIn = (text: string) =>
  `CASE WHEN (${text}) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN (${text})::uuid END`;

const idFact = (name: AuditFactName) => idIn(`v.facts ->> '${name}'`);

const byRole = `r."to" IN (${notifiedRoles.map((role) => `'${role}'`).join(', ')})`;

/** For a role of a member `h`: held at $3. */
const held = 'h.revoked_at IS NULL AND (h.expires_at IS NULL OR h.expires_at > $3)';

const lengthOf = (fact: AuditFactName) =>
  `CASE WHEN jsonb_typeof(v.facts -> '${fact}') = 'array' THEN jsonb_array_length(v.facts -> '${fact}') ELSE 0 END`;

/** What of an organisation's own settings decides about a member's e-mail. */
const preference = /* sql */ `
  LEFT JOIN notification_preference p ON p.organisation_id = n.organisation_id AND p.member_id = n.member_id`;

/**
 * Reads the trail on from where it was left: $1 the rules, $2 how many events at most, $3 now, $4 the time before
 * which an event is no news, $5 when the digest goes out for who has not said otherwise, $6 the channel. Everything is
 * one statement under the lock of the cursor: it stands as a whole or not at all.
 */
const derive = statement(
  'notification_derive',
  /* sql */ `WITH here AS MATERIALIZED (
      SELECT c.sequence, o.time_zone FROM notification_cursor c JOIN organisation o ON o.id = c.organisation_id
      WHERE c.organisation_id = current_organisation() FOR UPDATE OF c),
    event AS MATERIALIZED (
      SELECT a.organisation_id, a.sequence, a.occurred_at, a.actor_id, a.action, a.subject_kind, a.subject_id, a.enrolment_id, a.facts
      FROM audit_event a
      WHERE a.organisation_id = current_organisation() AND a.sequence > (SELECT here.sequence FROM here)
      ORDER BY a.sequence LIMIT $2),
    told AS (
      SELECT DISTINCT ON (m.id, v.sequence) m.organisation_id, m.id AS member_id, v.sequence, r.kind, r.topic, r."to" AS party, r.delivery, r.urgent, r."ownLetter",
        v.enrolment_id, v.actor_id, v.occurred_at,
        coalesce(${idFact('targetId')}, ${idIn("v.facts #>> '{targetIds,0}'")},
          ${idIn("v.facts #>> '{claims,0,targetId}'")},
          (SELECT k.target_id FROM claim k WHERE k.organisation_id = current_organisation()
            AND k.id = ${idIn("v.facts #>> '{judgements,0,claimId}'")})) AS target_id,
        greatest((v.facts ? 'targetId')::int, ${lengthOf('targetIds')}, ${lengthOf('claims')}, ${lengthOf('judgements')})
          AS target_count,
        CASE WHEN v.subject_kind = 'evidence' THEN v.subject_id ELSE ${idFact('evidenceId')} END AS evidence_id,
        ${idFact('threadId')} AS thread_id
      FROM event v
      JOIN jsonb_to_recordset($1::jsonb) AS r(action text, "to" text, kind text, topic text, delivery text, "when" jsonb,
          "subjectIs" text, "byMember" boolean, "by" text, urgent boolean, "ownLetter" boolean)
        ON r.action = v.action AND (r."when" IS NULL OR v.facts @> r."when")
          AND (r."byMember" IS NULL OR v.actor_id IS NOT NULL)
          AND (r."subjectIs" IS NULL OR v.facts ->> r."subjectIs" = v.subject_id::text)
      LEFT JOIN enrolment e ON e.organisation_id = v.organisation_id AND e.id = v.enrolment_id
      -- A rule that asks who did it asks of an enrolment.
      JOIN LATERAL (SELECT r."by" IS NULL OR (v.actor_id IS NOT DISTINCT FROM e.candidate_id) = (r."by" = 'candidate') AS meant) asked
        ON asked.meant
      CROSS JOIN LATERAL (
        SELECT CASE r."to"
          -- What is about a whole names no enrolment on a unit.
          WHEN 'candidate' THEN coalesce(e.candidate_id, ${idFact('candidateId')}) WHEN 'assessor' THEN coalesce(e.assessor_id, ${idFact('assessorId')})
          WHEN 'supervisor' THEN coalesce(e.supervisor_id, ${idFact('supervisorId')})
          WHEN 'former_assessor' THEN ${idFact('formerAssessorId')}
          WHEN 'former_supervisor' THEN ${idFact('formerSupervisorId')}
          WHEN 'leader' THEN ${idFact('leaderId')}
          WHEN 'appointment_assessor' THEN ${idFact('assessorId')}
          WHEN 'team_member' THEN ${idFact('memberId')} WHEN 'former_team_member' THEN ${idFact('memberId')}
          ELSE (SELECT f.uploaded_by FROM stored_file f
            WHERE f.organisation_id = v.organisation_id AND f.id = v.subject_id) END AS id
        WHERE NOT ${byRole} AND r."to" <> 'team'
        UNION ALL
        SELECT t.member_id FROM enrolment_assessor t
        WHERE r."to" = 'team' AND t.organisation_id = e.organisation_id AND t.enrolment_id = e.id AND t.removed_at IS NULL
        UNION ALL
        SELECT h.member_id FROM member_role h
        WHERE ${byRole} AND h.organisation_id = v.organisation_id AND h.role = r."to" AND ${held}) whom
      -- One by one through the key: planned as a join it gathers all members anew for each event.
      CROSS JOIN LATERAL (
        SELECT found.organisation_id, found.id FROM member found
        WHERE found.organisation_id = v.organisation_id AND found.id = whom.id AND found.state = 'active' LIMIT 1) m
      WHERE v.occurred_at > $4
        AND (r."to" = 'uploader' OR (m.id IS DISTINCT FROM v.actor_id AND (r."to" LIKE 'former_%' OR r."to" = 'leader' OR EXISTS (
          SELECT 1 FROM member_role h WHERE h.organisation_id = m.organisation_id AND h.member_id = m.id
            AND h.role = CASE WHEN r."to" IN ('team', 'team_member', 'appointment_assessor') THEN 'assessor' ELSE r."to" END AND ${held}))))),
    added AS (
      INSERT INTO notification (organisation_id, id, member_id, sequence, kind, topic, party, enrolment_id, actor_id,
        target_id, target_count, evidence_id, thread_id, occurred_at, delivery)
      SELECT n.organisation_id, uuidv7(), n.member_id, n.sequence, n.kind, n.topic, n.party, n.enrolment_id, n.actor_id,
        n.target_id, n.target_count, n.evidence_id, n.thread_id, n.occurred_at,
        CASE WHEN n.urgent THEN 'at_once' WHEN n."ownLetter" THEN 'off' ELSE coalesce(p.deliveries ->> n.topic, n.delivery) END
      FROM told n ${preference} ORDER BY n.sequence
      ON CONFLICT ON CONSTRAINT notification_once DO NOTHING
      RETURNING id, organisation_id, member_id, delivery),
    digest AS (
      INSERT INTO notification_digest (organisation_id, member_id, due_at)
      SELECT n.organisation_id, n.member_id, due.at + CASE WHEN due.at <= $3 THEN interval '1 day' ELSE interval '0' END
      FROM (SELECT DISTINCT organisation_id, member_id FROM added WHERE delivery = 'daily') n ${preference}
      CROSS JOIN here
      CROSS JOIN LATERAL (SELECT (($3::timestamptz AT TIME ZONE here.time_zone)::date + coalesce(p.digest_at, $5::time))
        AT TIME ZONE here.time_zone AS at) due
      ON CONFLICT (organisation_id, member_id) DO UPDATE SET due_at = excluded.due_at
        WHERE notification_digest.due_at IS NULL
      RETURNING 1),
    moved AS (
      UPDATE notification_cursor SET sequence = (SELECT max(sequence) FROM event)
      WHERE organisation_id = current_organisation() AND EXISTS (SELECT 1 FROM event)
      RETURNING sequence),
    -- Whoever's roles or membership changed looks again too: what they may see may be over.
    woken AS (
      SELECT pg_notify($6, current_organisation() || ' ' || w.member_id) FROM (
        SELECT member_id FROM added
        UNION SELECT subject_id FROM event WHERE subject_kind = 'member') w)
    SELECT EXISTS (SELECT 1 FROM here) AS begun, (SELECT count(*)::int FROM event) AS events,
      (SELECT count(*)::int FROM woken) AS woken,
      ARRAY(SELECT id FROM added WHERE delivery = 'at_once') AS "atOnce"`,
);

const begin = statement(
  'notification_begin',
  /* sql */ `INSERT INTO notification_cursor (organisation_id, sequence) VALUES (current_organisation(), 0)
    ON CONFLICT (organisation_id) DO NOTHING`,
);

/** What an e-mail is written from. */
const forMail = statement(
  'notification_for_mail',
  /* sql */ `SELECT n.member_id AS "memberId", m.email AS "to", a.locale, o.time_zone AS "timeZone", o.name AS organisation,
      to_char(p.quiet_from, 'HH24:MI') AS "quietFrom", to_char(p.quiet_to, 'HH24:MI') AS "quietTo",
      p.member_id IS NOT NULL AS "hasPreference", ${notificationJson} AS notification
    FROM notification n
    JOIN member m ON m.organisation_id = n.organisation_id AND m.id = n.member_id AND m.state = 'active'
    JOIN account a ON a.id = m.account_id
    JOIN organisation o ON o.id = n.organisation_id
    ${preference} ${notificationJoins}
    WHERE n.organisation_id = current_organisation() AND n.id = ANY($1::uuid[])
    ORDER BY n.member_id, n.sequence`,
);

/** How far each organisation's trail goes; the setting shows heads alone. */
const heads = statement(
  'notification_heads',
  /* sql */ `WITH allowed AS MATERIALIZED (SELECT set_config('app.checkpoint', 'on', true) AS on)
    SELECT h.organisation_id AS "organisationId", h.sequence FROM allowed, audit_head h
    WHERE allowed.on = 'on' AND h.sequence > 0`,
);

export interface Derived {
  /** False: nobody has read this trail yet; `begin` comes first. */
  begun: boolean;
  events: number;
  woken: number;
  atOnce: string[];
}

export interface MailRow {
  memberId: string;
  to: string;
  locale: Locale;
  timeZone: string;
  organisation: string;
  quietFrom: string | null;
  quietTo: string | null;
  hasPreference: boolean;
  notification: NotificationRow;
}

@Injectable()
export class DerivationRepository {
  constructor(private readonly database: Database) {}

  async derive(given: {
    rules: readonly object[];
    limit: number;
    now: Date;
    newsSince: Date;
    digestAt: string;
  }): Promise<Derived> {
    const { rules, limit, now, newsSince, digestAt } = given;
    const values = [JSON.stringify(rules), limit, now, newsSince, digestAt, NEWS_CHANNEL];
    const derived = await this.database.one<{ [key in keyof Derived]: Derived[key] }>(derive, values);
    if (derived === undefined) throw new Error('Deriving gave no row.');
    return derived;
  }

  begin(): void {
    this.database.write(begin, []);
  }

  forMail(ids: readonly string[]): Promise<MailRow[]> {
    return this.database.query<MailRow & Record<string, unknown>>(forMail, [ids]);
  }

  /** Of all organisations, in a transaction without one. */
  async heads(): Promise<{ organisationId: string; sequence: string }[]> {
    return this.database.query<{ organisationId: string; sequence: string }>(heads);
  }
}
