import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { CoverageService } from '../../src/features/coverage/coverage.service';
import { Clock } from '../../src/platform/database/clock';
import { Database } from '../../src/platform/database/database';
import type { Staff, TestMember } from './actors';
import type { TestApp } from './app';

/** A published unit, as far as assessing needs it. */
export interface PlantedUnit {
  readonly organisationId: string;
  readonly releaseId: string;
  readonly id: string;
  readonly indicatorIds: readonly string[];
  readonly criticalIds: readonly string[];
  readonly knowledgeIds: readonly string[];
  /** In the first element. */
  readonly outputIds: readonly string[];
  /** Beside the first element. */
  readonly skillIds: readonly string[];
  readonly attitudeIds: readonly string[];
}

export interface PlantedEnrolment {
  readonly id: string;
  readonly unit: PlantedUnit;
  readonly candidate: TestMember;
  readonly assessor: TestMember;
  readonly supervisor: TestMember;
}

/** SQL as the superuser: for planting what a test begins with, and for looking behind the API. */
export async function superuserSql(app: TestApp, text: string, values: readonly unknown[] = []) {
  const client = new Client({ connectionString: app.database.superuserUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

export interface PlantedShape {
  /** How many indicators each element has. */
  readonly elements?: readonly number[];
  readonly critical?: number;
  /** Beside the first element where `beside` says so; else of the whole unit. */
  readonly knowledge?: number;
  readonly beside?: boolean;
  /** What is listed under each item of knowledge. */
  readonly parts?: readonly string[];
  readonly outputs?: number;
  readonly skills?: number;
  readonly attitudes?: number;
  /** Lines of the assessment guide on methods. */
  readonly methods?: readonly string[];
}
export async function plantUnit(
  app: TestApp,
  organisationId: string,
  {
    elements = [3, 2],
    critical = 2,
    knowledge = 1,
    beside = false,
    parts = [],
    outputs = 0,
    skills = 0,
    attitudes = 0,
    methods = [],
  }: PlantedShape = {},
): Promise<PlantedUnit> {
  const ids = (count: number) => Array.from({ length: count }, () => randomUUID());
  const unit = {
    organisationId,
    releaseId: randomUUID(),
    id: randomUUID(),
    indicatorIds: ids(elements.reduce((sum, count) => sum + count, 0)),
    criticalIds: ids(critical),
    knowledgeIds: ids(knowledge),
    outputIds: ids(outputs),
    skillIds: ids(skills),
    attitudeIds: ids(attitudes),
  };
  const elementIds = ids(elements.length);
  const elementOf = elements.flatMap((count, element) => Array.from({ length: count }, () => element));
  const client = new Client({ connectionString: app.database.superuserUrl });
  await client.connect();
  try {
    const code = `T${randomBytes(4).toString('hex')}`;
    await client.query('BEGIN');
    await client.query(
      `WITH lineage AS (INSERT INTO standard (organisation_id, lineage_code, kind) VALUES ($1, $3, 'unit') RETURNING id)
       INSERT INTO release (organisation_id, id, standard_id, code, version, name, kind)
       SELECT $1, $2, id, $3, '1', '測試職能', 'unit' FROM lineage`,
      [organisationId, unit.releaseId, code],
    );
    await client.query(
      `INSERT INTO unit (organisation_id, id, release_id, position, code, title) VALUES ($1, $2, $3, 1, $4, '測試單元')`,
      [organisationId, unit.id, unit.releaseId, code],
    );
    await client.query(
      `INSERT INTO element (organisation_id, id, release_id, unit_id, position, code, printed_code, title)
       SELECT $1, id, $2, $3, n, n::text, n::text, '任務 ' || n FROM unnest($4::uuid[]) WITH ORDINALITY AS t(id, n)`,
      [organisationId, unit.releaseId, unit.id, elementIds],
    );
    await client.query(
      `INSERT INTO indicator (organisation_id, id, release_id, unit_id, element_id, position, code, printed_code, text, raw)
       SELECT $1, id, $2, $3, element_id, n, 'P' || n, 'P' || n, '指標 ' || n, '指標 ' || n
       FROM unnest($4::uuid[], $5::uuid[]) WITH ORDINALITY AS t(id, element_id, n)`,
      [
        organisationId,
        unit.releaseId,
        unit.id,
        unit.indicatorIds,
        elementOf.map((element) => elementIds[element]),
      ],
    );
    await client.query(
      `INSERT INTO guide_item (organisation_id, id, release_id, section, position, code, text, raw)
       SELECT $1, id, $2, 'critical_evidence', n, 'C' || n, '證據 ' || n, '證據 ' || n
       FROM unnest($3::uuid[]) WITH ORDINALITY AS t(id, n)`,
      [organisationId, unit.releaseId, unit.criticalIds],
    );
    await client.query(
      `INSERT INTO guide_item (organisation_id, id, release_id, section, position, code, text, raw)
       SELECT $1, gen_random_uuid(), $2, 'method', n, 'M' || n, line, line
       FROM unnest($3::text[]) WITH ORDINALITY AS t(line, n)`,
      [organisationId, unit.releaseId, methods],
    );
    await client.query(
      `INSERT INTO output (organisation_id, id, release_id, element_id, position, code, printed_code, text, raw)
       SELECT $1, id, $2, $3, n, 'O' || n, 'O' || n, '產出', '產出' FROM unnest($4::uuid[]) WITH ORDINALITY AS t(id, n)`,
      [organisationId, unit.releaseId, elementIds[0], unit.outputIds],
    );
    await client.query(
      `INSERT INTO competence_item (organisation_id, id, release_id, unit_id, kind, position, code, printed_code, text, raw, items)
       SELECT $1, id, $2, CASE WHEN kind <> 'attitude' THEN $3::uuid END, kind, n, upper(left(kind, 1)) || n,
         upper(left(kind, 1)) || n, kind, kind, CASE WHEN kind = 'knowledge' THEN $7::jsonb ELSE '[]' END
       FROM (SELECT 'knowledge' AS kind, * FROM unnest($4::uuid[]) WITH ORDINALITY AS k(id, n)
         UNION ALL SELECT 'skill', * FROM unnest($5::uuid[]) WITH ORDINALITY AS s(id, n)
         UNION ALL SELECT 'attitude', * FROM unnest($6::uuid[]) WITH ORDINALITY AS a(id, n)) t`,
      [
        ...[organisationId, unit.releaseId, unit.id],
        ...[unit.knowledgeIds, unit.skillIds, unit.attitudeIds, JSON.stringify(parts)],
      ],
    );
    await client.query(
      `INSERT INTO competence_item_element (organisation_id, competence_item_id, element_id, release_id)
       SELECT $1, id, $2, $3 FROM unnest($4::uuid[]) AS t(id)`,
      [
        ...[organisationId, elementIds[0], unit.releaseId],
        beside ? [...unit.knowledgeIds, ...unit.skillIds] : unit.skillIds,
      ],
    );
    await client.query(
      `UPDATE release SET state = 'published', published_at = now(), content_sha256 = sha256('test')
       WHERE organisation_id = $1 AND id = $2`,
      [organisationId, unit.releaseId],
    );
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  return unit;
}

export async function plantEnrolment(
  app: TestApp,
  unit: PlantedUnit,
  people: Partial<Pick<Staff, 'admin' | 'candidate' | 'assessor' | 'supervisor'>> = {},
): Promise<PlantedEnrolment> {
  const staff = app.actors.home.organisationId === unit.organisationId ? app.actors.home : app.actors.away;
  const { admin, candidate, assessor, supervisor } = { ...staff, ...people };
  const id = randomUUID();
  await superuserSql(
    app,
    `INSERT INTO enrolment (organisation_id, id, candidate_id, release_id, unit_id, assessor_id, supervisor_id,
       attempt, indicators_total, critical_total, indicator_strip, critical_strip, rule_version, created_by)
     SELECT $1, $2, $3, $4, $5, $6, $7, 1 + count(*), 0, 0, '', '', 1, $8
     FROM enrolment WHERE organisation_id = $1 AND candidate_id = $3 AND unit_id = $5`,
    [unit.organisationId, id, candidate.id, unit.releaseId, unit.id, assessor.id, supervisor.id, admin.id],
  );
  await inOrganisation(app, unit.organisationId, () => app.nest.get(CoverageService).initialise([id]));
  return { id, unit, candidate, assessor, supervisor };
}

/** Work of the application's own services in a transaction of one organisation. */
export const inOrganisation = <T>(app: TestApp, organisationId: string, work: () => Promise<T>): Promise<T> =>
  app.nest.get(Database).transaction({ organisationId }, work);

/** The row of a file that was uploaded and accepted; its bytes are nobody's concern here. */
export async function plantFile(
  app: TestApp,
  uploader: TestMember,
  over: { state?: string; purpose?: string; mediaType?: string | undefined } = {},
): Promise<string> {
  const id = randomUUID();
  await superuserSql(
    app,
    `INSERT INTO stored_file (organisation_id, id, uploaded_by, purpose, name, media_type, size, sha256, storage_key, state)
     VALUES ($1, $2, $3, $4, '紀錄.pdf', $8, 1234, sha256($5), $6, $7)`,
    [
      uploader.organisationId,
      id,
      uploader.id,
      over.purpose ?? 'evidence',
      Buffer.from(id),
      `${uploader.organisationId}/${id}`,
      over.state ?? 'clean',
      over.mediaType ?? 'application/pdf',
    ],
  );
  return id;
}

/** Moves the time the application goes by; null lets it run again. Tokens and the database keep their own. */
export function setClock(app: TestApp, instant: string | null): void {
  const clock = app.nest.get(Clock);
  Object.assign(clock, { now: () => (instant === null ? new Date() : new Date(instant)) });
}
