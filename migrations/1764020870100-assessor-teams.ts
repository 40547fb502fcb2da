import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

/**
 * Further assessors beside the one who leads an enrolment, and judgements of theirs that contradict what stood: these
 * wait for the lead (docs/adr/0078).
 */
export class AssessorTeams1764020870100 implements MigrationInterface {
  readonly name = 'AssessorTeams1764020870100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(team);
    await runner.query(sealTables({ updatable: ['enrolment_assessor'] }));
    await runner.query(`SELECT fingerprint_table('enrolment_assessor', '', 'INSERT OR UPDATE')`);
    await runner.query(apart);
    await runner.query(disagreement);
    await runner.query(views);
    await runner.query(told);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('Who assessed and who contradicted whom is not dropped; restore a backup instead.'),
    );
  }
}

const team = /* sql */ `
-- An index had the name that a table is to have.
ALTER INDEX enrolment_assessor RENAME TO enrolment_lead;

-- Who assesses beside the lead, who stands on the enrolment itself. A row ends and another takes its place when the
-- binding changes, so that it is known what somebody was bound to when they judged.
CREATE TABLE enrolment_assessor (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  member_id uuid NOT NULL,
  -- Records and judges evidence of this method alone; null: of any.
  method text CONSTRAINT enrolment_assessor_method_known CHECK (method IN ('direct_observation', 'document_review',
    'oral_questioning', 'written_questioning', 'product_portfolio', 'simulation', 'third_party_report',
    'stakeholder_feedback', 'prior_learning')),
  -- Where they assess, in words; null: anywhere.
  place text CONSTRAINT enrolment_assessor_place_said CHECK (place ~ '\\S'),
  added_by uuid NOT NULL,
  added_at timestamptz NOT NULL,
  removed_by uuid,
  removed_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, added_by) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, removed_by) REFERENCES member (organisation_id, id),
  CONSTRAINT enrolment_assessor_removed_by_somebody CHECK (num_nulls(removed_by, removed_at) IN (0, 2))
);
CREATE UNIQUE INDEX enrolment_assessor_once ON enrolment_assessor (organisation_id, enrolment_id, member_id) WHERE removed_at IS NULL;
CREATE INDEX enrolment_assessor_enrolment ON enrolment_assessor (organisation_id, enrolment_id);
CREATE INDEX enrolment_assessor_member ON enrolment_assessor (organisation_id, member_id);
CREATE INDEX enrolment_assessor_added_by ON enrolment_assessor (organisation_id, added_by);
CREATE INDEX enrolment_assessor_removed_by ON enrolment_assessor (organisation_id, removed_by);
`;

const apart = /* sql */ `
-- Whoever is on the team is neither the candidate nor the lead nor the supervisor, and signs nothing of it.
CREATE FUNCTION enrolment_assessor_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.removed_at IS NOT NULL OR NEW.removed_at IS NULL
        OR to_jsonb(NEW) - '{removed_by,removed_at}'::text[] <> to_jsonb(OLD) - '{removed_by,removed_at}'::text[] THEN
      RAISE EXCEPTION 'A place on a team only ends.' USING ERRCODE = 'check_violation', CONSTRAINT = 'enrolment_assessor_only_ends';
    END IF;
    RETURN NEW;
  END IF;
  -- Waits for whoever changes the people of the enrolment.
  PERFORM 1 FROM enrolment e WHERE e.organisation_id = NEW.organisation_id AND e.id = NEW.enrolment_id FOR SHARE;
  IF EXISTS (SELECT 1 FROM enrolment e WHERE e.organisation_id = NEW.organisation_id AND e.id = NEW.enrolment_id
      AND NEW.member_id IN (e.candidate_id, e.assessor_id, e.supervisor_id)) THEN
    RAISE EXCEPTION 'Named on the enrolment already.' USING ERRCODE = 'check_violation', CONSTRAINT = 'enrolment_assessor_apart';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER enrolment_assessor_apart BEFORE INSERT OR UPDATE ON enrolment_assessor FOR EACH ROW
  EXECUTE FUNCTION enrolment_assessor_apart();

CREATE FUNCTION enrolment_people_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM enrolment_assessor t WHERE t.organisation_id = NEW.organisation_id AND t.enrolment_id = NEW.id
      AND t.removed_at IS NULL AND t.member_id IN (NEW.assessor_id, NEW.supervisor_id)) THEN
    RAISE EXCEPTION 'On the team of the enrolment.' USING ERRCODE = 'check_violation', CONSTRAINT = 'enrolment_assessor_apart';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER enrolment_people_apart BEFORE UPDATE OF assessor_id, supervisor_id ON enrolment FOR EACH ROW
  WHEN (OLD.assessor_id <> NEW.assessor_id OR OLD.supervisor_id <> NEW.supervisor_id)
  EXECUTE FUNCTION enrolment_people_apart();

CREATE FUNCTION sign_off_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM enrolment_assessor t WHERE t.organisation_id = NEW.organisation_id
      AND t.enrolment_id = NEW.enrolment_id AND t.removed_at IS NULL AND t.member_id = NEW.signer_id) THEN
    RAISE EXCEPTION 'On the team of the enrolment.' USING ERRCODE = 'check_violation', CONSTRAINT = 'enrolment_assessor_apart';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sign_off_apart BEFORE INSERT ON sign_off FOR EACH ROW EXECUTE FUNCTION sign_off_apart();
`;

