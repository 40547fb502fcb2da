import type { ProgrammeUnitOrigin } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { Stale } from '../../platform/errors/domain-error';

/** A unit of a programme that somebody is on, for which an enrolment counts. */
export interface CountedUnit {
  readonly programmeEnrolmentId: string;
  readonly programmeUnitId: string;
  readonly attitudesOnce: boolean;
}

/**
 * Those that nobody has signed or withdrawn. One that is decided may be sent back, and goes on with what counts by then. So
 * are those for which its renewal was asked, as part of the renewal of a whole.
 */
const lock = statement(
  'counting_programmes_lock',
  /* sql */ `SELECT p.id FROM programme_enrolment p
    WHERE p.organisation_id = current_organisation() AND p.state IN ('in_progress', 'decided') AND p.id = ANY (ARRAY(
      SELECT pu.programme_enrolment_id FROM programme_enrolment_unit pu
      WHERE pu.organisation_id = current_organisation() AND pu.enrolment_id = $1
      UNION SELECT f.programme_enrolment_id FROM further_attempt_proposal f
      WHERE f.organisation_id = current_organisation() AND f.enrolment_id = $1))
    ORDER BY p.id FOR UPDATE`,
);

/**
 * Where no later enrolment has taken its place, and where a renewed whole has nothing for the unit yet. One that was
 * withdrawn takes no place.
 */
const counted = statement(
  'counting_programmes_units',
  /* sql */ `SELECT pu.programme_enrolment_id AS "programmeEnrolmentId", pu.programme_unit_id AS "programmeUnitId",
      v.attitudes_once AS "attitudesOnce"
    FROM programme_enrolment_unit pu
    JOIN programme_enrolment p ON p.organisation_id = pu.organisation_id AND p.id = pu.programme_enrolment_id
    JOIN programme_version v ON v.organisation_id = p.organisation_id AND v.id = p.version_id
    WHERE pu.organisation_id = current_organisation() AND pu.enrolment_id = $1 AND p.state IN ('in_progress', 'decided')
      AND NOT EXISTS (SELECT 1 FROM programme_enrolment_unit later
        JOIN enrolment n ON n.organisation_id = later.organisation_id AND n.id = later.enrolment_id AND n.state <> 'withdrawn'
        WHERE later.organisation_id = pu.organisation_id AND later.programme_enrolment_id = pu.programme_enrolment_id
          AND later.programme_unit_id = pu.programme_unit_id
          AND (later.added_at, later.enrolment_id) > (pu.added_at, pu.enrolment_id))
    UNION SELECT p.id, n.id, v.attitudes_once
    FROM further_attempt_proposal f
    JOIN programme_enrolment p ON p.organisation_id = f.organisation_id AND p.id = f.programme_enrolment_id
    JOIN programme_version v ON v.organisation_id = p.organisation_id AND v.id = p.version_id
    JOIN enrolment e ON e.organisation_id = f.organisation_id AND e.id = f.enrolment_id
    JOIN programme_unit n ON n.organisation_id = v.organisation_id AND n.version_id = v.id AND n.unit_id = e.unit_id
    WHERE f.organisation_id = current_organisation() AND f.enrolment_id = $1 AND p.state IN ('in_progress', 'decided')
      AND NOT EXISTS (SELECT 1 FROM programme_enrolment_unit pu
        JOIN enrolment x ON x.organisation_id = pu.organisation_id AND x.id = pu.enrolment_id
        WHERE pu.organisation_id = p.organisation_id AND pu.programme_enrolment_id = p.id
          AND pu.programme_unit_id = n.id AND x.state <> 'withdrawn')`,
);

const count = statement(
  'counting_programmes_count',
  /* sql */ `INSERT INTO programme_enrolment_unit (organisation_id, programme_enrolment_id, programme_unit_id, enrolment_id,
      origin, added_by, added_at)
    SELECT current_organisation(), n."programmeEnrolmentId", n."programmeUnitId", $2, $3, $4, $5
    FROM jsonb_to_recordset($1::jsonb) AS n ("programmeEnrolmentId" uuid, "programmeUnitId" uuid)`,
);

/** The programmes ask for the attitudes of the unit: each of them does so once. One that does not leaves them to the unit. */
export const leaveAttitudes = (units: readonly CountedUnit[]): boolean =>
  units.length > 0 && units.every(({ attitudesOnce }) => attitudesOnce);

/** An enrolment that follows another takes its place in the programmes that are under way. */
@Injectable()
export class CountingProgrammes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Before the evidence and the enrolment are locked: programmes come first everywhere. */
  async lock(enrolmentId: string): Promise<CountedUnit[]> {
    await this.database.execute(lock, [enrolmentId]);
    return this.counted(enrolmentId);
  }

  /**
   * Once the enrolment is locked: a programme that began to count it meanwhile is not locked, and would be left out.
   * @throws Stale
   */
  async requireSame(
    { id, version }: { readonly id: string; readonly version: number },
    locked: readonly CountedUnit[],
  ): Promise<void> {
    if ((await this.counted(id)).length !== locked.length) throw new Stale({ version });
  }

  private counted(enrolmentId: string): Promise<CountedUnit[]> {
    return this.database.query<CountedUnit & Record<string, unknown>>(counted, [enrolmentId]);
  }

  count(
    units: readonly CountedUnit[],
    given: { readonly enrolmentId: string; readonly origin: ProgrammeUnitOrigin; readonly by: string },
  ): void {
    if (units.length === 0) return;
    const { enrolmentId, origin, by } = given;
    this.database.write(count, [JSON.stringify(units), enrolmentId, origin, by, this.clock.now()]);
  }
}
