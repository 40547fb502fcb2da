import type { AssessmentMethod, AuthenticityMeans, CarryOverPurpose, Day, Verdict } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { type Circumstances, occasionOf, settingOf } from '../coverage/circumstances';
import type { ReleaseEdition } from '../standards/release-life.dto';
import { instant, personJson } from '../../platform/database/json-sql';
import { reachValues, withinReach } from '../enrolments/enrolment-scope';
import type { Reach } from '../enrolments/enrolments.policy';
import type { CarriedTo } from './carry-over.dto';

/** A claim that stands for a target of the old enrolment, with the judgement that stands on it. */
export interface StandingClaim {
  readonly claimId: string;
  readonly targetId: string;
  readonly evidenceId: string;
  readonly versionId: string;
  readonly method: AssessmentMethod;
  /** Of those listed under the item, from 0; null: all of it. */
  readonly parts: readonly number[] | null;
  readonly occurredOn: Day;
  readonly circumstances: Circumstances;
  readonly judgement: {
    readonly id: string;
    readonly verdict: Verdict;
    readonly valid: boolean | null;
    readonly authentic: boolean | null;
    readonly current: boolean | null;
    readonly authenticBy: readonly AuthenticityMeans[] | null;
    readonly remark: string | null;
  } | null;
}

export interface StandingRecord {
  readonly targetIds: readonly string[];
  readonly claims: readonly StandingClaim[];
}

export interface EditionFacts {
  readonly release: ReleaseEdition;
  readonly current: ReleaseEdition | null;
  readonly carriedFrom: CarriedTo | null;
  readonly carriedTo: CarriedTo | null;
}

export interface NewCarryOver {
  readonly id: string;
  readonly purpose: CarryOverPurpose;
  readonly fromEnrolmentId: string;
  readonly toEnrolmentId: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly items: readonly {
    readonly target_id: string;
    readonly source_target_id: string | null;
    readonly change: string;
    readonly proposal: string;
    readonly equivalent: boolean;
    readonly reason: string | null;
  }[];
  readonly claims: readonly {
    readonly claim_id: string;
    readonly source_claim_id: string;
    readonly judgement_id: string | null;
    readonly source_judgement_id: string | null;
  }[];
}

const edition = (r: string) => `json_build_object('id', ${r}.id, 'code', ${r}.code, 'version', ${r}.version,
  'name', ${r}.name, 'state', ${r}.state, 'publishedAt', ${instant(`${r}.published_at`)})`;

/** Of one standard the newest edition is published, and all before it are superseded. */
const currentOf = (r: string) => `LATERAL (
  SELECT newest.* FROM release newest
  WHERE newest.organisation_id = ${r}.organisation_id AND newest.standard_id = ${r}.standard_id
    AND newest.state = 'published' AND newest.id <> ${r}.id
  ORDER BY newest.published_at DESC LIMIT 1)`;

const carried = (own: 'from' | 'to', other: 'from' | 'to') => `(
  SELECT json_build_object('enrolmentId', oe.id, 'releaseCode', orl.code, 'decidedBy', ${personJson('om')},
    'decidedAt', ${instant('co.decided_at')})
  FROM carry_over co
  JOIN enrolment oe ON oe.organisation_id = co.organisation_id AND oe.id = co.${other}_enrolment_id
  JOIN release orl ON orl.organisation_id = oe.organisation_id AND orl.id = oe.release_id
  JOIN member om ON om.organisation_id = co.organisation_id AND om.id = co.decided_by
  WHERE co.organisation_id = e.organisation_id AND co.${own}_enrolment_id = e.id
    AND coalesce(co.purpose, 'edition') = 'edition')`;

const readEdition = statement(
  'carry_over_edition',
  /* sql */ `SELECT json_build_object('release', ${edition('r')},
      'current', CASE WHEN r.state = 'superseded' AND n.id IS NOT NULL THEN ${edition('n')} END,
      'carriedFrom', ${carried('to', 'from')}, 'carriedTo', ${carried('from', 'to')}) AS edition
    FROM enrolment e
    JOIN release r ON r.organisation_id = e.organisation_id AND r.id = e.release_id
    LEFT JOIN ${currentOf('r')} n ON true
    WHERE e.id = $1`,
);

