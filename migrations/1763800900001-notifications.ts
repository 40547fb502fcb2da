import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

/** Who was told what, derived from the audit trail, and how they want to be told. */
export class Notifications1763800900001 implements MigrationInterface {
  readonly name = 'Notifications1763800900001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    // What happened before there were notifications is nobody's news.
    await runner.query(`SELECT set_config('app.checkpoint', 'on', true)`);
    await runner.query(
      'INSERT INTO notification_cursor (organisation_id, sequence) SELECT organisation_id, sequence FROM audit_head',
    );
    await runner.query(`SELECT set_config('app.checkpoint', '', true)`);
    await runner.query(
      sealTables({
        updatable: ['notification', 'notification_cursor', 'notification_digest', 'notification_preference'],
      }),
    );
    await runner.query(rounds);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What people were told is not dropped; restore a backup instead.'));
  }
}

const tables = /* sql */ `
-- One row for each event and each person it is told to: however often the trail is read again, nobody is told twice.
CREATE TABLE notification (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  -- Of the event in the audit trail; orders what one person gets.
  sequence bigint NOT NULL,
  kind text NOT NULL CONSTRAINT notification_kind_known CHECK (kind IN (
    'feedback_given', 'feedback_released', 'question_asked', 'message_answered', 'judgement_disputed',
    'dispute_resolved', 'evidence_requested', 'evidence_recorded', 'evidence_submitted', 'evidence_revised',
    'evidence_withdrawn', 'evidence_judged', 'outcome_competent', 'outcome_not_yet', 'ready_to_sign',
    'unit_signed', 'sign_off_returned', 'enrolment_created', 'enrolment_changed', 'enrolment_withdrawn',
    'enrolment_carried_over', 'third_party_answered', 'third_party_declined', 'plan_shared',
    'plan_acknowledged', 'coverage_expiring', 'coverage_expired', 'file_refused')),
  topic text NOT NULL CONSTRAINT notification_topic_known CHECK (topic IN ('conversation', 'requests', 'evidence', 'judgements', 'decisions', 'third_parties', 'plans', 'reminders')),
  -- As whom they are told: it is shown only while they still are that.
  party text NOT NULL CONSTRAINT notification_party_known CHECK (party IN ('candidate', 'assessor', 'supervisor', 'uploader')),
  enrolment_id uuid,
  actor_id uuid,
  -- The ids among the event's facts that lead to the place it is about; never a name or a text.
  target_id uuid,
  target_count integer NOT NULL DEFAULT 0,
  evidence_id uuid,
  thread_id uuid,
  occurred_at timestamptz NOT NULL,
  read_at timestamptz,
  delivery text NOT NULL CONSTRAINT notification_delivery_known CHECK (delivery IN ('at_once', 'daily', 'off')),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, actor_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  CONSTRAINT notification_once UNIQUE (organisation_id, member_id, sequence)
);
CREATE INDEX notification_unread ON notification (organisation_id, member_id) WHERE read_at IS NULL;
CREATE INDEX notification_enrolment ON notification (organisation_id, enrolment_id);
CREATE INDEX notification_actor ON notification (organisation_id, actor_id);

-- How far the audit trail has been read; locked while it is read on, so that several servers take turns.
CREATE TABLE notification_cursor (
  organisation_id uuid PRIMARY KEY REFERENCES organisation (id),
  sequence bigint NOT NULL
);

-- When somebody's digest is due, and what it holds: everything after the last one.
CREATE TABLE notification_digest (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  member_id uuid NOT NULL,
  due_at timestamptz,
  sent_sequence bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (organisation_id, member_id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX notification_digest_due ON notification_digest (due_at) WHERE due_at IS NOT NULL;

-- What somebody set; without a row everything is as for everybody.
CREATE TABLE notification_preference (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  member_id uuid NOT NULL,
  deliveries jsonb NOT NULL DEFAULT '{}',
  quiet_from time,
  quiet_to time,
  digest_at time NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, member_id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id),
  CONSTRAINT notification_preference_quiet CHECK (num_nulls(quiet_from, quiet_to) IN (0, 2))
);
`;

/** The rounds ask once which organisations have something to send; they then work in each of them by itself. */
const rounds = /* sql */ `
CREATE POLICY round ON mail_message FOR SELECT USING (current_setting('app.mail_round', true) = 'on' AND state = 'queued');
CREATE POLICY round ON notification_digest FOR SELECT USING (current_setting('app.mail_round', true) = 'on' AND due_at IS NOT NULL);
CREATE INDEX mail_message_due ON mail_message (not_before) WHERE state = 'queued';
`;
