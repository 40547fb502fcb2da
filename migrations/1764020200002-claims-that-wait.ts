import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoleName } from './foundations/security';

/** Tables of this migration that are derived from the record. */
export const waitingClaimTables = ['waiting_claim'] as const;

/**
 * A row for each claim that waits for its assessor: nobody has judged it, its version is the newest, the evidence stands
 * and the enrolment is open. What is oldest of it is then read off an index, however much was ever claimed.
 */
export class ClaimsThatWait1764020200002 implements MigrationInterface {
  readonly name = 'ClaimsThatWait1764020200002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table(appRoleName(process.env['ATTEST_APP_ROLE'])));
    await runner.query(functions);
    await runner.query(fill);
    await runner.query(lists);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TRIGGER claim_waits ON claim;
      DROP TRIGGER judgement_ends_waiting ON judgement;
      DROP TRIGGER evidence_version_waits_alone ON evidence_version;
      DROP TRIGGER evidence_withdrawal_ends_waiting ON evidence_withdrawal;
      DROP TRIGGER enrolment_waiting_moves ON enrolment;
      DROP FUNCTION claims_wait(), judgements_end_waiting(), evidence_waits_alone(), enrolment_waiting_moves();
      DROP TABLE waiting_claim;
      DROP INDEX enrolment_due, enrolment_near;
    `);
  }
}

const table = (appRole: string) => /* sql */ `
CREATE TABLE waiting_claim (
  organisation_id uuid NOT NULL,
  claim_id uuid NOT NULL,
  -- Of the enrolment, as it is now.
  assessor_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  evidence_id uuid NOT NULL,
  evidence_version_id uuid NOT NULL,
  -- Of the version.
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, claim_id),
  FOREIGN KEY (organisation_id, claim_id) REFERENCES claim (organisation_id, id)
);
CREATE INDEX waiting_claim_oldest ON waiting_claim (organisation_id, assessor_id, recorded_at, evidence_version_id, enrolment_id);
CREATE INDEX waiting_claim_evidence ON waiting_claim (organisation_id, evidence_id);
CREATE INDEX waiting_claim_enrolment ON waiting_claim (organisation_id, enrolment_id);
ALTER TABLE waiting_claim ENABLE ROW LEVEL SECURITY;
ALTER TABLE waiting_claim FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON waiting_claim USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());
GRANT SELECT, INSERT, UPDATE, DELETE ON waiting_claim TO ${appRole};
`;

const functions = /* sql */ `
-- Of all claims that one statement adds: most are judged by the same statement, and nothing is written for them.
CREATE FUNCTION claims_wait() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO waiting_claim (organisation_id, claim_id, assessor_id, enrolment_id, evidence_id, evidence_version_id, recorded_at)
  SELECT c.organisation_id, c.id, e.assessor_id, c.enrolment_id, c.evidence_id, c.evidence_version_id, v.recorded_at
    FROM added c
    JOIN enrolment e ON e.organisation_id = c.organisation_id AND e.id = c.enrolment_id AND e.state NOT IN ('signed', 'withdrawn')
    JOIN evidence_version v ON v.organisation_id = c.organisation_id AND v.id = c.evidence_version_id
   WHERE NOT EXISTS (SELECT 1 FROM judgement j WHERE j.organisation_id = c.organisation_id AND j.claim_id = c.id)
     AND NOT EXISTS (SELECT 1 FROM evidence_version n
          WHERE n.organisation_id = c.organisation_id AND n.evidence_id = c.evidence_id AND n.number > v.number)
     AND NOT EXISTS (SELECT 1 FROM evidence_withdrawal w WHERE w.organisation_id = c.organisation_id AND w.evidence_id = c.evidence_id);
  RETURN NULL;
END $$;
CREATE TRIGGER claim_waits AFTER INSERT ON claim REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION claims_wait();

