import type { ToolKind, ToolState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { instantInMilliseconds } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import type { AssessmentTool, ToolRelease, ToolVersion, ToolVersionDetail } from './tools.dto';
import { nextVersion } from '../../platform/database/context-repository';
import { ToolEntity } from './tool.entity';

const head = (v: string) => `'id', ${v}.id, 'number', ${v}.number, 'lineCount', ${v}.line_count,
  'contentSha256', encode(${v}.content_sha256, 'hex'), 'createdAt', ${instantInMilliseconds(`${v}.created_at`)},
  'createdBy', (SELECT json_build_object('id', m.id, 'displayName', m.display_name, 'department', m.department)
     FROM member m WHERE m.id = ${v}.created_by)`;

const targets = `(SELECT coalesce(json_agg(json_build_object('kind', x.kind,
    'id', coalesce(x.indicator_id, x.guide_item_id, x.competence_item_id, x.output_id)) ORDER BY x.position), '[]'::json)
  FROM assessment_tool_line_target x WHERE x.line_id = l.id)`;

const detail = (v: string) => `json_build_object(${head(v)}, 'basis', ${v}.basis,
  'lines', (SELECT coalesce(json_agg(json_build_object('id', l.id, 'elementId', l.element_id, 'text', l.text,
      'hint', coalesce(l.details->>'hint', ''), 'expected', l.expected, 'targets', ${targets}) ORDER BY l.position), '[]'::json)
    FROM assessment_tool_line l WHERE l.version_id = ${v}.id))`;

const tool = `json_build_object('id', t.id, 'unitId', t.unit_id, 'releaseId', t.release_id, 'kind', t.kind,
  'state', t.state, 'version', t.version, 'latest', ${detail('v')},
  'inUse', CASE WHEN u.id IS NOT NULL THEN json_build_object(${head('u')}) END)`;

const joins = `JOIN assessment_tool_version v ON v.organisation_id = t.organisation_id AND v.id = t.latest_version_id
  LEFT JOIN assessment_tool_version u ON u.organisation_id = t.organisation_id AND u.id = t.in_use_version_id`;

const selectOfUnit = statement(
  'tools_of_unit',
  `SELECT ${tool} AS tool FROM assessment_tool t ${joins} WHERE t.unit_id = $1`,
);

const selectTool = statement(
  'tool_by_id',
  `SELECT ${tool} AS tool FROM assessment_tool t ${joins} WHERE t.id = $1`,
);

/** Held to the end of the transaction: two people who save at once do so one after the other. */
const lockTool = statement('tool_lock', 'SELECT 1 FROM assessment_tool WHERE id = $1 FOR UPDATE');

/** With its newest version: read after the lock, which may have waited for that very version. */
const selectLocked = statement(
  'tool_locked',
  `SELECT t.id, t.unit_id AS "unitId", t.release_id AS "releaseId", t.kind, t.state, t.version,
     v.id AS "latestVersionId", t.in_use_version_id AS "inUseVersionId", v.number, v.basis,
     v.line_count AS "lineCount", encode(v.content_sha256, 'hex') AS "contentSha256",
     (SELECT count(*)::integer FROM assessment_tool_line l WHERE l.version_id = v.id AND NOT EXISTS (
        SELECT 1 FROM assessment_tool_line_target x WHERE x.line_id = l.id)) AS untied
   FROM assessment_tool t
   JOIN assessment_tool_version v ON v.organisation_id = t.organisation_id AND v.id = t.latest_version_id
   WHERE t.id = $1`,
);

const selectVersions = statement(
  'tool_versions',
  `SELECT json_build_object(${head('v')}) AS version FROM assessment_tool_version v WHERE v.tool_id = $1
   ORDER BY v.number DESC LIMIT 200`,
);

const selectVersion = statement(
  'tool_version',
  `SELECT ${detail('v')} AS version FROM assessment_tool_version v WHERE v.id = $1`,
);

/** For printing: of each tool what is used, or what is newest where nothing is used yet; nothing of retired tools. */
const selectUsed = statement(
  'tools_used',
  `SELECT json_build_object('id', t.id, 'kind', t.kind, 'state', t.state, 'used', u.id IS NOT NULL, 'version', ${detail('v')}) AS tool
   FROM assessment_tool t
   LEFT JOIN assessment_tool_version u ON u.organisation_id = t.organisation_id AND u.id = t.in_use_version_id
   JOIN assessment_tool_version v ON v.organisation_id = t.organisation_id AND v.id = coalesce(u.id, t.latest_version_id)
   WHERE t.unit_id = $1 AND t.state <> 'retired'`,
);

const selectUsedOfRelease = statement(
  'tools_used_of_release',
  `SELECT t.id, t.kind, t.state, t.unit_id AS "unitId", u.id IS NOT NULL AS used, ${detail('v')} AS version
   FROM assessment_tool t
   LEFT JOIN assessment_tool_version u ON u.organisation_id = t.organisation_id AND u.id = t.in_use_version_id
   JOIN assessment_tool_version v ON v.organisation_id = t.organisation_id AND v.id = coalesce(u.id, t.latest_version_id)
   WHERE t.release_id = $1 AND t.state <> 'retired' ORDER BY t.id`,
);

const selectRelease = statement(
  'tools_release_of_unit',
  `SELECT r.id, r.code, r.version, r.name FROM unit u
   JOIN release r ON r.organisation_id = u.organisation_id AND r.id = u.release_id
   WHERE u.id = $1 AND r.state <> 'draft'`,
);

/** Given targets that are not of this unit and its release; empty when all are. */
const selectUnknown = statement(
  'tool_strange_targets',
  `SELECT x.id FROM jsonb_to_recordset($2) AS x(kind text, id uuid)
   WHERE NOT CASE x.kind
     WHEN 'indicator' THEN EXISTS (SELECT 1 FROM indicator i WHERE i.id = x.id AND i.unit_id = $1)
     WHEN 'output' THEN EXISTS (SELECT 1 FROM output p JOIN element e ON e.id = p.element_id WHERE p.id = x.id AND e.unit_id = $1)
     WHEN 'element' THEN EXISTS (SELECT 1 FROM element e WHERE e.id = x.id AND e.unit_id = $1)
     WHEN 'competence_item' THEN EXISTS (SELECT 1 FROM competence_item c JOIN unit u ON u.id = $1
       WHERE c.id = x.id AND c.release_id = u.release_id AND (c.unit_id = $1 OR c.unit_id IS NULL))
     ELSE EXISTS (SELECT 1 FROM guide_item g JOIN unit u ON u.id = $1 WHERE g.id = x.id AND g.release_id = u.release_id) END
   LIMIT 20`,
);

const insertContent = /* sql */ `
  versions AS (
    INSERT INTO assessment_tool_version (organisation_id, id, tool_id, number, basis, line_count, content_sha256, created_by, created_at)
    SELECT current_organisation(), x.id, x.tool_id, x.number, x.basis, x.line_count, decode(x.sha256, 'hex'), $2, $3
      FROM jsonb_to_recordset($1) AS x(id uuid, tool_id uuid, number integer, basis jsonb, line_count integer, sha256 text)
      JOIN tools ON tools.id = x.tool_id RETURNING id),
  lines AS (
    INSERT INTO assessment_tool_line (organisation_id, id, version_id, position, element_id, text, details, expected)
    SELECT current_organisation(), y.id, versions.id, y.position, y.element_id, y.text, jsonb_build_object('hint', y.hint), y.expected
      FROM jsonb_to_recordset($1) AS x(id uuid, lines jsonb) JOIN versions ON versions.id = x.id,
           jsonb_to_recordset(x.lines) AS y(id uuid, position integer, element_id uuid, text text, hint text, expected text)),
  targets AS (
    INSERT INTO assessment_tool_line_target (organisation_id, line_id, position, kind, indicator_id, guide_item_id, competence_item_id,
      output_id)
    SELECT current_organisation(), y.id, z.position, z.kind, CASE z.kind WHEN 'indicator' THEN z.id END,
           CASE z.kind WHEN 'guide_item' THEN z.id END, CASE z.kind WHEN 'competence_item' THEN z.id END,
           CASE z.kind WHEN 'output' THEN z.id END
      FROM jsonb_to_recordset($1) AS x(id uuid, lines jsonb) JOIN versions ON versions.id = x.id,
           jsonb_to_recordset(x.lines) AS y(id uuid, targets jsonb),
           jsonb_to_recordset(y.targets) AS z(position integer, kind text, id uuid))
  SELECT id FROM tools`;

/** Tools that are there already stay as they are, and what was given for them is left out. */
const insertTools = statement(
  'tools_insert',
  `WITH tools AS (
     INSERT INTO assessment_tool (organisation_id, id, release_id, unit_id, kind, latest_version_id, created_by, created_at)
     SELECT current_organisation(), x.tool_id, $4, x.unit_id, x.kind, x.id, $2, $3
       FROM jsonb_to_recordset($1) AS x(id uuid, tool_id uuid, unit_id uuid, kind text)
     ON CONFLICT ON CONSTRAINT assessment_tool_one_a_kind DO NOTHING RETURNING id), ${insertContent}`,
);

const insertVersion = statement(
  'tool_version_insert',
  `WITH tools AS (
     UPDATE assessment_tool t SET latest_version_id = x.id, version = t.version + 1
       FROM jsonb_to_recordset($1) AS x(id uuid, tool_id uuid) WHERE t.id = x.tool_id AND t.version = $4 RETURNING t.id),
   ${insertContent}`,
);

export interface LockedTool {
  readonly id: string;
  readonly unitId: string;
  readonly releaseId: string;
  readonly kind: ToolKind;
  readonly state: ToolState;
  readonly version: number;
  readonly latestVersionId: string;
  readonly inUseVersionId: string | null;
  readonly number: number;
  readonly basis: ToolVersionDetail['basis'];
  readonly lineCount: number;
  readonly contentSha256: string;
  /** Lines that are tied to nothing. */
  readonly untied: number;
}

export interface UsedTool {
  readonly id: string;
  readonly kind: ToolKind;
  readonly state: ToolState;
  /** Whether the version is one in use, and no draft. */
  readonly used: boolean;
  readonly version: ToolVersionDetail;
}

/** A version as it goes into its tables, with all ids given. */
export interface NewVersion {
  readonly id: string;
  readonly tool_id: string;
  readonly kind: ToolKind;
  readonly number: number;
  readonly basis: readonly unknown[];
  readonly line_count: number;
  readonly sha256: string;
  readonly lines: readonly unknown[];
}

@Injectable()
export class ToolsRepository {
  constructor(private readonly database: Database) {}

  async ofUnit(unitId: string): Promise<AssessmentTool[]> {
    const rows = await this.database.query<{ tool: AssessmentTool }>(selectOfUnit, [unitId]);
    return rows.map((row) => row.tool);
  }

  async usedOfUnit(unitId: string): Promise<UsedTool[]> {
    const rows = await this.database.query<{ tool: UsedTool }>(selectUsed, [unitId]);
    return rows.map((row) => row.tool);
  }

  /** Of all units of a release, each with the unit it is for. */
  async usedOfRelease(releaseId: string): Promise<(UsedTool & { readonly unitId: string })[]> {
    return this.database.query<{ [key in keyof UsedTool]: UsedTool[key] } & { unitId: string }>(
      selectUsedOfRelease,
      [releaseId],
    );
  }

  async find(id: string): Promise<AssessmentTool | undefined> {
    return (await this.database.one<{ tool: AssessmentTool }>(selectTool, [id]))?.tool;
  }

  async lock(id: string): Promise<LockedTool | undefined> {
    const [, found] = await Promise.all([
      this.database.execute(lockTool, [id]),
      this.database.one<LockedTool & Record<string, unknown>>(selectLocked, [id]),
    ]);
    return found;
  }

  async versions(toolId: string): Promise<ToolVersion[]> {
    const rows = await this.database.query<{ version: ToolVersion }>(selectVersions, [toolId]);
    return rows.map((row) => row.version);
  }

  async version(id: string): Promise<ToolVersionDetail | undefined> {
    return (await this.database.one<{ version: ToolVersionDetail }>(selectVersion, [id]))?.version;
  }

  releaseOf(unitId: string): Promise<ToolRelease | undefined> {
    return this.database.one<ToolRelease & Record<string, unknown>>(selectRelease, [unitId]);
  }

  async unknownReferences(unitId: string, given: readonly { kind: string; id: string }[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(selectUnknown, [unitId, JSON.stringify(given)]);
    return rows.map(({ id }) => id);
  }

  /** @returns ids of the tools that were made */
  async insert(
    versions: readonly NewVersion[],
    by: { memberId: string; at: Date },
    releaseId: string,
    unitOf: (version: NewVersion) => string,
  ): Promise<string[]> {
    const rows = versions.map((version) => ({ ...version, unit_id: unitOf(version) }));
    const values = [JSON.stringify(rows), by.memberId, by.at, releaseId];
    return (await this.database.query<{ id: string }>(insertTools, values)).map(({ id }) => id);
  }

  /** @returns false when the tool has moved on */
  async addVersion(
    version: NewVersion,
    by: { memberId: string; at: Date },
    expectedVersion: number,
  ): Promise<boolean> {
    const values = [JSON.stringify([version]), by.memberId, by.at, expectedVersion];
    return (await this.database.execute(insertVersion, values)) === 1;
  }

  /** @returns false when the tool has moved on */
  async setState(id: string, version: number, state: ToolState): Promise<boolean> {
    const inUse = state === 'in_use' ? { inUseVersionId: () => 'latest_version_id' } : {};
    const changes = { state, ...inUse, version: nextVersion };
    return (await this.database.rows(ToolEntity).change({ id, version }, changes)) === 1;
  }
}
