import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

/** A unit of a programme that somebody is on, of which the enrolment that counted was withdrawn. */
export interface FreePlace {
  readonly programmeEnrolmentId: string;
  readonly programmeUnitId: string;
  readonly candidateId: string;
  readonly attitudesOnce: boolean;
}

/** Programmes come before units, in the order of their ids, as everywhere. */
const lock = statement(
  'programme_places_lock',
  /* sql */ `SELECT p.id AS "programmeEnrolmentId", u.id AS "programmeUnitId", p.candidate_id AS "candidateId",
      v.attitudes_once AS "attitudesOnce"
    FROM programme_enrolment p
    JOIN programme_version v ON v.organisation_id = p.organisation_id AND v.id = p.version_id
    JOIN programme_unit u ON u.organisation_id = p.organisation_id AND u.version_id = p.version_id AND u.unit_id = $2
    WHERE p.organisation_id = current_organisation() AND p.candidate_id = ANY($1::uuid[])
      AND p.state IN ('in_progress', 'decided')
      AND (SELECT e.state FROM programme_unit_now n
        JOIN enrolment e ON e.organisation_id = n.organisation_id AND e.id = n.enrolment_id
        WHERE n.organisation_id = p.organisation_id AND n.programme_enrolment_id = p.id AND n.programme_unit_id = u.id) = 'withdrawn'
    ORDER BY p.id FOR NO KEY UPDATE OF p`,
);

const take = statement(
  'programme_places_take',
  /* sql */ `INSERT INTO programme_enrolment_unit (organisation_id, programme_enrolment_id, programme_unit_id, enrolment_id,
      origin, added_by, added_at)
    SELECT current_organisation(), n."programmeEnrolmentId", n."programmeUnitId", n."enrolmentId", 'attempt', $2, $3
    FROM jsonb_to_recordset($1::jsonb) AS n ("programmeEnrolmentId" uuid, "programmeUnitId" uuid, "enrolmentId" uuid)`,
);

/** Whoever is put on a unit again after a withdrawal goes on with it in their programmes. */
@Injectable()
export class PlacesInProgrammes {
  constructor(private readonly database: Database) {}

  /** Of these candidates on the unit, before anything of theirs is written. */
  lock(candidateIds: readonly string[], unitId: string): Promise<FreePlace[]> {
    return this.database.query<FreePlace & Record<string, unknown>>(lock, [candidateIds, unitId]);
  }

  async take(
    places: readonly FreePlace[],
    enrolments: readonly { readonly id: string; readonly candidateId: string }[],
    by: { readonly memberId: string; readonly at: Date },
  ): Promise<void> {
    const rows = places.flatMap(({ programmeEnrolmentId, programmeUnitId, candidateId }) =>
      enrolments
        .filter((each) => each.candidateId === candidateId)
        .map(({ id: enrolmentId }) => ({ programmeEnrolmentId, programmeUnitId, enrolmentId })),
    );
    if (rows.length > 0) await this.database.execute(take, [JSON.stringify(rows), by.memberId, by.at]);
  }
}
