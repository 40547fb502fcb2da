import { type EnrolmentState, enrolmentStates } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { type Statement, statement } from '../../platform/database/statement';
import type { QueryResultRow } from 'pg';
import { personJson } from '../../platform/database/json-sql';
import { reachValues, withinReach } from '../enrolments/enrolment-scope';
import type { Reach } from '../enrolments/enrolments.policy';
import type { GroupMatrix } from './group-matrix.dto';

const indexOf = (column: string, values: readonly EnrolmentState[]) =>
  `array_position(ARRAY[${values.map((value) => `'${value}'`).join()}], ${column}) - 1`;

/**
 * $1 to $5 the reach, $6 release or null, $7 now, $8 how many cells, $9 how many aged. Whole candidates are left out
 * when there are more cells than fit. Withdrawn enrolments are not shown.
 */
const matrix = /* sql */ `WITH today AS (
      SELECT ($7::timestamptz AT TIME ZONE o.time_zone)::date AS day FROM organisation o WHERE o.id = current_organisation()),
    newest AS MATERIALIZED (
      SELECT DISTINCT ON (e.candidate_id, e.unit_id) e.id, e.organisation_id, e.candidate_id, e.unit_id, e.release_id,
        e.assessor_id, e.state, e.indicator_strip, e.critical_strip, e.due_on, e.coverage_due_on
      FROM enrolment e
      WHERE ${withinReach} AND e.state <> 'withdrawn' AND ($6::uuid IS NULL OR e.release_id = $6)
      ORDER BY e.candidate_id, e.unit_id, e.attempt DESC),
    weight AS (SELECT candidate_id, count(*) AS cells FROM newest GROUP BY candidate_id),
    ranked AS (
      SELECT c.id, ${personJson('c')} AS person,
        row_number() OVER w - 1 AS at, sum(n.cells) OVER w AS cells
      FROM weight n JOIN member c ON c.organisation_id = current_organisation() AND c.id = n.candidate_id
      WINDOW w AS (ORDER BY c.department NULLS LAST, c.display_name, c.id ROWS UNBOUNDED PRECEDING)),
    candidate AS MATERIALIZED (SELECT * FROM ranked WHERE cells <= $8),
    unit_shown AS MATERIALIZED (
      SELECT u.id, json_build_object('id', u.id, 'code', u.code, 'title', u.title, 'releaseId', r.id,
          'releaseCode', r.code, 'releaseName', r.name) AS unit,
        row_number() OVER (ORDER BY r.kind DESC, r.code, u.position, u.id) - 1 AS at
      FROM unit u JOIN release r ON r.organisation_id = u.organisation_id AND r.id = u.release_id
      WHERE u.id IN (SELECT unit_id FROM newest)),
    assessor AS MATERIALIZED (
      SELECT a.id, ${personJson('a')} AS person, row_number() OVER (ORDER BY a.display_name, a.id) - 1 AS at
      FROM member a WHERE a.organisation_id = current_organisation() AND a.id IN (SELECT assessor_id FROM newest)),
    returned AS (
      SELECT t.enrolment_id FROM sign_off_return_now t WHERE NOT t.answered),
    cell AS (
      SELECT c.at AS candidate, u.at AS unit, a.at AS assessor, ${indexOf('e.state', enrolmentStates)} AS state,
        e.indicator_strip, e.critical_strip, e.due_on - t.day AS due_in,
        CASE WHEN e.state <> 'signed' THEN e.coverage_due_on - t.day END AS changes_in,
        CASE WHEN e.state = 'signed' THEN (SELECT (max(g.signed_at) AT TIME ZONE o.time_zone)::date FROM sign_off g
          WHERE g.organisation_id = e.organisation_id AND g.enrolment_id = e.id) END AS signed_on,
        e.state NOT IN ('decided', 'signed') AND e.id IN (SELECT enrolment_id FROM returned) AS returned
      FROM newest e
      JOIN candidate c ON c.id = e.candidate_id
      JOIN unit_shown u ON u.id = e.unit_id
      JOIN assessor a ON a.id = e.assessor_id
      JOIN organisation o ON o.id = e.organisation_id
      CROSS JOIN today t
      ORDER BY c.at, u.at)
    SELECT json_build_object(
        'today', (SELECT day FROM today),
        'candidates', (SELECT coalesce(json_agg(person ORDER BY at), '[]') FROM candidate),
        'units', (SELECT coalesce(json_agg(unit ORDER BY at), '[]') FROM unit_shown),
        'releases', (SELECT coalesce(json_agg(json_build_object('id', r.id, 'code', r.code, 'version', r.version,
            'name', r.name, 'contentSha256', encode(r.content_sha256, 'hex')) ORDER BY r.kind DESC, r.code), '[]')
          FROM release r WHERE r.organisation_id = current_organisation()
            AND r.id IN (SELECT release_id FROM newest)),
        'assessors', (SELECT coalesce(json_agg(person ORDER BY at), '[]') FROM assessor),
        'cells', (SELECT json_build_object(
            'candidate', coalesce(array_agg(candidate), '{}'), 'unit', coalesce(array_agg(unit), '{}'),
            'assessor', coalesce(array_agg(assessor), '{}'), 'state', coalesce(array_agg(state), '{}'),
            'indicators', coalesce(array_agg(indicator_strip), '{}'),
            'critical', coalesce(array_agg(critical_strip), '{}'),
            'dueIn', coalesce(array_agg(due_in), '{}'), 'changesIn', coalesce(array_agg(changes_in), '{}'),
            'signedOn', coalesce(array_agg(signed_on), '{}'),
            'returned', coalesce(array_agg(ARRAY[candidate, unit]) FILTER (WHERE returned), '{}')) FROM cell),
        'truncated', (SELECT coalesce(max(cells) > $8, false) FROM ranked))
`;

