import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

/** Why somebody was taken off a programme (docs/adr/0076). */
export class ProgrammeWithdrawals1764020830000 implements MigrationInterface {
  readonly name = 'ProgrammeWithdrawals1764020830000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(sealTables({ appendOnly: ['programme_enrolment_withdrawal'] }));
    await runner.query("SELECT fingerprint_table('programme_enrolment_withdrawal', '', 'INSERT')");
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Why somebody was withdrawn is not dropped; restore a backup instead.'));
  }
}

const tables = /* sql */ `
-- Why somebody stopped; the enrolment on the programme and its record stay.
CREATE TABLE programme_enrolment_withdrawal (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  programme_enrolment_id uuid NOT NULL,
  reason text NOT NULL CONSTRAINT programme_enrolment_withdrawal_reason_said CHECK (reason ~ '\\S'),
  withdrawn_by uuid NOT NULL,
  withdrawn_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, programme_enrolment_id),
  FOREIGN KEY (organisation_id, programme_enrolment_id) REFERENCES programme_enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, withdrawn_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX programme_enrolment_withdrawal_withdrawn_by ON programme_enrolment_withdrawal (organisation_id, withdrawn_by);
`;
