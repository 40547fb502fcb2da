import type { OutcomeDecision, TargetKind } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { instant, personJson, personJsonById } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import type { Person } from '../../platform/http/person.dto';
import { isProposed, nextOf } from '../validity/what-follows-sql';

/** A target of the unit, and how it stands in the former attempt; no status: that attempt did not have it. */
export interface FormerTarget {
  readonly id: string;
  readonly kind: TargetKind;
  readonly code: string;
  readonly text: string;
  readonly elementCode: string | null;
  readonly required: boolean | null;
  readonly covered: boolean | null;
}

export interface AttemptFacts {
  /** Of the rules that a new enrolment goes by. */
  readonly ruleVersion: number;
  readonly outcome: OutcomeDecision | null;
  /** The newest that somebody asked for and nobody decided. */
  readonly proposed: {
    readonly by: Person;
    readonly at: string;
    readonly reason: string | null;
    /** Named in place of those of the former; null: as they are there. */
    readonly assessor: Person | null;
    readonly supervisor: Person | null;
    /** Asked as part of the renewal of a whole. */
    readonly programmeEnrolmentId: string | null;
  } | null;
  readonly nextId: string | null;
  readonly targets: readonly FormerTarget[];
  /** Lines of the guide that name methods. */
  readonly guideMethods: readonly string[];
}

const facts = statement(
  'further_attempt_facts',
  /* sql */ `SELECT (SELECT max(r.version) FROM evidence_rule_set r WHERE r.organisation_id = e.organisation_id) AS "ruleVersion",
      (SELECT o.decision FROM outcome_now o
        WHERE o.organisation_id = e.organisation_id AND o.enrolment_id = e.id AND NOT o.superseded) AS outcome,
      (SELECT json_build_object('by', ${personJson('m')}, 'at', ${instant('f.proposed_at')}, 'reason', f.reason,
          'assessor', ${personJsonById('f.assessor_id')}, 'supervisor', ${personJsonById('f.supervisor_id')}, 'programmeEnrolmentId', f.programme_enrolment_id)
        FROM further_attempt_proposal f
        JOIN member m ON m.organisation_id = f.organisation_id AND m.id = f.proposed_by
        WHERE f.organisation_id = e.organisation_id AND f.enrolment_id = e.id
          AND ${isProposed('e.organisation_id', 'e.id')}
        ORDER BY f.proposed_at DESC, f.id DESC LIMIT 1) AS proposed,
      n.id AS "nextId",
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'kind', t.kind, 'code', t.code, 'text', t.text,
          'elementCode', t.element_code, 'required', s.required, 'covered', s.status = 'covered')
          ORDER BY t.kind_rank, t.element_position, t.position, t.id), '[]')
        FROM unit_target t
        LEFT JOIN target_state s ON s.organisation_id = t.organisation_id AND s.enrolment_id = e.id AND s.target_id = t.id
        WHERE t.organisation_id = e.organisation_id AND t.unit_id = e.unit_id) AS targets,
      (SELECT coalesce(json_agg(g.id), '[]') FROM guide_item g
        WHERE g.organisation_id = e.organisation_id AND g.release_id = e.release_id AND g.section = 'method') AS "guideMethods"
    FROM enrolment e LEFT JOIN ${nextOf('e')} n ON true
    WHERE e.organisation_id = current_organisation() AND e.id = $1`,
);

const insertProposal = statement(
  'further_attempt_propose',
  /* sql */ `INSERT INTO further_attempt_proposal (organisation_id, id, enrolment_id, assessor_id, supervisor_id,
      programme_enrolment_id, reason, proposed_by, proposed_at)
    SELECT current_organisation(), n.id, n.enrolment_id, n.assessor_id, n.supervisor_id, $2, $3, $4, $5
    FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, enrolment_id uuid, assessor_id uuid, supervisor_id uuid)`,
);

export interface NewProposals {
  readonly rows: readonly {
    readonly id: string;
    readonly enrolmentId: string;
    readonly assessorId: string | null;
    readonly supervisorId: string | null;
  }[];
  readonly programmeEnrolmentId: string | null;
  readonly reason: string | null;
  readonly by: string;
  readonly at: Date;
}

@Injectable()
export class FurtherAttemptRepository {
  constructor(private readonly database: Database) {}

  /** For an enrolment whose visibility has been settled. */
  async facts(enrolmentId: string): Promise<AttemptFacts> {
    const row = await this.database.one<AttemptFacts & Record<string, unknown>>(facts, [enrolmentId]);
    if (row === undefined)
      throw new Error('A further attempt was asked for of an enrolment that is not there.');
    return row;
  }

  propose({ rows, programmeEnrolmentId, reason, by, at }: NewProposals): void {
    const values = rows.map(({ id, enrolmentId, assessorId, supervisorId }) => ({
      ...{ id, enrolment_id: enrolmentId, assessor_id: assessorId, supervisor_id: supervisorId },
    }));
    this.database.write(insertProposal, [JSON.stringify(values), programmeEnrolmentId, reason, by, at]);
  }
}
