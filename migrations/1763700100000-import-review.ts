import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

export const importReviewTables = ['import_review', 'reading_edit', 'release_withdrawal'] as const;

const tables = /* sql */ `
ALTER TABLE standard_import DROP CONSTRAINT standard_import_state_known;
ALTER TABLE standard_import ADD CONSTRAINT standard_import_state_known CHECK (state IN ('open', 'in_review', 'published', 'discarded'));
CREATE INDEX standard_import_state ON standard_import (organisation_id, state, created_at DESC, id DESC);

-- Who looked through a repaired or kept finding first, and when.
ALTER TABLE finding ADD COLUMN seen_by uuid, ADD COLUMN seen_at timestamptz,
  ADD FOREIGN KEY (organisation_id, seen_by) REFERENCES member (organisation_id, id),
  ADD CONSTRAINT finding_seen_whole CHECK ((seen_by IS NULL) = (seen_at IS NULL));
CREATE INDEX finding_seen_by ON finding (organisation_id, seen_by);

-- Sent to review, sent back, published: with the version and the content that was looked at.
CREATE TABLE import_review (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  import_id uuid NOT NULL,
  step text NOT NULL CONSTRAINT import_review_step_known CHECK (step IN ('submitted', 'returned', 'published')),
  note text NOT NULL DEFAULT '',
  version integer NOT NULL,
  content_sha256 bytea NOT NULL CONSTRAINT import_review_sha256_length CHECK (length(content_sha256) = 32),
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, import_id) REFERENCES standard_import (organisation_id, id),
  FOREIGN KEY (organisation_id, made_by) REFERENCES member (organisation_id, id),
  CONSTRAINT import_review_returned_with_reason CHECK (step <> 'returned' OR note <> '')
);
CREATE INDEX import_review_import ON import_review (organisation_id, import_id, id);
CREATE INDEX import_review_made_by ON import_review (organisation_id, made_by);

-- What an author changed in what was read. "item" is its key in the reading, the same when the document comes again.
CREATE TABLE reading_edit (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  import_id uuid NOT NULL,
  sequence integer NOT NULL,
  kind text NOT NULL CONSTRAINT reading_edit_kind_known CHECK (kind IN ('unit', 'element', 'indicator', 'output', 'knowledge', 'skill', 'attitude', 'guide_item', 'note')),
  item text NOT NULL,
  op text NOT NULL CONSTRAINT reading_edit_op_known CHECK (op IN ('set-text', 'move', 'place', 'undo')),
  -- A text, or the key of an element or of the item it stands before; null: at the end.
  before text,
  after text,
  -- The item as the document prints it, by which the edit is used again.
  seen text NOT NULL,
  reason text NOT NULL DEFAULT '',
  undoes uuid,
  carried_over boolean NOT NULL DEFAULT false,
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, import_id) REFERENCES standard_import (organisation_id, id),
  FOREIGN KEY (organisation_id, undoes) REFERENCES reading_edit (organisation_id, id),
  FOREIGN KEY (organisation_id, made_by) REFERENCES member (organisation_id, id),
  CONSTRAINT reading_edit_sequence_unique UNIQUE (organisation_id, import_id, sequence),
  CONSTRAINT reading_edit_undone_once UNIQUE (organisation_id, undoes),
  CONSTRAINT reading_edit_undo_names_one CHECK ((op = 'undo') = (undoes IS NOT NULL)),
  -- Only indicators and outputs belong to an element, so only they go to another.
  CONSTRAINT reading_edit_moves_to CHECK (op <> 'move' OR (kind IN ('indicator', 'output') AND after IS NOT NULL)),
  CONSTRAINT reading_edit_text_given CHECK (op <> 'set-text' OR after <> '')
);
CREATE INDEX reading_edit_made_by ON reading_edit (organisation_id, made_by);

-- Why a published release is no longer in force; its text stays as it is.
CREATE TABLE release_withdrawal (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  release_id uuid NOT NULL,
  reason text NOT NULL CONSTRAINT release_withdrawal_reason_given CHECK (reason <> ''),
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  FOREIGN KEY (organisation_id, made_by) REFERENCES member (organisation_id, id),
  CONSTRAINT release_withdrawal_once UNIQUE (organisation_id, release_id)
);
CREATE INDEX release_withdrawal_made_by ON release_withdrawal (organisation_id, made_by);

-- The life of a release goes forward only, and is withdrawn only with a reason on the record.
CREATE FUNCTION guard_release_life() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('draft', 'published'), ('published', 'superseded'), ('published', 'withdrawn'), ('superseded', 'withdrawn')) THEN
    RAISE EXCEPTION 'release_life: a release that is % does not become %', OLD.state, NEW.state USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.state = 'withdrawn' AND NOT EXISTS (
    SELECT 1 FROM release_withdrawal w WHERE w.organisation_id = NEW.organisation_id AND w.release_id = NEW.id) THEN
    RAISE EXCEPTION 'release_life: a release is withdrawn with a reason' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER release_life BEFORE UPDATE ON release FOR EACH ROW EXECUTE FUNCTION guard_release_life();
`;

/** Review and life of a release: sending to review, edits of a reading, looking through, withdrawal. */
export class ImportReview1763700100000 implements MigrationInterface {
  readonly name = 'ImportReview1763700100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(sealTables({ appendOnly: importReviewTables }));
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('What was reviewed and edited cannot be undone; restore a backup instead.'),
    );
  }
}
