import { createHash, randomUUID } from 'node:crypto';
import type { TestMember } from './actors';
import type { TestApp } from './app';
import { type PlantedEnrolment, type PlantedUnit, superuserSql } from './assessment';

/** A version of a programme as far as what comes after a signature needs it. */
export interface ProgrammeRows {
  readonly organisationId: string;
  readonly id: string;
  readonly versionId: string;
  /** Of each unit, in their order. */
  readonly unitIds: readonly string[];
}

/** A programme of these units, in use. */
export async function plantProgrammeRows(
  app: TestApp,
  units: readonly PlantedUnit[],
  admin: TestMember,
  {
    validityMonths = null,
    unitMonths = null,
  }: { validityMonths?: number | null; unitMonths?: number | null } = {},
): Promise<ProgrammeRows> {
  const { organisationId } = admin;
  const [id, versionId, sectionId] = [randomUUID(), randomUUID(), randomUUID()];
  const unitIds = units.map(() => randomUUID());
  await superuserSql(
    app,
    `WITH made AS (
       INSERT INTO programme (organisation_id, id, created_by, created_at) VALUES ($1, $2, $3, now()))
     INSERT INTO programme_version (organisation_id, id, programme_id, number, name, validity_months, unit_validity_months,
       attitudes_once, content_sha256, created_by, created_at)
     VALUES ($1, $4, $2, 1, '測試學程', $5, $6, false, $7, $3, now())`,
    [
      ...[organisationId, id, admin.id, versionId, validityMonths, unitMonths],
      createHash('sha256').update(versionId).digest(),
    ],
  );
  await superuserSql(
    app,
    `WITH used AS (
       UPDATE programme SET state = 'in_use', latest_version_id = $3, in_use_version_id = $3
       WHERE organisation_id = $1 AND id = $2),
     section AS (
       INSERT INTO programme_section (organisation_id, id, version_id, position) VALUES ($1, $4, $3, 1))
     INSERT INTO programme_unit (organisation_id, id, version_id, section_id, position, release_id, unit_id)
     SELECT $1, n.id, $3, $4, n.position, n.release_id, n.unit_id
     FROM unnest($5::uuid[], $6::uuid[], $7::uuid[]) WITH ORDINALITY AS n (id, release_id, unit_id, position)`,
    [
      ...[organisationId, id, versionId, sectionId, unitIds],
      ...[units.map(({ releaseId }) => releaseId), units.map((unit) => unit.id)],
    ],
  );
  return { organisationId, id, versionId, unitIds };
}

/** Somebody on a programme, for whom these enrolments on its units count. */
export async function plantProgrammeEnrolmentRows(
  app: TestApp,
  programme: ProgrammeRows,
  enrolments: readonly PlantedEnrolment[],
  { groupId = null, admin }: { readonly groupId?: string | null; readonly admin: TestMember },
): Promise<string> {
  const [first] = enrolments;
  if (first === undefined) throw new Error('Nobody is on the programme.');
  const id = randomUUID();
  await superuserSql(
    app,
    `WITH made AS (
       INSERT INTO programme_enrolment (organisation_id, id, programme_id, version_id, candidate_id, assessor_id, supervisor_id,
         group_id, starts_on, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, current_date, $9, now()))
     INSERT INTO programme_enrolment_unit (organisation_id, programme_enrolment_id, programme_unit_id, enrolment_id, origin,
       added_by, added_at)
     SELECT $1, $2, n.unit, n.enrolment, 'new', $9, now() FROM unnest($10::uuid[], $11::uuid[]) AS n (unit, enrolment)`,
    [
      ...[programme.organisationId, id, programme.id, programme.versionId],
      ...[first.candidate.id, first.assessor.id, first.supervisor.id, groupId, admin.id],
      ...[programme.unitIds.slice(0, enrolments.length), enrolments.map((each) => each.id)],
    ],
  );
  return id;
}

/** The signature under a whole, as it is kept; what it stands under is another test's concern. */
export async function plantProgrammeSignOff(app: TestApp, programmeEnrolmentId: string): Promise<string> {
  const [outcomeId, id] = [randomUUID(), randomUUID()];
  await superuserSql(
    app,
    `INSERT INTO programme_outcome (organisation_id, id, programme_enrolment_id, decision, reasoning, coverage, decided_by, decided_at)
     SELECT p.organisation_id, $2, p.id, 'competent', '完成', '{}', p.assessor_id, now() FROM programme_enrolment p WHERE p.id = $1`,
    [programmeEnrolmentId, outcomeId],
  );
  await superuserSql(
    app,
    `INSERT INTO programme_sign_off (organisation_id, id, programme_enrolment_id, programme_outcome_id, candidate_id, assessor_id,
       signer_id, printed_name, meaning, authentication, manifest, manifest_sha256, signed_at)
     SELECT p.organisation_id, $3, p.id, $2, p.candidate_id, p.assessor_id, p.supervisor_id, '王主管', '我簽核', 'password', '{}',
       sha256('{}'), now() FROM programme_enrolment p WHERE p.id = $1`,
    [programmeEnrolmentId, outcomeId, id],
  );
  await superuserSql(app, "UPDATE programme_enrolment SET state = 'signed' WHERE id = $1", [
    programmeEnrolmentId,
  ]);
  return id;
}

/** A group with these members. */
export async function plantGroupRows(
  app: TestApp,
  leader: TestMember,
  members: readonly TestMember[],
  admin: TestMember,
): Promise<string> {
  const id = randomUUID();
  await superuserSql(
    app,
    `WITH made AS (
       INSERT INTO candidate_group (organisation_id, id, name, leader_id, created_by, created_at)
       VALUES ($1, $2, '第一班', $3, $4, now()))
     INSERT INTO candidate_group_member (organisation_id, group_id, candidate_id, added_by, added_at)
     SELECT $1, $2, m, $4, now() FROM unnest($5::uuid[]) AS m`,
    [admin.organisationId, id, leader.id, admin.id, members.map((member) => member.id)],
  );
  return id;
}
