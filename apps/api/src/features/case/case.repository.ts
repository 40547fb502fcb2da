import type { TargetKind } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { instant } from '../../platform/database/json-sql';
import { outcomeJoins, outcomeJson } from '../outcomes/outcome-json';
import type { Outcome } from '../outcomes/outcomes.dto';
import type { CasePeriod, CaseRow } from './case.dto';

/** Of an enrolment: its targets with what counts for each, and the sums of the whole. */
const readCase = statement(
  'sign_off_case',
  /* sql */ `WITH piece AS (
      SELECT c.target_id, c.evidence_id, c.method, c.version_id, c.verdict,
        (c.occurred_at AT TIME ZONE o.time_zone)::date AS occurred_on
      FROM (SELECT organisation_id, target_id, evidence_id, method, evidence_version_id AS version_id,
                CASE WHEN disagrees IS NULL THEN verdict END AS verdict, occurred_at
              FROM standing_claim WHERE enrolment_id = $1
            UNION ALL
            SELECT organisation_id, target_id, evidence_id, method, evidence_version_id, verdict, occurred_at
              FROM standing_probe WHERE enrolment_id = $1) c
      JOIN organisation o ON o.id = c.organisation_id),
    counted AS (
      SELECT target_id, method, count(DISTINCT evidence_id)::int AS pieces, max(occurred_on) AS latest_on
      FROM piece WHERE verdict = 'satisfactory' GROUP BY target_id, method)
    SELECT
      (SELECT coalesce(json_agg(json_build_object(
          'targetId', t.target_id, 'kind', t.target_kind, 'code', t.code, 'text', t.text, 'elementCode', el.code, 'elementTitle', el.title,
          'status', t.status, 'required', t.required, 'through', t.through,
          'elementCodes', (SELECT coalesce(json_agg(beside.code ORDER BY beside.position), '[]') FROM element beside
            WHERE beside.organisation_id = t.organisation_id AND beside.id = ANY (u.element_ids)),
          'counts', (SELECT coalesce(json_agg(json_build_object('method', n.method, 'count', n.pieces) ORDER BY n.method), '[]')
            FROM counted n WHERE n.target_id = t.target_id),
          'latestOn', (SELECT max(n.latest_on) FROM counted n WHERE n.target_id = t.target_id))
          ORDER BY t.target_kind <> 'critical_evidence', t.kind_rank, t.position), '[]')
        FROM enrolment n
        JOIN enrolment_target t ON t.organisation_id = n.organisation_id AND t.enrolment_id = n.id
        JOIN unit_target u ON u.organisation_id = n.organisation_id AND u.unit_id = n.unit_id AND u.id = t.target_id
        LEFT JOIN element el ON el.organisation_id = t.organisation_id AND el.id = t.element_id
        WHERE n.id = $1) AS rows,
      (SELECT coalesce(json_agg(k.kind ORDER BY k.kind_rank), '[]') FROM (
          SELECT DISTINCT u.kind, u.kind_rank
          FROM enrolment n JOIN unit_target u ON u.organisation_id = n.organisation_id AND u.unit_id = n.unit_id
          WHERE n.id = $1 AND NOT EXISTS (SELECT 1 FROM target_state t
            WHERE t.organisation_id = n.organisation_id AND t.enrolment_id = n.id AND t.target_kind = u.kind)) k) AS "unassessedKinds",
      (SELECT count(DISTINCT evidence_id)::int FROM piece) AS "evidenceCount",
      (SELECT count(*)::int FROM evidence_version_file f
        WHERE f.evidence_version_id IN (SELECT version_id FROM piece)) AS "fileCount",
      (SELECT CASE WHEN count(*) > 0 THEN json_build_object('from', min(occurred_on), 'to', max(occurred_on)) END
        FROM piece) AS period`,
);

/** A supervisor's page is bounded; whoever has more waiting sees the oldest first. */
const readQueue = statement(
  'sign_off_queue',
  /* sql */ `SELECT
    (SELECT coalesce(json_agg(w.item ORDER BY w.at), '[]') FROM (
       SELECT json_build_object('enrolmentId', e.id, 'outcome', ${outcomeJson}) AS item, o.decided_at AS at
       FROM enrolment e
       JOIN outcome_now o ON o.organisation_id = e.organisation_id AND o.enrolment_id = e.id AND NOT o.superseded
       ${outcomeJoins}
       WHERE e.supervisor_id = $1 AND e.state = 'decided'
       ORDER BY o.decided_at LIMIT 200) w) AS waiting,
    (SELECT coalesce(json_agg(json_build_object('enrolmentId', d.enrolment_id, 'kind', d.kind, 'at', ${instant('d.at')})
        ORDER BY d.at DESC), '[]') FROM (
       SELECT enrolment_id, 'signed' AS kind, signed_at AS at FROM sign_off WHERE signer_id = $1 AND signed_at > $2
       UNION ALL
       SELECT enrolment_id, 'returned', returned_at FROM sign_off_return WHERE returned_by = $1 AND returned_at > $2
       ORDER BY at DESC LIMIT 100) d) AS done`,
);

export interface CaseContent {
  readonly rows: CaseRow[];
  readonly unassessedKinds: TargetKind[];
  readonly evidenceCount: number;
  readonly fileCount: number;
  readonly period: CasePeriod | null;
}

export interface QueueContent {
  readonly waiting: readonly { readonly enrolmentId: string; readonly outcome: Outcome }[];
  readonly done: readonly {
    readonly enrolmentId: string;
    readonly kind: 'signed' | 'returned';
    readonly at: string;
  }[];
}

@Injectable()
export class CaseRepository {
  constructor(private readonly database: Database) {}

  /** For an enrolment whose visibility has been settled. */
  async read(enrolmentId: string): Promise<CaseContent> {
    const content = await this.database.one<CaseContent>(readCase, [enrolmentId]);
    return content ?? { rows: [], unassessedKinds: [], evidenceCount: 0, fileCount: 0, period: null };
  }

  async queue(supervisorId: string, since: Date): Promise<QueueContent> {
    const content = await this.database.one<QueueContent>(readQueue, [supervisorId, since]);
    return content ?? { waiting: [], done: [] };
  }
}
