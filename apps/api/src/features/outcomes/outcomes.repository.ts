import type { CoverageReason, OutcomeDecision, TargetKind, TargetStatus } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { summaryMembers } from '../enrolments/coverage-summary-sql';

export interface MissingTarget {
  readonly targetId: string;
  readonly code: string;
  readonly kind: TargetKind;
  readonly status: TargetStatus;
  readonly reasons: readonly CoverageReason[];
}

export interface ContestedTarget {
  readonly targetId: string;
  readonly code: string;
}

export interface NewOutcome {
  readonly id: string;
  readonly enrolmentId: string;
  readonly decision: OutcomeDecision;
  readonly reasoning: string;
  readonly nextSteps: string | null;
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

export interface StoredOutcome {
  readonly number: number;
  readonly supersedesId: string | null;
  readonly itemCount: number;
}

const missing = statement(
  'outcome_missing',
  /* sql */ `SELECT t.target_id AS "targetId", t.code, t.target_kind AS kind, t.status, t.reasons
    FROM enrolment_target t
    WHERE t.enrolment_id = $1 AND t.required AND t.status <> 'covered'
    ORDER BY t.kind_rank, t.position`,
);

/** Targets of claims that assessors disagree about, kind by kind, each in the order of the standard. */
const contested = statement(
  'outcome_contested',
  /* sql */ `SELECT t.target_id AS "targetId", t.code
    FROM enrolment_target t
    WHERE t.enrolment_id = $1 AND t.target_id IN (
      SELECT c.target_id FROM judgement j
      JOIN standing_claim c ON c.organisation_id = j.organisation_id AND c.id = j.claim_id AND c.judgement_id = j.id
      WHERE j.organisation_id = current_organisation() AND j.enrolment_id = $1 AND j.disagrees)
    ORDER BY t.kind_rank, t.position`,
);

/**
 * The outcome, what it rests on and the coverage that stood, in one statement. Under the enrolment's lock nothing can
 * come between.
 */
const insert = statement(
  'outcome_insert',
  /* sql */ `WITH earlier AS (
      SELECT id, number FROM outcome_now WHERE enrolment_id = $2 AND NOT superseded),
    stood AS (
      SELECT jsonb_build_object(${summaryMembers('e')},
          'targets', (SELECT coalesce(jsonb_agg(jsonb_build_object('targetId', t.target_id, 'kind', t.target_kind,
              'status', t.status, 'required', t.required, 'through', t.through, 'evidenceCount', t.evidence_count, 'reasons', t.reasons)
              ORDER BY t.kind_rank, t.position), '[]')
            FROM enrolment_target t WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id)) AS coverage,
        e.organisation_id, e.rule_version
      FROM enrolment e WHERE e.id = $2),
    made AS (
      INSERT INTO outcome (organisation_id, id, enrolment_id, number, decision, reasoning, next_steps, coverage,
        rule_version, decided_by, decided_at, supersedes_id)
      SELECT stood.organisation_id, $1, $2, coalesce((SELECT number FROM earlier), 0) + 1, $3, $4, $5, stood.coverage,
        stood.rule_version, $6, $7, (SELECT id FROM earlier)
      FROM stood RETURNING organisation_id, id, number, supersedes_id),
    items AS (
      INSERT INTO outcome_item (organisation_id, outcome_id, judgement_id, evidence_version_id)
      SELECT made.organisation_id, made.id, c.judgement_id, c.evidence_version_id
      FROM made CROSS JOIN standing_claim c
      WHERE c.enrolment_id = $2 AND c.judgement_id IS NOT NULL
      RETURNING 1)
    SELECT made.number, made.supersedes_id AS "supersedesId", (SELECT count(*)::int FROM items) AS "itemCount" FROM made`,
);

@Injectable()
export class OutcomesRepository {
  constructor(private readonly database: Database) {}

  /** Targets that are required and not covered, kind by kind, each in the order of the standard. */
  missing(enrolmentId: string): Promise<MissingTarget[]> {
    return this.database.query<MissingTarget>(missing, [enrolmentId]);
  }

  contested(enrolmentId: string): Promise<ContestedTarget[]> {
    return this.database.query<{ targetId: string; code: string }>(contested, [enrolmentId]);
  }

  async insert(given: NewOutcome): Promise<StoredOutcome> {
    const { id, enrolmentId, decision, reasoning, nextSteps, decidedBy, decidedAt } = given;
    const values = [id, enrolmentId, decision, reasoning, nextSteps, decidedBy, decidedAt];
    const stored = await this.database.one<StoredOutcome>(insert, values);
    if (!stored) throw new Error('An outcome was to be stored for an enrolment that is not there.');
    return stored;
  }
}
