import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

export const appendOnlyTables = ['further_attempt_proposal'] as const;

/**
 * The time after a signature: people are told before it runs out, and a further attempt or a renewal goes on from what was
 * shown before (docs/adr/0081).
 */
export class TimeAfter1764020850000 implements MigrationInterface {
  readonly name = 'TimeAfter1764020850000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(furtherAttempts);
    await runner.query(sealTables({ appendOnly: [...appendOnlyTables] }));
    await runner.query("SELECT fingerprint_table('further_attempt_proposal', '', 'INSERT')");
    await runner.query(notifications);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('The record of further attempts is not dropped; restore a backup instead.'),
    );
  }
}

const furtherAttempts = /* sql */ `
-- Why it goes on in another enrolment. Null in rows from before there was a choice: under a newer edition.
ALTER TABLE carry_over ADD COLUMN purpose text
  CONSTRAINT carry_over_purpose_known CHECK (purpose IN ('edition', 'attempt', 'renewal'));
-- A signed enrolment stays as it is, and can be renewed again when a renewal was withdrawn.
ALTER TABLE carry_over DROP CONSTRAINT carry_over_once;
CREATE UNIQUE INDEX carry_over_once ON carry_over (organisation_id, from_enrolment_id) WHERE purpose IS DISTINCT FROM 'renewal';
CREATE INDEX carry_over_from ON carry_over (organisation_id, from_enrolment_id, decided_at);

-- Somebody asks the assessor of an enrolment to decide on a further attempt or a renewal.
CREATE TABLE further_attempt_proposal (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  -- Renewed as part of a whole; null: by itself.
  programme_enrolment_id uuid,
  -- Why it is renewed before it is time; else as wanted.
  reason text CONSTRAINT further_attempt_proposal_reason_said CHECK (reason ~ '\\S'),
  proposed_by uuid NOT NULL,
  proposed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, programme_enrolment_id) REFERENCES programme_enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, proposed_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX further_attempt_proposal_enrolment ON further_attempt_proposal (organisation_id, enrolment_id, proposed_at);
CREATE INDEX further_attempt_proposal_programme_enrolment ON further_attempt_proposal (organisation_id, programme_enrolment_id);
CREATE INDEX further_attempt_proposal_proposed_by ON further_attempt_proposal (organisation_id, proposed_by);
`;

const notifications = /* sql */ `
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
    'renewal_proposed', 'renewal_opened', 'further_attempt_opened')),
  ADD CONSTRAINT notification_party_known CHECK (party IN (
    'candidate', 'assessor', 'supervisor', 'former_assessor', 'former_supervisor', 'uploader', 'leader', 'admin', 'auditor'));
`;
