import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { expiresSoon } from '../coverage/expires-soon';
import { instant, personJson } from '../../platform/database/json-sql';
import type { PlannedUndertaking, ReturnedEnrolment, TodayDay, TodayItem, WaitingThread } from './today.dto';
import { plannedSoon } from './planned-soon';
import { waitingThreads } from './waiting-threads';

/** In the words of the index that keeps them by the day they are due. */
const undecided = "state NOT IN ('decided', 'signed', 'withdrawn')";

/** $1 the assessor, $2 the time; days are those of the organisation's own calendar. */
const readToday = statement(
  'today_read',
  /* sql */ `WITH day AS (
      SELECT ($2::timestamptz AT TIME ZONE time_zone)::date AS today, time_zone
      FROM organisation WHERE id = current_organisation()),
    mine AS (
      SELECT * FROM enrolment WHERE assessor_id = $1 AND state NOT IN ('signed', 'withdrawn')),
    -- The oldest of what waits, in the order in which it is kept; only its rows are joined with what they are about.
    oldest AS MATERIALIZED (
      SELECT recorded_at, evidence_version_id AS version_id, enrolment_id, array_agg(claim_id) AS claim_ids
      FROM waiting_claim
      WHERE organisation_id = current_organisation() AND assessor_id = $1
      GROUP BY recorded_at, evidence_version_id, enrolment_id
      ORDER BY recorded_at, evidence_version_id, enrolment_id LIMIT 200),
    claimed AS MATERIALIZED (
      SELECT w.enrolment_id, w.version_id, w.recorded_at,
        json_agg(c.target_id ORDER BY t.target_kind DESC, t.position) AS target_ids,
        json_agg(t.code ORDER BY t.target_kind DESC, t.position) AS target_codes
      FROM oldest w CROSS JOIN LATERAL unnest(w.claim_ids) AS waiting (claim_id)
      JOIN claim c ON c.organisation_id = current_organisation() AND c.id = waiting.claim_id
      JOIN enrolment_target t ON t.organisation_id = c.organisation_id AND t.enrolment_id = c.enrolment_id
        AND t.target_id = c.target_id
      GROUP BY w.enrolment_id, w.version_id, w.recorded_at),
    waiting AS (
      SELECT w.enrolment_id, w.version_id, v.evidence_id, v.number, ev.method, v.title, w.recorded_at,
        e.candidate_id, e.unit_id, e.release_id, e.organisation_id, w.target_ids, w.target_codes
      FROM claimed w
      JOIN enrolment e ON e.organisation_id = current_organisation() AND e.id = w.enrolment_id
      JOIN evidence_version v ON v.organisation_id = e.organisation_id AND v.id = w.version_id
      JOIN evidence ev ON ev.organisation_id = e.organisation_id AND ev.id = v.evidence_id),
    item AS (
      SELECT w.recorded_at, w.number > 1 AND EXISTS (
          SELECT 1 FROM evidence_version p
          JOIN claim pc ON pc.organisation_id = p.organisation_id AND pc.evidence_version_id = p.id
          JOIN judgement pj ON pj.organisation_id = pc.organisation_id AND pj.claim_id = pc.id
          WHERE p.organisation_id = w.organisation_id AND p.evidence_id = w.evidence_id AND p.number < w.number
        ) AS again,
        json_build_object('evidenceId', w.evidence_id, 'versionId', w.version_id, 'versionNumber', w.number,
          'enrolmentId', w.enrolment_id, 'candidate', ${personJson('m')}, 'method', w.method, 'title', w.title,
          'mediaType', (SELECT f.media_type FROM evidence_version_file x
            JOIN stored_file f ON f.organisation_id = x.organisation_id AND f.id = x.file_id
            WHERE x.organisation_id = w.organisation_id AND x.evidence_version_id = w.version_id
            ORDER BY x.position LIMIT 1),
          'fileCount', (SELECT count(*) FROM evidence_version_file x
            WHERE x.organisation_id = w.organisation_id AND x.evidence_version_id = w.version_id),
          'unitCode', u.code, 'releaseCode', r.code, 'targetIds', w.target_ids, 'targetCodes', w.target_codes,
          'submittedAt', ${instant('w.recorded_at')}) AS item
      FROM waiting w
      JOIN member m ON m.organisation_id = w.organisation_id AND m.id = w.candidate_id
      JOIN unit u ON u.organisation_id = w.organisation_id AND u.id = w.unit_id
      JOIN release r ON r.organisation_id = w.organisation_id AND r.id = w.release_id),
    returned AS (
      SELECT t.returned_at, json_build_object('enrolmentId', e.id, 'candidate', ${personJson('c')},
          'unit', json_build_object('id', u.id, 'code', u.code, 'title', u.title, 'level', u.level,
            'releaseId', r.id, 'releaseCode', r.code, 'releaseName', r.name, 'releaseVersion', r.version,
    'releaseState', r.state),
          'returnedBy', ${personJson('b')}, 'returnedAt', ${instant('t.returned_at')},
          'reasonCode', t.reason_code, 'reason', t.reason) AS item
      FROM mine e
      JOIN sign_off_return_now t ON t.organisation_id = e.organisation_id AND t.enrolment_id = e.id AND NOT t.answered
      JOIN member c ON c.organisation_id = e.organisation_id AND c.id = e.candidate_id
      JOIN member b ON b.organisation_id = t.organisation_id AND b.id = t.returned_by
      JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
      JOIN release r ON r.organisation_id = e.organisation_id AND r.id = e.release_id
      ORDER BY t.returned_at DESC LIMIT 50),
    ${waitingThreads},
    soon AS (
      SELECT t.enrolment_id AS id, count(*)::int AS count, min(t.expires_on) AS on,
        (array_agg(t.target_id ORDER BY t.expires_on, t.target_kind DESC, t.position))[1] AS target_id
      FROM mine e
      JOIN organisation o ON o.id = e.organisation_id
      JOIN evidence_rule_set r ON r.organisation_id = e.organisation_id AND r.version = e.rule_version
      JOIN target_state t ON t.organisation_id = e.organisation_id AND t.enrolment_id = e.id AND t.status = 'covered'
        AND t.expires_on > (SELECT today FROM day) AND ${expiresSoon('t.expires_on', '$2::timestamptz')}
      WHERE ${expiresSoon('e.coverage_due_on', '$2::timestamptz')}
      GROUP BY t.enrolment_id ORDER BY min(t.expires_on), t.enrolment_id LIMIT 20),
    ${plannedSoon},
    judged AS (
      SELECT (j.judged_at AT TIME ZONE day.time_zone)::date AS date, count(*)::int AS judged,
        (count(*) FILTER (WHERE j.verdict = 'not_yet'))::int AS not_yet
      FROM day, judgement j
      -- A sub-query by itself: joined, the day would be compared with everything this assessor ever judged.
      WHERE j.organisation_id = current_organisation() AND j.judged_by = $1
        AND j.judged_at >= (SELECT (today - 3)::timestamp AT TIME ZONE time_zone FROM day)
      GROUP BY 1),
    due AS (
      SELECT due_on AS date, count(*)::int AS due FROM day, enrolment
      WHERE organisation_id = current_organisation() AND assessor_id = $1 AND ${undecided}
        AND due_on BETWEEN day.today - 3 AND day.today + 3
      GROUP BY due_on)
    SELECT
      (SELECT coalesce(json_agg(item ORDER BY recorded_at) FILTER (WHERE NOT again), '[]') FROM item) AS "toJudge",
      (SELECT coalesce(json_agg(item ORDER BY recorded_at) FILTER (WHERE again), '[]') FROM item) AS resubmitted,
      (SELECT coalesce(json_agg(item ORDER BY returned_at DESC), '[]') FROM returned) AS returned,
      (SELECT coalesce(json_agg(item ORDER BY NOT disputed, at), '[]') FROM talking) AS conversations,
      (SELECT coalesce(json_agg(id ORDER BY due_on, id), '[]') FROM (
         SELECT id, due_on FROM enrolment
         WHERE organisation_id = current_organisation() AND assessor_id = $1 AND ${undecided}
           AND due_on <= (SELECT today FROM day) + 14 ORDER BY due_on, id LIMIT 50) d) AS "dueIds",
      (SELECT coalesce(json_agg(id ORDER BY left_over, id), '[]') FROM (
         SELECT id, indicators_total - indicators_covered + critical_total - critical_covered AS left_over
         FROM enrolment
         WHERE organisation_id = current_organisation() AND assessor_id = $1
           AND state IN ('in_progress', 'ready_to_decide')
           AND (indicators_covered + critical_covered) * 2 >= indicators_total + critical_total
         ORDER BY left_over, id LIMIT 6) n) AS "nearIds",
      (SELECT coalesce(json_agg(json_build_object('id', id, 'count', count, 'on', soon.on, 'targetId', target_id)
         ORDER BY soon.on, id), '[]') FROM soon) AS expiring,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'itemId', item_id, 'method', method, 'on', undone.on,
         'overdue', undone.on < (SELECT today FROM day), 'count', count) ORDER BY undone.on, id, item_id), '[]') FROM undone) AS planned,
      (SELECT json_agg(json_build_object('date', d.date, 'judged', coalesce(judged.judged, 0),
           'notYet', coalesce(judged.not_yet, 0), 'due', coalesce(due.due, 0)) ORDER BY d.date)
         FROM (SELECT day.today + n AS date FROM day, generate_series(-3, 3) n) d
         LEFT JOIN judged ON judged.date = d.date LEFT JOIN due ON due.date = d.date) AS week`,
);

export interface TodayContent {
  readonly toJudge: TodayItem[];
  readonly resubmitted: TodayItem[];
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
  readonly week: TodayDay[];
}

@Injectable()
export class TodayRepository {
  constructor(private readonly database: Database) {}

  async read(assessorId: string, at: Date): Promise<TodayContent> {
    const content = await this.database.one<TodayContent>(readToday, [assessorId, at]);
    if (!content) throw new Error('Today gave no row.');
    return content;
  }
}
