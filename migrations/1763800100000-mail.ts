import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

export class Mail1763800100000 implements MigrationInterface {
  readonly name = 'Mail1763800100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(sealTables({ updatable: ['mail_message'] }));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What was written to people is not dropped; restore a backup instead.'));
  }
}

const tables = /* sql */ `
-- What is to be sent by e-mail, written in the transaction that has the reason for it and sent after it.
CREATE TABLE mail_message (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  -- What it is about, such as 'third_party_invitation': for the settings of the one who gets it, and for counting.
  kind text NOT NULL,
  -- The member it is for; null for somebody without an account.
  member_id uuid,
  to_address text NOT NULL CONSTRAINT mail_message_address CHECK (to_address ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  locale text NOT NULL CONSTRAINT mail_message_locale_known CHECK (locale IN ('zh-TW', 'en')),
  subject text NOT NULL CONSTRAINT mail_message_one_line CHECK (subject !~ '[\r\n]'),
  body text NOT NULL,
  state text NOT NULL DEFAULT 'queued' CONSTRAINT mail_message_state_known CHECK (state IN ('queued', 'sent', 'failed', 'cancelled')),
  not_before timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  sent_at timestamptz,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX mail_message_waiting ON mail_message (organisation_id, not_before) WHERE state = 'queued';
CREATE INDEX mail_message_member ON mail_message (organisation_id, member_id);
`;
