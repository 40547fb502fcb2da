import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

export interface CountedRow {
  readonly programmeEnrolmentId: string;
  readonly enrolmentId: string;
  /** Neither signed nor withdrawn. */
  readonly open: boolean;
  /** Counts for another programme that the candidate is still on, and that is none of these. */
  readonly elsewhere: boolean;
}

/** The unit enrolments that count for each of these. */
const counted = statement(
  'programme_enrolment_counted',
  /* sql */ `SELECT n.programme_enrolment_id AS "programmeEnrolmentId", n.enrolment_id AS "enrolmentId",
      e.state NOT IN ('signed', 'withdrawn') AS open,
      EXISTS (SELECT 1 FROM programme_enrolment_unit u
        JOIN programme_enrolment o ON o.organisation_id = u.organisation_id AND o.id = u.programme_enrolment_id
        WHERE u.organisation_id = n.organisation_id AND u.enrolment_id = n.enrolment_id
          AND u.programme_enrolment_id <> ALL ($1::uuid[]) AND o.state IN ('in_progress', 'decided')) AS elsewhere
    FROM programme_unit_now n JOIN enrolment e ON e.organisation_id = n.organisation_id AND e.id = n.enrolment_id
    WHERE n.organisation_id = current_organisation() AND n.programme_enrolment_id = ANY($1::uuid[])
    ORDER BY n.programme_enrolment_id, n.enrolment_id`,
);

export interface EnrolmentChange {
  readonly id: string;
  readonly version: number;
  readonly assessorId: string;
  readonly supervisorId: string;
  readonly dueOn: string | null;
}

const change = statement(
  'programme_enrolment_change',
  /* sql */ `UPDATE programme_enrolment p SET assessor_id = n."assessorId", supervisor_id = n."supervisorId",
      due_on = n."dueOn", version = p.version + 1
    FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, version integer, "assessorId" uuid, "supervisorId" uuid, "dueOn" date)
    WHERE p.organisation_id = current_organisation() AND p.id = n.id AND p.version = n.version`,
);

const withdraw = statement(
  'programme_enrolment_withdraw',
  /* sql */ `WITH moved AS (
      UPDATE programme_enrolment p SET state = 'withdrawn', version = p.version + 1
      FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, version integer)
      WHERE p.organisation_id = current_organisation() AND p.id = n.id AND p.version = n.version
      RETURNING p.organisation_id, p.id)
    INSERT INTO programme_enrolment_withdrawal (organisation_id, programme_enrolment_id, reason, withdrawn_by, withdrawn_at)
    SELECT organisation_id, id, $2, $3, $4 FROM moved`,
);

const touch = statement(
  'programme_enrolment_touch',
  /* sql */ `UPDATE programme_enrolment p SET version = p.version + 1
    WHERE p.organisation_id = current_organisation() AND p.id = $1`,
);

@Injectable()
export class ChangesRepository {
  constructor(private readonly database: Database) {}

  counted(ids: readonly string[]): Promise<CountedRow[]> {
    return this.database.query<{ [key in keyof CountedRow]: CountedRow[key] }>(counted, [ids]);
  }

  /** @returns how many stand; fewer than given when a version is no longer the one that was read */
  change(rows: readonly EnrolmentChange[]): Promise<number> {
    return this.database.execute(change, [JSON.stringify(rows)]);
  }

  /** @returns how many are withdrawn; fewer than given when a version is no longer the one that was read */
  withdraw(
    rows: readonly Pick<EnrolmentChange, 'id' | 'version'>[],
    reason: string,
    by: { memberId: string; at: Date },
  ): Promise<number> {
    const wanted = JSON.stringify(rows.map(({ id, version }) => ({ id, version })));
    return this.database.execute(withdraw, [wanted, reason, by.memberId, by.at]);
  }

  async touch(id: string): Promise<void> {
    await this.database.execute(touch, [id]);
  }
}
