import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

const hold = (ids: string) => /* sql */ `SELECT 1 FROM member m
  WHERE m.organisation_id = current_organisation() AND m.id = ANY(${ids}) ORDER BY m.id FOR SHARE`;

const named = statement('people_hold', hold('$1::uuid[]'));

/** $1: an enrolment; $2: others. Also its team, and whom a renewal that was asked for names. */
const ofEnrolment = statement(
  'people_hold_of_enrolment',
  hold(/* sql */ `ARRAY(
    SELECT unnest($2::uuid[])
    UNION SELECT unnest(ARRAY[e.candidate_id, e.assessor_id, e.supervisor_id]) FROM enrolment e
      WHERE e.organisation_id = current_organisation() AND e.id = $1
    UNION SELECT t.member_id FROM enrolment_assessor t
      WHERE t.organisation_id = current_organisation() AND t.enrolment_id = $1 AND t.removed_at IS NULL
    UNION SELECT unnest(ARRAY[f.assessor_id, f.supervisor_id]) FROM further_attempt_proposal f
      WHERE f.organisation_id = current_organisation() AND f.enrolment_id = $1)`),
);

/** $1: an enrolment on a programme; $2: others. Also those of the units that ever counted for it. */
const ofProgramme = statement(
  'people_hold_of_programme',
  hold(/* sql */ `ARRAY(
    SELECT unnest($2::uuid[])
    UNION SELECT unnest(ARRAY[p.candidate_id, p.assessor_id, p.supervisor_id]) FROM programme_enrolment p
      WHERE p.organisation_id = current_organisation() AND p.id = $1
    UNION SELECT unnest(ARRAY[e.assessor_id, e.supervisor_id]) FROM programme_enrolment_unit u
      JOIN enrolment e ON e.organisation_id = u.organisation_id AND e.id = u.enrolment_id
      WHERE u.organisation_id = current_organisation() AND u.programme_enrolment_id = $1)`),
);

/**
 * Those whom something is about to name: whoever leaves or loses a role at the same time waits, or has done so before it is
 * read who may be named. People are held before enrolments on programmes and on units are, as whoever leaves holds
 * themselves first and then what is in their name.
 */
@Injectable()
export class HoldPeople {
  constructor(private readonly database: Database) {}

  async named(ids: readonly (string | undefined)[]): Promise<void> {
    const given = ids.filter((id) => id !== undefined);
    if (given.length > 0) await this.database.execute(named, [given]);
  }

  /** As it stands before it is locked, and others. */
  async ofEnrolment(id: string, others: readonly (string | undefined)[] = []): Promise<void> {
    await this.database.execute(ofEnrolment, [id, others.filter((each) => each !== undefined)]);
  }

  /** As `ofEnrolment`, of an enrolment on a programme and its units. */
  async ofProgramme(id: string, others: readonly (string | undefined)[] = []): Promise<void> {
    await this.database.execute(ofProgramme, [id, others.filter((each) => each !== undefined)]);
  }
}
