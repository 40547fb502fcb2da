import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { personJson } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import type { Person } from '../../platform/http/person.dto';

/** $1 the people, $2 the units or null, $3 how many at most. */
const selectOpen = statement(
  'enrolment_open_of_people',
  /* sql */ `SELECT e.id FROM unnest($1::uuid[]) AS m (id)
    CROSS JOIN LATERAL (
      SELECT id, unit_id FROM enrolment WHERE organisation_id = current_organisation() AND candidate_id = m.id
        AND state NOT IN ('signed', 'withdrawn') OFFSET 0) e
    WHERE $2::uuid[] IS NULL OR e.unit_id = ANY ($2) LIMIT $3`,
);

const selectLoads = statement(
  'enrolment_loads_of',
  /* sql */ `SELECT ${personJson('a')} AS assessor, n.open FROM unnest($1::uuid[]) AS x (id)
    CROSS JOIN LATERAL (
      SELECT * FROM member WHERE organisation_id = current_organisation() AND id = x.id OFFSET 0) a
    CROSS JOIN LATERAL (
      SELECT count(*)::integer AS open FROM enrolment e WHERE e.organisation_id = current_organisation()
        AND e.assessor_id = x.id AND e.state NOT IN ('signed', 'withdrawn') OFFSET 0) n
    ORDER BY n.open DESC, a.display_name`,
);

@Injectable()
export class ChangeEnrolmentsRepository {
  constructor(private readonly database: Database) {}

  async open(
    candidateIds: readonly string[],
    unitIds: readonly string[] | null,
    most: number,
  ): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(selectOpen, [candidateIds, unitIds, most]);
    return rows.map(({ id }) => id);
  }

  /** How many open enrolments each of these assesses. */
  loads(ids: readonly string[]): Promise<{ assessor: Person; open: number }[]> {
    return this.database.query<{ assessor: Person; open: number }>(selectLoads, [ids]);
  }
}
