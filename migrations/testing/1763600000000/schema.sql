CREATE TABLE migrations (id serial NOT NULL, "timestamp" bigint NOT NULL, name character varying NOT NULL, CONSTRAINT "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY (id));

-- Foundations1763600000000
BEGIN;
CREATE FUNCTION current_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.organisation_id', true), '')::uuid $$;
CREATE FUNCTION current_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.account_id', true), '')::uuid $$;

-- The record is only added to. Grants already forbid change to the application; the trigger also stops the owner.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'record_is_append_only: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TABLE account (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  email text NOT NULL,
  email_key text NOT NULL CONSTRAINT account_email_key_unique UNIQUE,
  display_name text NOT NULL,
  password_hash text NOT NULL,
  locale text NOT NULL DEFAULT 'zh-TW' CONSTRAINT account_locale_known CHECK (locale IN ('zh-TW', 'en')),
  created_at timestamptz NOT NULL DEFAULT now(),
  disabled_at timestamptz
);

CREATE TABLE organisation (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  name text NOT NULL,
  slug text NOT NULL CONSTRAINT organisation_slug_unique UNIQUE,
  time_zone text NOT NULL DEFAULT 'Asia/Taipei',
  created_at timestamptz NOT NULL DEFAULT now(),
  suspended_at timestamptz
);

CREATE TABLE member (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  account_id uuid NOT NULL REFERENCES account (id),
  display_name text NOT NULL,
  email text NOT NULL,
  department text,
  job_title text,
  state text NOT NULL DEFAULT 'active' CONSTRAINT member_state_known CHECK (state IN ('active', 'left')),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT member_account_unique UNIQUE (organisation_id, account_id)
);
CREATE INDEX member_account ON member (account_id);
CREATE INDEX member_name ON member (organisation_id, display_name, id);

CREATE TABLE member_role (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  member_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES account (id),
  role text NOT NULL CONSTRAINT member_role_known CHECK (role IN ('admin', 'author', 'assessor', 'candidate', 'supervisor', 'verifier', 'auditor')),
  granted_at timestamptz NOT NULL DEFAULT now(),
  granted_by uuid,
  expires_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, granted_by) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, revoked_by) REFERENCES member (organisation_id, id)
);
CREATE UNIQUE INDEX member_role_live_unique ON member_role (organisation_id, member_id, role) WHERE revoked_at IS NULL;
CREATE INDEX member_role_member ON member_role (organisation_id, member_id);
CREATE INDEX member_role_granted_by ON member_role (organisation_id, granted_by);
CREATE INDEX member_role_revoked_by ON member_role (organisation_id, revoked_by);
CREATE INDEX member_role_account ON member_role (account_id);

-- A session is one family of refresh tokens; reuse of a spent token ends it.
CREATE TABLE session (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  account_id uuid NOT NULL REFERENCES account (id),
  organisation_id uuid REFERENCES organisation (id),
  user_agent text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  end_reason text CONSTRAINT session_end_reason_known CHECK (end_reason IN ('signed_out', 'signed_out_everywhere', 'token_reused', 'password_changed', 'expired'))
);
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_organisation ON session (organisation_id);