CREATE FUNCTION judgements_end_waiting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM waiting_claim w USING added j WHERE w.organisation_id = j.organisation_id AND w.claim_id = j.claim_id;
  RETURN NULL;
END $$;
CREATE TRIGGER judgement_ends_waiting AFTER INSERT ON judgement REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION judgements_end_waiting();

CREATE FUNCTION evidence_waits_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'evidence_withdrawal' THEN
    DELETE FROM waiting_claim WHERE organisation_id = NEW.organisation_id AND evidence_id = NEW.evidence_id;
  ELSE
    DELETE FROM waiting_claim
     WHERE organisation_id = NEW.organisation_id AND evidence_id = NEW.evidence_id AND evidence_version_id <> NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER evidence_version_waits_alone AFTER INSERT ON evidence_version
  FOR EACH ROW WHEN (NEW.number > 1) EXECUTE FUNCTION evidence_waits_alone();
CREATE TRIGGER evidence_withdrawal_ends_waiting AFTER INSERT ON evidence_withdrawal
  FOR EACH ROW EXECUTE FUNCTION evidence_waits_alone();

-- An enrolment that is closed waits for nobody, and never opens again.
CREATE FUNCTION enrolment_waiting_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state IN ('signed', 'withdrawn') THEN
    DELETE FROM waiting_claim WHERE organisation_id = NEW.organisation_id AND enrolment_id = NEW.id;
  ELSE
    UPDATE waiting_claim SET assessor_id = NEW.assessor_id WHERE organisation_id = NEW.organisation_id AND enrolment_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER enrolment_waiting_moves AFTER UPDATE OF state, assessor_id ON enrolment FOR EACH ROW
  WHEN (OLD.assessor_id <> NEW.assessor_id OR (OLD.state <> NEW.state AND NEW.state IN ('signed', 'withdrawn')))
  EXECUTE FUNCTION enrolment_waiting_moves();
`;

/** Row-level security binds the owner too, so that each organisation is named in turn. */
const fill = /* sql */ `
ALTER TABLE organisation NO FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT id FROM organisation LOOP
    PERFORM set_config('app.organisation_id', one.id::text, true);
    -- Planned for each organisation: a plan that was made for a small one takes hours in a large one.
    EXECUTE $fill$
    INSERT INTO waiting_claim (organisation_id, claim_id, assessor_id, enrolment_id, evidence_id, evidence_version_id, recorded_at)
    SELECT c.organisation_id, c.id, e.assessor_id, c.enrolment_id, c.evidence_id, c.evidence_version_id, v.recorded_at
      FROM claim c
      JOIN enrolment e ON e.organisation_id = c.organisation_id AND e.id = c.enrolment_id AND e.state NOT IN ('signed', 'withdrawn')
      JOIN evidence_version v ON v.organisation_id = c.organisation_id AND v.id = c.evidence_version_id
     WHERE NOT EXISTS (SELECT 1 FROM judgement j WHERE j.organisation_id = c.organisation_id AND j.claim_id = c.id)
       AND NOT EXISTS (SELECT 1 FROM evidence_version n
            WHERE n.organisation_id = c.organisation_id AND n.evidence_id = c.evidence_id AND n.number > v.number)
       AND NOT EXISTS (SELECT 1 FROM evidence_withdrawal w WHERE w.organisation_id = c.organisation_id AND w.evidence_id = c.evidence_id)
    $fill$;
  END LOOP;
  PERFORM set_config('app.organisation_id', '', true);
END $$;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
`;

/** What an assessor's first page lists of their enrolments, in the order in which it does. */
const lists = /* sql */ `
CREATE INDEX enrolment_due ON enrolment (organisation_id, assessor_id, due_on, id) WHERE state NOT IN ('decided', 'signed', 'withdrawn');
CREATE INDEX enrolment_near ON enrolment (organisation_id, assessor_id, (indicators_total - indicators_covered + critical_total - critical_covered), id)
  WHERE state IN ('in_progress', 'ready_to_decide');
`;
