import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { instant, personJson } from '../enrolments/enrolment-row';
import { containing, reachValues, withinReach } from '../enrolments/enrolment-scope';
import type { Reach } from '../enrolments/enrolments.policy';
import type { Overview } from './overview.dto';

/** $1 to $5 the reach, $6 assessor, $7 pattern, $8 how many cells. Withdrawn enrolments are not shown. */
const readOverview = statement(
  'overview_read',
  /* sql */ `WITH newest AS (
      SELECT DISTINCT ON (e.candidate_id, e.unit_id) e.*
      FROM enrolment e
      JOIN member c ON c.organisation_id = e.organisation_id AND c.id = e.candidate_id
      JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
      JOIN release r ON r.organisation_id = e.organisation_id AND r.id = e.release_id
      WHERE ${withinReach} AND e.state <> 'withdrawn'
        AND ($6::uuid IS NULL OR e.assessor_id = $6)
        AND ($7::text IS NULL OR c.display_name ILIKE $7 OR c.department ILIKE $7 OR u.code ILIKE $7
             OR u.title ILIKE $7 OR r.code ILIKE $7)
      ORDER BY e.candidate_id, e.unit_id, e.attempt DESC),
    cell AS (
      SELECT * FROM newest ORDER BY created_at DESC, id DESC LIMIT $8)
    SELECT
      (SELECT coalesce(json_agg(${personJson('c')} ORDER BY c.department NULLS LAST, c.display_name, c.id), '[]')
         FROM member c WHERE c.organisation_id = current_organisation()
          AND c.id IN (SELECT candidate_id FROM cell)) AS candidates,
      (SELECT coalesce(json_agg(json_build_object('id', u.id, 'code', u.code, 'title', u.title, 'level', u.level,
            'releaseId', r.id, 'releaseCode', r.code, 'releaseName', r.name, 'releaseVersion', r.version,
    'releaseState', r.state)
            ORDER BY r.kind DESC, r.code, u.position), '[]')
         FROM unit u JOIN release r ON r.organisation_id = u.organisation_id AND r.id = u.release_id
        WHERE u.id IN (SELECT unit_id FROM cell)) AS units,
      (SELECT coalesce(json_agg(json_build_object('enrolmentId', e.id, 'candidateId', e.candidate_id,
            'unitId', e.unit_id, 'state', e.state, 'dueOn', e.due_on,
            'coverage', json_build_object(
              'indicatorsCovered', e.indicators_covered, 'indicatorsTotal', e.indicators_total,
              'criticalCovered', e.critical_covered, 'criticalTotal', e.critical_total, 'toJudge', e.to_judge,
              'indicatorStrip', e.indicator_strip, 'criticalStrip', e.critical_strip),
            'signedAt', (SELECT ${instant('max(g.signed_at)')} FROM sign_off g
              WHERE g.organisation_id = e.organisation_id AND g.enrolment_id = e.id),
            'returned', e.state NOT IN ('decided', 'signed') AND EXISTS (
              SELECT 1 FROM sign_off_return t
              WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id
                AND NOT EXISTS (SELECT 1 FROM outcome later WHERE later.organisation_id = t.organisation_id
                  AND later.supersedes_id = t.outcome_id)))), '[]')
         FROM cell e) AS cells,
      (SELECT count(*) FROM newest) > $8 AS truncated`,
);

@Injectable()
export class OverviewRepository {
  constructor(private readonly database: Database) {}

  async read(
    reach: Reach,
    given: { readonly assessorId?: string; readonly q?: string; readonly limit: number },
  ): Promise<Overview> {
    const values = [...reachValues(reach), given.assessorId ?? null, containing(given.q), given.limit];
    const overview = await this.database.one<Overview>(readOverview, values);
    return overview ?? { candidates: [], units: [], cells: [], truncated: false };
  }
}
