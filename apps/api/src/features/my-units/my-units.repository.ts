import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { TargetState } from '../coverage/coverage.dto';
import { expiresSoon } from '../coverage/expires-soon';
import { instant, personJson } from '../../platform/database/json-sql';
import type { Feedback } from './my-units.dto';

const feedbackJson = /* sql */ `json_build_object('evidenceId', c.evidence_id, 'enrolmentId', c.enrolment_id,
  'targetId', c.target_id, 'targetCode', t.code, 'verdict', j.verdict, 'remark', j.remark,
  'by', ${personJson('m')}, 'at', ${instant('j.judged_at')}, 'evidenceTitle', v.title)`;

/** Judgements that stand and say something, on claims of enrolment row e. */
const saying = /* sql */ `
  JOIN judgement_now j ON j.organisation_id = e.organisation_id AND j.enrolment_id = e.id AND j.remark IS NOT NULL
    AND NOT j.superseded`;

/** What judgement j is about. */
const feedbackJoins = /* sql */ `
  JOIN claim c ON c.organisation_id = j.organisation_id AND c.id = j.claim_id
  JOIN evidence_version v ON v.organisation_id = c.organisation_id AND v.id = c.evidence_version_id
  JOIN member m ON m.organisation_id = j.organisation_id AND m.id = j.judged_by
  JOIN enrolment_target t ON t.organisation_id = c.organisation_id AND t.enrolment_id = c.enrolment_id
    AND t.target_id = c.target_id`;

/** Targets t of enrolment row e as TargetState, in the order of the standard. */
const targetsWhere = (chosen: string) => /* sql */ `(
  SELECT coalesce(json_agg(json_build_object('targetId', t.target_id, 'kind', t.target_kind,
      'code', t.code, 'text', t.text, 'elementCode', el.code,
      'position', t.position, 'status', t.status, 'evidenceCount', t.evidence_count, 'reasons', t.reasons,
      'expiresOn', t.expires_on) ORDER BY t.target_kind DESC, t.position), '[]')
    FROM enrolment_target t
    LEFT JOIN element el ON el.organisation_id = t.organisation_id AND el.id = t.element_id
    WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id AND ${chosen})`;

/** Within the days before which the rules r have people told, by the clock of organisation o. */
const soon = expiresSoon('t.expires_on', '$2::timestamptz');

/** Units of a candidate that were not withdrawn: those still open first, then by due date. */
const readUnits = statement(
  'my_units_read',
  /* sql */ `SELECT e.id AS "enrolmentId",
      (SELECT ${feedbackJson} FROM (SELECT e.organisation_id, e.id) e ${saying} ${feedbackJoins}
        ORDER BY j.judged_at DESC, j.id DESC LIMIT 1) AS "latestFeedback",
      ${targetsWhere("t.status <> 'covered'")} AS missing,
      ${targetsWhere(/* sql */ `t.status = 'covered' AND e.state <> 'signed' AND ${soon}`)} AS expiring
    FROM enrolment e
    JOIN evidence_rule_set r ON r.organisation_id = e.organisation_id AND r.version = e.rule_version
    JOIN organisation o ON o.id = e.organisation_id
    WHERE e.candidate_id = $1 AND e.state <> 'withdrawn'
    ORDER BY e.state = 'signed', e.due_on NULLS LAST, e.id DESC
    LIMIT 100`,
);

/** The page is chosen first; only its rows are joined with what they are about. */
const listFeedback = statement(
  'my_feedback_list',
  /* sql */ `SELECT ${feedbackJson} AS feedback, j.id, ${instant('j.judged_at')} AS at
    FROM (SELECT j.* FROM enrolment e ${saying}
      WHERE e.candidate_id = $1 AND ($2::timestamptz IS NULL OR (j.judged_at, j.id) < ($2, $3::uuid))
      ORDER BY j.judged_at DESC, j.id DESC LIMIT $4) j ${feedbackJoins}
    ORDER BY j.judged_at DESC, j.id DESC`,
);

export interface MyUnitContent {
  readonly enrolmentId: string;
  readonly latestFeedback: Feedback | null;
  /** Everything not covered, in the order of the standard. */
  readonly missing: readonly TargetState[];
  /** Covered, and soon not any more. */
  readonly expiring: readonly TargetState[];
}

export interface FeedbackRow {
  readonly feedback: Feedback;
  readonly id: string;
  readonly at: string;
}

@Injectable()
export class MyUnitsRepository {
  constructor(private readonly database: Database) {}

  readUnits(candidateId: string, now: Date): Promise<MyUnitContent[]> {
    return this.database.query<MyUnitContent & Record<string, unknown>>(readUnits, [candidateId, now]);
  }

  /** One row more than the limit, when there is one. */
  listFeedback(candidateId: string, before: readonly string[] | null, limit: number): Promise<FeedbackRow[]> {
    const [at = null, id = null] = before ?? [];
    return this.database.query<FeedbackRow>(listFeedback, [candidateId, at, id, limit + 1]);
  }
}
