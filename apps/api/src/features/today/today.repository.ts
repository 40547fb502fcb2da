import { Injectable } from '@nestjs/common';
import { type AssessmentMethod, usualNoticeDays } from '@attest/domain';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { expiresSoon } from '../coverage/expires-soon';
import { instant, personJson } from '../../platform/database/json-sql';
import type { PlannedUndertaking, ReturnedEnrolment, TodayItem, WaitingThread } from './today.dto';
import { renewerOf } from '../enrolments/enrolment-scope';
import { isProposed, nextOf } from '../validity/what-follows-sql';
import { plannedSoon } from './planned-soon';
import { waitingThreads } from './waiting-threads';

/** In the words of the index that keeps them by the day they are due. */
const undecided = "state NOT IN ('decided', 'signed', 'withdrawn')";

/** Of the claims that wait: the oldest two hundred pieces, each with all of its claims. */
const oldestOf = (
  chosen: string,
) => /* sql */ `SELECT w.recorded_at, w.evidence_version_id AS version_id, w.enrolment_id, w.evidence_id,
        array_agg(w.claim_id) AS claim_ids, NULL::timestamptz AS disagreed_at
      ${chosen}
      GROUP BY w.recorded_at, w.evidence_version_id, w.enrolment_id, w.evidence_id
      ORDER BY w.recorded_at, w.evidence_version_id, w.enrolment_id LIMIT 200`;

