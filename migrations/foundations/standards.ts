/** Published text is frozen: its tables are only added to, and only while their release is being put together. */
export const standardTables = /* sql */ `
CREATE TABLE standard (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  lineage_code text NOT NULL,
  kind text NOT NULL CONSTRAINT standard_kind_known CHECK (kind IN ('unit', 'occupation')),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT standard_lineage_unique UNIQUE (organisation_id, lineage_code)
);

CREATE TABLE stored_file (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  uploaded_by uuid NOT NULL,
  purpose text NOT NULL CONSTRAINT stored_file_purpose_known CHECK (purpose IN ('evidence', 'standard_source')),
  name text NOT NULL,
  media_type text NOT NULL,
  size bigint NOT NULL CONSTRAINT stored_file_not_empty CHECK (size > 0),
  sha256 bytea NOT NULL CONSTRAINT stored_file_sha256_length CHECK (length(sha256) = 32),
  storage_key text NOT NULL,
  state text NOT NULL DEFAULT 'clean' CONSTRAINT stored_file_state_known CHECK (state IN ('quarantined', 'clean', 'refused')),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, uploaded_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX stored_file_uploaded_by ON stored_file (organisation_id, uploaded_by);
CREATE INDEX stored_file_sha256 ON stored_file (organisation_id, sha256);

-- One document on its way in: what was read, and what a person decided about it.
CREATE TABLE standard_import (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  file_id uuid NOT NULL,
  file_name text NOT NULL,
  source_sha256 bytea NOT NULL,
  source_text text NOT NULL,
  -- Of the head as read, so that a list needs no look into the reading.
  code text NOT NULL DEFAULT '',
  name text NOT NULL DEFAULT '',
  kind text NOT NULL DEFAULT 'unit' CONSTRAINT standard_import_kind_known CHECK (kind IN ('unit', 'occupation')),
  lineage_code text NOT NULL DEFAULT '',
  reader_version text NOT NULL,
  reading jsonb NOT NULL,
  state text NOT NULL DEFAULT 'open' CONSTRAINT standard_import_state_known CHECK (state IN ('open', 'published', 'discarded')),
  release_id uuid,
  account jsonb NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, file_id) REFERENCES stored_file (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX standard_import_file ON standard_import (organisation_id, file_id);
CREATE INDEX standard_import_lineage ON standard_import (organisation_id, lineage_code);
CREATE INDEX standard_import_created_by ON standard_import (organisation_id, created_by);
CREATE INDEX standard_import_recent ON standard_import (organisation_id, created_at DESC, id DESC);

CREATE TABLE finding (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  import_id uuid NOT NULL,
  key text NOT NULL,
  position integer NOT NULL,
  grade text NOT NULL CONSTRAINT finding_grade_known CHECK (grade IN ('decide', 'repaired', 'kept')),
  code text NOT NULL,
  line integer NOT NULL,
  "column" integer NOT NULL,
  detail jsonb NOT NULL,
  choice_id text,
  custom jsonb,
  reason text,
  decided_by uuid,
  decided_at timestamptz,
  -- Taken over from the same finding of an earlier import of the standard.
  carried_over boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, import_id) REFERENCES standard_import (organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES member (organisation_id, id),
  CONSTRAINT finding_key_unique UNIQUE (organisation_id, import_id, key)
);
CREATE INDEX finding_decided_by ON finding (organisation_id, decided_by);

CREATE TABLE release (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  standard_id uuid NOT NULL,
  import_id uuid,
  code text NOT NULL,
  version text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL CONSTRAINT release_kind_known CHECK (kind IN ('unit', 'occupation')),
  level integer CONSTRAINT release_level_range CHECK (level BETWEEN 1 AND 6),
  domain text,
  description text,
  classification jsonb NOT NULL DEFAULT '[]',
  lineage jsonb NOT NULL DEFAULT '[]',
  entry_requirements jsonb NOT NULL DEFAULT '[]',
  -- Headings and opening lines of the guide, lines of the document's own history, text under unknown headings.
  particulars jsonb NOT NULL DEFAULT '{}',
  state text NOT NULL DEFAULT 'draft' CONSTRAINT release_state_known CHECK (state IN ('draft', 'published', 'superseded', 'withdrawn')),
  indicator_count integer NOT NULL DEFAULT 0,
  unit_count integer NOT NULL DEFAULT 0,
  content_sha256 bytea,
  published_by uuid,
  published_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, standard_id) REFERENCES standard (organisation_id, id),
  FOREIGN KEY (organisation_id, import_id) REFERENCES standard_import (organisation_id, id),
  FOREIGN KEY (organisation_id, published_by) REFERENCES member (organisation_id, id),
  CONSTRAINT release_published_whole CHECK (state = 'draft' OR (published_at IS NOT NULL AND content_sha256 IS NOT NULL)),
  CONSTRAINT release_code_unique UNIQUE (organisation_id, code)
);
CREATE INDEX release_standard ON release (organisation_id, standard_id);
CREATE INDEX release_import ON release (organisation_id, import_id);
CREATE INDEX release_published_by ON release (organisation_id, published_by);
ALTER TABLE standard_import ADD FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id);
CREATE INDEX standard_import_release ON standard_import (organisation_id, release_id);

-- Once published only the state may move on; the text stands for ever.
CREATE FUNCTION guard_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'release_is_published: a release is never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.state <> 'draft' AND (to_jsonb(NEW) - 'state') IS DISTINCT FROM (to_jsonb(OLD) - 'state') THEN
    RAISE EXCEPTION 'release_is_published: published text never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.state <> 'draft' AND NEW.state = 'draft' THEN
    RAISE EXCEPTION 'release_is_published: a release does not become a draft again' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER release_guard BEFORE UPDATE OR DELETE ON release FOR EACH ROW EXECUTE FUNCTION guard_release();
CREATE TRIGGER release_no_truncate BEFORE TRUNCATE ON release FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE unit (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  release_id uuid NOT NULL,
  position integer NOT NULL,
  code text NOT NULL,
  printed_code text NOT NULL DEFAULT '',
  title text NOT NULL,
  raw text NOT NULL DEFAULT '',
  level integer CONSTRAINT unit_level_range CHECK (level BETWEEN 1 AND 6),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  CONSTRAINT unit_code_unique UNIQUE (organisation_id, release_id, code)
);

CREATE TABLE element (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  release_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  position integer NOT NULL,
  code text NOT NULL,
  printed_code text NOT NULL,
  title text NOT NULL,
  raw text NOT NULL DEFAULT '',
  level integer CONSTRAINT element_level_range CHECK (level BETWEEN 1 AND 6),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id),
  CONSTRAINT element_position_unique UNIQUE (organisation_id, unit_id, position)
);
CREATE INDEX element_release ON element (organisation_id, release_id);

CREATE TABLE indicator (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  release_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  element_id uuid NOT NULL,
  position integer NOT NULL,
  code text NOT NULL,
  printed_code text NOT NULL,
  text text NOT NULL,
  raw text NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id),
  FOREIGN KEY (organisation_id, element_id) REFERENCES element (organisation_id, id),
  CONSTRAINT indicator_position_unique UNIQUE (organisation_id, unit_id, position)
);
CREATE INDEX indicator_release ON indicator (organisation_id, release_id);
CREATE INDEX indicator_element ON indicator (organisation_id, element_id);

CREATE TABLE output (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  release_id uuid NOT NULL,
  element_id uuid NOT NULL,
  position integer NOT NULL,
  code text NOT NULL,
  printed_code text NOT NULL,
  text text NOT NULL,
  raw text NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  FOREIGN KEY (organisation_id, element_id) REFERENCES element (organisation_id, id)
);
CREATE INDEX output_release ON output (organisation_id, release_id);
CREATE INDEX output_element ON output (organisation_id, element_id);

CREATE TABLE competence_item (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  release_id uuid NOT NULL,
  unit_id uuid,
  kind text NOT NULL CONSTRAINT competence_item_kind_known CHECK (kind IN ('knowledge', 'skill', 'attitude')),
  position integer NOT NULL,
  code text NOT NULL,
  printed_code text NOT NULL,
  text text NOT NULL,
  raw text NOT NULL,
  items jsonb NOT NULL DEFAULT '[]',
  -- The same items with their depth, where they are nested.
  outline jsonb NOT NULL DEFAULT '[]',
  -- Codes that a person has declared to be the same.
  same_as jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id),
  CONSTRAINT competence_item_attitude_of_release CHECK ((kind = 'attitude') = (unit_id IS NULL))
);
CREATE INDEX competence_item_release ON competence_item (organisation_id, release_id);
CREATE INDEX competence_item_unit ON competence_item (organisation_id, unit_id, kind, position);

CREATE TABLE competence_item_element (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  competence_item_id uuid NOT NULL,
  element_id uuid NOT NULL,
  release_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, competence_item_id, element_id),
  FOREIGN KEY (organisation_id, competence_item_id) REFERENCES competence_item (organisation_id, id),
  FOREIGN KEY (organisation_id, element_id) REFERENCES element (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id)
);
CREATE INDEX competence_item_element_element ON competence_item_element (organisation_id, element_id);
CREATE INDEX competence_item_element_release ON competence_item_element (organisation_id, release_id);

CREATE TABLE guide_item (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  release_id uuid NOT NULL,
  section text NOT NULL CONSTRAINT guide_item_section_known CHECK (section IN ('critical_evidence', 'context_and_resources', 'method', 'support')),
  position integer NOT NULL,
  code text NOT NULL,
  text text NOT NULL,
  raw text NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  CONSTRAINT guide_item_position_unique UNIQUE (organisation_id, release_id, section, position)
);

CREATE TABLE note (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  release_id uuid NOT NULL,
  position integer NOT NULL,
  number text,
  text text NOT NULL,
  raw text NOT NULL,
  items jsonb NOT NULL DEFAULT '[]',
  outline jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  CONSTRAINT note_position_unique UNIQUE (organisation_id, release_id, position)
);

-- A citation as printed: from the row named, to the note with that number, which may be missing in the document.
CREATE TABLE note_citation (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  release_id uuid NOT NULL,
  note_id uuid,
  position integer NOT NULL DEFAULT 1,
  number text NOT NULL,
  source_kind text NOT NULL CONSTRAINT note_citation_source_known CHECK (source_kind IN ('unit', 'element', 'indicator', 'output', 'knowledge', 'skill', 'attitude', 'guide_item')),
  source_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  FOREIGN KEY (organisation_id, note_id) REFERENCES note (organisation_id, id)
);
CREATE INDEX note_citation_release ON note_citation (organisation_id, release_id);
CREATE INDEX note_citation_note ON note_citation (organisation_id, note_id);

CREATE FUNCTION guard_release_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM release WHERE organisation_id = NEW.organisation_id AND id = NEW.release_id AND state = 'draft') THEN
    RAISE EXCEPTION 'release_is_published: nothing is added to a published release' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['unit', 'element', 'indicator', 'output', 'competence_item', 'competence_item_element', 'guide_item', 'note', 'note_citation'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION guard_release_content()', t || '_draft_only', t);
  END LOOP;
END $$;
`;
