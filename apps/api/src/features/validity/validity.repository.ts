import type { ValidityPeriod, ValidityRule } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

/** Of programmes that an enrolment counts for: where no later row has taken its place, and nobody withdrew it. */
const rulesOf = (enrolment: string) => /* sql */ `FROM programme_enrolment_unit pu
    JOIN programme_enrolment p ON p.organisation_id = pu.organisation_id AND p.id = pu.programme_enrolment_id
    JOIN programme_version v ON v.organisation_id = p.organisation_id AND v.id = p.version_id
    WHERE pu.organisation_id = current_organisation() AND pu.enrolment_id = ${enrolment} AND p.state <> 'withdrawn'
      AND NOT EXISTS (SELECT 1 FROM programme_enrolment_unit later
        WHERE later.organisation_id = pu.organisation_id AND later.programme_enrolment_id = pu.programme_enrolment_id
          AND later.programme_unit_id = pu.programme_unit_id
          AND (later.added_at, later.enrolment_id) > (pu.added_at, pu.enrolment_id))`;

/** How long a signature given now would be valid, as `validityOf` has it: the shortest; null: without an end. */
export const monthsAhead = (enrolment: string) =>
  /* sql */ `(SELECT min(v.unit_validity_months) ${rulesOf(enrolment)})`;

const rulesOfEnrolment = statement(
  'validity_rules_of_enrolment',
  `SELECT DISTINCT v.id AS "versionId", v.unit_validity_months AS months ${rulesOf('$1')}`,
);

/** Signatures of units that no end was written for. */
const signOffs = statement(
  'validity_sign_offs',
  /* sql */ `SELECT g.id, g.candidate_id AS "candidateId", (g.signed_at AT TIME ZONE o.time_zone)::date::text AS "signedOn"
    FROM sign_off g JOIN organisation o ON o.id = g.organisation_id
    WHERE g.organisation_id = current_organisation() AND g.id = ANY($1::uuid[])
      AND NOT EXISTS (SELECT 1 FROM validity y WHERE y.organisation_id = g.organisation_id AND y.sign_off_id = g.id)`,
);

/** The signatures of these enrolments. */
const ofEnrolments = statement(
  'validity_sign_offs_of',
  /* sql */ `SELECT g.id FROM sign_off g
    WHERE g.organisation_id = current_organisation() AND g.enrolment_id = ANY($1::uuid[])`,
);

const unitMonths = statement(
  'validity_unit_months',
  /* sql */ `SELECT id AS "versionId", unit_validity_months AS months FROM programme_version
    WHERE organisation_id = current_organisation() AND id = $1`,
);

const ofProgramme = statement(
  'validity_of_programme',
  /* sql */ `SELECT g.candidate_id AS "candidateId", (g.signed_at AT TIME ZONE o.time_zone)::date::text AS "signedOn",
      v.id AS "versionId", v.validity_months AS months
    FROM programme_sign_off g
    JOIN organisation o ON o.id = g.organisation_id
    JOIN programme_enrolment p ON p.organisation_id = g.organisation_id AND p.id = g.programme_enrolment_id
    JOIN programme_version v ON v.organisation_id = p.organisation_id AND v.id = p.version_id
    WHERE g.organisation_id = current_organisation() AND g.id = $1`,
);

/** What is written does not move: whoever comes second leaves it as it is. */
const insert = statement(
  'validity_insert',
  /* sql */ `INSERT INTO validity (organisation_id, id, candidate_id, sign_off_id, programme_sign_off_id, months, version_id,
      valid_from, valid_until)
    SELECT current_organisation(), n.id, n.candidate_id, n.sign_off_id, n.programme_sign_off_id, n.months, n.version_id,
      n.valid_from, n.valid_until
    FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, candidate_id uuid, sign_off_id uuid, programme_sign_off_id uuid,
      months integer, version_id uuid, valid_from date, valid_until date)
    ON CONFLICT DO NOTHING`,
);

const noticeDays = statement(
  'validity_notice_days',
  'SELECT validity_notice_days AS days FROM organisation WHERE id = current_organisation()',
);

export interface NewValidity extends ValidityPeriod {
  readonly id: string;
  readonly candidateId: string;
  readonly signOffId: string | null;
  readonly programmeSignOffId: string | null;
}

export interface SignedUnit {
  readonly id: string;
  readonly candidateId: string;
  readonly signedOn: string;
}

@Injectable()
export class ValidityRepository {
  constructor(private readonly database: Database) {}

  rulesOfEnrolment(enrolmentId: string): Promise<(ValidityRule & Record<string, unknown>)[]> {
    return this.database.query<ValidityRule & Record<string, unknown>>(rulesOfEnrolment, [enrolmentId]);
  }

  signOffs(ids: readonly string[]): Promise<SignedUnit[]> {
    return this.database.query<SignedUnit & Record<string, unknown>>(signOffs, [ids]);
  }

  async signOffIds(enrolmentIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(ofEnrolments, [enrolmentIds]);
    return rows.map(({ id }) => id);
  }

  unitMonths(versionId: string): Promise<ValidityRule | undefined> {
    return this.database.one<ValidityRule & Record<string, unknown>>(unitMonths, [versionId]);
  }

  ofProgramme(signOffId: string): Promise<(ValidityRule & Omit<SignedUnit, 'id'>) | undefined> {
    return this.database.one<ValidityRule & Omit<SignedUnit, 'id'> & Record<string, unknown>>(ofProgramme, [
      signOffId,
    ]);
  }

  insert(rows: readonly NewValidity[]): void {
    if (rows.length === 0) return;
    const values = rows.map((row) => ({
      ...{ id: row.id, candidate_id: row.candidateId, sign_off_id: row.signOffId },
      ...{ programme_sign_off_id: row.programmeSignOffId, months: row.months, version_id: row.versionId },
      ...{ valid_from: row.validFrom, valid_until: row.validUntil },
    }));
    this.database.write(insert, [JSON.stringify(values)]);
  }

  /** As the organisation set them; null: as the product has it. */
  async noticeDays(): Promise<number[] | null> {
    return (await this.database.one<{ days: number[] | null }>(noticeDays))?.days ?? null;
  }
}
