import type { EnrolmentState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { personJson } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import type { Person } from '../../platform/http/person.dto';
import { renewerOf } from '../enrolments/enrolment-scope';
import { isProposed, nextOf } from './what-follows-sql';
import type { Reach } from '../enrolments/enrolments.policy';

/** A signature with an end that none has followed yet. */
export interface ValidityRow {
  readonly id: string;
  readonly candidate: Person;
  /** Of a signature under a unit; null: under a whole. */
  readonly unit: { readonly code: string; readonly title: string } | null;
  readonly enrolmentId: string | null;
  readonly assessor: Person;
  readonly programme: { readonly id: string; readonly name: string; readonly nameEn: string | null };
  readonly programmeEnrolmentId: string | null;
  readonly months: number;
  readonly validFrom: string;
  readonly validUntil: string;
  /** Where it goes on, once that was opened. */
  readonly next: { readonly enrolmentId: string; readonly state: EnrolmentState } | null;
  /** The attempt on the whole that goes on in its place, once that was opened. */
  readonly nextProgrammeEnrolmentId: string | null;
  /** Somebody asked for its renewal, and nobody has decided. */
  readonly proposed: boolean;
}

/** What a validity y is about; as `standing` and the columns want it. */
const about = /* sql */ `
  LEFT JOIN LATERAL (
    SELECT e.* FROM sign_off g JOIN enrolment e ON e.organisation_id = g.organisation_id AND e.id = g.enrolment_id
    WHERE g.organisation_id = y.organisation_id AND g.id = y.sign_off_id OFFSET 0) e ON true
  LEFT JOIN LATERAL (
    SELECT p.* FROM programme_sign_off g
    JOIN programme_enrolment p ON p.organisation_id = g.organisation_id AND p.id = g.programme_enrolment_id
    WHERE g.organisation_id = y.organisation_id AND g.id = y.programme_sign_off_id OFFSET 0) p ON true
  LEFT JOIN ${nextOf('e')} n ON e.id IS NOT NULL`;

/** Nothing that was signed later stands in its place. */
const standing = /* sql */ `n.state IS DISTINCT FROM 'signed' AND NOT EXISTS (
  SELECT 1 FROM programme_enrolment later
  WHERE later.organisation_id = p.organisation_id AND later.candidate_id = p.candidate_id
    AND later.programme_id = p.programme_id AND later.attempt > p.attempt AND later.state = 'signed')`;

/** $1, $2: from which day to which; $3 group; $4 programme; $5, $6 the last row seen; $7 how many. */
const asked = /* sql */ `
  ($1::date IS NULL OR y.valid_until >= $1) AND ($2::date IS NULL OR y.valid_until <= $2)
  AND ($3::uuid IS NULL OR EXISTS (SELECT 1 FROM candidate_group_member gm
    WHERE gm.organisation_id = y.organisation_id AND gm.group_id = $3 AND gm.candidate_id = y.candidate_id AND gm.removed_at IS NULL))
  AND ($4::uuid IS NULL OR v.programme_id = $4)
  AND ($5::date IS NULL OR (y.valid_until, y.id) > ($5, $6::uuid))`;

const columns = /* sql */ `y.*, e.id AS enrolment_id, e.unit_id, coalesce(${renewerOf('e')}, e.assessor_id, p.assessor_id) AS assessor_id,
  p.id AS programme_enrolment_id, v.programme_id, v.name AS programme_name, v.name_en AS programme_name_en,
  n.id AS next_id, n.state AS next_state, CASE WHEN p.id IS NOT NULL THEN (
    SELECT later.id FROM programme_enrolment later
    WHERE later.organisation_id = p.organisation_id AND later.candidate_id = p.candidate_id
      AND later.programme_id = p.programme_id AND later.attempt > p.attempt AND later.state <> 'withdrawn'
    ORDER BY later.attempt DESC LIMIT 1) END AS next_programme_id`;

/** The page is made first, so that what a row shows is looked up for its rows alone. */
const list = (from: string) => /* sql */ `
  SELECT json_build_object('id', y.id, 'candidate', ${personJson('c')},
    'unit', CASE WHEN u.id IS NOT NULL THEN json_build_object('code', u.code, 'title', u.title) END,
    'enrolmentId', CASE WHEN y.sign_off_id IS NOT NULL THEN y.enrolment_id END, 'assessor', ${personJson('a')},
    'programme', json_build_object('id', y.programme_id, 'name', y.programme_name, 'nameEn', y.programme_name_en),
    'programmeEnrolmentId', CASE WHEN y.programme_sign_off_id IS NOT NULL THEN y.programme_enrolment_id END, 'months', y.months, 'validFrom', y.valid_from,
    'validUntil', y.valid_until,
    'next', CASE WHEN y.next_id IS NOT NULL THEN json_build_object('enrolmentId', y.next_id, 'state', y.next_state) END,
    'nextProgrammeEnrolmentId', y.next_programme_id, 'proposed', ${isProposed('y.organisation_id', 'y.enrolment_id')}) AS validity
  FROM (
    SELECT ${columns} FROM ${from} ${about}
    JOIN LATERAL (SELECT * FROM programme_version pv
      WHERE pv.organisation_id = y.organisation_id AND pv.id = y.version_id OFFSET 0) v ON true
    WHERE y.organisation_id = current_organisation() AND ${asked} AND ${standing}
    ORDER BY y.valid_until, y.id LIMIT $7) y
  CROSS JOIN LATERAL (SELECT * FROM member m WHERE m.organisation_id = y.organisation_id AND m.id = y.candidate_id OFFSET 0) c
  CROSS JOIN LATERAL (SELECT * FROM member m WHERE m.organisation_id = y.organisation_id AND m.id = y.assessor_id OFFSET 0) a
  LEFT JOIN LATERAL (SELECT * FROM unit t WHERE t.organisation_id = y.organisation_id AND t.id = y.unit_id OFFSET 0) u ON true
  ORDER BY y.valid_until, y.id`;

/** Gathered by whom each names: people who see few of many do not read the others. $8 to $11: who asks, as what. */
const own = /* sql */ `(
  SELECT y.* FROM validity y WHERE y.organisation_id = current_organisation() AND y.candidate_id = $8::uuid
  UNION SELECT y.* FROM enrolment e
    JOIN sign_off g ON g.organisation_id = e.organisation_id AND g.enrolment_id = e.id
    JOIN validity y ON y.organisation_id = g.organisation_id AND y.sign_off_id = g.id
    WHERE e.organisation_id = current_organisation() AND e.assessor_id = $9::uuid AND e.state = 'signed'
  UNION SELECT y.* FROM enrolment e
    JOIN sign_off g ON g.organisation_id = e.organisation_id AND g.enrolment_id = e.id
    JOIN validity y ON y.organisation_id = g.organisation_id AND y.sign_off_id = g.id
    WHERE e.organisation_id = current_organisation() AND e.state = 'signed' AND e.id = ANY(ARRAY(
      SELECT f.enrolment_id FROM further_attempt_proposal f
      WHERE f.organisation_id = current_organisation() AND f.assessor_id = $9::uuid))
  UNION SELECT y.* FROM enrolment e
    JOIN sign_off g ON g.organisation_id = e.organisation_id AND g.enrolment_id = e.id
    JOIN validity y ON y.organisation_id = g.organisation_id AND y.sign_off_id = g.id
    WHERE e.organisation_id = current_organisation() AND e.supervisor_id = $10::uuid AND e.state = 'signed'
  UNION SELECT y.* FROM programme_enrolment p
    JOIN programme_sign_off g ON g.organisation_id = p.organisation_id AND g.programme_enrolment_id = p.id
    JOIN validity y ON y.organisation_id = g.organisation_id AND y.programme_sign_off_id = g.id
    WHERE p.organisation_id = current_organisation() AND p.assessor_id = $9::uuid AND p.state = 'signed'
  UNION SELECT y.* FROM programme_enrolment p
    JOIN programme_sign_off g ON g.organisation_id = p.organisation_id AND g.programme_enrolment_id = p.id
    JOIN validity y ON y.organisation_id = g.organisation_id AND y.programme_sign_off_id = g.id
    WHERE p.organisation_id = current_organisation() AND p.supervisor_id = $10::uuid AND p.state = 'signed'
  UNION SELECT y.* FROM candidate_group led
    JOIN candidate_group_member gm ON gm.organisation_id = led.organisation_id AND gm.group_id = led.id AND gm.removed_at IS NULL
    JOIN validity y ON y.organisation_id = gm.organisation_id AND y.candidate_id = gm.candidate_id
    WHERE led.organisation_id = current_organisation() AND led.leader_id = $11::uuid)`;

const listAll = statement('validity_list_all', list('validity y'));
const listOwn = statement('validity_list_own', list(`${own} y`));

export interface ValidityFilter {
  /** Ends between these days; null: any. */
  readonly from: string | null;
  readonly to: string | null;
  readonly groupId: string | null;
  readonly programmeId: string | null;
  readonly after: { readonly until: string; readonly id: string } | null;
  readonly limit: number;
}

@Injectable()
export class ValidityListRepository {
  constructor(private readonly database: Database) {}

  /**
   * By the day of the end, one row more than the limit where there is one.
   * @param leaderId whose groups count, beside what the reach says
   */
  async list(reach: Reach, leaderId: string, filter: ValidityFilter): Promise<ValidityRow[]> {
    const values = [
      ...[filter.from, filter.to, filter.groupId, filter.programmeId],
      ...[filter.after?.until ?? null, filter.after?.id ?? null, filter.limit + 1],
    ];
    const rows = reach.organisation
      ? await this.database.query<{ validity: ValidityRow }>(listAll, values)
      : await this.database.query<{ validity: ValidityRow }>(listOwn, [
          ...values,
          ...[reach.candidateId, reach.assessorId, reach.supervisorId, leaderId],
        ]);
    return rows.map(({ validity }) => validity);
  }
}
