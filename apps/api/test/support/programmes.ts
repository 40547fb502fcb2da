import { randomUUID } from 'node:crypto';
import type { RuleSet } from '@attest/domain';
import type { Staff, TestMember } from './actors';
import type { TestApp } from './app';
import { plantEnrolment, type PlantedEnrolment, type PlantedUnit, superuserSql } from './assessment';
import { publishSample } from './publish-sample';

/** A programme in use, with one version. */
export interface PlantedProgramme {
  readonly id: string;
  readonly versionId: string;
  /** Ids within the programme, by the unit. */
  readonly unitIds: ReadonlyMap<string, string>;
  readonly entryIds: readonly string[];
  readonly sections: readonly PlantedSection[];
}

export interface PlantedSection {
  readonly units: readonly PlantedUnit[];
  readonly choose?: number;
}

export interface ProgrammeShape {
  readonly sections: readonly PlantedSection[];
  /** Pairs: the unit, and the one that is signed before. */
  readonly requires?: readonly (readonly [PlantedUnit, PlantedUnit])[];
  readonly entry?: readonly string[];
  readonly attitudesOnce?: boolean;
  readonly dueMonths?: number;
  readonly unitValidityMonths?: number;
  readonly validityMonths?: number;
  readonly name?: string;
}

export interface PlantedOnProgramme {
  readonly id: string;
  readonly programme: PlantedProgramme;
  readonly candidate: TestMember;
  readonly assessor: TestMember;
  readonly supervisor: TestMember;
  /** In the order of the programme; an elective that nobody has chosen has none. */
  readonly enrolments: readonly PlantedEnrolment[];
}

/** The units T1 to T10 of INM3513-005 as it was published; its attitudes hold for all of them. */
export async function plantOccupation(app: TestApp, staff: Staff = app.actors.home): Promise<PlantedUnit[]> {
  const { id } = await publishSample(app, staff.author, 'INM3513-005');
  const rows = await superuserSql(
    app,
    `SELECT json_build_object('organisationId', u.organisation_id, 'releaseId', u.release_id, 'id', u.id,
       ${(
         [
           ['indicatorIds', 'indicator'],
           ['criticalIds', 'critical_evidence'],
           ['knowledgeIds', 'knowledge'],
           ['outputIds', 'output'],
           ['skillIds', 'skill'],
           ['attitudeIds', 'attitude'],
         ] as const
       )
         .map(
           ([name, kind]) =>
             `'${name}', (SELECT coalesce(json_agg(t.id ORDER BY t.element_position, t.position, t.id), '[]')
                FROM unit_target t WHERE t.unit_id = u.id AND t.kind = '${kind}')`,
         )
         .join(', ')}) AS unit
     FROM unit u WHERE u.release_id = $1 ORDER BY u.position`,
    [id],
  );
  return rows.map(({ unit }) => unit as PlantedUnit);
}

/** A version of the rules that everybody enrolled from then on goes by. */
export async function plantRules(app: TestApp, organisationId: string, rules: RuleSet): Promise<void> {
  await superuserSql(
    app,
    `INSERT INTO evidence_rule_set (organisation_id, version, rules)
     SELECT $1, max(version) + 1, $2 FROM evidence_rule_set WHERE organisation_id = $1`,
    [organisationId, JSON.stringify(rules)],
  );
}

