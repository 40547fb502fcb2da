import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every record is checked daily: when that failed is kept, and whoever answers for the record is told what was found. */
export class DailyVerification1764020400001 implements MigrationInterface {
  readonly name = 'DailyVerification1764020400001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(changes);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What people were told is not dropped; restore a backup instead.'));
  }
}

const changes = /* sql */ `
-- When a check could not be carried out, and was not tried again; null once one ended after it.
ALTER TABLE verification ADD COLUMN failed_at timestamptz;

ALTER TABLE notification
  DROP CONSTRAINT notification_kind_known,
  DROP CONSTRAINT notification_topic_known,
  DROP CONSTRAINT notification_party_known,
  ADD CONSTRAINT notification_kind_known CHECK (kind IN (
    'feedback_given', 'feedback_released', 'question_asked', 'message_answered', 'judgement_disputed',
    'dispute_resolved', 'evidence_requested', 'evidence_recorded', 'evidence_submitted', 'evidence_revised',
    'evidence_withdrawn', 'evidence_judged', 'outcome_competent', 'outcome_not_yet', 'ready_to_sign', 'unit_signed',
    'sign_off_returned', 'enrolment_created', 'enrolment_changed', 'assessing_given', 'assessing_taken',
    'assessor_changed', 'signing_given', 'signing_taken', 'supervisor_changed', 'enrolment_withdrawn',
    'enrolment_carried_over', 'third_party_proposed', 'third_party_answered', 'third_party_declined', 'plan_shared',
    'plan_acknowledged', 'coverage_expiring', 'coverage_expired', 'file_refused', 'record_damaged',
    'verification_failed')),
  ADD CONSTRAINT notification_topic_known CHECK (topic IN (
    'conversation', 'requests', 'evidence', 'judgements', 'decisions', 'third_parties', 'plans', 'reminders', 'record')),
  ADD CONSTRAINT notification_party_known CHECK (party IN (
    'candidate', 'assessor', 'supervisor', 'former_assessor', 'former_supervisor', 'uploader', 'admin', 'auditor'));
`;
