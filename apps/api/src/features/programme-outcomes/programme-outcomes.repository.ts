import type { OutcomeDecision, ProgrammeEnrolmentState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { CountedSignature } from './programme-case.repository';
import type { ManifestUnit, WholeCoverage } from './programme-manifest';

/** The whole first, then the units that ever counted for it, in the order of their ids: nobody judges anything meanwhile. */
const lock = statement(
  'programme_outcome_lock',
  /* sql */ `SELECT 1 FROM programme_enrolment
    WHERE organisation_id = current_organisation() AND id = $1 FOR NO KEY UPDATE`,
);

const lockUnits = statement(
  'programme_outcome_lock_units',
  /* sql */ `SELECT 1 FROM enrolment e
    WHERE e.organisation_id = current_organisation() AND e.id = ANY (ARRAY(SELECT x.enrolment_id FROM programme_enrolment_unit x
      WHERE x.organisation_id = current_organisation() AND x.programme_enrolment_id = $1))
    ORDER BY e.id FOR NO KEY UPDATE`,
);

const insertOutcome = statement(
  'programme_outcome_insert',
  /* sql */ `WITH made AS (
      INSERT INTO programme_outcome (organisation_id, id, programme_enrolment_id, decision, reasoning, coverage, decided_by,
        decided_at)
      VALUES (current_organisation(), $1, $2, $3, $4, $5::jsonb, $6, $7) RETURNING organisation_id, id)
    INSERT INTO programme_outcome_unit (organisation_id, programme_outcome_id, programme_unit_id, sign_off_id)
    SELECT made.organisation_id, made.id, n.unit_id, n.sign_off_id
    FROM made CROSS JOIN unnest($8::uuid[], $9::uuid[]) AS n (unit_id, sign_off_id)`,
);

const move = statement(
  'programme_outcome_move',
  /* sql */ `UPDATE programme_enrolment SET state = $2, version = version + 1
    WHERE organisation_id = current_organisation() AND id = $1`,
);

/** The printed name and title are copied: what was signed stays readable when the member changes. */
const insertSignOff = statement(
  'programme_sign_off_insert',
  /* sql */ `WITH signed AS (
      INSERT INTO programme_sign_off (organisation_id, id, programme_enrolment_id, programme_outcome_id, candidate_id,
        assessor_id, signer_id, printed_name, job_title, meaning, authentication, manifest, manifest_sha256, signed_at)
      SELECT p.organisation_id, $2, p.id, $3, p.candidate_id, p.assessor_id, m.id, m.display_name, m.job_title, $5,
        'password', $6, decode($7, 'hex'), $8
      FROM programme_enrolment p JOIN member m ON m.organisation_id = p.organisation_id AND m.id = $4
      WHERE p.organisation_id = current_organisation() AND p.id = $1
      RETURNING organisation_id, id, printed_name, job_title),
    units AS (
      INSERT INTO programme_sign_off_unit (organisation_id, programme_sign_off_id, sign_off_id, manifest_sha256)
      SELECT signed.organisation_id, signed.id, n.sign_off_id, decode(n.sha256, 'hex')
      FROM signed CROSS JOIN unnest($9::uuid[], $10::text[]) AS n (sign_off_id, sha256)
      RETURNING 1)
    SELECT printed_name AS "printedName", job_title AS "jobTitle", (SELECT count(*)::int FROM units) AS "unitCount"
    FROM signed`,
);

const insertReturn = statement(
  'programme_sign_off_return_insert',
  /* sql */ `INSERT INTO programme_sign_off_return (organisation_id, id, programme_enrolment_id, programme_outcome_id,
      returned_by, returned_at, reason)
    VALUES (current_organisation(), $1, $2, $3, $4, $5, $6)`,
);

export interface NewProgrammeOutcome {
  readonly id: string;
  readonly programmeEnrolmentId: string;
  readonly decision: OutcomeDecision;
  readonly reasoning: string;
  readonly coverage: WholeCoverage;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly units: readonly CountedSignature[];
}

export interface NewProgrammeSignOff {
  readonly id: string;
  readonly programmeEnrolmentId: string;
  readonly outcomeId: string;
  readonly signerId: string;
  readonly meaning: string;
  readonly manifest: string;
  readonly manifestSha256: string;
  readonly signedAt: Date;
  readonly units: readonly ManifestUnit[];
}

export interface NewProgrammeReturn {
  readonly id: string;
  readonly programmeEnrolmentId: string;
  readonly outcomeId: string;
  readonly returnedBy: string;
  readonly returnedAt: Date;
  readonly reason: string;
}

interface Printed {
  readonly printedName: string;
  readonly jobTitle: string | null;
}

@Injectable()
export class ProgrammeOutcomesRepository {
  constructor(private readonly database: Database) {}

  async lock(programmeEnrolmentId: string): Promise<void> {
    await this.database.execute(lock, [programmeEnrolmentId]);
    await this.database.execute(lockUnits, [programmeEnrolmentId]);
  }

  insertOutcome(given: NewProgrammeOutcome): void {
    this.database.write(insertOutcome, [
      ...[given.id, given.programmeEnrolmentId, given.decision, given.reasoning],
      ...[JSON.stringify(given.coverage), given.decidedBy, given.decidedAt],
      given.units.map(({ programmeUnitId }) => programmeUnitId),
      given.units.map(({ signOffId }) => signOffId),
    ]);
  }

  moveOn(programmeEnrolmentId: string, state: ProgrammeEnrolmentState): void {
    this.database.write(move, [programmeEnrolmentId, state]);
  }

  async insertSignOff(given: NewProgrammeSignOff): Promise<Printed> {
    const { units } = given;
    const signature = await this.database.one<Printed & { unitCount: number }>(insertSignOff, [
      ...[given.programmeEnrolmentId, given.id, given.outcomeId, given.signerId, given.meaning],
      ...[given.manifest, given.manifestSha256, given.signedAt],
      units.map(({ signOffId }) => signOffId),
      units.map(({ manifestSha256 }) => manifestSha256),
    ]);
    if (signature?.unitCount !== units.length)
      throw new Error('A signature was stored without all of its units.');
    return { printedName: signature.printedName, jobTitle: signature.jobTitle };
  }

  insertReturn(given: NewProgrammeReturn): void {
    this.database.write(insertReturn, [
      ...[given.id, given.programmeEnrolmentId, given.outcomeId],
      ...[given.returnedBy, given.returnedAt, given.reason],
    ]);
  }
}