const readStanding = statement(
  'carry_over_standing',
  /* sql */ `SELECT
    (SELECT coalesce(json_agg(t.target_id), '[]') FROM target_state t WHERE t.enrolment_id = $1) AS "targetIds",
    (SELECT coalesce(json_agg(json_build_object('claimId', c.id, 'targetId', c.target_id, 'evidenceId', c.evidence_id,
        'versionId', c.evidence_version_id, 'method', c.method, 'parts', c.parts,
        'occurredOn', (c.occurred_at AT TIME ZONE o.time_zone)::date,
        'circumstances', json_build_object('occasion', ${occasionOf('c')}, 'setting', ${settingOf('c')}),
        'judgement', CASE WHEN c.judgement_id IS NOT NULL AND c.disagrees IS NULL THEN json_build_object('id', c.judgement_id,
          'verdict', c.verdict, 'valid', c.valid, 'authentic', c.authentic, 'current', c."current",
          'authenticBy', c.authentic_by, 'remark', c.remark) END) ORDER BY c.id), '[]')
      FROM standing_claim c
      JOIN organisation o ON o.id = c.organisation_id
      WHERE c.enrolment_id = $1
        -- What stands in a signed unit alone was withdrawn or replaced since.
        AND NOT EXISTS (SELECT 1 FROM kept_claim k
          WHERE k.organisation_id = c.organisation_id AND k.claim_id = c.id)) AS claims`,
);

/** Begun from the releases that were superseded, which are few: most open enrolments are under none of them. */
const listSuperseded = statement(
  'carry_over_list',
  /* sql */ `SELECT e.id, ${edition('n')} AS current
    FROM release r
    CROSS JOIN LATERAL (SELECT o.* FROM enrolment o
      WHERE o.organisation_id = r.organisation_id AND o.release_id = r.id OFFSET 0) e
    JOIN ${currentOf('r')} n ON true
    WHERE r.organisation_id = current_organisation() AND r.state = 'superseded' AND ${withinReach}
      AND e.state NOT IN ('signed', 'withdrawn') AND ($6::uuid IS NULL OR e.id < $6)
    ORDER BY e.id DESC LIMIT $7`,
);

const insert = statement(
  'carry_over_insert',
  /* sql */ `WITH made AS (
      INSERT INTO carry_over (organisation_id, id, from_enrolment_id, to_enrolment_id, decided_by, decided_at, purpose)
      VALUES (current_organisation(), $1, $2, $3, $4, $5, $8)),
    items AS (
      INSERT INTO carry_over_item (organisation_id, carry_over_id, target_id, source_target_id, change, proposal, equivalent, reason)
      SELECT current_organisation(), $1, x.target_id, x.source_target_id, x.change, x.proposal, x.equivalent, x.reason
      FROM json_to_recordset($6::json) AS x (target_id uuid, source_target_id uuid, change text, proposal text, equivalent boolean, reason text))
    INSERT INTO carried_claim (organisation_id, claim_id, carry_over_id, source_claim_id, judgement_id, source_judgement_id)
    SELECT current_organisation(), x.claim_id, $1, x.source_claim_id, x.judgement_id, x.source_judgement_id
    FROM json_to_recordset($7::json) AS x (claim_id uuid, source_claim_id uuid, judgement_id uuid, source_judgement_id uuid)`,
);

@Injectable()
export class CarryOverRepository {
  constructor(private readonly database: Database) {}

  /** For an enrolment whose visibility has been settled. */
  async edition(enrolmentId: string): Promise<EditionFacts | undefined> {
    return (await this.database.one<{ edition: EditionFacts }>(readEdition, [enrolmentId]))?.edition;
  }

  /** The enrolment's targets, and what stands for them. */
  async standing(enrolmentId: string): Promise<StandingRecord> {
    const row = await this.database.one<{ targetIds: string[]; claims: StandingClaim[] }>(readStanding, [
      enrolmentId,
    ]);
    return row ?? { targetIds: [], claims: [] };
  }

  /** Open enrolments on superseded releases within reach, newest first. */
  superseded(
    reach: Reach,
    beforeId: string | null,
    limit: number,
  ): Promise<{ id: string; current: ReleaseEdition }[]> {
    return this.database.query(listSuperseded, [...reachValues(reach), beforeId, limit]);
  }

  async insert(given: NewCarryOver): Promise<void> {
    await this.database.execute(insert, [
      given.id,
      given.fromEnrolmentId,
      given.toEnrolmentId,
      given.decidedBy,
      given.decidedAt,
      JSON.stringify(given.items),
      JSON.stringify(given.claims),
      given.purpose,
    ]);
  }
}
