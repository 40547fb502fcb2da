import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

export const conversationAppendOnlyTables = ['message', 'message_release'] as const;

/** What assessor and candidate say to each other about a unit, beside the record and part of it. */
export class Conversation1763800900000 implements MigrationInterface {
  readonly name = 'Conversation1763800900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      sealTables({ appendOnly: conversationAppendOnlyTables, updatable: ['conversation_read'] }),
    );
  }

  /** A record kept for decades has no way back. */
  down(): Promise<void> {
    return Promise.reject(new Error('What people wrote to each other is not dropped; restore a backup.'));
  }
}

const tables = /* sql */ `
-- The first message of a thread names what it is about; those under it name the first one.
CREATE TABLE message (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  thread_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT message_kind_known CHECK (kind IN ('feedback', 'question', 'answer', 'dispute', 'resolution')),
  target_id uuid,
  evidence_version_id uuid,
  judgement_id uuid,
  -- Of a resolution: what became of the dispute.
  result text CONSTRAINT message_result_known CHECK (result IN ('answered', 'upheld', 'changed')),
  body text NOT NULL CONSTRAINT message_says_something CHECK (body ~ '[^[:space:]]'),
  -- Kept from the candidate until there is a release.
  held boolean NOT NULL DEFAULT false,
  author_id uuid NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id, target_id) REFERENCES target_state (organisation_id, enrolment_id, target_id),
  FOREIGN KEY (organisation_id, thread_id) REFERENCES message (organisation_id, id),
  FOREIGN KEY (organisation_id, evidence_version_id) REFERENCES evidence_version (organisation_id, id),
  FOREIGN KEY (organisation_id, judgement_id) REFERENCES judgement (organisation_id, id),
  FOREIGN KEY (organisation_id, author_id) REFERENCES member (organisation_id, id),
  CONSTRAINT message_begins_thread CHECK ((id = thread_id) = (kind IN ('feedback', 'question', 'dispute'))),
  CONSTRAINT message_has_subject CHECK ((id = thread_id) = (num_nonnulls(target_id, evidence_version_id) > 0)),
  CONSTRAINT message_disputes_judgement CHECK ((kind = 'dispute') = (judgement_id IS NOT NULL)),
  CONSTRAINT message_resolves_with_result CHECK ((kind = 'resolution') = (result IS NOT NULL)),
  CONSTRAINT message_may_be_held CHECK (NOT held OR kind IN ('feedback', 'answer'))
);
CREATE INDEX message_enrolment_target ON message (organisation_id, enrolment_id, target_id);
CREATE INDEX message_thread ON message (organisation_id, thread_id, written_at);
CREATE INDEX message_evidence_version ON message (organisation_id, evidence_version_id);
CREATE INDEX message_judgement ON message (organisation_id, judgement_id);
CREATE INDEX message_author ON message (organisation_id, author_id);
-- A judgement is disputed once, and a dispute resolved once; after that it is a matter for somebody else.
CREATE UNIQUE INDEX message_dispute_once ON message (organisation_id, judgement_id) WHERE kind = 'dispute';
CREATE UNIQUE INDEX message_resolution_once ON message (organisation_id, thread_id) WHERE kind = 'resolution';

CREATE TABLE message_release (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  message_id uuid NOT NULL,
  released_by uuid NOT NULL,
  released_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, message_id),
  FOREIGN KEY (organisation_id, message_id) REFERENCES message (organisation_id, id),
  FOREIGN KEY (organisation_id, released_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX message_release_released_by ON message_release (organisation_id, released_by);

-- How far somebody has read. Says nothing about the record, so it is moved on rather than added to.
CREATE TABLE conversation_read (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  enrolment_id uuid NOT NULL,
  member_id uuid NOT NULL,
  read_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, enrolment_id, member_id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX conversation_read_member ON conversation_read (organisation_id, member_id);
`;
