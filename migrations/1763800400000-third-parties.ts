import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

/** What was said, by whom, through which link, and how it was established who that is: never changed. */
export const thirdPartyTables = [
  'third_party_link',
  'third_party_event',
  'third_party_response',
  'identity_check',
];

export class ThirdParties1763800400000 implements MigrationInterface {
  readonly name = 'ThirdParties1763800400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(sealTables({ appendOnly: thirdPartyTables, updatable: ['third_party_invitation'] }));
    await runner.query(wayIn);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What third parties said is not dropped; restore a backup instead.'));
  }
}

const tables = /* sql */ `
-- Somebody without an account is asked about a candidate's work. What was asked is kept as it was shown.
CREATE TABLE third_party_invitation (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  method text NOT NULL CONSTRAINT third_party_invitation_method_known CHECK (method IN ('third_party_report', 'stakeholder_feedback')),
  state text NOT NULL CONSTRAINT third_party_invitation_state_known CHECK (state IN ('proposed', 'invited', 'opened', 'answered', 'declined', 'withdrawn')),
  invitee_name text NOT NULL CONSTRAINT third_party_invitation_named CHECK (invitee_name ~ '\\S'),
  -- Null where the link is handed over in person or by telephone.
  invitee_email text CONSTRAINT third_party_invitation_address CHECK (invitee_email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  invitee_organisation text,
  relationship text NOT NULL CONSTRAINT third_party_invitation_relationship_known CHECK (relationship IN ('supervisor', 'colleague', 'subordinate', 'customer', 'supplier', 'partner', 'trainer', 'other')),
  -- A word of the assessor to the person; of the candidate to the assessor while it is a proposal.
  message text,
  locale text NOT NULL CONSTRAINT third_party_invitation_locale_known CHECK (locale IN ('zh-TW', 'en')),
  tool_version_id uuid,
  -- [{text, targetIds}] exactly as they are shown.
  questions jsonb NOT NULL DEFAULT '[]',
  proposed_by uuid,
  invited_by uuid,
  invited_at timestamptz,
  expires_at timestamptz,
  -- When the person was written to last, and when it is time to do so again by itself.
  reminded_at timestamptz,
  next_reminder_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, tool_version_id) REFERENCES assessment_tool_version (organisation_id, id),
  FOREIGN KEY (organisation_id, proposed_by) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, invited_by) REFERENCES member (organisation_id, id),
  CONSTRAINT third_party_invitation_sent_whole CHECK (
    state IN ('proposed', 'withdrawn')
    OR (num_nulls(invited_by, invited_at, expires_at) = 0 AND jsonb_array_length(questions) > 0))
);
CREATE INDEX third_party_invitation_enrolment ON third_party_invitation (organisation_id, enrolment_id);
CREATE INDEX third_party_invitation_tool ON third_party_invitation (organisation_id, tool_version_id);
CREATE INDEX third_party_invitation_proposed_by ON third_party_invitation (organisation_id, proposed_by);
CREATE INDEX third_party_invitation_invited_by ON third_party_invitation (organisation_id, invited_by);
CREATE INDEX third_party_invitation_due ON third_party_invitation (organisation_id, next_reminder_at)
  WHERE state IN ('invited', 'opened') AND next_reminder_at IS NOT NULL;

-- The way in, kept as a hash: neither the database nor a backup opens it.
CREATE TABLE third_party_link (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  invitation_id uuid NOT NULL,
  number integer NOT NULL CONSTRAINT third_party_link_number_positive CHECK (number > 0),
  token_sha256 bytea NOT NULL CONSTRAINT third_party_link_sha256_length CHECK (length(token_sha256) = 32),
  -- The links before this one lead nowhere any more; a reminder leaves them as they are.
  revokes_earlier boolean NOT NULL,
  -- Null for a reminder that went out by itself.
  made_by uuid,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, invitation_id) REFERENCES third_party_invitation (organisation_id, id),
  FOREIGN KEY (organisation_id, made_by) REFERENCES member (organisation_id, id),
  CONSTRAINT third_party_link_number_unique UNIQUE (organisation_id, invitation_id, number)
);
CREATE INDEX third_party_link_made_by ON third_party_link (organisation_id, made_by);
CREATE INDEX third_party_link_token ON third_party_link (token_sha256);

CREATE TABLE third_party_event (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  invitation_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT third_party_event_kind_known CHECK (kind IN ('proposed', 'invited', 'reminded', 'resent', 'opened', 'answered', 'declined', 'withdrawn', 'identity_confirmed')),
  -- Null for the third party, and for what happens by itself.
  by_member uuid,
  at timestamptz NOT NULL,
  -- Of a withdrawal, and of declining.
  reason text,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, invitation_id) REFERENCES third_party_invitation (organisation_id, id),
  FOREIGN KEY (organisation_id, by_member) REFERENCES member (organisation_id, id)
);
CREATE INDEX third_party_event_invitation ON third_party_event (organisation_id, invitation_id);
CREATE INDEX third_party_event_by_member ON third_party_event (organisation_id, by_member);

-- What the third party said, once, in their own words.
CREATE TABLE third_party_response (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  invitation_id uuid NOT NULL,
  link_id uuid NOT NULL,
  -- Null where nothing was seen: then nothing is claimed.
  evidence_id uuid,
  -- As libs/domain describes the detail of a third-party method.
  detail jsonb NOT NULL,
  answered_at timestamptz NOT NULL,
  content_sha256 bytea NOT NULL CONSTRAINT third_party_response_sha256_length CHECK (length(content_sha256) = 32),
  PRIMARY KEY (organisation_id, invitation_id),
  FOREIGN KEY (organisation_id, invitation_id) REFERENCES third_party_invitation (organisation_id, id),
  FOREIGN KEY (organisation_id, link_id) REFERENCES third_party_link (organisation_id, id),
  FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence (organisation_id, id)
);
CREATE INDEX third_party_response_link ON third_party_response (organisation_id, link_id);
CREATE INDEX third_party_response_evidence ON third_party_response (organisation_id, evidence_id);

-- How a member made sure who it was that answered.
CREATE TABLE identity_check (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  invitation_id uuid NOT NULL,
  means text NOT NULL CONSTRAINT identity_check_means_known CHECK (means IN ('identity_email', 'identity_telephone', 'identity_in_person')),
  remark text,
  checked_by uuid NOT NULL,
  checked_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, invitation_id) REFERENCES third_party_invitation (organisation_id, id),
  FOREIGN KEY (organisation_id, checked_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX identity_check_invitation ON identity_check (organisation_id, invitation_id);
CREATE INDEX identity_check_checked_by ON identity_check (organisation_id, checked_by);
`;

