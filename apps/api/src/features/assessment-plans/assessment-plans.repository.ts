import type { PlanEvidence, StoredRuleSet } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { instantInMilliseconds, personJsonById } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import { carriedFrom } from '../enrolments/carried-from';
import type { PlanItem, PlanTool, PlanVersionHead } from './assessment-plans.dto';
import type { NewPlanVersion } from './plan-content';
import { PlanAcknowledgementEntity } from './plan-acknowledgement.entity';
import { PlanShareEntity } from './plan-share.entity';
import { PlanVersionEntity } from './plan-version.entity';

const head = /* sql */ `'id', v.id, 'number', v.number, 'note', v.note,
  'contentSha256', encode(v.content_sha256, 'hex'), 'madeBy', ${personJsonById('v.made_by')}, 'madeAt', ${instantInMilliseconds('v.made_at')},
  'itemCount', (SELECT count(*) FROM assessment_plan_item i WHERE i.version_id = v.id),
  'shared', (SELECT json_build_object('by', ${personJsonById('s.shared_by')}, 'at', ${instantInMilliseconds('s.shared_at')})
     FROM assessment_plan_share s WHERE s.version_id = v.id),
  'acknowledged', (SELECT json_build_object('by', ${personJsonById('a.acknowledged_by')}, 'at', ${instantInMilliseconds('a.acknowledged_at')}, 'remark', a.remark)
     FROM assessment_plan_acknowledgement a WHERE a.version_id = v.id),
  'carriedFrom', ${carriedFrom('assessment_plan_version', 'v')}`;

const items = /* sql */ `(SELECT coalesce(json_agg(json_build_object('id', i.id, 'method', i.method, 'toolKind', i.tool_kind,
    'toolVersionId', i.tool_version_id, 'basis', i.basis, 'dueOn', i.due_on, 'performer', i.performer,
    'performerName', i.performer_name, 'instructions', i.instructions,
    'tool', (SELECT json_build_object('kind', i.tool_kind, 'versionId', t.id, 'number', t.number)
       FROM assessment_tool_version t WHERE t.id = i.tool_version_id),
    'targets', (SELECT coalesce(json_agg(x.target_id ORDER BY x.position), '[]'::json)
       FROM assessment_plan_item_target x WHERE x.item_id = i.id)) ORDER BY i.position), '[]'::json)
  FROM assessment_plan_item i WHERE i.version_id = v.id)`;

const evidence = /* sql */ `(SELECT coalesce(json_agg(json_build_object('targetId', c.target_id, 'method', c.method, 'verdict', CASE WHEN c.disagrees IS NULL THEN c.verdict END)), '[]'::json)
  FROM standing_claim c WHERE c.organisation_id = e.organisation_id AND c.enrolment_id = e.id)`;

/** $1 the enrolment, $2 whether drafts are seen, $3 a version or null for the newest, $4 now. */
const read = statement(
  'assessment_plan_read',
  /* sql */ `SELECT json_build_object('rules', r.rules, 'attitudesByProgramme', e.attitudes_by_programme, 'unitId', e.unit_id,
      'standardId', (SELECT l.standard_id FROM release l WHERE l.organisation_id = e.organisation_id AND l.id = e.release_id),
      'today', ($4::timestamptz AT TIME ZONE o.time_zone)::date,
      'tools', (SELECT coalesce(json_agg(json_build_object('kind', t.kind, 'versionId', u.id, 'number', u.number) ORDER BY t.kind), '[]'::json)
         FROM assessment_tool t
         JOIN assessment_tool_version u ON u.organisation_id = t.organisation_id AND u.id = t.in_use_version_id
         WHERE t.unit_id = e.unit_id AND t.state = 'in_use'),
      'versions', (SELECT coalesce(json_agg(json_build_object(${head}) ORDER BY v.number DESC), '[]'::json) FROM (
         SELECT * FROM assessment_plan_version v WHERE v.enrolment_id = e.id
           AND ($2 OR EXISTS (SELECT 1 FROM assessment_plan_share s WHERE s.version_id = v.id))
         ORDER BY v.number DESC LIMIT 50) v),
      'items', (SELECT json_build_object('versionId', v.id, 'items', ${items}) FROM assessment_plan_version v
         WHERE v.enrolment_id = e.id AND ($3::uuid IS NULL OR v.id = $3::uuid)
           AND ($2 OR EXISTS (SELECT 1 FROM assessment_plan_share s WHERE s.version_id = v.id))
         ORDER BY v.number DESC LIMIT 1),
      'evidence', ${evidence}) AS plan
    FROM enrolment e
    JOIN organisation o ON o.id = e.organisation_id
    JOIN evidence_rule_set r ON r.organisation_id = e.organisation_id AND r.version = e.rule_version
    WHERE e.id = $1`,
);

const latest = statement(
  'assessment_plan_latest',
  /* sql */ `SELECT v.id, v.number, encode(v.content_sha256, 'hex') AS sha256,
      EXISTS (SELECT 1 FROM assessment_plan_share s WHERE s.version_id = v.id) AS shared
    FROM assessment_plan_version v
    WHERE v.enrolment_id = $1 AND ($2 OR EXISTS (SELECT 1 FROM assessment_plan_share s WHERE s.version_id = v.id))
    ORDER BY v.number DESC LIMIT 1`,
);