/** $1 the assessor, $2 the time; days are those of the organisation's own calendar. */
const today = /* sql */ `WITH day AS (
      SELECT ($2::timestamptz AT TIME ZONE time_zone)::date AS today, time_zone
      FROM organisation WHERE id = current_organisation()),
    -- Where they assess beside the lead.
    team AS MATERIALIZED (
      SELECT enrolment_id, method FROM enrolment_assessor
      WHERE organisation_id = current_organisation() AND member_id = $1 AND removed_at IS NULL),
    mine AS (
      SELECT e.*, (SELECT t.method FROM team t WHERE t.enrolment_id = e.id) AS bound FROM enrolment e
      WHERE (e.assessor_id = $1 OR e.id = ANY(ARRAY(SELECT t.enrolment_id FROM team t))) AND e.state NOT IN ('signed', 'withdrawn') /* of enrolments */),
    -- The oldest of what waits, in the order in which it is kept; only its rows are joined with what they are about.
    led AS (
      ${oldestOf(`FROM waiting_claim w
      WHERE w.organisation_id = current_organisation() AND w.assessor_id = $1 AND w.disagreed_at IS NULL /* of claims */`)}),
    beside AS (
      ${oldestOf(`FROM team t
      JOIN waiting_claim w ON w.organisation_id = current_organisation() AND w.enrolment_id = t.enrolment_id AND w.disagreed_at IS NULL
      WHERE (t.method IS NULL OR t.method = (SELECT ev.method FROM evidence ev
        WHERE ev.organisation_id = w.organisation_id AND ev.id = w.evidence_id)) /* of claims */`)}),
    contested AS (
      SELECT recorded_at, evidence_version_id AS version_id, enrolment_id, evidence_id, array_agg(claim_id) AS claim_ids,
        min(disagreed_at) AS disagreed_at
      FROM waiting_claim w
      WHERE w.organisation_id = current_organisation() AND w.assessor_id = $1 AND w.disagreed_at IS NOT NULL /* of claims */
      GROUP BY recorded_at, evidence_version_id, enrolment_id, evidence_id ORDER BY min(disagreed_at), evidence_version_id LIMIT 50),
    oldest AS MATERIALIZED (
      (SELECT * FROM (SELECT * FROM led UNION ALL SELECT * FROM beside) either
       ORDER BY recorded_at, version_id, enrolment_id LIMIT 200)
      UNION ALL SELECT * FROM contested),
    waiting AS MATERIALIZED (
      SELECT w.*, e.candidate_id, e.unit_id
      FROM oldest w JOIN enrolment e ON e.organisation_id = current_organisation() AND e.id = w.enrolment_id),
    -- Many pieces are of few units: what is said of a unit and its targets is read once for all of them.
    place AS MATERIALIZED (
      SELECT u.id, u.code, r.code AS release_code
      FROM unit u JOIN release r ON r.organisation_id = u.organisation_id AND r.id = u.release_id
      WHERE u.organisation_id = current_organisation() AND u.id IN (SELECT unit_id FROM waiting)),
    target AS MATERIALIZED (
      SELECT t.unit_id, t.id, t.kind_rank, t.element_position, t.position, t.code
      FROM unit_target t
      WHERE t.organisation_id = current_organisation() AND t.unit_id IN (SELECT unit_id FROM waiting)),
    claimed AS MATERIALIZED (
      SELECT w.enrolment_id, w.version_id, w.disagreed_at,
        json_agg(t.id ORDER BY t.kind_rank, t.element_position, t.position) AS target_ids,
        json_agg(t.code ORDER BY t.kind_rank, t.element_position, t.position) AS target_codes
      FROM waiting w CROSS JOIN LATERAL unnest(w.claim_ids) AS one (claim_id)
      JOIN claim c ON c.organisation_id = current_organisation() AND c.id = one.claim_id
      JOIN target t ON t.unit_id = w.unit_id AND t.id = c.target_id
      GROUP BY w.enrolment_id, w.version_id, w.disagreed_at),
    item AS (
      SELECT w.recorded_at, w.disagreed_at, v.number > 1 AND EXISTS (
          SELECT 1 FROM evidence_version p
          JOIN claim pc ON pc.organisation_id = p.organisation_id AND pc.evidence_version_id = p.id
          JOIN judgement pj ON pj.organisation_id = pc.organisation_id AND pj.claim_id = pc.id
          WHERE p.organisation_id = v.organisation_id AND p.evidence_id = v.evidence_id AND p.number < v.number
        ) AS again,
        json_build_object('evidenceId', w.evidence_id, 'versionId', w.version_id, 'versionNumber', v.number,
          'enrolmentId', w.enrolment_id, 'candidate', ${personJson('m')}, 'method', ev.method, 'title', v.title,
          'mediaType', file.media_type, 'fileCount', coalesce(file.count, 0),
          'unitId', u.id, 'unitCode', u.code, 'releaseCode', u.release_code, 'targetIds', c.target_ids, 'targetCodes', c.target_codes,
          'submittedAt', ${instant('w.recorded_at')}, 'disagreedAt', ${instant('w.disagreed_at')}) AS item
      FROM waiting w
      JOIN claimed c ON c.enrolment_id = w.enrolment_id AND c.version_id = w.version_id
        AND c.disagreed_at IS NOT DISTINCT FROM w.disagreed_at
      JOIN place u ON u.id = w.unit_id
      JOIN evidence_version v ON v.organisation_id = current_organisation() AND v.id = w.version_id
      JOIN evidence ev ON ev.organisation_id = current_organisation() AND ev.id = w.evidence_id
      JOIN member m ON m.organisation_id = current_organisation() AND m.id = w.candidate_id
      LEFT JOIN LATERAL (
        SELECT f.media_type, count(*) OVER () AS count
        FROM evidence_version_file x
        JOIN stored_file f ON f.organisation_id = x.organisation_id AND f.id = x.file_id
        WHERE x.organisation_id = current_organisation() AND x.evidence_version_id = w.version_id
        ORDER BY x.position LIMIT 1) file ON true),
    returned AS (
      SELECT t.returned_at, json_build_object('enrolmentId', e.id, 'candidate', ${personJson('c')},
          'unit', json_build_object('id', u.id, 'code', u.code, 'title', u.title, 'level', u.level,
            'releaseId', r.id, 'releaseCode', r.code, 'releaseName', r.name, 'releaseVersion', r.version,
    'releaseState', r.state),
          'returnedBy', ${personJson('b')}, 'returnedAt', ${instant('t.returned_at')},
          'reasonCode', t.reason_code, 'reason', t.reason) AS item
      FROM mine e
      JOIN sign_off_return_now t ON e.assessor_id = $1 AND t.organisation_id = e.organisation_id AND t.enrolment_id = e.id AND NOT t.answered
      JOIN member c ON c.organisation_id = e.organisation_id AND c.id = e.candidate_id
      JOIN member b ON b.organisation_id = t.organisation_id AND b.id = t.returned_by
      JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
      JOIN release r ON r.organisation_id = e.organisation_id AND r.id = e.release_id
      ORDER BY t.returned_at DESC LIMIT 50),
    ${waitingThreads},
    soon AS (
      SELECT t.enrolment_id AS id, count(*)::int AS count, min(t.expires_on) AS on,
        (array_agg(t.target_id ORDER BY t.expires_on, t.target_kind <> 'indicator', t.position))[1] AS target_id
      FROM mine e
      JOIN organisation o ON o.id = e.organisation_id
      JOIN evidence_rule_set r ON r.organisation_id = e.organisation_id AND r.version = e.rule_version
      JOIN target_state t ON t.organisation_id = e.organisation_id AND t.enrolment_id = e.id AND t.status = 'covered' AND NOT t.through
        AND t.expires_on > (SELECT today FROM day) AND ${expiresSoon('t.expires_on', '$2::timestamptz')}
      WHERE ${expiresSoon('e.coverage_due_on', '$2::timestamptz')}
      GROUP BY t.enrolment_id ORDER BY min(t.expires_on), t.enrolment_id LIMIT 20),
    ${plannedSoon}
    SELECT
      (SELECT coalesce(json_agg(item ORDER BY recorded_at) FILTER (WHERE NOT again AND disagreed_at IS NULL), '[]') FROM item) AS "toJudge",
      (SELECT coalesce(json_agg(item ORDER BY recorded_at) FILTER (WHERE again AND disagreed_at IS NULL), '[]') FROM item) AS resubmitted,
      (SELECT coalesce(json_agg(item ORDER BY disagreed_at) FILTER (WHERE disagreed_at IS NOT NULL), '[]') FROM item) AS disagreements,
      (SELECT coalesce(json_agg(item ORDER BY returned_at DESC), '[]') FROM returned) AS returned,
      (SELECT coalesce(json_agg(item ORDER BY NOT disputed, at), '[]') FROM talking) AS conversations,
      (SELECT coalesce(json_agg(id ORDER BY due_on, id), '[]') FROM (
         SELECT id, due_on FROM enrolment
         WHERE organisation_id = current_organisation() AND assessor_id = $1 AND ${undecided} /* of enrolments */
           AND due_on <= (SELECT today FROM day) + 14 ORDER BY due_on, id LIMIT 50) d) AS "dueIds",
      (SELECT coalesce(json_agg(id ORDER BY left_over, id), '[]') FROM (
         SELECT id, indicators_total - indicators_covered + critical_total - critical_covered AS left_over
         FROM enrolment
         WHERE organisation_id = current_organisation() AND assessor_id = $1
           AND state IN ('in_progress', 'ready_to_decide') /* of enrolments */
           AND (indicators_covered + critical_covered) * 2 >= indicators_total + critical_total
         ORDER BY left_over, id LIMIT 6) n) AS "nearIds",
      (SELECT coalesce(json_agg(json_build_object('id', id, 'count', count, 'on', soon.on, 'targetId', target_id)
         ORDER BY soon.on, id), '[]') FROM soon) AS expiring,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'itemId', item_id, 'method', method, 'on', undone.on,
         'overdue', undone.on < (SELECT today FROM day), 'count', count) ORDER BY undone.on, id, item_id), '[]') FROM undone) AS planned`;