export async function plantProgramme(
  app: TestApp,
  { admin, organisationId }: Pick<Staff, 'admin' | 'organisationId'>,
  {
    sections,
    requires = [],
    entry = [],
    attitudesOnce = true,
    dueMonths,
    unitValidityMonths,
    validityMonths,
    name = '系統整合工程人員',
  }: ProgrammeShape,
): Promise<PlantedProgramme> {
  const [id, versionId] = [randomUUID(), randomUUID()];
  const planted = sections.map(({ units, choose }, position) => ({
    ...{ id: randomUUID(), position, choose: choose ?? null },
    units: units.map((unit, at) => ({
      ...{ id: randomUUID(), position: at, unitId: unit.id, releaseId: unit.releaseId },
    })),
  }));
  const units = planted.flatMap((section) =>
    section.units.map((unit) => ({ ...unit, sectionId: section.id })),
  );
  const unitIds = new Map(units.map((unit) => [unit.unitId, unit.id]));
  const entryIds = entry.map(() => randomUUID());
  await superuserSql(
    app,
    `WITH programme AS (
       INSERT INTO programme (organisation_id, id, created_by, created_at) VALUES ($1, $2, $4, now())),
     version AS (
       INSERT INTO programme_version (organisation_id, id, programme_id, number, name, level, unit_validity_months,
         attitudes_once, due_months, validity_months, content_sha256, created_by, created_at)
       VALUES ($1, $3, $2, 1, $5, 5, $6, $7, $14, $15, sha256('test'), $4, now())),
     section AS (
       INSERT INTO programme_section (organisation_id, id, version_id, position, choose)
       SELECT $1, s.id, $3, s.position, s.choose FROM json_to_recordset($8) AS s(id uuid, position int, choose int)),
     unit AS (
       INSERT INTO programme_unit (organisation_id, id, version_id, section_id, position, release_id, unit_id)
       SELECT $1, u.id, $3, u."sectionId", u.position, u."releaseId", u."unitId"
       FROM json_to_recordset($9) AS u(id uuid, "sectionId" uuid, position int, "releaseId" uuid, "unitId" uuid)),
     entry AS (
       INSERT INTO programme_entry_requirement (organisation_id, id, version_id, position, text)
       SELECT $1, e.id, $3, n - 1, e.text FROM unnest($10::uuid[], $11::text[]) WITH ORDINALITY AS e(id, text, n))
     INSERT INTO programme_unit_prerequisite (organisation_id, programme_unit_id, requires_id)
     SELECT $1, one, other FROM unnest($12::uuid[], $13::uuid[]) AS p(one, other)`,
    [
      ...[organisationId, id, versionId, admin.id, name, unitValidityMonths ?? null, attitudesOnce],
      ...[JSON.stringify(planted), JSON.stringify(units), entryIds, entry],
      ...[0, 1].map((at) => requires.map((pair) => unitIds.get(pair[at]?.id ?? ''))),
      ...[dueMonths ?? null, validityMonths ?? null],
    ],
  );
  await superuserSql(
    app,
    `UPDATE programme SET state = 'in_use', latest_version_id = $3, in_use_version_id = $3
     WHERE organisation_id = $1 AND id = $2`,
    [organisationId, id, versionId],
  );
  return { id, versionId, unitIds, entryIds, sections };
}

/** Somebody on a programme, enrolled on these of its units; on all that need not be chosen unless told otherwise. */
export async function plantOnProgramme(
  app: TestApp,
  programme: PlantedProgramme,
  staff: Staff,
  {
    units = programme.sections.flatMap((section) => (section.choose === undefined ? section.units : [])),
    ...people
  }: Partial<Pick<Staff, 'candidate' | 'assessor' | 'supervisor'>> & {
    readonly units?: readonly PlantedUnit[];
  } = {},
): Promise<PlantedOnProgramme> {
  const { organisationId, admin } = staff;
  const candidate = people.candidate ?? (await app.actors.member({ roles: ['candidate'], organisationId }));
  const [assessor, supervisor] = [people.assessor ?? staff.assessor, people.supervisor ?? staff.supervisor];
  const id = randomUUID();
  await superuserSql(
    app,
    `INSERT INTO programme_enrolment (organisation_id, id, programme_id, version_id, candidate_id, assessor_id,
       supervisor_id, starts_on, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, current_date, $8, now())`,
    [
      ...[organisationId, id, programme.id, programme.versionId],
      ...[candidate.id, assessor.id, supervisor.id, admin.id],
    ],
  );
  const enrolments: PlantedEnrolment[] = [];
  for (const unit of units) {
    const enrolment = await plantEnrolment(app, unit, { admin, candidate, assessor, supervisor });
    await countFor(app, { id, programme }, enrolment);
    enrolments.push(enrolment);
  }
  return { id, programme, candidate, assessor, supervisor, enrolments };
}

/** From now on the enrolment counts for its unit of the programme, which asks for the attitudes where it says so. */
export async function countFor(
  app: TestApp,
  { id, programme }: Pick<PlantedOnProgramme, 'id' | 'programme'>,
  enrolment: PlantedEnrolment,
  origin = 'new',
): Promise<void> {
  const { organisationId } = enrolment.unit;
  await superuserSql(
    app,
    `WITH counted AS (
       INSERT INTO programme_enrolment_unit (organisation_id, programme_enrolment_id, programme_unit_id, enrolment_id, origin,
         added_by, added_at)
       SELECT $1, $2, $3, e.id, $5, e.created_by, now() FROM enrolment e WHERE e.id = $4)
     UPDATE enrolment e SET attitudes_by_programme = true, coverage_due_on = '2000-01-01'
     FROM programme_version v WHERE v.id = $6 AND v.attitudes_once AND e.id = $4 AND e.state NOT IN ('signed', 'withdrawn')`,
    [
      ...[organisationId, id, programme.unitIds.get(enrolment.unit.id), enrolment.id, origin],
      programme.versionId,
    ],
  );
}