/** Given ids that do not belong to the enrolment's unit: targets, items of the guide, versions of the right tool. */
const unknownReferences = statement(
  'assessment_plan_unknown',
  /* sql */ `SELECT x.kind, x.id FROM enrolment e, jsonb_to_recordset($2) AS x(kind text, id uuid, tool text)
    WHERE e.id = $1 AND NOT CASE x.kind
      WHEN 'target' THEN EXISTS (SELECT 1 FROM target_state t WHERE t.enrolment_id = e.id AND t.target_id = x.id)
      WHEN 'tool' THEN EXISTS (SELECT 1 FROM assessment_tool_version v
        JOIN assessment_tool t ON t.organisation_id = v.organisation_id AND t.id = v.tool_id
        WHERE v.id = x.id AND t.unit_id = e.unit_id AND t.kind = x.tool)
      ELSE EXISTS (SELECT 1 FROM guide_item g WHERE g.id = x.id AND g.release_id = e.release_id) END
    LIMIT 20`,
);

const insert = statement(
  'assessment_plan_insert',
  /* sql */ `WITH version AS (
      INSERT INTO assessment_plan_version (organisation_id, id, enrolment_id, number, note, content_sha256, made_by, made_at, carried_from_id)
      VALUES (current_organisation(), $1, $2, $3, $4, decode($5, 'hex'), $6, $7, $9) RETURNING organisation_id, id, enrolment_id),
    items AS (
      INSERT INTO assessment_plan_item (organisation_id, id, version_id, position, method, tool_kind, tool_version_id,
        basis, due_on, performer, performer_name, instructions)
      SELECT version.organisation_id, x.id, version.id, x.position, x.method, x.tool_kind, x.tool_version_id, x.basis,
             x.due_on, x.performer, x.performer_name, x.instructions
        FROM version, jsonb_to_recordset($8) AS x(id uuid, position integer, method text, tool_kind text,
          tool_version_id uuid, basis jsonb, due_on date, performer text, performer_name text, instructions text))
    INSERT INTO assessment_plan_item_target (organisation_id, item_id, position, indicator_id, guide_item_id, output_id,
      competence_item_id)
    SELECT version.organisation_id, x.id, y.position, CASE t.target_kind WHEN 'indicator' THEN y.id END,
           CASE t.target_kind WHEN 'critical_evidence' THEN y.id END, CASE t.target_kind WHEN 'output' THEN y.id END,
           CASE WHEN t.target_kind IN ('knowledge', 'skill', 'attitude') THEN y.id END
      FROM version, jsonb_to_recordset($8) AS x(id uuid, targets jsonb),
           jsonb_to_recordset(x.targets) AS y(position integer, id uuid)
      JOIN target_state t ON t.target_id = y.id AND t.enrolment_id = $2`,
);

export interface StoredPlan {
  readonly rules: StoredRuleSet;
  /** A programme asks for the attitudes of the unit, once: the plan of the unit need not. */
  readonly attitudesByProgramme: boolean;
  readonly standardId: string;
  readonly unitId: string;
  readonly today: string;
  readonly tools: readonly PlanTool[];
  readonly versions: readonly PlanVersionHead[];
  readonly items: {
    readonly versionId: string;
    readonly items: readonly Omit<PlanItem, 'progress'>[];
  } | null;
  readonly evidence: readonly PlanEvidence[];
}

export interface LatestPlan {
  readonly id: string;
  readonly number: number;
  readonly sha256: string;
  readonly shared: boolean;
}

@Injectable()
export class AssessmentPlansRepository {
  constructor(private readonly database: Database) {}

  /** @param versionId null for the newest; @returns undefined for an enrolment that does not exist */
  async read(
    enrolmentId: string,
    drafts: boolean,
    versionId: string | null,
    now: Date,
  ): Promise<StoredPlan | undefined> {
    const values = [enrolmentId, drafts, versionId, now];
    return (await this.database.one<{ plan: StoredPlan }>(read, values))?.plan;
  }

  async enrolmentOf(versionId: string): Promise<string | undefined> {
    return (await this.database.rows(PlanVersionEntity).pickOne(['enrolmentId'], { id: versionId }))
      ?.enrolmentId;
  }

  latest(enrolmentId: string, drafts: boolean): Promise<LatestPlan | undefined> {
    return this.database.one<LatestPlan & Record<string, unknown>>(latest, [enrolmentId, drafts]);
  }

  unknownReferences(
    enrolmentId: string,
    given: readonly { kind: 'target' | 'tool' | 'basis'; id: string; tool?: string }[],
  ): Promise<{ kind: string; id: string }[]> {
    return this.database.query<{ kind: string; id: string }>(unknownReferences, [
      enrolmentId,
      JSON.stringify(given),
    ]);
  }

  async insert(version: NewPlanVersion, by: { memberId: string; at: Date }): Promise<void> {
    const { id, enrolmentId, number, note, sha256, items: rows, carriedFromId = null } = version;
    const head = [id, enrolmentId, number, note, sha256, by.memberId, by.at];
    await this.database.execute(insert, [...head, JSON.stringify(rows), carriedFromId]);
  }

  /** @returns false when it was shared before */
  async share(versionId: string, by: { memberId: string; at: Date }): Promise<boolean> {
    const { organisationId } = this.database;
    return this.database
      .rows(PlanShareEntity)
      .addUnlessThere({ organisationId, versionId, sharedBy: by.memberId, sharedAt: by.at });
  }

  /** @returns false when it was acknowledged before */
  async acknowledge(versionId: string, by: { memberId: string; at: Date }, remark: string): Promise<boolean> {
    const { organisationId } = this.database;
    return this.database.rows(PlanAcknowledgementEntity).addUnlessThere({
      ...{ organisationId, versionId, remark },
      ...{ acknowledgedBy: by.memberId, acknowledgedAt: by.at },
    });
  }
}