const readToday = statement('today_read', today);

/** The statement with its places for what narrows it filled in. */
const narrowed = (ofEnrolments: string, ofClaims: string): string =>
  today
    .replaceAll('/* of enrolments */', ofEnrolments)
    .replaceAll('/* of claims */', `AND w.enrolment_id IN (SELECT id FROM mine) ${ofClaims}`);

/** $3: candidates, of whom alone is read. */
const readTodayOfMembers = statement(
  'today_read_of_members',
  narrowed('AND candidate_id = ANY ($3::uuid[])', ''),
);

/** $3 candidates, $4 a unit, $5 a method, $6 until when it was handed in; null: any. The last two are of evidence alone. */
const readTodayNarrowed = statement(
  'today_read_narrowed',
  narrowed(
    'AND ($3::uuid[] IS NULL OR candidate_id = ANY ($3)) AND ($4::uuid IS NULL OR unit_id = $4)',
    `AND ($6::timestamptz IS NULL OR w.recorded_at <= $6)
        AND ($5::text IS NULL OR $5 = (SELECT ev.method FROM evidence ev
          WHERE ev.organisation_id = w.organisation_id AND ev.id = w.evidence_id))`,
  ),
);

/** Before so many days people are first told that a signature runs out. */
const earliestNotice = /* sql */ `CASE WHEN o.validity_notice_days IS NULL THEN ${Math.max(...usualNoticeDays)}
  ELSE coalesce((SELECT max(d) FROM unnest(o.validity_notice_days) d), 0) END`;