CREATE TABLE refresh_token (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  session_id uuid NOT NULL REFERENCES session (id),
  token_sha256 bytea NOT NULL CONSTRAINT refresh_token_unique UNIQUE,
  issued_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX refresh_token_session ON refresh_token (session_id);
CREATE INDEX refresh_token_expiry ON refresh_token (expires_at);

-- Keys are hashes of account or address, so that the table names nobody.
CREATE TABLE sign_in_throttle (
  key_sha256 bytea PRIMARY KEY,
  failures integer NOT NULL,
  first_failure_at timestamptz NOT NULL,
  blocked_until timestamptz
);
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
-- Rules of evidence, versioned: a stored status names the version that made it.
CREATE TABLE evidence_rule_set (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  version integer NOT NULL CONSTRAINT evidence_rule_set_version_positive CHECK (version > 0),
  rules jsonb NOT NULL,
  created_by uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, version),
  FOREIGN KEY (organisation_id, created_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX evidence_rule_set_created_by ON evidence_rule_set (organisation_id, created_by);

CREATE TABLE enrolment (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  candidate_id uuid NOT NULL,
  release_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  assessor_id uuid NOT NULL,
  supervisor_id uuid NOT NULL,
  attempt integer NOT NULL DEFAULT 1,
  due_on date,
  state text NOT NULL DEFAULT 'planned' CONSTRAINT enrolment_state_known CHECK (state IN ('planned', 'in_progress', 'ready_to_decide', 'decided', 'signed', 'withdrawn')),
  indicators_total integer NOT NULL,
  indicators_covered integer NOT NULL DEFAULT 0,
  critical_total integer NOT NULL,
  critical_covered integer NOT NULL DEFAULT 0,
  to_judge integer NOT NULL DEFAULT 0,
  -- One letter a target, elements parted by a space: a list shows the shape of a unit without reading its targets.
  indicator_strip text NOT NULL,
  critical_strip text NOT NULL,
  -- The first day on which time alone changes a status; a read on or after it recomputes.
  coverage_due_on date,
  rule_version integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  last_activity_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, candidate_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, assessor_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, supervisor_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id),
  FOREIGN KEY (organisation_id, rule_version) REFERENCES evidence_rule_set (organisation_id, version),
  CONSTRAINT enrolment_three_people CHECK (candidate_id <> assessor_id AND candidate_id <> supervisor_id AND assessor_id <> supervisor_id),
  CONSTRAINT enrolment_attempt_unique UNIQUE (organisation_id, candidate_id, unit_id, attempt)
);
CREATE UNIQUE INDEX enrolment_open_unique ON enrolment (organisation_id, candidate_id, unit_id) WHERE state NOT IN ('signed', 'withdrawn');
CREATE INDEX enrolment_assessor ON enrolment (organisation_id, assessor_id, state);
CREATE INDEX enrolment_supervisor ON enrolment (organisation_id, supervisor_id, state);
CREATE INDEX enrolment_release ON enrolment (organisation_id, release_id);
CREATE INDEX enrolment_unit ON enrolment (organisation_id, unit_id);
CREATE INDEX enrolment_created_by ON enrolment (organisation_id, created_by);
CREATE INDEX enrolment_rule_version ON enrolment (organisation_id, rule_version);
CREATE INDEX enrolment_recent ON enrolment (organisation_id, created_at DESC, id DESC);

-- Why somebody stopped; the enrolment and its record stay.
CREATE TABLE enrolment_withdrawal (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  enrolment_id uuid NOT NULL,
  reason text NOT NULL,
  withdrawn_by uuid NOT NULL,
  withdrawn_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, enrolment_id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, withdrawn_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX enrolment_withdrawal_withdrawn_by ON enrolment_withdrawal (organisation_id, withdrawn_by);

-- Derived, kept in the transaction that changes it, rebuilt at any time from the record.
CREATE TABLE target_state (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  enrolment_id uuid NOT NULL,
  target_id uuid NOT NULL,
  target_kind text NOT NULL CONSTRAINT target_state_kind_known CHECK (target_kind IN ('indicator', 'critical_evidence')),
  position integer NOT NULL,
  status text NOT NULL CONSTRAINT target_state_status_known CHECK (status IN ('covered', 'partly', 'to_judge', 'not_yet', 'expired', 'none')),
  evidence_count integer NOT NULL DEFAULT 0,
  reasons jsonb NOT NULL DEFAULT '[]',
  -- The evidence that stands for the target with its judgement, packed: what a write computes the next status from.
  pieces json NOT NULL DEFAULT '[]',
  expires_on date,
  rule_version integer NOT NULL,
  PRIMARY KEY (organisation_id, enrolment_id, target_id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id)
) WITH (fillfactor = 80);

-- An assessor asks a candidate for something that is missing.
CREATE TABLE evidence_request (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  enrolment_id uuid NOT NULL,
  target_id uuid NOT NULL,
  message text NOT NULL,
  requested_by uuid NOT NULL,
  requested_at timestamptz NOT NULL DEFAULT now(),
  closed_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, requested_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX evidence_request_enrolment ON evidence_request (organisation_id, enrolment_id);
CREATE INDEX evidence_request_requested_by ON evidence_request (organisation_id, requested_by);
CREATE UNIQUE INDEX evidence_request_open_unique ON evidence_request (organisation_id, enrolment_id, target_id) WHERE closed_at IS NULL;
CREATE TABLE evidence (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  method text NOT NULL CONSTRAINT evidence_method_known CHECK (method IN ('direct_observation', 'document_review', 'oral_questioning', 'written_questioning', 'third_party_report', 'stakeholder_feedback', 'product_portfolio', 'simulation', 'prior_learning')),
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, candidate_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX evidence_candidate ON evidence (organisation_id, candidate_id, id DESC);
CREATE INDEX evidence_created_by ON evidence (organisation_id, created_by);

CREATE TABLE evidence_version (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  evidence_id uuid NOT NULL,
  number integer NOT NULL CONSTRAINT evidence_version_number_positive CHECK (number > 0),
  title text NOT NULL,
  -- When it happened (as told, may come from a device that was offline) and when the server recorded it.
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  place text,
  context text,
  narrative text,
  duration_minutes integer CONSTRAINT evidence_version_duration_positive CHECK (duration_minutes > 0),
  detail jsonb NOT NULL DEFAULT '{}',
  declared_own_work boolean NOT NULL DEFAULT false,
  declaration text,
  content_sha256 bytea NOT NULL CONSTRAINT evidence_version_sha256_length CHECK (length(content_sha256) = 32),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence (organisation_id, id),
  FOREIGN KEY (organisation_id, recorded_by) REFERENCES member (organisation_id, id),
  CONSTRAINT evidence_version_number_unique UNIQUE (organisation_id, evidence_id, number),
  CONSTRAINT evidence_version_declaration CHECK (NOT declared_own_work OR declaration IS NOT NULL)
);
CREATE INDEX evidence_version_recorded_by ON evidence_version (organisation_id, recorded_by);

CREATE TABLE evidence_version_file (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  evidence_version_id uuid NOT NULL,
  file_id uuid NOT NULL,
  position integer NOT NULL,
  PRIMARY KEY (organisation_id, evidence_version_id, file_id),
  FOREIGN KEY (organisation_id, evidence_version_id) REFERENCES evidence_version (organisation_id, id),
  FOREIGN KEY (organisation_id, file_id) REFERENCES stored_file (organisation_id, id)
);
CREATE INDEX evidence_version_file_file ON evidence_version_file (organisation_id, file_id);

-- Knowledge and skills that a question was meant to probe.
CREATE TABLE evidence_probe (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  evidence_version_id uuid NOT NULL,
  competence_item_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, evidence_version_id, competence_item_id),
  FOREIGN KEY (organisation_id, evidence_version_id) REFERENCES evidence_version (organisation_id, id),
  FOREIGN KEY (organisation_id, competence_item_id) REFERENCES competence_item (organisation_id, id)
);
CREATE INDEX evidence_probe_item ON evidence_probe (organisation_id, competence_item_id);

CREATE TABLE evidence_withdrawal (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  evidence_id uuid NOT NULL,
  reason text NOT NULL,
  withdrawn_by uuid NOT NULL,
  withdrawn_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, evidence_id),
  FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence (organisation_id, id),
  FOREIGN KEY (organisation_id, withdrawn_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX evidence_withdrawal_withdrawn_by ON evidence_withdrawal (organisation_id, withdrawn_by);

-- This version is said to prove this target of this enrolment.
CREATE TABLE claim (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  evidence_id uuid NOT NULL,
  evidence_version_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  indicator_id uuid,
  guide_item_id uuid,
  target_id uuid NOT NULL GENERATED ALWAYS AS (coalesce(indicator_id, guide_item_id)) STORED,
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence (organisation_id, id),
  FOREIGN KEY (organisation_id, evidence_version_id) REFERENCES evidence_version (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, indicator_id) REFERENCES indicator (organisation_id, id),
  FOREIGN KEY (organisation_id, guide_item_id) REFERENCES guide_item (organisation_id, id),
  FOREIGN KEY (organisation_id, made_by) REFERENCES member (organisation_id, id),
  CONSTRAINT claim_one_target CHECK (num_nonnulls(indicator_id, guide_item_id) = 1),
  CONSTRAINT claim_unique UNIQUE (organisation_id, evidence_version_id, enrolment_id, target_id)
);
CREATE INDEX claim_enrolment_target ON claim (organisation_id, enrolment_id, target_id);
CREATE INDEX claim_evidence ON claim (organisation_id, evidence_id);
CREATE INDEX claim_indicator ON claim (organisation_id, indicator_id);
CREATE INDEX claim_guide_item ON claim (organisation_id, guide_item_id);
CREATE INDEX claim_made_by ON claim (organisation_id, made_by);

CREATE TABLE judgement (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  claim_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  verdict text NOT NULL CONSTRAINT judgement_verdict_known CHECK (verdict IN ('satisfactory', 'not_yet', 'not_seen')),
  valid boolean,
  authentic boolean,
  "current" boolean,
  remark text,
  judged_by uuid NOT NULL,
  judged_at timestamptz NOT NULL,
  supersedes_id uuid,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, claim_id) REFERENCES claim (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, judged_by) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, supersedes_id) REFERENCES judgement (organisation_id, id),
  -- A satisfactory judgement has looked at all three; a refusal may rest on one of them.
  CONSTRAINT judgement_marks_given CHECK (verdict <> 'satisfactory' OR num_nulls(valid, authentic, "current") = 0),
  CONSTRAINT judgement_supersedes_unique UNIQUE (organisation_id, supersedes_id)
);
-- One judgement starts the history of a claim; each later one names the one it replaces.
CREATE UNIQUE INDEX judgement_first_unique ON judgement (organisation_id, claim_id) WHERE supersedes_id IS NULL;
CREATE INDEX judgement_claim ON judgement (organisation_id, claim_id);
CREATE INDEX judgement_enrolment ON judgement (organisation_id, enrolment_id, judged_at DESC);
CREATE INDEX judgement_judged_by ON judgement (organisation_id, judged_by, judged_at DESC);

CREATE TABLE outcome (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  number integer NOT NULL,
  decision text NOT NULL CONSTRAINT outcome_decision_known CHECK (decision IN ('competent', 'not_yet_competent')),
  reasoning text NOT NULL,
  next_steps text,
  coverage jsonb NOT NULL,
  rule_version integer NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  supersedes_id uuid,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, rule_version) REFERENCES evidence_rule_set (organisation_id, version),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, supersedes_id) REFERENCES outcome (organisation_id, id),
  CONSTRAINT outcome_number_unique UNIQUE (organisation_id, enrolment_id, number),
  CONSTRAINT outcome_supersedes_unique UNIQUE (organisation_id, supersedes_id),
  CONSTRAINT outcome_next_steps CHECK (decision = 'competent' OR next_steps IS NOT NULL)
);
CREATE INDEX outcome_decided_by ON outcome (organisation_id, decided_by);
CREATE INDEX outcome_rule_version ON outcome (organisation_id, rule_version);