const disagreement = /* sql */ `
-- It contradicts the judgement of another assessor that stood, or stands for one that did, and the lead has not said
-- which of them holds. Null: it does not.
ALTER TABLE judgement ADD COLUMN disagrees boolean CONSTRAINT judgement_disagrees_or_null CHECK (disagrees);
CREATE INDEX judgement_disagrees ON judgement (organisation_id, enrolment_id) WHERE disagrees;

-- Since when assessors disagree about it; null: nobody has judged it.
ALTER TABLE waiting_claim ADD COLUMN disagreed_at timestamptz;
CREATE INDEX waiting_claim_disagreed ON waiting_claim (organisation_id, assessor_id, disagreed_at, claim_id)
  WHERE disagreed_at IS NOT NULL;

CREATE OR REPLACE FUNCTION judgements_end_waiting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM waiting_claim w USING added j
   WHERE w.organisation_id = j.organisation_id AND w.claim_id = j.claim_id AND j.disagrees IS NULL;
  RETURN NULL;
END $$;

CREATE FUNCTION disagreement_waits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO waiting_claim (organisation_id, claim_id, assessor_id, enrolment_id, evidence_id, evidence_version_id,
      recorded_at, disagreed_at)
  SELECT c.organisation_id, c.id, e.assessor_id, c.enrolment_id, c.evidence_id, c.evidence_version_id, v.recorded_at, NEW.judged_at
    FROM claim c
    JOIN enrolment e ON e.organisation_id = c.organisation_id AND e.id = c.enrolment_id
    JOIN evidence_version v ON v.organisation_id = c.organisation_id AND v.id = c.evidence_version_id
   WHERE c.organisation_id = NEW.organisation_id AND c.id = NEW.claim_id
  ON CONFLICT (organisation_id, claim_id) DO UPDATE SET disagreed_at = coalesce(waiting_claim.disagreed_at, excluded.disagreed_at);
  RETURN NULL;
END $$;
CREATE TRIGGER judgement_disagreement_waits AFTER INSERT ON judgement FOR EACH ROW WHEN (NEW.disagrees)
  EXECUTE FUNCTION disagreement_waits();
`;

/** With the new column at the end; what rests on them goes on as it was. */
const views = /* sql */ `
CREATE OR REPLACE VIEW judgement_now WITH (security_invoker = true) AS
  SELECT j.organisation_id, j.id, j.claim_id, j.enrolment_id, j.verdict, j.valid, j.authentic, j."current", j.remark,
    j.judged_by, j.judged_at, j.supersedes_id, j.authentic_by,
    (SELECT later.id FROM judgement later
      WHERE later.organisation_id = j.organisation_id AND later.supersedes_id = j.id) IS NOT NULL AS superseded,
    j.disagrees
  FROM judgement j;

CREATE OR REPLACE VIEW standing_claim WITH (security_invoker = true) AS
  SELECT c.organisation_id, c.id, c.enrolment_id, c.target_id, c.indicator_id, c.guide_item_id, c.output_id,
    c.competence_item_id, c.parts, c.made_by, c.made_at, c.evidence_id, ev.method, c.evidence_version_id,
    v.number AS version_number, v.title, v.occurred_at, v.occasion_id, v.detail, v.content_sha256, j.id AS judgement_id,
    j.verdict, j.valid, j.authentic, j."current", j.authentic_by, j.remark, j.judged_by, j.judged_at, j.disagrees
  FROM claim_now c
  JOIN LATERAL (
    SELECT piece.method, piece.withdrawn FROM evidence_now piece
    WHERE piece.organisation_id = c.organisation_id AND piece.id = c.evidence_id LIMIT 1) ev ON NOT ev.withdrawn OR c.kept
  JOIN LATERAL (
    SELECT version.number, version.title, version.occurred_at, version.occasion_id, version.detail,
      version.content_sha256, version.newest
    FROM evidence_version_now version
    WHERE version.organisation_id = c.organisation_id AND version.id = c.evidence_version_id LIMIT 1) v ON v.newest OR c.kept
  LEFT JOIN LATERAL (
    SELECT judged.id, judged.verdict, judged.valid, judged.authentic, judged."current", judged.authentic_by,
      judged.remark, judged.judged_by, judged.judged_at, judged.disagrees
    FROM judgement_now judged
    WHERE judged.organisation_id = c.organisation_id AND judged.claim_id = c.id AND NOT judged.superseded
    LIMIT 1) j ON true;
`;

const told = /* sql */ `
ALTER TABLE notification
  DROP CONSTRAINT notification_kind_known,
  DROP CONSTRAINT notification_party_known,
  ADD CONSTRAINT notification_kind_known CHECK (kind IN (
    'feedback_given', 'feedback_released', 'question_asked', 'message_answered', 'judgement_disputed',
    'dispute_resolved', 'evidence_requested', 'evidence_recorded', 'evidence_submitted', 'evidence_revised',
    'evidence_withdrawn', 'evidence_judged', 'outcome_competent', 'outcome_not_yet', 'ready_to_sign', 'unit_signed',
    'sign_off_returned', 'enrolment_created', 'enrolment_changed', 'assessing_given', 'assessing_taken',
    'assessor_changed', 'signing_given', 'signing_taken', 'supervisor_changed', 'enrolment_withdrawn',
    'enrolment_carried_over', 'third_party_proposed', 'third_party_answered', 'third_party_declined', 'plan_shared',
    'plan_acknowledged', 'coverage_expiring', 'coverage_expired', 'file_refused', 'record_damaged',
    'verification_failed', 'validity_ending', 'validity_ended', 'validities_ending', 'validities_ended',
    'renewal_proposed', 'renewal_opened', 'further_attempt_opened', 'team_joined', 'team_bound', 'team_left',
    'team_member_added', 'team_member_removed', 'disagreement_opened', 'disagreement_settled')),
  ADD CONSTRAINT notification_party_known CHECK (party IN (
    'candidate', 'assessor', 'supervisor', 'team', 'team_member', 'former_assessor', 'former_supervisor',
    'former_team_member', 'uploader', 'leader', 'admin', 'auditor'));
`;
