import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

/** What was told once is not told again. */
export const coverageTables = ['coverage_notice'];

/** Rules of evidence with a reason for each version, how authenticity was confirmed, and who was told what expires. */
export class EvidenceRules1763800700000 implements MigrationInterface {
  readonly name = 'EvidenceRules1763800700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(changes);
    await runner.query(sealTables({ appendOnly: coverageTables }));
  }

  /** Decisions rest on these rules. */
  down(): Promise<void> {
    return Promise.reject(new Error('Rules of evidence cannot be undone; restore a backup instead.'));
  }
}

const changes = /* sql */ `
-- Why this version took the place of the one before; nobody gave one for the first.
ALTER TABLE evidence_rule_set ADD COLUMN reason text
  CONSTRAINT evidence_rule_set_reason_said CHECK (reason ~ '\\S');

-- By which means the assessor made sure that it is the candidate's own; null: those that its method brings.
ALTER TABLE judgement ADD COLUMN authentic_by text[]
  CONSTRAINT judgement_means_known CHECK (authentic_by <@ ARRAY['witnessed', 'declared', 'questioned', 'source_checked', 'identity_email', 'identity_telephone', 'identity_in_person']);

-- A session that several pieces of evidence share.
ALTER TABLE evidence_version ADD COLUMN IF NOT EXISTS occasion_id uuid;

-- That a target will not be covered any more from a day on was told once, whatever becomes of it.
CREATE TABLE coverage_notice (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  enrolment_id uuid NOT NULL,
  target_id uuid NOT NULL,
  expires_on date NOT NULL,
  noticed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, enrolment_id, target_id, expires_on),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id)
);
`;