/**
 * The organisation behind a link, found from the hash of its token alone. The policy shows a transaction the one link
 * whose hash it names, and nothing else; no function runs with more rights than the application has.
 */
const wayIn = /* sql */ `
CREATE POLICY held_link ON third_party_link FOR SELECT
  USING (token_sha256 = decode(nullif(current_setting('app.link_sha256', true), ''), 'hex'));

CREATE FUNCTION enter_by_link(the_token_sha256 bytea)
RETURNS TABLE (organisation_id uuid, invitation_id uuid, link_id uuid)
LANGUAGE plpgsql AS $$
DECLARE held third_party_link%ROWTYPE;
BEGIN
  PERFORM set_config('app.link_sha256', encode(the_token_sha256, 'hex'), true);
  SELECT l.* INTO held FROM third_party_link l WHERE l.token_sha256 = the_token_sha256;
  PERFORM set_config('app.link_sha256', '', true);
  IF held.id IS NULL THEN
    RETURN;
  END IF;
  PERFORM set_config('app.organisation_id', held.organisation_id::text, true);
  -- From here on the organisation's own rows are seen, as by anybody else of it.
  RETURN QUERY
    SELECT held.organisation_id, held.invitation_id, held.id
      FROM third_party_invitation i
      JOIN organisation o ON o.id = i.organisation_id
     WHERE i.organisation_id = held.organisation_id AND i.id = held.invitation_id
       AND i.state <> 'withdrawn' AND o.suspended_at IS NULL
       AND NOT EXISTS (
         SELECT 1 FROM third_party_link newer
          WHERE newer.organisation_id = held.organisation_id AND newer.invitation_id = held.invitation_id
            AND newer.number > held.number AND newer.revokes_earlier);
  IF NOT FOUND THEN
    PERFORM set_config('app.organisation_id', '', true);
  END IF;
END $$;
`;