/** $1 the assessor, $2 the time, $3 candidates, $4 a unit; null: any. What follows a unit is looked for once it is known to be due, or asked for. */
const readRenewals = statement(
  'today_renewals',
  /* sql */ `SELECT e.id, e.proposed
    FROM (SELECT s.*, y.valid_until, ${isProposed('s.organisation_id', 's.id')} AS proposed
      FROM enrolment s
      LEFT JOIN LATERAL (SELECT v.valid_until FROM sign_off g
        JOIN validity v ON v.organisation_id = g.organisation_id AND v.sign_off_id = g.id
        WHERE g.organisation_id = s.organisation_id AND g.enrolment_id = s.id LIMIT 1) y ON true
      WHERE s.organisation_id = current_organisation() AND s.state = 'signed' AND coalesce(${renewerOf('s')}, s.assessor_id) = $1
        AND (s.assessor_id = $1 OR s.id = ANY(ARRAY(SELECT f.enrolment_id FROM further_attempt_proposal f
          WHERE f.organisation_id = current_organisation() AND f.assessor_id = $1)))
        AND ($3::uuid[] IS NULL OR s.candidate_id = ANY ($3)) AND ($4::uuid IS NULL OR s.unit_id = $4) OFFSET 0) e
    JOIN organisation o ON o.id = e.organisation_id
    LEFT JOIN ${nextOf('e')} n ON true
    WHERE (e.proposed OR e.valid_until <= ($2::timestamptz AT TIME ZONE o.time_zone)::date + ${earliestNotice})
      AND n.id IS NULL
      -- Nobody renews what somebody who has left was signed for.
      AND NOT EXISTS (SELECT 1 FROM member gone
        WHERE gone.organisation_id = e.organisation_id AND gone.id = e.candidate_id AND gone.state = 'left')
    ORDER BY e.valid_until NULLS LAST, e.id LIMIT 20`,
);

export interface TodayContent {
  readonly toJudge: TodayItem[];
  readonly resubmitted: TodayItem[];
  readonly disagreements: TodayItem[];
  readonly returned: ReturnedEnrolment[];
  readonly conversations: WaitingThread[];
  readonly dueIds: readonly string[];
  readonly nearIds: readonly string[];
  readonly expiring: readonly {
    readonly id: string;
    readonly count: number;
    readonly on: string;
    readonly targetId: string;
  }[];
  readonly planned: readonly ({ readonly id: string } & Omit<PlannedUndertaking, 'enrolment'>)[];
}

/** What alone is read; null: any. */
export interface Narrowed {
  /** Candidates. */
  readonly members: readonly string[] | null;
  readonly unitId: string | null;
  /** Of evidence, as what follows. */
  readonly method: AssessmentMethod | null;
  /** Handed in by then. */
  readonly until: Date | null;
}

@Injectable()
export class TodayRepository {
  constructor(private readonly database: Database) {}

  async read(
    assessorId: string,
    at: Date,
    { members, unitId, method, until }: Narrowed,
  ): Promise<TodayContent> {
    const rest = unitId === null && method === null && until === null;
    const content =
      members === null && rest
        ? await this.database.one<TodayContent>(readToday, [assessorId, at])
        : rest
          ? await this.database.one<TodayContent>(readTodayOfMembers, [assessorId, at, members])
          : await this.database.one<TodayContent>(readTodayNarrowed, [
              ...[assessorId, at, members, unitId, method, until],
            ]);
    if (!content) throw new Error('Today gave no row.');
    return content;
  }

  renewals(
    assessorId: string,
    at: Date,
    { members, unitId }: Narrowed,
  ): Promise<{ id: string; proposed: boolean }[]> {
    return this.database.query<{ id: string; proposed: boolean }>(readRenewals, [
      ...[assessorId, at, members, unitId],
    ]);
  }
}