-- Exactly what the outcome rested on.
CREATE TABLE outcome_item (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  outcome_id uuid NOT NULL,
  judgement_id uuid NOT NULL,
  evidence_version_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, outcome_id, judgement_id),
  FOREIGN KEY (organisation_id, outcome_id) REFERENCES outcome (organisation_id, id),
  FOREIGN KEY (organisation_id, judgement_id) REFERENCES judgement (organisation_id, id),
  FOREIGN KEY (organisation_id, evidence_version_id) REFERENCES evidence_version (organisation_id, id)
);
CREATE INDEX outcome_item_judgement ON outcome_item (organisation_id, judgement_id);
CREATE INDEX outcome_item_evidence_version ON outcome_item (organisation_id, evidence_version_id);

CREATE TABLE sign_off (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  outcome_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  assessor_id uuid NOT NULL,
  signer_id uuid NOT NULL,
  printed_name text NOT NULL,
  job_title text,
  meaning text NOT NULL,
  authentication text NOT NULL CONSTRAINT sign_off_authentication_known CHECK (authentication IN ('password')),
  manifest text NOT NULL,
  manifest_sha256 bytea NOT NULL CONSTRAINT sign_off_manifest_matches CHECK (manifest_sha256 = sha256(convert_to(manifest, 'UTF8'))),
  signed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, outcome_id) REFERENCES outcome (organisation_id, id),
  FOREIGN KEY (organisation_id, candidate_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, assessor_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, signer_id) REFERENCES member (organisation_id, id),
  CONSTRAINT sign_off_three_people CHECK (candidate_id <> assessor_id AND candidate_id <> signer_id AND assessor_id <> signer_id),
  CONSTRAINT sign_off_outcome_unique UNIQUE (organisation_id, outcome_id)
);
CREATE INDEX sign_off_enrolment ON sign_off (organisation_id, enrolment_id);
CREATE INDEX sign_off_candidate ON sign_off (organisation_id, candidate_id);
CREATE INDEX sign_off_assessor ON sign_off (organisation_id, assessor_id);
CREATE INDEX sign_off_signer ON sign_off (organisation_id, signer_id, signed_at DESC);

