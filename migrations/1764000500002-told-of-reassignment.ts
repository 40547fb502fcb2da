import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gets a unit, who loses it, and those who go on with it are each told in their own words. */
export class ToldOfReassignment1764000500002 implements MigrationInterface {
  readonly name = 'ToldOfReassignment1764000500002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(known);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What people were told is not dropped; restore a backup instead.'));
  }
}

const known = /* sql */ `
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
    'plan_acknowledged', 'coverage_expiring', 'coverage_expired', 'file_refused')),
  ADD CONSTRAINT notification_party_known CHECK (party IN (
    'candidate', 'assessor', 'supervisor', 'former_assessor', 'former_supervisor', 'uploader'));

-- member_by_name holds the same and what is looked for.
DROP INDEX member_name;
`;
