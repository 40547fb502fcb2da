import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

/** A preview is made once of bytes that never change. */
export const fileProcessingTables = ['file_preview'];

export class FileProcessing1763800500000 implements MigrationInterface {
  readonly name = 'FileProcessing1763800500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      sealTables({ appendOnly: fileProcessingTables, updatable: ['file_upload', 'file_job'] }),
    );
    await runner.query(acrossOrganisations);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Files that are under way are not dropped; restore a backup instead.'));
  }
}

const tables = /* sql */ `
-- A file on its way in, in as many pieces as the network allows. How far it is, the bytes themselves say.
CREATE TABLE file_upload (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  name text NOT NULL,
  declared_type text NOT NULL,
  size bigint NOT NULL CONSTRAINT file_upload_not_empty CHECK (size > 0),
  -- Of the whole file, as its owner computed it before the first byte was sent.
  sha256 bytea NOT NULL CONSTRAINT file_upload_sha256_length CHECK (length(sha256) = 32),
  state text NOT NULL DEFAULT 'receiving' CONSTRAINT file_upload_state_known CHECK (state IN ('receiving', 'stored', 'refused', 'cancelled', 'expired')),
  file_id uuid,
  -- Why it was refused, as a code with words in both languages.
  refusal_code text,
  created_at timestamptz NOT NULL,
  -- Nothing came until then: the bytes are removed.
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, file_id) REFERENCES stored_file (organisation_id, id),
  CONSTRAINT file_upload_stored CHECK ((state = 'stored') = (file_id IS NOT NULL)),
  CONSTRAINT file_upload_refused CHECK ((state = 'refused') = (refusal_code IS NOT NULL))
);
CREATE INDEX file_upload_member ON file_upload (organisation_id, member_id);
CREATE INDEX file_upload_file ON file_upload (organisation_id, file_id);
CREATE INDEX file_upload_receiving ON file_upload (organisation_id, expires_at) WHERE state = 'receiving';

-- A picture derived from a file, without what the original says about place and device.
CREATE TABLE file_preview (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  file_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT file_preview_kind_known CHECK (kind IN ('thumb', 'page', 'poster')),
  -- Of the page, from 1.
  number integer NOT NULL CONSTRAINT file_preview_number CHECK (number >= 1),
  media_type text NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  size bigint NOT NULL CONSTRAINT file_preview_not_empty CHECK (size > 0),
  sha256 bytea NOT NULL CONSTRAINT file_preview_sha256_length CHECK (length(sha256) = 32),
  storage_key text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, file_id) REFERENCES stored_file (organisation_id, id),
  CONSTRAINT file_preview_unique UNIQUE (organisation_id, file_id, kind, number)
);

-- What is still to be done with a stored file. Whoever takes a job moves its hour ahead; if they die, it comes up again.
CREATE TABLE file_job (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  file_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT file_job_kind_known CHECK (kind IN ('scan', 'preview')),
  state text NOT NULL DEFAULT 'waiting' CONSTRAINT file_job_state_known CHECK (state IN ('waiting', 'done', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  not_before timestamptz NOT NULL,
  last_error text,
  created_at timestamptz NOT NULL,
  finished_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, file_id) REFERENCES stored_file (organisation_id, id),
  CONSTRAINT file_job_unique UNIQUE (organisation_id, file_id, kind)
);
CREATE INDEX file_job_waiting ON file_job (organisation_id, not_before) WHERE state = 'waiting';
`;

/** The worker asks which organisations have something to do, and then works within one of them like anybody else. */
const acrossOrganisations = /* sql */ `
CREATE POLICY due_jobs ON file_job FOR SELECT USING (current_setting('app.file_jobs', true) = 'on' AND state = 'waiting');
CREATE POLICY due_uploads ON file_upload FOR SELECT USING (current_setting('app.file_jobs', true) = 'on' AND state = 'receiving');
`;
