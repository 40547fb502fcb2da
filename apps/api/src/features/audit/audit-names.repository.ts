import { targetKinds } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { containing } from '../../platform/database/containing';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { Person } from '../../platform/http/person.dto';
import type { AuditChoices, AuditUnitChoice } from './audit.dto';

export const auditNameKinds = [
  'member',
  'enrolment',
  ...targetKinds,
  'evidence',
  'file',
  'unit',
  'release',
  'import',
  'third_party',
  'tool',
  'programme',
  'group',
  'reason',
] as const;

export type AuditNameKind = (typeof auditNameKinds)[number];

export interface NameRow {
  id: string;
  kind: AuditNameKind;
  text: string;
  detail: string | null;
}

/** Long reasons are read where they were given. */
const SHOWN = 200;

/**
 * The chain holds ids and nothing personal; what they are called is looked up for a page at a time, in one statement,
 * each by its primary key; a claim by the target it is about. Where a reason was given, it is known by the id of what it was given for.
 */
const names = statement(
  'audit_names',
  `WITH wanted AS MATERIALIZED (SELECT id FROM unnest($1::uuid[]) AS id)
   SELECT m.id, 'member' AS kind, m.display_name COLLATE "C" AS text, NULL::text AS detail
     FROM member m JOIN wanted USING (id)
   UNION ALL SELECT e.id, 'enrolment', u.title, m.display_name COLLATE "C"
     FROM enrolment e JOIN wanted USING (id)
     JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
     JOIN member m ON m.organisation_id = e.organisation_id AND m.id = e.candidate_id
   UNION ALL SELECT i.id, 'indicator', i.code, NULL FROM indicator i JOIN wanted USING (id)
   UNION ALL SELECT g.id, 'critical_evidence', g.code, NULL FROM guide_item g JOIN wanted USING (id)
   UNION ALL SELECT o.id, 'output', o.code, NULL FROM output o JOIN wanted USING (id)
   UNION ALL SELECT k.id, k.kind, k.code, NULL FROM competence_item k JOIN wanted USING (id)
   UNION ALL SELECT c.id, t.target_kind, t.code, NULL
     FROM claim c JOIN wanted USING (id)
     JOIN enrolment_target t ON t.organisation_id = c.organisation_id AND t.enrolment_id = c.enrolment_id
       AND t.target_id = c.target_id
   UNION ALL SELECT v.evidence_id, 'evidence', v.title, NULL
     FROM wanted JOIN evidence_version_now v ON v.organisation_id = current_organisation() AND v.evidence_id = wanted.id
       AND v.newest
   UNION ALL SELECT f.id, 'file', f.name, NULL FROM stored_file f JOIN wanted USING (id)
   UNION ALL SELECT u.id, 'unit', u.title, NULL FROM unit u JOIN wanted USING (id)
   UNION ALL SELECT r.id, 'release', r.code || ' ' || r.name, NULL FROM release r JOIN wanted USING (id)
   UNION ALL SELECT i.id, 'import', btrim(i.code || ' ' || i.name), NULL FROM standard_import i JOIN wanted USING (id)
   UNION ALL SELECT t.id, 'third_party', t.invitee_name, NULL FROM third_party_invitation t JOIN wanted USING (id)
   UNION ALL SELECT t.id, 'tool', u.title, t.kind FROM assessment_tool t JOIN wanted USING (id)
     JOIN unit u ON u.organisation_id = t.organisation_id AND u.id = t.unit_id
   UNION ALL SELECT g.id, 'group', g.name, NULL FROM candidate_group g JOIN wanted USING (id)
   UNION ALL SELECT p.id, 'programme', v.name, NULL FROM programme p JOIN wanted USING (id)
     JOIN programme_version v ON v.organisation_id = p.organisation_id AND v.id = p.latest_version_id
   UNION ALL SELECT id, 'reason', left(text, ${SHOWN}), NULL FROM (
     SELECT j.id, j.remark AS text FROM judgement j JOIN wanted USING (id)
     UNION ALL SELECT o.id, o.reasoning FROM outcome o JOIN wanted USING (id)
     UNION ALL SELECT s.id, s.reason FROM sign_off_return s JOIN wanted USING (id)
     UNION ALL SELECT o.id, o.reasoning FROM programme_outcome o JOIN wanted USING (id)
     UNION ALL SELECT s.id, s.reason FROM programme_sign_off_return s JOIN wanted USING (id)
     UNION ALL SELECT w.evidence_id, w.reason FROM evidence_withdrawal w JOIN wanted ON wanted.id = w.evidence_id
     UNION ALL SELECT w.enrolment_id, w.reason FROM enrolment_withdrawal w JOIN wanted ON wanted.id = w.enrolment_id
     UNION ALL SELECT w.programme_enrolment_id, w.reason FROM programme_enrolment_withdrawal w
       JOIN wanted ON wanted.id = w.programme_enrolment_id
     UNION ALL SELECT w.release_id, w.reason FROM release_withdrawal w JOIN wanted ON wanted.id = w.release_id
     UNION ALL SELECT k.id, k.reason FROM entry_check k JOIN wanted USING (id)
     UNION ALL SELECT w.mark_id, w.reason FROM evidence_mark_removal w JOIN wanted ON wanted.id = w.mark_id) given
    WHERE text IS NOT NULL`,
);

const CHOICES = 20;

const people = statement(
  'audit_people',
  `SELECT id, display_name AS "displayName", department FROM member
    WHERE organisation_id = current_organisation() AND ($1::text[] IS NULL OR searchable LIKE ALL ($1))
    ORDER BY display_name, id LIMIT ${CHOICES}`,
);

/** OFFSET keeps what is looked for from deciding how the tables are joined: of it nothing can be estimated. */
const units = statement(
  'audit_units',
  `SELECT id, candidate, unit FROM (
     SELECT e.id, m.display_name AS candidate, u.title AS unit, concat_ws(' ', m.searchable, u.searchable) AS searched
       FROM enrolment e
       JOIN member m ON m.organisation_id = e.organisation_id AND m.id = e.candidate_id
       JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
      WHERE e.organisation_id = current_organisation() AND (NOT $2::boolean OR e.state IN ('decided', 'signed'))
      ORDER BY m.display_name, e.id OFFSET 0) found
    WHERE $1::text[] IS NULL OR searched LIKE ALL ($1)
    LIMIT ${CHOICES}`,
);

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

@Injectable()
export class AuditNamesRepository {
  constructor(private readonly database: Database) {}

  /** Of everything that these facts and ids name. */
  find(named: readonly unknown[]): Promise<NameRow[]> {
    const ids = [...new Set(JSON.stringify(named).match(uuid) ?? [])];
    return ids.length === 0 ? Promise.resolve([]) : this.database.query<NameRow>(names, [ids]);
  }

  async choices(q: string | undefined, decidedOnly: boolean): Promise<AuditChoices> {
    const patterns = containing(q);
    const [persons, enrolments] = await Promise.all([
      this.database.query<Person>(people, [patterns]),
      this.database.query<AuditUnitChoice>(units, [patterns, decidedOnly]),
    ]);
    return { people: persons, units: enrolments };
  }
}
