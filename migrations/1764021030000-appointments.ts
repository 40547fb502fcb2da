import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

/** Observations and questionings at a time that people agree on (docs/adr/0085). */
export class Appointments1764021030000 implements MigrationInterface {
  readonly name = 'Appointments1764021030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      sealTables({
        appendOnly: [
          'appointment_person',
          'appointment_target',
          'appointment_proposal',
          'appointment_answer',
          'appointment_evidence',
        ],
        updatable: ['appointment', 'calendar_feed'],
      }),
    );
    for (const table of [
      'appointment_person',
      'appointment_target',
      'appointment_proposal',
      'appointment_answer',
      'appointment_evidence',
    ]) {
      await runner.query(`SELECT fingerprint_table('${table}', '', 'INSERT')`);
    }
    await runner.query(
      `SELECT fingerprint_table('appointment', 'version,next_reminder_at', 'INSERT OR UPDATE')`,
    );
    await runner.query(wayIn);
    await runner.query(letters);
    await runner.query(told);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What people agreed on is not dropped; restore a backup instead.'));
  }
}

const tables = /* sql */ `
CREATE TABLE appointment (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  method text NOT NULL CONSTRAINT appointment_method_known CHECK (method IN ('direct_observation', 'oral_questioning')),
  -- Who observes or asks: the lead of the enrolments, or one of their team.
  assessor_id uuid NOT NULL,
  tool_version_id uuid,
  state text NOT NULL CONSTRAINT appointment_state_known CHECK (state IN ('proposed', 'booked', 'cancelled', 'held')),
  -- What the proposals and answers make of it, kept so that a day is found without reading them: the proposal that
  -- stands, the one that waits for an answer, and the time of the first of them that there is.
  standing_id uuid,
  pending_id uuid,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  -- Of the entry in people's calendars.
  sequence integer NOT NULL CONSTRAINT appointment_sequence_positive CHECK (sequence >= 0),
  next_reminder_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, assessor_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, tool_version_id) REFERENCES assessment_tool_version (organisation_id, id),
  CONSTRAINT appointment_ends_after_start CHECK (ends_at > starts_at)
);
CREATE INDEX appointment_assessor ON appointment (organisation_id, assessor_id, starts_at);
CREATE INDEX appointment_created_by ON appointment (organisation_id, created_by);
CREATE INDEX appointment_tool ON appointment (organisation_id, tool_version_id);
CREATE INDEX appointment_standing ON appointment (organisation_id, standing_id);
CREATE INDEX appointment_pending ON appointment (organisation_id, pending_id);
CREATE INDEX appointment_reminder_due ON appointment (organisation_id, next_reminder_at) WHERE next_reminder_at IS NOT NULL;

-- Who is observed or asked, each for an enrolment of their own.
CREATE TABLE appointment_person (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  appointment_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, appointment_id, enrolment_id),
  FOREIGN KEY (organisation_id, appointment_id) REFERENCES appointment (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, candidate_id) REFERENCES member (organisation_id, id),
  CONSTRAINT appointment_person_once UNIQUE (organisation_id, appointment_id, candidate_id)
);
CREATE INDEX appointment_person_enrolment ON appointment_person (organisation_id, enrolment_id);
CREATE INDEX appointment_person_candidate ON appointment_person (organisation_id, candidate_id);

-- What it is to be about, where that was said.
CREATE TABLE appointment_target (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  appointment_id uuid NOT NULL,
  target_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, appointment_id, target_id),
  FOREIGN KEY (organisation_id, appointment_id) REFERENCES appointment (organisation_id, id)
);

CREATE TABLE appointment_proposal (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  appointment_id uuid NOT NULL,
  -- In the order in which things were said, counted together with the answers.
  number integer NOT NULL CONSTRAINT appointment_proposal_number_positive CHECK (number > 0),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  way text NOT NULL CONSTRAINT appointment_proposal_way_known CHECK (way IN ('on_site', 'online')),
  place text CONSTRAINT appointment_proposal_place_said CHECK (place ~ '\\S'),
  link text CONSTRAINT appointment_proposal_link_said CHECK (link ~ '^https?://'),
  reason text CONSTRAINT appointment_proposal_reason_said CHECK (reason ~ '\\S'),
  proposed_by uuid NOT NULL,
  proposed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, appointment_id) REFERENCES appointment (organisation_id, id),
  FOREIGN KEY (organisation_id, proposed_by) REFERENCES member (organisation_id, id),
  CONSTRAINT appointment_proposal_number_unique UNIQUE (organisation_id, appointment_id, number),
  CONSTRAINT appointment_proposal_ends_after_start CHECK (ends_at > starts_at)
);
CREATE INDEX appointment_proposal_proposed_by ON appointment_proposal (organisation_id, proposed_by);
ALTER TABLE appointment
  ADD FOREIGN KEY (organisation_id, standing_id) REFERENCES appointment_proposal (organisation_id, id) DEFERRABLE INITIALLY DEFERRED,
  ADD FOREIGN KEY (organisation_id, pending_id) REFERENCES appointment_proposal (organisation_id, id) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE appointment_answer (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  appointment_id uuid NOT NULL,
  -- Null: said of the appointment as a whole.
  proposal_id uuid,
  number integer NOT NULL CONSTRAINT appointment_answer_number_positive CHECK (number > 0),
  answer text NOT NULL CONSTRAINT appointment_answer_known CHECK (answer IN ('accepted', 'declined', 'withdrawn', 'cancelled')),
  reason text CONSTRAINT appointment_answer_reason_said CHECK (reason ~ '\\S'),
  answered_by uuid NOT NULL,
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, appointment_id) REFERENCES appointment (organisation_id, id),
  FOREIGN KEY (organisation_id, proposal_id) REFERENCES appointment_proposal (organisation_id, id),
  FOREIGN KEY (organisation_id, answered_by) REFERENCES member (organisation_id, id),
  CONSTRAINT appointment_answer_number_unique UNIQUE (organisation_id, appointment_id, number),
  CONSTRAINT appointment_answer_about CHECK ((proposal_id IS NULL) = (answer = 'cancelled')),
  CONSTRAINT appointment_answer_cancelled_why CHECK (answer <> 'cancelled' OR reason IS NOT NULL)
);
CREATE INDEX appointment_answer_proposal ON appointment_answer (organisation_id, proposal_id);
CREATE INDEX appointment_answer_answered_by ON appointment_answer (organisation_id, answered_by);

-- What was recorded at it.
CREATE TABLE appointment_evidence (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  appointment_id uuid NOT NULL,
  evidence_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, appointment_id, evidence_id),
  FOREIGN KEY (organisation_id, appointment_id, enrolment_id) REFERENCES appointment_person (organisation_id, appointment_id, enrolment_id),
  FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence (organisation_id, id)
);
CREATE INDEX appointment_evidence_evidence ON appointment_evidence (organisation_id, evidence_id);
CREATE INDEX appointment_evidence_person ON appointment_evidence (organisation_id, appointment_id, enrolment_id);

-- One address a person from which a calendar reads their appointments; a new one ends the one before.
CREATE TABLE calendar_feed (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  token_sha256 bytea NOT NULL CONSTRAINT calendar_feed_sha256_length CHECK (length(token_sha256) = 32),
  made_at timestamptz NOT NULL,
  revoked_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE UNIQUE INDEX calendar_feed_one ON calendar_feed (organisation_id, member_id) WHERE revoked_at IS NULL;
CREATE INDEX calendar_feed_member ON calendar_feed (organisation_id, member_id);
CREATE INDEX calendar_feed_token ON calendar_feed (token_sha256);
`;

