import type { ProgrammeState, ReleaseState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { containing } from '../../platform/database/containing';
import { nextVersion } from '../../platform/database/context-repository';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { newerThan, people, summary, versionDetail, versionMembers } from './programme-json';
import type { NewVersion } from './programme-rows';
import { ProgrammeEntity } from './programme.entity';
import type {
  Programme,
  ProgrammesQuery,
  ProgrammeSummary,
  ProgrammeVersion,
  ProgrammeVersionDetail,
} from './programmes.dto';

/** A row looked up by its whole key, for each row of what stands before it. */
const looked = (alias: string, table: string, of: string, id: string) =>
  `LATERAL (SELECT * FROM ${table} WHERE organisation_id = ${of}.organisation_id AND id = ${id} OFFSET 0) ${alias}`;

const selectPage = statement(
  'programmes_page',
  `SELECT ${summary} AS programme FROM programme p
   CROSS JOIN ${looked('v', 'programme_version', 'p', 'coalesce(p.in_use_version_id, p.latest_version_id)')}
   LEFT JOIN ${looked('r', 'release', 'v', 'v.release_id')} ON true
   WHERE p.organisation_id = current_organisation() AND ($1::text IS NULL OR p.state = $1)
     AND ($2::text[] IS NULL OR search_fold(concat_ws(' ', v.name, v.name_en, r.code)) LIKE ALL ($2))
     AND ($3::uuid IS NULL OR p.id < $3)
   ORDER BY p.id DESC LIMIT $4`,
);

const selectProgramme = statement(
  'programme_by_id',
  `SELECT json_build_object('id', p.id, 'state', p.state, 'version', p.version, 'people', ${people},
     'latest', ${versionDetail}, 'inUse', CASE WHEN i.id IS NOT NULL THEN json_build_object(${versionMembers('i')}) END) AS programme
   FROM programme p
   JOIN programme_version v ON v.organisation_id = p.organisation_id AND v.id = p.latest_version_id
   LEFT JOIN programme_version i ON i.organisation_id = p.organisation_id AND i.id = p.in_use_version_id
   WHERE p.organisation_id = current_organisation() AND p.id = $1`,
);

const selectVersion = statement(
  'programme_version_by_id',
  `SELECT ${versionDetail} AS version FROM programme_version v
   WHERE v.organisation_id = current_organisation() AND v.id = $1`,
);

const selectVersions = statement(
  'programme_versions_page',
  `SELECT json_build_object(${versionMembers('v')}) AS version FROM programme_version v
   WHERE v.organisation_id = current_organisation() AND v.programme_id = $1
     AND ($2::integer IS NULL OR v.number < $2)
   ORDER BY v.number DESC LIMIT $3`,
);

const selectUnits = statement(
  'programme_units_given',
  `SELECT u.id, r.id AS "releaseId", r.state AS "releaseState", r.unit_count AS "unitCount"
   FROM unit u JOIN release r ON r.organisation_id = u.organisation_id AND r.id = u.release_id
   WHERE u.organisation_id = current_organisation() AND u.id = ANY ($1::uuid[])`,
);

const codedUnits = (r: string) => `(SELECT coalesce(json_agg(json_build_object('id', u.id, 'code', u.code)
  ORDER BY u.position), '[]'::json) FROM unit u WHERE u.organisation_id = ${r}.organisation_id AND u.release_id = ${r}.id)`;

const edition = (r: string) =>
  `json_build_object('id', ${r}.id, 'units', ${codedUnits(r)}, 'entryRequirements', ${r}.entry_requirements)`;

/** Editions whose units stand in a version, each with the one that has superseded it. */
const selectNewer = statement(
  'programme_newer_editions',
  `SELECT ${edition('r')} AS "from", ${edition('w')} AS "to" FROM release r
   CROSS JOIN LATERAL (SELECT n.* FROM ${newerThan('r')}) w
   WHERE r.organisation_id = current_organisation() AND r.id IN (SELECT d.release_id FROM programme_unit d
     WHERE d.organisation_id = current_organisation() AND d.version_id = $1)`,
);

const given = {
  version: `jsonb_to_record($1) AS x(id uuid, programme_id uuid, number integer, name text, name_en text, description text,
    release_id uuid, level integer, due_months integer, validity_months integer, unit_validity_months integer,
    attitudes_once boolean, sha256 text)`,
  sections: `jsonb_to_recordset($1->'sections') AS y(id uuid, position integer, name text, choose integer)`,
  units: `jsonb_to_recordset($1->'units') AS y(id uuid, section_id uuid, position integer, unit_id uuid, due_months integer)`,
  prerequisites: `jsonb_to_recordset($1->'prerequisites') AS y(programme_unit_id uuid, requires_id uuid)`,
  requirements: `jsonb_to_recordset($1->'requirements') AS y(id uuid, position integer, text text)`,
} as const;

/** Follows a `programmes` that gives the id of what the version is of, or nothing. */
const insertContent = /* sql */ `
  version AS (
    INSERT INTO programme_version (organisation_id, id, programme_id, number, name, name_en, description, release_id, level,
      due_months, validity_months, unit_validity_months, attitudes_once, content_sha256, created_by, created_at)
    SELECT current_organisation(), x.id, x.programme_id, x.number, x.name, x.name_en, x.description, x.release_id, x.level,
      x.due_months, x.validity_months, x.unit_validity_months, x.attitudes_once, decode(x.sha256, 'hex'), $2, $3
      FROM ${given.version} JOIN programmes ON programmes.id = x.programme_id RETURNING id),
  sections AS (
    INSERT INTO programme_section (organisation_id, id, version_id, position, name, choose)
    SELECT current_organisation(), y.id, version.id, y.position, y.name, y.choose FROM version, ${given.sections}),
  units AS (
    INSERT INTO programme_unit (organisation_id, id, version_id, section_id, position, release_id, unit_id, due_months)
    SELECT current_organisation(), y.id, version.id, y.section_id, y.position, u.release_id, u.id, y.due_months
      FROM version, ${given.units} JOIN unit u ON u.organisation_id = current_organisation() AND u.id = y.unit_id),
  prerequisites AS (
    INSERT INTO programme_unit_prerequisite (organisation_id, programme_unit_id, requires_id)
    SELECT current_organisation(), y.programme_unit_id, y.requires_id FROM version, ${given.prerequisites}),
  requirements AS (
    INSERT INTO programme_entry_requirement (organisation_id, id, version_id, position, text)
    SELECT current_organisation(), y.id, version.id, y.position, y.text FROM version, ${given.requirements})
  SELECT id FROM version`;

const insertProgramme = statement(
  'programme_insert',
  `WITH programmes AS (
     INSERT INTO programme (organisation_id, id, latest_version_id, created_by, created_at)
     SELECT current_organisation(), x.programme_id, x.id, $2, $3 FROM ${given.version} RETURNING id), ${insertContent}`,
);

const insertVersion = statement(
  'programme_version_insert',
  `WITH programmes AS (
     UPDATE programme p SET latest_version_id = x.id, version = p.version + 1 FROM ${given.version}
      WHERE p.organisation_id = current_organisation() AND p.id = x.programme_id AND p.version = $4 RETURNING p.id),
   ${insertContent}`,
);

/** A unit that somebody wants in a programme. */
export type GivenUnit = {
  readonly id: string;
  readonly releaseId: string;
  readonly releaseState: ReleaseState;
  /** Of its release. */
  readonly unitCount: number;
};

interface Edition {
  readonly id: string;
  readonly units: readonly { readonly id: string; readonly code: string }[];
  readonly entryRequirements: readonly string[];
}

export type NewerEdition = { readonly from: Edition; readonly to: Edition };

export type ProgrammeRow = Omit<Programme, 'abilities'>;

@Injectable()
export class ProgrammesRepository {
  constructor(private readonly database: Database) {}

  async page(
    { q, state }: Pick<ProgrammesQuery, 'q' | 'state'>,
    before: string | null,
    limit: number,
  ): Promise<ProgrammeSummary[]> {
    const values = [state ?? null, containing(q), before, limit];
    const rows = await this.database.query<{ programme: ProgrammeSummary }>(selectPage, values);
    return rows.map(({ programme }) => programme);
  }

  async find(id: string): Promise<ProgrammeRow | undefined> {
    return (await this.database.one<{ programme: ProgrammeRow }>(selectProgramme, [id]))?.programme;
  }

  /** Held to the end of the transaction: two people who save at once do so one after the other. */
  async lock(id: string): Promise<ProgrammeRow | undefined> {
    const there = await this.database.rows(ProgrammeEntity).hold({ id });
    return there ? this.find(id) : undefined;
  }

  async version(id: string): Promise<ProgrammeVersionDetail | undefined> {
    return (await this.database.one<{ version: ProgrammeVersionDetail }>(selectVersion, [id]))?.version;
  }

  async versions(programmeId: string, before: number | null, limit: number): Promise<ProgrammeVersion[]> {
    const values = [programmeId, before, limit];
    const rows = await this.database.query<{ version: ProgrammeVersion }>(selectVersions, values);
    return rows.map(({ version }) => version);
  }

  /** Those that exist, of releases in any state. */
  units(ids: readonly string[]): Promise<GivenUnit[]> {
    return this.database.query<GivenUnit>(selectUnits, [ids]);
  }

  newerEditions(versionId: string): Promise<NewerEdition[]> {
    return this.database.query<NewerEdition>(selectNewer, [versionId]);
  }

  async insert(version: NewVersion, by: { memberId: string; at: Date }): Promise<void> {
    await this.database.execute(insertProgramme, [JSON.stringify(version), by.memberId, by.at]);
  }

  /** @returns false when the programme has moved on */
  async addVersion(
    version: NewVersion,
    by: { memberId: string; at: Date },
    expectedVersion: number,
  ): Promise<boolean> {
    const values = [JSON.stringify(version), by.memberId, by.at, expectedVersion];
    return (await this.database.execute(insertVersion, values)) === 1;
  }

  /** @returns false when the programme has moved on */
  async setState(id: string, version: number, state: ProgrammeState, newest: boolean): Promise<boolean> {
    const inUse = newest ? { inUseVersionId: () => 'latest_version_id' } : {};
    const changes = { state, ...inUse, version: nextVersion };
    return (await this.database.rows(ProgrammeEntity).change({ id, version }, changes)) === 1;
  }
}
