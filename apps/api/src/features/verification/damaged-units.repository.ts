import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { FoundDamage } from './present-verification';
import type { DamagedUnit } from './verification.dto';

/**
 * Whose unit a damaged place concerns: as its row says, or else as an event says that names it. The trail is looked
 * through once for all of them, and only where something is wrong.
 */
const unitsOfDamage = statement(
  'audit_units_of_damage',
  `WITH place AS (
     SELECT p.record, p.key, p.enrolment FROM unnest($1::text[], $2::text[], $3::uuid[]) AS p (record, key, enrolment)
   ), found AS (
     SELECT p.record, p.key, coalesce(p.enrolment, (
              SELECT e.enrolment_id FROM audit_event e
               WHERE e.organisation_id = current_organisation() AND e.enrolment_id IS NOT NULL
                 AND EXISTS (SELECT 1 FROM string_to_table(p.key, ',') AS part
                              WHERE length(part) = 36 AND (e.subject_id::text = part OR e.facts::text LIKE '%' || part || '%'))
               LIMIT 1)) AS enrolment FROM place p
   )
   SELECT f.record || ' ' || f.key AS place, n.id AS "enrolmentId", m.display_name AS candidate, u.title AS unit
     FROM found f
     JOIN enrolment n ON n.organisation_id = current_organisation() AND n.id = f.enrolment
     JOIN member m ON m.organisation_id = n.organisation_id AND m.id = n.candidate_id
     JOIN unit u ON u.organisation_id = n.organisation_id AND u.id = n.unit_id`,
);

@Injectable()
export class DamagedUnitsRepository {
  constructor(private readonly database: Database) {}

  /** By record and key of the place. */
  async find(places: readonly FoundDamage[]): Promise<Map<string, DamagedUnit>> {
    const rows = await this.database.query<DamagedUnit & { place: string }>(unitsOfDamage, [
      places.map(({ record }) => record),
      places.map(({ key }) => key),
      places.map(({ enrolmentId }) => enrolmentId),
    ]);
    return new Map(
      rows.map(({ place, enrolmentId, candidate, unit }) => [place, { enrolmentId, candidate, unit }]),
    );
  }
}