/** As for other links: the policy shows a transaction the one feed whose hash it names, and nothing else. */
const wayIn = /* sql */ `
CREATE POLICY held_link ON calendar_feed FOR SELECT
  USING (token_sha256 = decode(nullif(current_setting('app.link_sha256', true), ''), 'hex'));

CREATE FUNCTION enter_by_calendar(the_token_sha256 bytea)
RETURNS TABLE (organisation_id uuid, member_id uuid, link_id uuid)
LANGUAGE plpgsql AS $$
DECLARE held calendar_feed%ROWTYPE;
BEGIN
  PERFORM set_config('app.link_sha256', encode(the_token_sha256, 'hex'), true);
  SELECT f.* INTO held FROM calendar_feed f WHERE f.token_sha256 = the_token_sha256 AND f.revoked_at IS NULL;
  PERFORM set_config('app.link_sha256', '', true);
  IF held.id IS NULL THEN
    RETURN;
  END IF;
  PERFORM set_config('app.organisation_id', held.organisation_id::text, true);
  RETURN QUERY
    SELECT held.organisation_id, held.member_id, held.id
      FROM member m
      JOIN organisation o ON o.id = m.organisation_id
     WHERE m.organisation_id = held.organisation_id AND m.id = held.member_id
       AND m.state = 'active' AND o.suspended_at IS NULL;
  IF NOT FOUND THEN
    PERFORM set_config('app.organisation_id', '', true);
  END IF;
END $$;
`;

const letters = /* sql */ `
-- A calendar file that goes along with the letter, sealed like its words; null: none.
ALTER TABLE mail_message ADD COLUMN calendar text;
`;

/** Adds to whatever is known by then. */
const told = /* sql */ `
DO $$
DECLARE
  added record;
  known text;
BEGIN
  FOR added IN SELECT * FROM (VALUES
    ('kind', 'notification_kind_known', ARRAY['appointment_proposed', 'appointment_moved', 'appointment_accepted',
      'appointment_declined', 'appointment_withdrawn', 'appointment_cancelled', 'appointment_given', 'appointment_taken',
      'appointment_assessor_changed', 'appointment_tomorrow', 'appointment_soon']),
    ('topic', 'notification_topic_known', ARRAY['appointments']),
    ('party', 'notification_party_known', ARRAY['appointment_assessor'])) AS v (col, name, words)
  LOOP
    SELECT string_agg(DISTINCT quote_literal(word), ', ') INTO known FROM (
      SELECT (regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g'))[1] AS word
        FROM pg_constraint c WHERE c.conrelid = 'notification'::regclass AND c.conname = added.name
      UNION SELECT unnest(added.words)) all_words;
    EXECUTE format('ALTER TABLE notification DROP CONSTRAINT %I, ADD CONSTRAINT %I CHECK (%I IN (%s))',
      added.name, added.name, added.col, known);
  END LOOP;
END $$;
`;