CREATE TABLE sign_off_item (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  sign_off_id uuid NOT NULL,
  judgement_id uuid NOT NULL,
  evidence_version_id uuid NOT NULL,
  content_sha256 bytea NOT NULL,
  PRIMARY KEY (organisation_id, sign_off_id, judgement_id),
  FOREIGN KEY (organisation_id, sign_off_id) REFERENCES sign_off (organisation_id, id),
  FOREIGN KEY (organisation_id, judgement_id) REFERENCES judgement (organisation_id, id),
  FOREIGN KEY (organisation_id, evidence_version_id) REFERENCES evidence_version (organisation_id, id)
);
CREATE INDEX sign_off_item_judgement ON sign_off_item (organisation_id, judgement_id);
CREATE INDEX sign_off_item_evidence_version ON sign_off_item (organisation_id, evidence_version_id);

CREATE TABLE sign_off_return (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  outcome_id uuid NOT NULL,
  returned_by uuid NOT NULL,
  returned_at timestamptz NOT NULL,
  reason_code text NOT NULL CONSTRAINT sign_off_return_reason_known CHECK (reason_code IN ('insufficient_evidence', 'reasoning_unclear', 'observe_again', 'other')),
  reason text NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, outcome_id) REFERENCES outcome (organisation_id, id),
  FOREIGN KEY (organisation_id, returned_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX sign_off_return_enrolment ON sign_off_return (organisation_id, enrolment_id);
CREATE INDEX sign_off_return_outcome ON sign_off_return (organisation_id, outcome_id);
CREATE INDEX sign_off_return_returned_by ON sign_off_return (organisation_id, returned_by, returned_at DESC);
CREATE TABLE audit_head (
  organisation_id uuid PRIMARY KEY REFERENCES organisation (id),
  sequence bigint NOT NULL,
  hash bytea NOT NULL
);

CREATE TABLE audit_event (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  sequence bigint NOT NULL,
  occurred_at timestamptz NOT NULL,
  actor_id uuid,
  action text NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  enrolment_id uuid,
  request_id text,
  facts jsonb NOT NULL DEFAULT '{}',
  record text NOT NULL,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (organisation_id, sequence),
  FOREIGN KEY (organisation_id, actor_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id)
);
CREATE INDEX audit_event_enrolment ON audit_event (organisation_id, enrolment_id, sequence DESC);
CREATE INDEX audit_event_actor ON audit_event (organisation_id, actor_id, sequence DESC);
CREATE INDEX audit_event_subject ON audit_event (organisation_id, subject_id, sequence DESC);

CREATE FUNCTION link_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE head audit_head%ROWTYPE;
BEGIN
  SELECT * INTO head FROM audit_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'audit_head_missing: organisation % has no audit trail', NEW.organisation_id USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.sequence := head.sequence + 1;
  NEW.previous_hash := head.hash;
  NEW.record := jsonb_build_object(
    'sequence', NEW.sequence,
    'occurredAt', to_char(NEW.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'organisationId', NEW.organisation_id,
    'actorId', NEW.actor_id,
    'action', NEW.action,
    'subjectKind', NEW.subject_kind,
    'subjectId', NEW.subject_id,
    'enrolmentId', NEW.enrolment_id,
    'requestId', NEW.request_id,
    'facts', NEW.facts)::text;
  NEW.hash := sha256(head.hash || convert_to(NEW.record, 'UTF8'));
  UPDATE audit_head SET sequence = NEW.sequence, hash = NEW.hash WHERE organisation_id = NEW.organisation_id;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_event_link BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION link_audit_event();

-- The head moves forward by one link at a time and only to an event that exists or is being inserted.
CREATE FUNCTION guard_audit_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR NEW.sequence <> OLD.sequence + 1 OR NEW.organisation_id <> OLD.organisation_id OR pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'record_is_append_only: the head of the audit trail moves only with a new event' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_head_guard BEFORE UPDATE OR DELETE ON audit_head FOR EACH ROW EXECUTE FUNCTION guard_audit_head();
CREATE TRIGGER audit_head_no_truncate BEFORE TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An organisation begins with the head of its trail: sequence 0, the hash of its id.
CREATE FUNCTION begin_audit_trail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_head (organisation_id, sequence, hash) VALUES (NEW.id, 0, sha256(convert_to(NEW.id::text, 'UTF8')));
  RETURN NEW;
END $$;
CREATE TRIGGER organisation_begin_audit_trail AFTER INSERT ON organisation FOR EACH ROW EXECUTE FUNCTION begin_audit_trail();

CREATE TABLE idempotency_key (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  member_id uuid NOT NULL,
  key text NOT NULL,
  request_sha256 bytea NOT NULL,
  status integer NOT NULL,
  -- The answer byte for byte, so that a repetition gets exactly what the first one got.
  response text NOT NULL,
  etag text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, member_id, key),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX idempotency_key_age ON idempotency_key (organisation_id, created_at);
CREATE FUNCTION enter_organisation(the_session uuid, the_account uuid, the_organisation uuid, the_member uuid, the_key text)
RETURNS TABLE (display_name text, locale text, roles text[], replay_request bytea, replay_status integer, replay_response text, replay_etag text)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.organisation_id', the_organisation::text, true);
  IF the_key IS NOT NULL THEN
    -- Held until the transaction ends: a second request with this key waits here for the first one's answer.
    PERFORM pg_advisory_xact_lock(hashtextextended(the_organisation::text || the_member::text || the_key, 0));
  END IF;
  RETURN QUERY
    SELECT m.display_name, a.locale,
      ARRAY(SELECT r.role FROM member_role r
             WHERE r.organisation_id = the_organisation AND r.member_id = the_member
               AND r.revoked_at IS NULL AND (r.expires_at IS NULL OR r.expires_at > now())
             ORDER BY r.role),
      k.request_sha256, k.status, k.response, k.etag
      FROM session s
      JOIN account a ON a.id = s.account_id
      JOIN member m ON m.organisation_id = the_organisation AND m.id = the_member AND m.account_id = a.id
      JOIN organisation o ON o.id = m.organisation_id
      LEFT JOIN idempotency_key k
        ON the_key IS NOT NULL AND k.organisation_id = the_organisation AND k.member_id = the_member AND k.key = the_key
     WHERE s.id = the_session AND s.account_id = the_account AND s.ended_at IS NULL
       AND a.disabled_at IS NULL AND m.state = 'active' AND o.suspended_at IS NULL;
  IF NOT FOUND THEN
    PERFORM set_config('app.organisation_id', '', true);
  END IF;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['unit', 'element', 'indicator', 'output', 'competence_item', 'competence_item_element', 'guide_item', 'note', 'note_citation', 'evidence_rule_set', 'enrolment_withdrawal', 'evidence', 'evidence_version', 'evidence_version_file', 'evidence_probe', 'evidence_withdrawal', 'claim', 'judgement', 'outcome', 'outcome_item', 'sign_off', 'sign_off_item', 'sign_off_return', 'audit_event', 'organisation', 'member', 'member_role', 'standard', 'release', 'standard_import', 'finding', 'stored_file', 'enrolment', 'target_state', 'evidence_request', 'audit_head', 'idempotency_key'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    IF t <> 'organisation' THEN
      EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    END IF;
  END LOOP;
  FOREACH t IN ARRAY ARRAY['unit', 'element', 'indicator', 'output', 'competence_item', 'competence_item_element', 'guide_item', 'note', 'note_citation', 'evidence_rule_set', 'enrolment_withdrawal', 'evidence', 'evidence_version', 'evidence_version_file', 'evidence_probe', 'evidence_withdrawal', 'claim', 'judgement', 'outcome', 'outcome_item', 'sign_off', 'sign_off_item', 'sign_off_return', 'audit_event'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
END $$;

CREATE POLICY tenant ON organisation USING (id = current_organisation()) WITH CHECK (id = current_organisation());
-- Checkpoints leave the database for all organisations at once; a head says nothing but how long a chain is.
CREATE POLICY checkpoint ON audit_head FOR SELECT USING (current_setting('app.checkpoint', true) = 'on');
-- Somebody who has just signed in sees where they belong, before an organisation is chosen.
CREATE POLICY own_membership ON member FOR SELECT USING (account_id = current_account());
CREATE POLICY own_roles ON member_role FOR SELECT USING (account_id = current_account());
CREATE POLICY own_organisations ON organisation FOR SELECT USING (
  EXISTS (SELECT 1 FROM member m WHERE m.organisation_id = organisation.id AND m.account_id = current_account()));
GRANT USAGE ON SCHEMA public TO attest_app, attest_backup;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO attest_backup;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO attest_backup;
GRANT SELECT, INSERT ON unit, element, indicator, output, competence_item, competence_item_element, guide_item, note, note_citation, evidence_rule_set, enrolment_withdrawal, evidence, evidence_version, evidence_version_file, evidence_probe, evidence_withdrawal, claim, judgement, outcome, outcome_item, sign_off, sign_off_item, sign_off_return, audit_event TO attest_app;
GRANT SELECT, INSERT, UPDATE ON organisation, member, member_role, standard, release, standard_import, finding, stored_file, enrolment, target_state, evidence_request, audit_head, idempotency_key TO attest_app;
GRANT SELECT, INSERT, UPDATE ON account, session, refresh_token, sign_in_throttle TO attest_app;
-- The application refuses to start on a schema that is not its own.
GRANT SELECT ON migrations TO attest_app;
GRANT DELETE ON idempotency_key, sign_in_throttle, refresh_token TO attest_app;
COMMIT;
