import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A renewal takes along what was found about entry requirements, and names others where those who assessed or signed are not
 * there any more (docs/adr/0081).
 */
export class RenewalsGoOn1764021000001 implements MigrationInterface {
  readonly name = 'RenewalsGoOn1764021000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(entry);
    await runner.query(people);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('What checks rest on and who was named is not dropped; restore a backup instead.'),
    );
  }
}

const entry = /* sql */ `
-- The check of the former enrolment on the programme that this one rests on; null: the requirement was looked at anew.
ALTER TABLE entry_check ADD COLUMN taken_from_id uuid,
  ADD CONSTRAINT entry_check_taken_from_fkey FOREIGN KEY (organisation_id, taken_from_id)
    REFERENCES entry_check (organisation_id, id),
  ADD CONSTRAINT entry_check_taken_is_settled CHECK (taken_from_id IS NULL OR (result <> 'open' AND taken_from_id <> id));
CREATE INDEX entry_check_taken_from ON entry_check (organisation_id, taken_from_id);
`;

const people = /* sql */ `
-- Who is to decide on it and to assess what it opens, and who is to sign that; null: as in the enrolment that is renewed.
ALTER TABLE further_attempt_proposal ADD COLUMN assessor_id uuid, ADD COLUMN supervisor_id uuid,
  ADD CONSTRAINT further_attempt_proposal_assessor_fkey FOREIGN KEY (organisation_id, assessor_id)
    REFERENCES member (organisation_id, id),
  ADD CONSTRAINT further_attempt_proposal_supervisor_fkey FOREIGN KEY (organisation_id, supervisor_id)
    REFERENCES member (organisation_id, id),
  ADD CONSTRAINT further_attempt_proposal_apart CHECK (assessor_id <> supervisor_id);
CREATE INDEX further_attempt_proposal_assessor ON further_attempt_proposal (organisation_id, assessor_id);
CREATE INDEX further_attempt_proposal_supervisor ON further_attempt_proposal (organisation_id, supervisor_id);
`;