const aged = /* sql */ `(SELECT coalesce(json_agg(id), '[]') FROM (
  SELECT n.id FROM newest n, today t
  WHERE n.state <> 'signed' AND n.coverage_due_on <= t.day ORDER BY n.coverage_due_on LIMIT $9) old)`;

/**
 * Everybody's rows are joined with everybody's: by hash, in time that grows with their number. The plan of a statement
 * is kept and used in every organisation; one made in a small one would go through all people for each enrolment.
 */
const nestedLoops = (allowed: 'on' | 'off') =>
  statement(`matrix_nested_loops_${allowed}`, `SELECT set_config('enable_nestloop', '${allowed}', true)`);
const [withoutNestedLoops, withNestedLoops] = [nestedLoops('off'), nestedLoops('on')];

const readText = statement('matrix_read_group_text', `${matrix}::text AS text, ${aged} AS aged`);
const read = statement(
  'matrix_read_group',
  `${matrix} AS matrix, ${aged} AS aged,
    (SELECT to_char($7::timestamptz AT TIME ZONE o.time_zone, 'YYYY-MM-DD HH24:MI') || ' ' || o.time_zone
     FROM organisation o WHERE o.id = current_organisation()) AS "madeAt"`,
);

export interface GroupMatrixScope {
  readonly releaseId: string | null;
  readonly now: Date;
  readonly cells: number;
  readonly aged: number;
}

@Injectable()
export class GroupMatrixRepository {
  constructor(private readonly database: Database) {}

  /** In one statement: every enrolment within reach, packed, as JSON text. */
  async readText(reach: Reach, scope: GroupMatrixScope): Promise<{ text: string; aged: string[] }> {
    return this.only(readText, reach, scope);
  }

  /** The same, read, with the moment as it is printed. */
  async read(
    reach: Reach,
    scope: GroupMatrixScope,
  ): Promise<{ matrix: GroupMatrix; madeAt: string; aged: string[] }> {
    return this.only(read, reach, scope);
  }

  private async only<Row extends QueryResultRow>(
    asked: Statement,
    reach: Reach,
    { releaseId, now, cells, aged: most }: GroupMatrixScope,
  ): Promise<Row> {
    const [, row] = await Promise.all([
      this.database.execute(withoutNestedLoops),
      this.database.one<Row>(asked, [...reachValues(reach), releaseId, now, cells, most]),
      this.database.execute(withNestedLoops),
    ]);
    if (row === undefined) throw new Error(`${asked.name} was to give one row and gave none.`);
    return row;
  }
}
