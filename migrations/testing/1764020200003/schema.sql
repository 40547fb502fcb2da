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

-- ImportReview1763700100000
BEGIN;
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
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['import_review', 'reading_edit', 'release_withdrawal']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['import_review', 'reading_edit', 'release_withdrawal']::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY[]::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
COMMIT;

-- CarryOver1763700200000
BEGIN;
CREATE TABLE carry_over (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  from_enrolment_id uuid NOT NULL,
  to_enrolment_id uuid NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, from_enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, to_enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES member (organisation_id, id),
  CONSTRAINT carry_over_once UNIQUE (organisation_id, from_enrolment_id),
  CONSTRAINT carry_over_into_new UNIQUE (organisation_id, to_enrolment_id),
  CONSTRAINT carry_over_moves CHECK (from_enrolment_id <> to_enrolment_id)
);
CREATE INDEX carry_over_decided_by ON carry_over (organisation_id, decided_by);

-- One row a target of the new unit: the comparison's proposal, and what a person made of it.
CREATE TABLE carry_over_item (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  carry_over_id uuid NOT NULL,
  target_id uuid NOT NULL,
  source_target_id uuid,
  change text NOT NULL CONSTRAINT carry_over_item_change_known CHECK (change IN ('unchanged', 'recoded', 'moved', 'reworded', 'moved_reworded', 'added', 'removed')),
  proposal text NOT NULL CONSTRAINT carry_over_item_proposal_known CHECK (proposal IN ('carried', 'to_confirm', 'gap')),
  equivalent boolean NOT NULL,
  reason text,
  PRIMARY KEY (organisation_id, carry_over_id, target_id),
  FOREIGN KEY (organisation_id, carry_over_id) REFERENCES carry_over (organisation_id, id),
  CONSTRAINT carry_over_item_has_source CHECK (NOT equivalent OR source_target_id IS NOT NULL),
  CONSTRAINT carry_over_item_reasoned CHECK (NOT (equivalent AND proposal = 'to_confirm') OR reason IS NOT NULL)
);

-- A claim, and the judgement on it, that rests on one made under the earlier release.
CREATE TABLE carried_claim (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  claim_id uuid NOT NULL,
  carry_over_id uuid NOT NULL,
  source_claim_id uuid NOT NULL,
  judgement_id uuid,
  source_judgement_id uuid,
  PRIMARY KEY (organisation_id, claim_id),
  FOREIGN KEY (organisation_id, claim_id) REFERENCES claim (organisation_id, id),
  FOREIGN KEY (organisation_id, carry_over_id) REFERENCES carry_over (organisation_id, id),
  FOREIGN KEY (organisation_id, source_claim_id) REFERENCES claim (organisation_id, id),
  FOREIGN KEY (organisation_id, judgement_id) REFERENCES judgement (organisation_id, id),
  FOREIGN KEY (organisation_id, source_judgement_id) REFERENCES judgement (organisation_id, id),
  CONSTRAINT carried_claim_judged_both CHECK (num_nulls(judgement_id, source_judgement_id) IN (0, 2))
);
CREATE INDEX carried_claim_carry_over ON carried_claim (organisation_id, carry_over_id);
CREATE INDEX carried_claim_source ON carried_claim (organisation_id, source_claim_id);
CREATE INDEX carried_claim_judgement ON carried_claim (organisation_id, judgement_id);
CREATE INDEX carried_claim_source_judgement ON carried_claim (organisation_id, source_judgement_id);
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['carry_over', 'carry_over_item', 'carried_claim']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['carry_over', 'carry_over_item', 'carried_claim']::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY[]::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
COMMIT;

-- Search1763700300000
BEGIN;
-- One spelling of what is written in several: full and half width, capitals, 臺 and 台.
CREATE FUNCTION search_fold(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(lower(normalize(given, NFKC) COLLATE pg_c_utf8), '臺', '台')
$$;

-- Of Chinese every two neighbours and the last one alone; of other words the word, and what follows where letters and
-- digits change, so that 0727 finds IIS5R0727.
CREATE FUNCTION search_grams(folded text) RETURNS SETOF text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN run.word THEN left(substr(run.text, i), 40) ELSE substr(run.text, i, 2) END
  FROM (SELECT m[1] AS text, m[1] ~ '^[a-z0-9\u00df-\u024f\u0370-\u052f]' AS word
          FROM regexp_matches(folded, '[a-z0-9\u00df-\u024f\u0370-\u052f]+|[\u3005-\u3007\u3040-\u312f\u31a0-\u31bf\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]+', 'g') AS m) run,
       generate_series(1, length(run.text)) i
  WHERE NOT run.word OR i = 1 OR (substr(run.text, i, 1) ~ '[0-9]') <> (substr(run.text, i - 1, 1) ~ '[0-9]')
$$;

-- What can be found: the lines of published releases, numbered within the release, kind after kind.
CREATE TABLE search_entry (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  release_id uuid NOT NULL,
  number integer NOT NULL,
  kind text NOT NULL CONSTRAINT search_entry_kind_known CHECK (kind IN ('standard', 'unit', 'element', 'indicator', 'knowledge', 'skill', 'attitude')),
  source_id uuid NOT NULL,
  code text NOT NULL,
  unit_code text,
  element_code text,
  -- The line itself, and below it what stands under it.
  text text NOT NULL,
  -- Code and text as they are compared.
  folded text NOT NULL,
  PRIMARY KEY (organisation_id, release_id, number),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id)
);

-- From which number on the lines of a kind stand, and how many there are.
CREATE TABLE search_part (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  release_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT search_part_kind_known CHECK (kind IN ('standard', 'unit', 'element', 'indicator', 'knowledge', 'skill', 'attitude')),
  first integer NOT NULL,
  size integer NOT NULL,
  PRIMARY KEY (organisation_id, release_id, kind),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id)
);

-- Which lines of a release hold a gram, one bit a line. «^» before a gram: code or text begins with it. The bits stand
-- in the index too, side by side for one gram, so that a search reads some pages and not one for each release. No
-- foreign key to the release: it would ask for a second index as large, and fill_search alone writes here.
CREATE TABLE search_gram (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  gram text COLLATE "C" NOT NULL,
  release_id uuid NOT NULL,
  entries bit varying NOT NULL,
  PRIMARY KEY (organisation_id, gram, release_id) INCLUDE (entries)
);

CREATE FUNCTION fill_search(organisation uuid, release_given uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE none varbit;
BEGIN
  INSERT INTO search_entry (organisation_id, release_id, number, kind, source_id, code, unit_code, element_code, text, folded)
  SELECT organisation, release_given,
         row_number() OVER (ORDER BY array_position(ARRAY['standard', 'unit', 'element', 'indicator', 'knowledge', 'skill', 'attitude'], x.kind), x.first, x.second) - 1,
         x.kind, x.id, x.code, x.unit_code, x.element_code, x.text,
         search_fold(concat_ws(E'\n', concat_ws(' ', x.code, nullif(x.other_code, x.code)), x.text))
  FROM (
    SELECT 'standard' AS kind, r.id, r.code, NULL AS other_code, NULL AS unit_code, NULL AS element_code,
           concat_ws(E'\n', r.name, r.domain, r.description) AS text, 0 AS first, 0 AS second
      FROM release r WHERE r.organisation_id = organisation AND r.id = release_given
    UNION ALL
    -- By the code of its standard too: «INM3513-005 T4» finds the fourth duty.
    SELECT 'unit', u.id, u.code, r.code, u.code, NULL, u.title, u.position, 0
      FROM unit u JOIN release r ON r.organisation_id = u.organisation_id AND r.id = u.release_id
     WHERE u.organisation_id = organisation AND u.release_id = release_given
    UNION ALL
    SELECT 'element', e.id, e.code, e.printed_code, u.code, e.code, e.title, u.position, e.position
      FROM element e JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
     WHERE e.organisation_id = organisation AND e.release_id = release_given
    UNION ALL
    SELECT 'indicator', i.id, i.code, i.printed_code, u.code, e.code, i.text, u.position, i.position
      FROM indicator i JOIN unit u ON u.organisation_id = i.organisation_id AND u.id = i.unit_id
      JOIN element e ON e.organisation_id = i.organisation_id AND e.id = i.element_id
     WHERE i.organisation_id = organisation AND i.release_id = release_given
    UNION ALL
    SELECT c.kind, c.id, c.code, c.printed_code, u.code, NULL,
           c.text || coalesce((SELECT string_agg(E'\n' || item, '' ORDER BY n)
                                 FROM jsonb_array_elements_text(c.items) WITH ORDINALITY AS items (item, n)), ''),
           coalesce(u.position, 0), c.position
      FROM competence_item c LEFT JOIN unit u ON u.organisation_id = c.organisation_id AND u.id = c.unit_id
     WHERE c.organisation_id = organisation AND c.release_id = release_given
  ) x;

  INSERT INTO search_part (organisation_id, release_id, kind, first, size)
  SELECT organisation, release_given, kind, min(number), count(*) FROM search_entry
   WHERE organisation_id = organisation AND release_id = release_given GROUP BY kind;

  SELECT repeat('0', count(*)::integer)::varbit INTO none FROM search_entry
   WHERE organisation_id = organisation AND release_id = release_given;
  INSERT INTO search_gram (organisation_id, gram, release_id, entries)
  SELECT organisation, found.gram, release_given, bit_or(set_bit(none, found.number, 1))
  FROM (
    SELECT s.number, g AS gram FROM search_entry s, search_grams(s.folded) g
     WHERE s.organisation_id = organisation AND s.release_id = release_given
    UNION ALL
    SELECT s.number, '^' || (SELECT g FROM search_grams(line) WITH ORDINALITY AS grams (g, n) ORDER BY n LIMIT 1)
      FROM search_entry s, unnest((string_to_array(s.folded, E'\n'))[1:2]) AS line
     WHERE s.organisation_id = organisation AND s.release_id = release_given
  ) found
  WHERE found.gram IS NOT NULL
  GROUP BY found.gram;
END $$;

-- In the transaction that publishes, whoever publishes: nothing published is left unfound.
CREATE FUNCTION fill_search_of_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM fill_search(NEW.organisation_id, NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER release_search AFTER UPDATE OF state ON release FOR EACH ROW
  WHEN (NEW.state IN ('published', 'superseded', 'withdrawn') AND OLD.state NOT IN ('published', 'superseded', 'withdrawn'))
  EXECUTE FUNCTION fill_search_of_release();
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['search_entry', 'search_part', 'search_gram']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['search_entry', 'search_part', 'search_gram']::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY[]::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
ALTER TABLE organisation NO FORCE ROW LEVEL SECURITY;
DO $$
DECLARE one record;
BEGIN
  FOR one IN SELECT id FROM organisation LOOP
    PERFORM set_config('app.organisation_id', one.id::text, true);
    PERFORM fill_search(r.organisation_id, r.id) FROM release r
     WHERE r.organisation_id = one.id AND r.state IN ('published', 'superseded', 'withdrawn');
  END LOOP;
  PERFORM set_config('app.organisation_id', '', true);
END $$;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
COMMIT;

-- Translations1763700300001
BEGIN;
-- Each wording anybody gave a line; corrected by a further version. Part 0 is the text itself, 1 and on its sub-items.
CREATE TABLE translation (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  release_id uuid NOT NULL,
  source_kind text NOT NULL CONSTRAINT translation_source_known CHECK (source_kind IN ('release', 'unit', 'element', 'indicator', 'output', 'knowledge', 'skill', 'attitude', 'guide_item', 'note')),
  source_id uuid NOT NULL,
  part integer NOT NULL CONSTRAINT translation_part_range CHECK (part >= 0),
  locale text NOT NULL CONSTRAINT translation_locale_known CHECK (locale IN ('en')),
  version integer NOT NULL CONSTRAINT translation_version_range CHECK (version >= 1),
  text text NOT NULL CONSTRAINT translation_not_empty CHECK (btrim(text) <> ''),
  translated_by uuid NOT NULL,
  translated_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  FOREIGN KEY (organisation_id, translated_by) REFERENCES member (organisation_id, id),
  CONSTRAINT translation_version_unique UNIQUE (organisation_id, source_id, part, locale, version)
);
CREATE INDEX translation_release ON translation (organisation_id, release_id);
CREATE INDEX translation_translated_by ON translation (organisation_id, translated_by);

-- Who checked, put in use or withdrew which wording.
CREATE TABLE translation_decision (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  translation_id uuid NOT NULL,
  decision text NOT NULL CONSTRAINT translation_decision_known CHECK (decision IN ('check', 'use', 'withdraw')),
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, translation_id) REFERENCES translation (organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX translation_decision_translation ON translation_decision (organisation_id, translation_id);
CREATE INDEX translation_decision_decided_by ON translation_decision (organisation_id, decided_by);

-- Where each line is: its newest wording and the state of that, and the wording in use, which may be an older one.
CREATE TABLE translation_line (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  release_id uuid NOT NULL,
  source_id uuid NOT NULL,
  part integer NOT NULL,
  locale text NOT NULL CONSTRAINT translation_line_locale_known CHECK (locale IN ('en')),
  version integer NOT NULL,
  state text NOT NULL CONSTRAINT translation_line_state_known CHECK (state IN ('draft', 'checked', 'in_use', 'withdrawn')),
  used_version integer CONSTRAINT translation_line_used_range CHECK (used_version BETWEEN 1 AND version),
  PRIMARY KEY (organisation_id, source_id, part, locale),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  CONSTRAINT translation_line_in_use CHECK (state <> 'in_use' OR used_version = version),
  CONSTRAINT translation_line_withdrawn CHECK (state <> 'withdrawn' OR used_version IS NULL)
);
CREATE INDEX translation_line_release ON translation_line (organisation_id, release_id, locale);
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['translation', 'translation_decision', 'translation_line']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['translation', 'translation_decision']::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['translation_line']::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
COMMIT;

-- Tools1763700400000
BEGIN;
-- One tool of a kind a unit: what is used, and the newest state of it.
CREATE TABLE assessment_tool (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  release_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT assessment_tool_kind_known CHECK (kind IN ('observation_checklist', 'question_set', 'document_review', 'third_party_form')),
  state text NOT NULL DEFAULT 'draft' CONSTRAINT assessment_tool_state_known CHECK (state IN ('draft', 'in_use', 'retired')),
  -- Null only within the transaction that makes the tool and its first version.
  latest_version_id uuid,
  in_use_version_id uuid,
  -- Counts changes of this row, for If-Match; the versions of the content have numbers of their own.
  version integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES member (organisation_id, id),
  CONSTRAINT assessment_tool_one_a_kind UNIQUE (organisation_id, unit_id, kind),
  CONSTRAINT assessment_tool_used_or_draft CHECK (state <> 'in_use' OR in_use_version_id IS NOT NULL)
);
CREATE INDEX assessment_tool_release ON assessment_tool (organisation_id, release_id);
CREATE INDEX assessment_tool_unit ON assessment_tool (organisation_id, unit_id);
CREATE INDEX assessment_tool_created_by ON assessment_tool (organisation_id, created_by);
CREATE INDEX assessment_tool_latest ON assessment_tool (organisation_id, latest_version_id);
CREATE INDEX assessment_tool_in_use ON assessment_tool (organisation_id, in_use_version_id);

CREATE TABLE assessment_tool_version (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  tool_id uuid NOT NULL,
  number integer NOT NULL CONSTRAINT assessment_tool_version_number CHECK (number > 0),
  -- Methods of the guide that led to the tool: [{guideItemId, method}].
  basis jsonb NOT NULL DEFAULT '[]',
  line_count integer NOT NULL,
  content_sha256 bytea NOT NULL CONSTRAINT assessment_tool_version_sha256_length CHECK (length(content_sha256) = 32),
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, tool_id) REFERENCES assessment_tool (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES member (organisation_id, id),
  CONSTRAINT assessment_tool_version_number_unique UNIQUE (organisation_id, tool_id, number)
);
CREATE INDEX assessment_tool_version_tool ON assessment_tool_version (organisation_id, tool_id);
CREATE INDEX assessment_tool_version_created_by ON assessment_tool_version (organisation_id, created_by);

ALTER TABLE assessment_tool
  ADD FOREIGN KEY (organisation_id, latest_version_id) REFERENCES assessment_tool_version (organisation_id, id),
  ADD FOREIGN KEY (organisation_id, in_use_version_id) REFERENCES assessment_tool_version (organisation_id, id);

CREATE TABLE assessment_tool_line (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  version_id uuid NOT NULL,
  position integer NOT NULL,
  element_id uuid,
  text text NOT NULL CONSTRAINT assessment_tool_line_said CHECK (text ~ '\S'),
  -- What depends on the kind of tool: {hint}.
  details jsonb NOT NULL DEFAULT '{}',
  expected text NOT NULL DEFAULT '',
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, version_id) REFERENCES assessment_tool_version (organisation_id, id),
  FOREIGN KEY (organisation_id, element_id) REFERENCES element (organisation_id, id),
  CONSTRAINT assessment_tool_line_position_unique UNIQUE (organisation_id, version_id, position)
);
CREATE INDEX assessment_tool_line_version ON assessment_tool_line (organisation_id, version_id);
CREATE INDEX assessment_tool_line_element ON assessment_tool_line (organisation_id, element_id);

CREATE TABLE assessment_tool_line_target (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  line_id uuid NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL CONSTRAINT assessment_tool_line_target_kind_known CHECK (kind IN ('indicator', 'guide_item', 'competence_item')),
  indicator_id uuid,
  guide_item_id uuid,
  competence_item_id uuid,
  PRIMARY KEY (organisation_id, line_id, position),
  FOREIGN KEY (organisation_id, line_id) REFERENCES assessment_tool_line (organisation_id, id),
  FOREIGN KEY (organisation_id, indicator_id) REFERENCES indicator (organisation_id, id),
  FOREIGN KEY (organisation_id, guide_item_id) REFERENCES guide_item (organisation_id, id),
  FOREIGN KEY (organisation_id, competence_item_id) REFERENCES competence_item (organisation_id, id),
  CONSTRAINT assessment_tool_line_target_one CHECK (num_nonnulls(indicator_id, guide_item_id, competence_item_id) = 1),
  CONSTRAINT assessment_tool_line_target_as_said CHECK (
    (kind = 'indicator') = (indicator_id IS NOT NULL) AND (kind = 'guide_item') = (guide_item_id IS NOT NULL))
);
CREATE INDEX assessment_tool_line_target_line ON assessment_tool_line_target (organisation_id, line_id);
CREATE INDEX assessment_tool_line_target_indicator ON assessment_tool_line_target (organisation_id, indicator_id);
CREATE INDEX assessment_tool_line_target_guide_item ON assessment_tool_line_target (organisation_id, guide_item_id);
CREATE INDEX assessment_tool_line_target_competence ON assessment_tool_line_target (organisation_id, competence_item_id);
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['assessment_tool_version', 'assessment_tool_line', 'assessment_tool_line_target', 'assessment_tool']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['assessment_tool_version', 'assessment_tool_line', 'assessment_tool_line_target']::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['assessment_tool']::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
COMMIT;

-- DocumentFormats1763700500000
BEGIN;
ALTER TABLE standard_import
  ADD COLUMN format text NOT NULL DEFAULT 'text'
    CONSTRAINT standard_import_format_known CHECK (format IN ('text', 'html', 'pdf', 'docx', 'odt', 'xlsx', 'csv')),
  -- Sizes in points, and boxes of stretches of the source text; null where the format has no pages.
  ADD COLUMN pages jsonb,
  ADD COLUMN places jsonb;
COMMIT;

-- Mail1763800100000
BEGIN;
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
  subject text NOT NULL CONSTRAINT mail_message_one_line CHECK (subject !~ '[
]'),
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
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['mail_message']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY[]::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['mail_message']::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
COMMIT;

-- Methods1763800200000
BEGIN;
ALTER TABLE evidence_version
        ADD COLUMN tool_version_id uuid,
        -- One session with several candidates: equal in the evidence of each, and nothing else of the others.
        ADD COLUMN occasion_id uuid,
        ADD FOREIGN KEY (organisation_id, tool_version_id) REFERENCES assessment_tool_version (organisation_id, id);
      CREATE INDEX evidence_version_tool ON evidence_version (organisation_id, tool_version_id);
COMMIT;

-- AssessmentPlans1763800300000
BEGIN;
CREATE TABLE assessment_plan_version (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  number integer NOT NULL CONSTRAINT assessment_plan_version_number CHECK (number > 0),
  note text NOT NULL DEFAULT '',
  content_sha256 bytea NOT NULL CONSTRAINT assessment_plan_version_sha256_length CHECK (length(content_sha256) = 32),
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, made_by) REFERENCES member (organisation_id, id),
  CONSTRAINT assessment_plan_version_number_unique UNIQUE (organisation_id, enrolment_id, number)
);
CREATE INDEX assessment_plan_version_made_by ON assessment_plan_version (organisation_id, made_by);

CREATE TABLE assessment_plan_item (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  version_id uuid NOT NULL,
  position integer NOT NULL,
  method text NOT NULL CONSTRAINT assessment_plan_item_method_known CHECK (method IN ('direct_observation', 'document_review', 'oral_questioning', 'written_questioning', 'third_party_report', 'stakeholder_feedback', 'product_portfolio', 'simulation', 'prior_learning')),
  tool_kind text NOT NULL CONSTRAINT assessment_plan_item_tool_known CHECK (tool_kind IN ('observation_checklist', 'question_set', 'document_review', 'third_party_form')),
  tool_version_id uuid,
  -- Ids of the guide's items that led to it.
  basis jsonb NOT NULL DEFAULT '[]',
  due_on date,
  performer text NOT NULL CONSTRAINT assessment_plan_item_performer_known CHECK (performer IN ('assessor', 'candidate', 'third_party')),
  -- A third party in words, or another person than the one the enrolment names.
  performer_name text NOT NULL DEFAULT '',
  instructions text NOT NULL DEFAULT '',
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, version_id) REFERENCES assessment_plan_version (organisation_id, id),
  FOREIGN KEY (organisation_id, tool_version_id) REFERENCES assessment_tool_version (organisation_id, id),
  CONSTRAINT assessment_plan_item_position_unique UNIQUE (organisation_id, version_id, position)
);
CREATE INDEX assessment_plan_item_tool_version ON assessment_plan_item (organisation_id, tool_version_id);

CREATE TABLE assessment_plan_item_target (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  item_id uuid NOT NULL,
  position integer NOT NULL,
  indicator_id uuid,
  guide_item_id uuid,
  target_id uuid NOT NULL GENERATED ALWAYS AS (coalesce(indicator_id, guide_item_id)) STORED,
  PRIMARY KEY (organisation_id, item_id, position),
  FOREIGN KEY (organisation_id, item_id) REFERENCES assessment_plan_item (organisation_id, id),
  FOREIGN KEY (organisation_id, indicator_id) REFERENCES indicator (organisation_id, id),
  FOREIGN KEY (organisation_id, guide_item_id) REFERENCES guide_item (organisation_id, id),
  CONSTRAINT assessment_plan_item_target_one CHECK (num_nonnulls(indicator_id, guide_item_id) = 1),
  CONSTRAINT assessment_plan_item_target_unique UNIQUE (organisation_id, item_id, target_id)
);
CREATE INDEX assessment_plan_item_target_indicator ON assessment_plan_item_target (organisation_id, indicator_id);
CREATE INDEX assessment_plan_item_target_guide_item ON assessment_plan_item_target (organisation_id, guide_item_id);

-- A version is a draft until it stands here: the candidate sees nothing earlier.
CREATE TABLE assessment_plan_share (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  version_id uuid NOT NULL,
  shared_by uuid NOT NULL,
  shared_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, version_id),
  FOREIGN KEY (organisation_id, version_id) REFERENCES assessment_plan_version (organisation_id, id),
  FOREIGN KEY (organisation_id, shared_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX assessment_plan_share_shared_by ON assessment_plan_share (organisation_id, shared_by);

-- The candidate has read this version; what they had to say about it.
CREATE TABLE assessment_plan_acknowledgement (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  version_id uuid NOT NULL,
  acknowledged_by uuid NOT NULL,
  acknowledged_at timestamptz NOT NULL,
  remark text NOT NULL DEFAULT '',
  PRIMARY KEY (organisation_id, version_id),
  FOREIGN KEY (organisation_id, version_id) REFERENCES assessment_plan_share (organisation_id, version_id),
  FOREIGN KEY (organisation_id, acknowledged_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX assessment_plan_acknowledgement_by ON assessment_plan_acknowledgement (organisation_id, acknowledged_by);

-- The way of assessing is adjusted for one candidate, the standard is not: both are said.
CREATE TABLE reasonable_adjustment (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  reason text NOT NULL CONSTRAINT reasonable_adjustment_reason_known CHECK (reason IN ('disability', 'health', 'language', 'care', 'work_arrangement', 'belief', 'other')),
  adjusted text NOT NULL CONSTRAINT reasonable_adjustment_said CHECK (adjusted ~ '\S'),
  unchanged text NOT NULL CONSTRAINT reasonable_adjustment_standard_said CHECK (unchanged ~ '\S'),
  valid_from date NOT NULL,
  valid_until date,
  agreed_by uuid NOT NULL,
  agreed_at timestamptz NOT NULL,
  -- A later row takes the place of an earlier one: with other words, or to end it.
  supersedes_id uuid,
  ended boolean NOT NULL DEFAULT false,
  ended_because text NOT NULL DEFAULT '',
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, agreed_by) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, supersedes_id) REFERENCES reasonable_adjustment (organisation_id, id),
  CONSTRAINT reasonable_adjustment_supersedes_unique UNIQUE (organisation_id, supersedes_id),
  CONSTRAINT reasonable_adjustment_days CHECK (valid_until IS NULL OR valid_until >= valid_from),
  CONSTRAINT reasonable_adjustment_end CHECK (NOT ended OR (supersedes_id IS NOT NULL AND ended_because ~ '\S'))
);
CREATE INDEX reasonable_adjustment_enrolment ON reasonable_adjustment (organisation_id, enrolment_id);
CREATE INDEX reasonable_adjustment_agreed_by ON reasonable_adjustment (organisation_id, agreed_by);
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['assessment_plan_version', 'assessment_plan_item', 'assessment_plan_item_target', 'assessment_plan_share', 'assessment_plan_acknowledgement', 'reasonable_adjustment']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['assessment_plan_version', 'assessment_plan_item', 'assessment_plan_item_target', 'assessment_plan_share', 'assessment_plan_acknowledgement', 'reasonable_adjustment']::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY[]::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
COMMIT;

-- SelfAssessments1763800300001
BEGIN;
CREATE TABLE self_rating (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  indicator_id uuid,
  guide_item_id uuid,
  target_id uuid NOT NULL GENERATED ALWAYS AS (coalesce(indicator_id, guide_item_id)) STORED,
  -- Counts what was said of one target; the highest stands.
  number integer NOT NULL CONSTRAINT self_rating_number CHECK (number > 0),
  rating text NOT NULL CONSTRAINT self_rating_known CHECK (rating IN ('alone', 'with_help', 'not_yet', 'never')),
  -- Evidence the candidate has or could bring, in their words.
  note text NOT NULL DEFAULT '',
  rated_by uuid NOT NULL,
  rated_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, indicator_id) REFERENCES indicator (organisation_id, id),
  FOREIGN KEY (organisation_id, guide_item_id) REFERENCES guide_item (organisation_id, id),
  FOREIGN KEY (organisation_id, rated_by) REFERENCES member (organisation_id, id),
  CONSTRAINT self_rating_one_target CHECK (num_nonnulls(indicator_id, guide_item_id) = 1),
  CONSTRAINT self_rating_number_unique UNIQUE (organisation_id, enrolment_id, target_id, number)
);
CREATE INDEX self_rating_indicator ON self_rating (organisation_id, indicator_id);
CREATE INDEX self_rating_guide_item ON self_rating (organisation_id, guide_item_id);
CREATE INDEX self_rating_rated_by ON self_rating (organisation_id, rated_by);

-- Pieces of their own that the candidate points at. No claim: nothing is proved by it.
CREATE TABLE self_rating_evidence (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  rating_id uuid NOT NULL,
  evidence_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, rating_id, evidence_id),
  FOREIGN KEY (organisation_id, rating_id) REFERENCES self_rating (organisation_id, id),
  FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence (organisation_id, id)
);
CREATE INDEX self_rating_evidence_evidence ON self_rating_evidence (organisation_id, evidence_id);
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['self_rating', 'self_rating_evidence']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['self_rating', 'self_rating_evidence']::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY[]::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
COMMIT;

-- ThirdParties1763800400000
BEGIN;
-- Somebody without an account is asked about a candidate's work. What was asked is kept as it was shown.
CREATE TABLE third_party_invitation (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  method text NOT NULL CONSTRAINT third_party_invitation_method_known CHECK (method IN ('third_party_report', 'stakeholder_feedback')),
  state text NOT NULL CONSTRAINT third_party_invitation_state_known CHECK (state IN ('proposed', 'invited', 'opened', 'answered', 'declined', 'withdrawn')),
  invitee_name text NOT NULL CONSTRAINT third_party_invitation_named CHECK (invitee_name ~ '\S'),
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
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['third_party_link', 'third_party_event', 'third_party_response', 'identity_check', 'third_party_invitation']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['third_party_link', 'third_party_event', 'third_party_response', 'identity_check']::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['third_party_invitation']::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
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
COMMIT;

-- FileProcessing1763800500000
BEGIN;
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
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['file_preview', 'file_upload', 'file_job']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['file_preview']::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['file_upload', 'file_job']::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
CREATE POLICY due_jobs ON file_job FOR SELECT USING (current_setting('app.file_jobs', true) = 'on' AND state = 'waiting');
CREATE POLICY due_uploads ON file_upload FOR SELECT USING (current_setting('app.file_jobs', true) = 'on' AND state = 'receiving');
COMMIT;

-- EvidenceMarks1763800600000
BEGIN;
-- A place in a file of one version of evidence, pointed out within one enrolment; a new version starts without.
CREATE TABLE evidence_mark (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  evidence_version_id uuid NOT NULL,
  file_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  -- In the canonical form of libs/domain/src/marks/mark-locator.ts.
  locator jsonb NOT NULL
    CONSTRAINT evidence_mark_kind_known CHECK (locator ->> 'kind' IN ('page', 'passage', 'region', 'span'))
    CONSTRAINT evidence_mark_page CHECK (NOT locator ? 'page' OR (locator -> 'page')::int > 0)
    CONSTRAINT evidence_mark_paged CHECK (locator ->> 'kind' NOT IN ('page', 'passage') OR locator ? 'page')
    CONSTRAINT evidence_mark_span CHECK (
      (locator ->> 'kind' = 'span') = (locator ? 'startMs' AND locator ? 'endMs')
      AND (NOT locator ? 'endMs' OR (locator -> 'startMs')::int >= 0 AND (locator -> 'startMs')::int < (locator -> 'endMs')::int)),
  note text CONSTRAINT evidence_mark_note_said CHECK (note ~ '\S'),
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, evidence_version_id, file_id)
    REFERENCES evidence_version_file (organisation_id, evidence_version_id, file_id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, made_by) REFERENCES member (organisation_id, id),
  CONSTRAINT evidence_mark_of_enrolment UNIQUE (organisation_id, id, enrolment_id)
);
CREATE INDEX evidence_mark_version ON evidence_mark (organisation_id, evidence_version_id, file_id);
CREATE INDEX evidence_mark_enrolment ON evidence_mark (organisation_id, enrolment_id, id DESC);
CREATE INDEX evidence_mark_made_by ON evidence_mark (organisation_id, made_by);

-- What the place shows: indicators and critical evidence of the mark's own enrolment, and of no other.
CREATE TABLE evidence_mark_target (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  mark_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  target_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, mark_id, target_id),
  FOREIGN KEY (organisation_id, mark_id, enrolment_id) REFERENCES evidence_mark (organisation_id, id, enrolment_id),
  FOREIGN KEY (organisation_id, enrolment_id, target_id) REFERENCES target_state (organisation_id, enrolment_id, target_id)
);
CREATE INDEX evidence_mark_target_mark ON evidence_mark_target (organisation_id, mark_id, enrolment_id);
CREATE INDEX evidence_mark_target_target ON evidence_mark_target (organisation_id, enrolment_id, target_id);

CREATE TABLE evidence_mark_removal (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  mark_id uuid NOT NULL,
  reason text CONSTRAINT evidence_mark_removal_said CHECK (reason ~ '\S'),
  removed_by uuid NOT NULL,
  removed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, mark_id),
  FOREIGN KEY (organisation_id, mark_id) REFERENCES evidence_mark (organisation_id, id),
  FOREIGN KEY (organisation_id, removed_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX evidence_mark_removal_removed_by ON evidence_mark_removal (organisation_id, removed_by);
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['evidence_mark', 'evidence_mark_target', 'evidence_mark_removal']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['evidence_mark', 'evidence_mark_target', 'evidence_mark_removal']::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY[]::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
COMMIT;

-- EvidenceRules1763800700000
BEGIN;
-- Why this version took the place of the one before; nobody gave one for the first.
ALTER TABLE evidence_rule_set ADD COLUMN reason text
  CONSTRAINT evidence_rule_set_reason_said CHECK (reason ~ '\S');

-- By which means the assessor made sure that it is the candidate's own; null: those that its method brings.
ALTER TABLE judgement ADD COLUMN authentic_by text[]
  CONSTRAINT judgement_means_known CHECK (authentic_by <@ ARRAY['witnessed', 'declared', 'questioned', 'source_checked', 'identity_email', 'identity_telephone', 'identity_in_person']);

-- A session that several pieces of evidence share.
ALTER TABLE evidence_version ADD COLUMN IF NOT EXISTS occasion_id uuid;

-- That a target will not be covered any more from a day on was told once, whatever becomes of it.
CREATE TABLE coverage_notice (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  enrolment_id uuid NOT NULL,
  target_id uuid NOT NULL,
  expires_on date NOT NULL,
  noticed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, enrolment_id, target_id, expires_on),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id)
);
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['coverage_notice']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['coverage_notice']::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY[]::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
COMMIT;

-- Conversation1763800900000
BEGIN;
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
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['message', 'message_release', 'conversation_read']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['message', 'message_release']::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['conversation_read']::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
COMMIT;

-- Notifications1763800900001
BEGIN;
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
SELECT set_config('app.checkpoint', 'on', true);
INSERT INTO notification_cursor (organisation_id, sequence) SELECT organisation_id, sequence FROM audit_head;
SELECT set_config('app.checkpoint', '', true);
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['notification', 'notification_cursor', 'notification_digest', 'notification_preference']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY[]::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['notification', 'notification_cursor', 'notification_digest', 'notification_preference']::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
CREATE POLICY round ON mail_message FOR SELECT USING (current_setting('app.mail_round', true) = 'on' AND state = 'queued');
CREATE POLICY round ON notification_digest FOR SELECT USING (current_setting('app.mail_round', true) = 'on' AND due_at IS NOT NULL);
CREATE INDEX mail_message_due ON mail_message (not_before) WHERE state = 'queued';
COMMIT;

-- CarriedAlong1763801000000
BEGIN;
ALTER TABLE assessment_plan_version
  -- The row of the earlier enrolment it came from. An enrolment is carried over once, and so is each of its rows.
  ADD COLUMN carried_from_id uuid,
  ADD FOREIGN KEY (organisation_id, carried_from_id) REFERENCES assessment_plan_version (organisation_id, id),
  ADD CONSTRAINT assessment_plan_version_carried_once UNIQUE (organisation_id, carried_from_id),
  ADD CONSTRAINT assessment_plan_version_carried_moves CHECK (carried_from_id <> id);
ALTER TABLE reasonable_adjustment
  -- The row of the earlier enrolment it came from. An enrolment is carried over once, and so is each of its rows.
  ADD COLUMN carried_from_id uuid,
  ADD FOREIGN KEY (organisation_id, carried_from_id) REFERENCES reasonable_adjustment (organisation_id, id),
  ADD CONSTRAINT reasonable_adjustment_carried_once UNIQUE (organisation_id, carried_from_id),
  ADD CONSTRAINT reasonable_adjustment_carried_moves CHECK (carried_from_id <> id);
ALTER TABLE self_rating
  -- The row of the earlier enrolment it came from. An enrolment is carried over once, and so is each of its rows.
  ADD COLUMN carried_from_id uuid,
  ADD FOREIGN KEY (organisation_id, carried_from_id) REFERENCES self_rating (organisation_id, id),
  ADD CONSTRAINT self_rating_carried_once UNIQUE (organisation_id, carried_from_id),
  ADD CONSTRAINT self_rating_carried_moves CHECK (carried_from_id <> id);
COMMIT;

-- AccountLinks1764000200000
BEGIN;
-- A password that somebody else has seen opens nothing but its own change.
ALTER TABLE account ADD COLUMN password_change_due boolean NOT NULL DEFAULT false;
ALTER TABLE account ADD COLUMN password_set_at timestamptz;
-- When the password in force was set by somebody who reads the e-mail of the address; null where nobody has shown that.
ALTER TABLE account ADD COLUMN address_confirmed_at timestamptz;

-- Who is invited has no account here until they accept: nothing is looked up, and nothing opened, in their name.
ALTER TABLE member ALTER COLUMN account_id DROP NOT NULL;
ALTER TABLE member_role ALTER COLUMN account_id DROP NOT NULL;
ALTER TABLE member DROP CONSTRAINT member_state_known;
ALTER TABLE member ADD CONSTRAINT member_state_known CHECK (state IN ('invited', 'active', 'left'));
ALTER TABLE member ADD CONSTRAINT member_active_has_account CHECK (state <> 'active' OR account_id IS NOT NULL);
ALTER TABLE member ADD COLUMN email_key text GENERATED ALWAYS AS (lower(btrim(normalize(email, NFKC)))) STORED;
CREATE UNIQUE INDEX member_email_unique ON member (organisation_id, email_key);
-- When the person accepted, when they showed that they read the e-mail of the address, and when they first came in.
ALTER TABLE member ADD COLUMN joined_at timestamptz;
ALTER TABLE member ADD COLUMN confirmed_at timestamptz;
ALTER TABLE member ADD COLUMN first_sign_in_at timestamptz;

-- Whoever signs must have confirmed their account before the assessment began.
ALTER TABLE organisation ADD COLUMN signer_confirmation_required boolean NOT NULL DEFAULT false;
-- A way in for one person and one purpose, used once. Kept as a hash: neither the database nor a backup opens it.
CREATE TABLE account_link (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  purpose text NOT NULL CONSTRAINT account_link_purpose_known CHECK (purpose IN ('invitation', 'password_reset')),
  member_id uuid NOT NULL,
  -- Of a password to be set anew; an invitation is for whoever the address belongs to.
  account_id uuid REFERENCES account (id),
  delivery text NOT NULL CONSTRAINT account_link_delivery_known CHECK (delivery IN ('mail', 'handed_over')),
  token_sha256 bytea NOT NULL CONSTRAINT account_link_sha256_length CHECK (length(token_sha256) = 32),
  -- Null where the owner asked for it, and for the first admin.
  made_by uuid,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  withdrawn_at timestamptz,
  -- The letter it stands in, to be taken back with it.
  mail_id uuid,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, made_by) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, mail_id) REFERENCES mail_message (organisation_id, id),
  CONSTRAINT account_link_for_an_account CHECK ((purpose = 'password_reset') = (account_id IS NOT NULL)),
  CONSTRAINT account_link_ends_once CHECK (num_nonnulls(used_at, withdrawn_at) < 2)
);
CREATE INDEX account_link_member ON account_link (organisation_id, member_id, made_at DESC);
CREATE INDEX account_link_made_by ON account_link (organisation_id, made_by);
CREATE INDEX account_link_mail ON account_link (organisation_id, mail_id);
CREATE INDEX account_link_account ON account_link (account_id);
CREATE INDEX account_link_token ON account_link (token_sha256);
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['account_link']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY[]::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['account_link']::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
CREATE POLICY held_account_link ON account_link FOR SELECT
  USING (token_sha256 = decode(nullif(current_setting('app.link_sha256', true), ''), 'hex'));

-- The organisation behind a link, found from the hash of its token alone.
CREATE FUNCTION enter_by_account_link(the_token_sha256 bytea, the_purpose text)
RETURNS TABLE (organisation_id uuid, link_id uuid)
LANGUAGE plpgsql AS $$
DECLARE held account_link%ROWTYPE;
BEGIN
  PERFORM set_config('app.link_sha256', encode(the_token_sha256, 'hex'), true);
  SELECT l.* INTO held FROM account_link l WHERE l.token_sha256 = the_token_sha256;
  PERFORM set_config('app.link_sha256', '', true);
  IF held.id IS NULL OR held.purpose <> the_purpose THEN
    RETURN;
  END IF;
  PERFORM set_config('app.organisation_id', held.organisation_id::text, true);
  RETURN QUERY
    SELECT o.id, held.id FROM organisation o WHERE o.id = held.organisation_id AND o.suspended_at IS NULL;
  IF NOT FOUND THEN
    PERFORM set_config('app.organisation_id', '', true);
  END IF;
END $$;

-- Whether an account belongs to any other organisation too, now or once.
CREATE FUNCTION belongs_elsewhere(the_account uuid, the_organisation uuid) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE elsewhere boolean;
BEGIN
  PERFORM set_config('app.account_id', the_account::text, true);
  SELECT EXISTS (SELECT 1 FROM member m WHERE m.account_id = the_account AND m.organisation_id <> the_organisation)
    INTO elsewhere;
  PERFORM set_config('app.account_id', '', true);
  RETURN elsewhere;
END $$;

-- What became of an account, told in the trail of each organisation it belongs to, in the name of its member there;
-- and whether its owner has shown to read the e-mail of the address, or no longer has: null leaves that as it is.
CREATE FUNCTION tell_organisations(the_account uuid, the_time timestamptz, the_request text, the_action text, the_facts jsonb, confirmed boolean)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  before text := current_setting('app.organisation_id', true);
  organisations uuid[];
  members uuid[];
BEGIN
  PERFORM set_config('app.account_id', the_account::text, true);
  SELECT array_agg(m.organisation_id ORDER BY m.organisation_id), array_agg(m.id ORDER BY m.organisation_id)
    INTO organisations, members
    FROM member m WHERE m.account_id = the_account AND m.state = 'active';
  PERFORM set_config('app.account_id', '', true);
  FOR place IN 1 .. coalesce(cardinality(members), 0) LOOP
    PERFORM set_config('app.organisation_id', organisations[place]::text, true);
    UPDATE member SET confirmed_at = CASE WHEN confirmed THEN coalesce(confirmed_at, the_time) END
     WHERE id = members[place] AND confirmed IS NOT NULL;
    INSERT INTO audit_event (organisation_id, sequence, occurred_at, actor_id, request_id, action, subject_kind,
      subject_id, facts, record, previous_hash, hash)
    VALUES (organisations[place], 0, the_time, members[place], the_request, the_action, 'member',
      members[place], the_facts, '', '', '');
  END LOOP;
  PERFORM set_config('app.organisation_id', coalesce(before, ''), true);
END $$;

-- As before, and whether the password has to be changed first.
DROP FUNCTION enter_organisation(uuid, uuid, uuid, uuid, text);
CREATE FUNCTION enter_organisation(the_session uuid, the_account uuid, the_organisation uuid, the_member uuid, the_key text)
RETURNS TABLE (display_name text, locale text, roles text[], password_change_due boolean, replay_request bytea, replay_status integer, replay_response text, replay_etag text)
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
      a.password_change_due,
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
ALTER TABLE member NO FORCE ROW LEVEL SECURITY;
ALTER TABLE member_role NO FORCE ROW LEVEL SECURITY;
UPDATE account a SET password_change_due = true
 WHERE EXISTS (SELECT 1 FROM member m WHERE m.account_id = a.id)
   AND NOT EXISTS (SELECT 1 FROM session s WHERE s.account_id = a.id AND s.end_reason = 'password_changed')
   AND (SELECT r.granted_by IS NULL FROM member_role r
         WHERE r.account_id = a.id ORDER BY r.granted_at, r.id LIMIT 1) IS NOT TRUE
   AND a.email_key NOT LIKE '%.attest.example';
UPDATE member m SET first_sign_in_at = (
  SELECT min(s.created_at) FROM session s WHERE s.account_id = m.account_id AND s.organisation_id = m.organisation_id);
ALTER TABLE member_role FORCE ROW LEVEL SECURITY;
ALTER TABLE member FORCE ROW LEVEL SECURITY;
COMMIT;

-- BackupSequences1764000300000
BEGIN;
GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO attest_backup;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON SEQUENCES TO attest_backup;
COMMIT;

-- RowFingerprints1764000300001
BEGIN;
-- One line a row that the transaction wrote: table, key, SHA-256 of the row. Events before this column have none.
ALTER TABLE audit_event ADD COLUMN fingerprints text;
-- An event stays on its page with the lines of an ordinary record: reading it needs no second table.
ALTER TABLE audit_event SET (toast_tuple_target = 4080);

-- Arguments: columns that are left out, parted by commas; then the columns of the key. A column without a value is left
-- out of the row's text, so that a column that is added later does not change what was there before.
CREATE FUNCTION fingerprint_row() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $$
DECLARE
  content jsonb := to_jsonb(NEW);
  key text;
BEGIN
  IF TG_ARGV[0] <> '' THEN
    content := content - string_to_array(TG_ARGV[0], ',');
  END IF;
  IF TG_OP = 'UPDATE' AND content = to_jsonb(OLD) - string_to_array(TG_ARGV[0], ',') THEN
    RETURN NULL;
  END IF;
  key := content ->> TG_ARGV[1];
  FOR place IN 2 .. TG_NARGS - 1 LOOP
    key := key || ',' || (content ->> TG_ARGV[place]);
  END LOOP;
  PERFORM set_config('app.fingerprints', concat(current_setting('app.fingerprints', true),
    coalesce(content ->> 'organisation_id', content ->> 'id'), ' ', TG_TABLE_NAME, ' ', key, ' ',
    encode(sha256(convert_to(jsonb_strip_nulls(content)::text, 'UTF8')), 'hex'), E'\n'), true);
  RETURN NULL;
END $$;

-- For migrations: from now on each row that is written to the table is fingerprinted. A table that holds rows already
-- gets it in the migration that makes it.
CREATE FUNCTION fingerprint_table(the_table regclass, except_columns text, on_events text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE arguments text;
BEGIN
  SELECT string_agg(quote_literal(a.attname), ', ' ORDER BY k.place) INTO STRICT arguments
    FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k (attribute, place), pg_attribute a
   WHERE i.indrelid = the_table AND i.indisprimary AND a.attrelid = the_table AND a.attnum = k.attribute
     AND a.attname <> 'organisation_id';
  EXECUTE format('CREATE TRIGGER %I AFTER %s ON %s FOR EACH ROW EXECUTE FUNCTION fingerprint_row(%L, %s)',
    the_table::text || '_fingerprint', on_events, the_table, except_columns, arguments);
END $$;

CREATE OR REPLACE FUNCTION link_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head audit_head%ROWTYPE;
  pending text;
BEGIN
  SELECT * INTO head FROM audit_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'audit_head_missing: organisation % has no audit trail', NEW.organisation_id USING ERRCODE = 'restrict_violation';
  END IF;
  -- The first event of a transaction carries the rows of its organisation that were written up to it.
  pending := nullif(current_setting('app.fingerprints', true), '');
  IF pending IS NULL THEN
    NEW.fingerprints := NULL;
  ELSE
    SELECT string_agg(substr(line, 38) || E'\n', '' ORDER BY place) FILTER (WHERE left(line, 36) = NEW.organisation_id::text),
           string_agg(line || E'\n', '' ORDER BY place) FILTER (WHERE left(line, 36) <> NEW.organisation_id::text)
      INTO NEW.fingerprints, pending
      FROM string_to_table(rtrim(pending, E'\n'), E'\n') WITH ORDINALITY AS l (line, place);
    PERFORM set_config('app.fingerprints', coalesce(pending, ''), true);
  END IF;
  NEW.sequence := head.sequence + 1;
  NEW.previous_hash := head.hash;
  NEW.record := (jsonb_build_object(
    'sequence', NEW.sequence,
    'occurredAt', to_char(NEW.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'organisationId', NEW.organisation_id,
    'actorId', NEW.actor_id,
    'action', NEW.action,
    'subjectKind', NEW.subject_kind,
    'subjectId', NEW.subject_id,
    'enrolmentId', NEW.enrolment_id,
    'requestId', NEW.request_id,
    'facts', NEW.facts)
    || CASE WHEN NEW.fingerprints IS NULL THEN '{}'::jsonb
            ELSE jsonb_build_object('fingerprintsSha256', encode(sha256(convert_to(NEW.fingerprints, 'UTF8')), 'hex')) END)::text;
  NEW.hash := sha256(head.hash || convert_to(NEW.record, 'UTF8'));
  UPDATE audit_head SET sequence = NEW.sequence, hash = NEW.hash WHERE organisation_id = NEW.organisation_id;
  RETURN NEW;
END $$;
SELECT fingerprint_table('unit', 'searchable', 'INSERT');
SELECT fingerprint_table('element', '', 'INSERT');
SELECT fingerprint_table('indicator', '', 'INSERT');
SELECT fingerprint_table('output', '', 'INSERT');
SELECT fingerprint_table('competence_item', '', 'INSERT');
SELECT fingerprint_table('competence_item_element', '', 'INSERT');
SELECT fingerprint_table('guide_item', '', 'INSERT');
SELECT fingerprint_table('note', '', 'INSERT');
SELECT fingerprint_table('note_citation', '', 'INSERT');
SELECT fingerprint_table('evidence_rule_set', '', 'INSERT');
SELECT fingerprint_table('enrolment_withdrawal', '', 'INSERT');
SELECT fingerprint_table('evidence', '', 'INSERT');
SELECT fingerprint_table('evidence_version', '', 'INSERT');
SELECT fingerprint_table('evidence_version_file', '', 'INSERT');
SELECT fingerprint_table('evidence_probe', '', 'INSERT');
SELECT fingerprint_table('evidence_withdrawal', '', 'INSERT');
SELECT fingerprint_table('claim', '', 'INSERT');
SELECT fingerprint_table('judgement', '', 'INSERT');
SELECT fingerprint_table('outcome', '', 'INSERT');
SELECT fingerprint_table('outcome_item', '', 'INSERT');
SELECT fingerprint_table('sign_off', '', 'INSERT');
SELECT fingerprint_table('sign_off_item', '', 'INSERT');
SELECT fingerprint_table('sign_off_return', '', 'INSERT');
SELECT fingerprint_table('import_review', '', 'INSERT');
SELECT fingerprint_table('reading_edit', '', 'INSERT');
SELECT fingerprint_table('release_withdrawal', '', 'INSERT');
SELECT fingerprint_table('carry_over', '', 'INSERT');
SELECT fingerprint_table('carry_over_item', '', 'INSERT');
SELECT fingerprint_table('carried_claim', '', 'INSERT');
SELECT fingerprint_table('translation', '', 'INSERT');
SELECT fingerprint_table('translation_decision', '', 'INSERT');
SELECT fingerprint_table('assessment_tool_version', '', 'INSERT');
SELECT fingerprint_table('assessment_tool_line', '', 'INSERT');
SELECT fingerprint_table('assessment_tool_line_target', '', 'INSERT');
SELECT fingerprint_table('evidence_mark', '', 'INSERT');
SELECT fingerprint_table('evidence_mark_target', '', 'INSERT');
SELECT fingerprint_table('evidence_mark_removal', '', 'INSERT');
SELECT fingerprint_table('third_party_link', '', 'INSERT');
SELECT fingerprint_table('third_party_event', '', 'INSERT');
SELECT fingerprint_table('third_party_response', '', 'INSERT');
SELECT fingerprint_table('identity_check', '', 'INSERT');
SELECT fingerprint_table('message', '', 'INSERT');
SELECT fingerprint_table('message_release', '', 'INSERT');
SELECT fingerprint_table('assessment_plan_version', '', 'INSERT');
SELECT fingerprint_table('assessment_plan_item', '', 'INSERT');
SELECT fingerprint_table('assessment_plan_item_target', '', 'INSERT');
SELECT fingerprint_table('assessment_plan_share', '', 'INSERT');
SELECT fingerprint_table('assessment_plan_acknowledgement', '', 'INSERT');
SELECT fingerprint_table('reasonable_adjustment', '', 'INSERT');
SELECT fingerprint_table('self_rating', '', 'INSERT');
SELECT fingerprint_table('self_rating_evidence', '', 'INSERT');
SELECT fingerprint_table('organisation', '', 'INSERT OR UPDATE');
SELECT fingerprint_table('member', 'version,searchable,email_key', 'INSERT OR UPDATE');
SELECT fingerprint_table('member_role', '', 'INSERT OR UPDATE');
SELECT fingerprint_table('standard', '', 'INSERT OR UPDATE');
SELECT fingerprint_table('release', 'searchable', 'INSERT OR UPDATE');
SELECT fingerprint_table('standard_import', 'version,updated_at', 'INSERT OR UPDATE OF state, release_id');
SELECT fingerprint_table('finding', 'version', 'INSERT OR UPDATE');
SELECT fingerprint_table('stored_file', '', 'INSERT OR UPDATE');
SELECT fingerprint_table('enrolment', 'indicators_total,indicators_covered,critical_total,critical_covered,to_judge,indicator_strip,critical_strip,coverage_due_on,rule_version,version,last_activity_at', 'INSERT OR UPDATE');
SELECT fingerprint_table('evidence_request', '', 'INSERT OR UPDATE');
SELECT fingerprint_table('assessment_tool', 'version', 'INSERT OR UPDATE');
SELECT fingerprint_table('translation_line', '', 'INSERT OR UPDATE');
SELECT fingerprint_table('third_party_invitation', 'version,reminded_at,next_reminder_at', 'INSERT OR UPDATE');
ALTER TABLE organisation NO FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
  one record;
  made record;
  lines record;
  key text;
BEGIN
  PERFORM set_config('timezone', 'UTC', true);
  FOR one IN SELECT id FROM organisation LOOP
    PERFORM set_config('app.organisation_id', one.id::text, true);
    FOR made IN
      SELECT c.relname AS name, string_to_array(encode(t.tgargs, 'escape'), '\000') AS arguments
        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       WHERE t.tgfoid = 'fingerprint_row'::regproc ORDER BY c.relname
    LOOP
      SELECT string_agg(format('(content ->> %L)', name), ' || '','' || ' ORDER BY place) INTO key
        FROM unnest(made.arguments) WITH ORDINALITY AS a (name, place) WHERE place > 1 AND name <> '';
      FOR lines IN EXECUTE format(
        'SELECT string_agg(line, '''' ORDER BY n) AS text, count(*) AS rows FROM (
           SELECT row_number() OVER () AS n, %L || '' '' || %L || '' '' || %s || '' '' || encode(sha256(convert_to(jsonb_strip_nulls(content)::text, ''UTF8'')), ''hex'') || chr(10) AS line
             FROM (SELECT to_jsonb(t) - string_to_array(%L, '','') AS content FROM %I t WHERE %I = %L) r) l
         GROUP BY (n - 1) / 5000 ORDER BY (n - 1) / 5000', one.id, made.name, key, made.arguments[1], made.name,
        CASE made.name WHEN 'organisation' THEN 'id' ELSE 'organisation_id' END, one.id)
      LOOP
        PERFORM set_config('app.fingerprints', lines.text, true);
        INSERT INTO audit_event (organisation_id, sequence, occurred_at, action, subject_kind, subject_id, facts, record, previous_hash, hash)
        VALUES (one.id, 0, now(), 'record.fingerprinted', 'organisation', one.id,
                jsonb_build_object('table', made.name, 'rows', lines.rows), '', '', '');
      END LOOP;
    END LOOP;
  END LOOP;
  PERFORM set_config('app.organisation_id', '', true);
END $$;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE TABLE audit_checkpoint (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  -- Of the public key of the file.
  key_sha256 bytea NOT NULL CONSTRAINT audit_checkpoint_key_length CHECK (length(key_sha256) = 32),
  -- Of the newest line about this organisation: its number in the file, and what it hashes to.
  number integer NOT NULL CONSTRAINT audit_checkpoint_number_positive CHECK (number > 0),
  line_sha256 bytea NOT NULL CONSTRAINT audit_checkpoint_line_length CHECK (length(line_sha256) = 32),
  written_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, key_sha256)
);
ALTER TABLE audit_checkpoint ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_checkpoint FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON audit_checkpoint USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());
-- Whoever writes the file sees how far the database knows it to be, of all organisations.
CREATE POLICY checkpoint ON audit_checkpoint FOR SELECT USING (current_setting('app.checkpoint', true) = 'on');
GRANT SELECT, INSERT, UPDATE ON audit_checkpoint TO attest_app;

-- It only ever goes on.
CREATE FUNCTION guard_audit_checkpoint() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.number <= OLD.number OR (NEW.organisation_id, NEW.key_sha256) <> (OLD.organisation_id, OLD.key_sha256) THEN
    RAISE EXCEPTION 'record_is_append_only: the number of a checkpoint only goes up' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_checkpoint_guard BEFORE UPDATE OR DELETE ON audit_checkpoint FOR EACH ROW EXECUTE FUNCTION guard_audit_checkpoint();
CREATE TRIGGER audit_checkpoint_no_truncate BEFORE TRUNCATE ON audit_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- One call for all organisations whose chain has moved: each row is written within its own. Lines come as
-- [{"organisationId", "number", "lineSha256"}] in the order of the file.
CREATE FUNCTION note_checkpoints(the_key_sha256 bytea, lines jsonb, at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE line record;
BEGIN
  FOR line IN SELECT * FROM jsonb_to_recordset(lines) AS l ("organisationId" uuid, "number" integer, "lineSha256" text) LOOP
    PERFORM set_config('app.organisation_id', line."organisationId"::text, true);
    INSERT INTO audit_checkpoint (organisation_id, key_sha256, number, line_sha256, written_at)
    VALUES (line."organisationId", the_key_sha256, line."number", decode(line."lineSha256", 'hex'), at)
    ON CONFLICT (organisation_id, key_sha256)
      DO UPDATE SET number = EXCLUDED.number, line_sha256 = EXCLUDED.line_sha256, written_at = EXCLUDED.written_at;
  END LOOP;
  PERFORM set_config('app.organisation_id', '', true);
END $$;
COMMIT;

-- FindPeople1764000500000
BEGIN;
-- By strokes as in Taiwan, numbers by their value. Deterministic: equal is what has the same bytes.
CREATE COLLATION name_order (provider = icu, locale = 'zh-Hant-TW-u-co-stroke-kn-true');
ALTER TABLE account ALTER COLUMN display_name TYPE text COLLATE name_order;
ALTER TABLE member
  ALTER COLUMN display_name TYPE text COLLATE name_order,
  ALTER COLUMN department TYPE text COLLATE name_order;
-- Folded as published text is, and kept: a list is filtered by it without folding every row each time.
ALTER TABLE member ADD COLUMN searchable text COLLATE "C" NOT NULL
  GENERATED ALWAYS AS (search_fold(display_name || ' ' || coalesce(department, '') || ' ' || email)) STORED;
ALTER TABLE unit ADD COLUMN searchable text COLLATE "C" NOT NULL
  GENERATED ALWAYS AS (search_fold(code || ' ' || title)) STORED;
ALTER TABLE release ADD COLUMN searchable text COLLATE "C" NOT NULL
  GENERATED ALWAYS AS (search_fold(code || ' ' || name)) STORED;
-- A page of people by name is read off the index; what is looked for is compared there, before any row is fetched.
CREATE INDEX member_by_name ON member (organisation_id, display_name, id) INCLUDE (searchable);
COMMIT;

-- GuardWhatWasGiven1764000500001
BEGIN;
CREATE OR REPLACE FUNCTION guard_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'release_is_published: a release is never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.state <> 'draft'
     AND (to_jsonb(NEW) - ARRAY['state', 'searchable']) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'searchable']) THEN
    RAISE EXCEPTION 'release_is_published: published text never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.state <> 'draft' AND NEW.state = 'draft' THEN
    RAISE EXCEPTION 'release_is_published: a release does not become a draft again' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
COMMIT;

-- ToldOfReassignment1764000500002
BEGIN;
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
COMMIT;

-- OpenWorkKept1764000500003
BEGIN;
CREATE TABLE open_work_kept (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  because text NOT NULL CONSTRAINT open_work_kept_because_known CHECK (because IN ('left', 'roles')),
  reason text NOT NULL CONSTRAINT open_work_kept_reason_given CHECK (reason ~ '\S'),
  -- How many open enrolments named the member then.
  enrolments integer NOT NULL,
  kept_by uuid NOT NULL,
  kept_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, kept_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX open_work_kept_member ON open_work_kept (organisation_id, member_id);
CREATE INDEX open_work_kept_kept_by ON open_work_kept (organisation_id, kept_by);
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['open_work_kept']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['open_work_kept']::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY[]::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
COMMIT;

-- FingerprintOpenWork1764001000300
BEGIN;
SELECT fingerprint_table('open_work_kept', '', 'INSERT');
ALTER TABLE organisation NO FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
  one record;
  made record;
  lines record;
  key text;
BEGIN
  PERFORM set_config('timezone', 'UTC', true);
  FOR one IN SELECT id FROM organisation LOOP
    PERFORM set_config('app.organisation_id', one.id::text, true);
    FOR made IN
      SELECT c.relname AS name, string_to_array(encode(t.tgargs, 'escape'), '\000') AS arguments
        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       WHERE t.tgfoid = 'fingerprint_row'::regproc AND c.relname IN ('open_work_kept') ORDER BY c.relname
    LOOP
      SELECT string_agg(format('(content ->> %L)', name), ' || '','' || ' ORDER BY place) INTO key
        FROM unnest(made.arguments) WITH ORDINALITY AS a (name, place) WHERE place > 1 AND name <> '';
      FOR lines IN EXECUTE format(
        'SELECT string_agg(line, '''' ORDER BY n) AS text, count(*) AS rows FROM (
           SELECT row_number() OVER () AS n, %L || '' '' || %L || '' '' || %s || '' '' || encode(sha256(convert_to(jsonb_strip_nulls(content)::text, ''UTF8'')), ''hex'') || chr(10) AS line
             FROM (SELECT to_jsonb(t) - string_to_array(%L, '','') AS content FROM %I t WHERE %I = %L) r) l
         GROUP BY (n - 1) / 5000 ORDER BY (n - 1) / 5000', one.id, made.name, key, made.arguments[1], made.name,
        CASE made.name WHEN 'organisation' THEN 'id' ELSE 'organisation_id' END, one.id)
      LOOP
        PERFORM set_config('app.fingerprints', lines.text, true);
        INSERT INTO audit_event (organisation_id, sequence, occurred_at, action, subject_kind, subject_id, facts, record, previous_hash, hash)
        VALUES (one.id, 0, now(), 'record.fingerprinted', 'organisation', one.id,
                jsonb_build_object('table', made.name, 'rows', lines.rows), '', '', '');
      END LOOP;
    END LOOP;
  END LOOP;
  PERFORM set_config('app.organisation_id', '', true);
END $$;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
COMMIT;

-- AuditFilters1764001000301
BEGIN;
CREATE INDEX audit_event_action ON audit_event (organisation_id, action, sequence DESC);
      CREATE INDEX audit_event_day ON audit_event (organisation_id, occurred_at);
COMMIT;

-- DocumentFormatsKnown1764010100000
BEGIN;
ALTER TABLE standard_import
  DROP CONSTRAINT standard_import_format_known,
  ADD CONSTRAINT standard_import_format_known
    CHECK (format IN ('text', 'html', 'pdf', 'docx', 'odt', 'xlsx', 'csv', 'json'));
COMMIT;

-- LettersTriedAgain1764010300000
BEGIN;
DROP POLICY round ON mail_message;
      CREATE POLICY round ON mail_message FOR SELECT
        USING (current_setting('app.mail_round', true) = 'on' AND state IN ('queued', 'failed') AND body <> '');
      CREATE INDEX mail_message_unsettled ON mail_message (created_at)
        WHERE state IN ('queued', 'failed') AND body <> '';
COMMIT;

-- SharedBetweenProcesses1764010400000
BEGIN;
-- Requests of an account or a network within a window. Keys are hashes, so that the table names nobody.
      CREATE UNLOGGED TABLE rate_count (
        key_sha256 bytea PRIMARY KEY CONSTRAINT rate_count_key_is_sha256 CHECK (octet_length(key_sha256) = 32),
        started_at timestamptz NOT NULL,
        requests bigint NOT NULL
      );
      CREATE INDEX rate_count_started ON rate_count (started_at);

      -- Which process writes to an upload now, and whether another one waits for it.
      CREATE UNLOGGED TABLE upload_turn (
        upload_id uuid PRIMARY KEY,
        holder uuid NOT NULL,
        ends_at timestamptz NOT NULL,
        wanted boolean NOT NULL DEFAULT false
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON rate_count, upload_turn
        TO attest_app;
COMMIT;

-- WhatStands1764020100000
BEGIN;
CREATE VIEW evidence_now WITH (security_invoker = true) AS SELECT ev.*,
      (SELECT w.evidence_id FROM evidence_withdrawal w
        WHERE w.organisation_id = ev.organisation_id AND w.evidence_id = ev.id) IS NOT NULL AS withdrawn
    FROM evidence ev;
GRANT SELECT ON evidence_now TO attest_app;
CREATE VIEW evidence_version_now WITH (security_invoker = true) AS SELECT v.*,
      v.number = (SELECT max(other.number) FROM evidence_version other
        WHERE other.organisation_id = v.organisation_id AND other.evidence_id = v.evidence_id) AS newest
    FROM evidence_version v;
GRANT SELECT ON evidence_version_now TO attest_app;
CREATE VIEW judgement_now WITH (security_invoker = true) AS SELECT j.*,
      (SELECT later.id FROM judgement later
        WHERE later.organisation_id = j.organisation_id AND later.supersedes_id = j.id) IS NOT NULL AS superseded
    FROM judgement j;
GRANT SELECT ON judgement_now TO attest_app;
CREATE VIEW outcome_now WITH (security_invoker = true) AS SELECT o.*,
      (SELECT later.id FROM outcome later
        WHERE later.organisation_id = o.organisation_id AND later.supersedes_id = o.id) IS NOT NULL AS superseded
    FROM outcome o;
GRANT SELECT ON outcome_now TO attest_app;
CREATE VIEW sign_off_return_now WITH (security_invoker = true) AS SELECT t.*,
      (SELECT later.id FROM outcome later
        WHERE later.organisation_id = t.organisation_id AND later.supersedes_id = t.outcome_id) IS NOT NULL AS answered
    FROM sign_off_return t;
GRANT SELECT ON sign_off_return_now TO attest_app;
CREATE VIEW reasonable_adjustment_now WITH (security_invoker = true) AS SELECT a.*,
      (SELECT later.id FROM reasonable_adjustment later
        WHERE later.organisation_id = a.organisation_id AND later.supersedes_id = a.id) IS NOT NULL AS superseded
    FROM reasonable_adjustment a;
GRANT SELECT ON reasonable_adjustment_now TO attest_app;
CREATE VIEW assessment_plan_version_now WITH (security_invoker = true) AS SELECT v.*,
      v.number = (SELECT max(other.number) FROM assessment_plan_version other
        WHERE other.organisation_id = v.organisation_id AND other.enrolment_id = v.enrolment_id) AS newest
    FROM assessment_plan_version v;
GRANT SELECT ON assessment_plan_version_now TO attest_app;
CREATE VIEW self_rating_now WITH (security_invoker = true) AS SELECT r.*,
      r.number = (SELECT max(other.number) FROM self_rating other
        WHERE other.organisation_id = r.organisation_id AND other.enrolment_id = r.enrolment_id
          AND other.target_id = r.target_id) AS newest
    FROM self_rating r;
GRANT SELECT ON self_rating_now TO attest_app;
CREATE VIEW evidence_mark_now WITH (security_invoker = true) AS SELECT m.*,
      (SELECT r.mark_id FROM evidence_mark_removal r
        WHERE r.organisation_id = m.organisation_id AND r.mark_id = m.id) IS NOT NULL AS removed
    FROM evidence_mark m;
GRANT SELECT ON evidence_mark_now TO attest_app;
CREATE VIEW reading_edit_now WITH (security_invoker = true) AS SELECT e.*,
      (SELECT u.id FROM reading_edit u
        WHERE u.organisation_id = e.organisation_id AND u.undoes = e.id) IS NOT NULL AS undone
    FROM reading_edit e;
GRANT SELECT ON reading_edit_now TO attest_app;
CREATE VIEW standing_claim WITH (security_invoker = true) AS SELECT c.organisation_id, c.id, c.enrolment_id, c.target_id, c.indicator_id, c.guide_item_id, c.made_by,
      c.made_at, c.evidence_id, ev.method, c.evidence_version_id, v.number AS version_number, v.title, v.occurred_at,
      v.occasion_id, v.detail, v.content_sha256, j.id AS judgement_id, j.verdict, j.valid, j.authentic, j."current",
      j.authentic_by, j.remark, j.judged_by, j.judged_at
    FROM claim c
    JOIN LATERAL (
      SELECT piece.method, piece.withdrawn FROM evidence_now piece
      WHERE piece.organisation_id = c.organisation_id AND piece.id = c.evidence_id LIMIT 1) ev ON NOT ev.withdrawn
    JOIN LATERAL (
      SELECT version.number, version.title, version.occurred_at, version.occasion_id, version.detail,
        version.content_sha256, version.newest
      FROM evidence_version_now version
      WHERE version.organisation_id = c.organisation_id AND version.id = c.evidence_version_id LIMIT 1) v ON v.newest
    LEFT JOIN LATERAL (
      SELECT judged.id, judged.verdict, judged.valid, judged.authentic, judged."current", judged.authentic_by,
        judged.remark, judged.judged_by, judged.judged_at
      FROM judgement_now judged
      WHERE judged.organisation_id = c.organisation_id AND judged.claim_id = c.id AND NOT judged.superseded
      LIMIT 1) j ON true;
GRANT SELECT ON standing_claim TO attest_app;
CREATE VIEW enrolment_target WITH (security_invoker = true) AS SELECT t.organisation_id, t.enrolment_id, t.target_id, t.target_kind, t.position, t.status,
      t.evidence_count, t.reasons, t.pieces, t.expires_on, coalesce(i.code, g.code) AS code, coalesce(i.text, g.text) AS text,
      i.element_id
    FROM target_state t
    LEFT JOIN indicator i ON i.organisation_id = t.organisation_id AND i.id = t.target_id
    LEFT JOIN guide_item g ON g.organisation_id = t.organisation_id AND g.id = t.target_id;
GRANT SELECT ON enrolment_target TO attest_app;
CREATE VIEW unit_target WITH (security_invoker = true) AS SELECT i.organisation_id, i.unit_id, i.id, 'indicator' AS kind, i.code, i.text, el.code AS element_code,
      el.position AS element_position, i.position
    FROM indicator i
    JOIN element el ON el.organisation_id = i.organisation_id AND el.id = i.element_id
    UNION ALL
    SELECT u.organisation_id, u.id, g.id, 'critical_evidence', g.code, g.text, NULL, 0, g.position
    FROM unit u
    JOIN guide_item g ON g.organisation_id = u.organisation_id AND g.release_id = u.release_id
      AND g.section = 'critical_evidence';
GRANT SELECT ON unit_target TO attest_app;
COMMIT;

-- CheaperLinks1764020200001
BEGIN;
CREATE OR REPLACE FUNCTION fingerprint_row() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $$
DECLARE
  content jsonb := to_jsonb(NEW);
  key text;
  kept text;
BEGIN
  IF TG_ARGV[0] <> '' THEN
    content := content - string_to_array(TG_ARGV[0], ',');
  END IF;
  IF TG_OP = 'UPDATE' AND content = to_jsonb(OLD) - string_to_array(TG_ARGV[0], ',') THEN
    RETURN NULL;
  END IF;
  key := content ->> TG_ARGV[1];
  FOR place IN 2 .. TG_NARGS - 1 LOOP
    key := key || ',' || (content ->> TG_ARGV[place]);
  END LOOP;
  kept := set_config('app.fingerprints', concat(current_setting('app.fingerprints', true),
    coalesce(content ->> 'organisation_id', content ->> 'id'), ' ', TG_TABLE_NAME, ' ', key, ' ',
    encode(sha256(convert_to(jsonb_strip_nulls(content)::text, 'UTF8')), 'hex'), E'\n'), true);
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION link_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head audit_head%ROWTYPE;
  pending text;
  own text;
  kept text;
BEGIN
  SELECT * INTO head FROM audit_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'audit_head_missing: organisation % has no audit trail', NEW.organisation_id USING ERRCODE = 'restrict_violation';
  END IF;
  -- The first event of a transaction carries the rows of its organisation that were written up to it.
  pending := nullif(current_setting('app.fingerprints', true), '');
  IF pending IS NULL THEN
    NEW.fingerprints := NULL;
  ELSE
    own := substr(replace(E'\n' || pending, E'\n' || NEW.organisation_id::text || ' ', E'\n'), 2);
    -- Each line of the organisation is shorter by its id and a space; with any other among them the sum differs.
    IF length(pending) - length(own) = 37 * (length(pending) - length(replace(pending, E'\n', ''))) THEN
      NEW.fingerprints := own;
      pending := NULL;
    ELSE
      SELECT string_agg(substr(line, 38) || E'\n', '' ORDER BY place) FILTER (WHERE left(line, 36) = NEW.organisation_id::text),
             string_agg(line || E'\n', '' ORDER BY place) FILTER (WHERE left(line, 36) <> NEW.organisation_id::text)
        INTO NEW.fingerprints, pending
        FROM string_to_table(rtrim(pending, E'\n'), E'\n') WITH ORDINALITY AS l (line, place);
    END IF;
    kept := set_config('app.fingerprints', coalesce(pending, ''), true);
  END IF;
  NEW.sequence := head.sequence + 1;
  NEW.previous_hash := head.hash;
  NEW.record := (jsonb_build_object(
    'sequence', NEW.sequence,
    'occurredAt', to_char(NEW.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'organisationId', NEW.organisation_id,
    'actorId', NEW.actor_id,
    'action', NEW.action,
    'subjectKind', NEW.subject_kind,
    'subjectId', NEW.subject_id,
    'enrolmentId', NEW.enrolment_id,
    'requestId', NEW.request_id,
    'facts', NEW.facts)
    || CASE WHEN NEW.fingerprints IS NULL THEN '{}'::jsonb
            ELSE jsonb_build_object('fingerprintsSha256', encode(sha256(convert_to(NEW.fingerprints, 'UTF8')), 'hex')) END)::text;
  NEW.hash := sha256(head.hash || convert_to(NEW.record, 'UTF8'));
  UPDATE audit_head SET sequence = NEW.sequence, hash = NEW.hash WHERE organisation_id = NEW.organisation_id;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION enter_organisation(the_session uuid, the_account uuid, the_organisation uuid, the_member uuid, the_key text)
RETURNS TABLE (display_name text, locale text, roles text[], password_change_due boolean, replay_request bytea, replay_status integer, replay_response text, replay_etag text)
LANGUAGE plpgsql AS $$
DECLARE
  kept text;
BEGIN
  kept := set_config('app.organisation_id', the_organisation::text, true);
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
      a.password_change_due,
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
    kept := set_config('app.organisation_id', '', true);
  END IF;
END $$;
COMMIT;

-- ClaimsThatWait1764020200002
BEGIN;
CREATE TABLE waiting_claim (
  organisation_id uuid NOT NULL,
  claim_id uuid NOT NULL,
  -- Of the enrolment, as it is now.
  assessor_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  evidence_id uuid NOT NULL,
  evidence_version_id uuid NOT NULL,
  -- Of the version.
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, claim_id),
  FOREIGN KEY (organisation_id, claim_id) REFERENCES claim (organisation_id, id)
);
CREATE INDEX waiting_claim_oldest ON waiting_claim (organisation_id, assessor_id, recorded_at, evidence_version_id, enrolment_id);
CREATE INDEX waiting_claim_evidence ON waiting_claim (organisation_id, evidence_id);
CREATE INDEX waiting_claim_enrolment ON waiting_claim (organisation_id, enrolment_id);
ALTER TABLE waiting_claim ENABLE ROW LEVEL SECURITY;
ALTER TABLE waiting_claim FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON waiting_claim USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());
GRANT SELECT, INSERT, UPDATE, DELETE ON waiting_claim TO attest_app;
-- Of all claims that one statement adds: most are judged by the same statement, and nothing is written for them.
CREATE FUNCTION claims_wait() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO waiting_claim (organisation_id, claim_id, assessor_id, enrolment_id, evidence_id, evidence_version_id, recorded_at)
  SELECT c.organisation_id, c.id, e.assessor_id, c.enrolment_id, c.evidence_id, c.evidence_version_id, v.recorded_at
    FROM added c
    JOIN enrolment e ON e.organisation_id = c.organisation_id AND e.id = c.enrolment_id AND e.state NOT IN ('signed', 'withdrawn')
    JOIN evidence_version v ON v.organisation_id = c.organisation_id AND v.id = c.evidence_version_id
   WHERE NOT EXISTS (SELECT 1 FROM judgement j WHERE j.organisation_id = c.organisation_id AND j.claim_id = c.id)
     AND NOT EXISTS (SELECT 1 FROM evidence_version n
          WHERE n.organisation_id = c.organisation_id AND n.evidence_id = c.evidence_id AND n.number > v.number)
     AND NOT EXISTS (SELECT 1 FROM evidence_withdrawal w WHERE w.organisation_id = c.organisation_id AND w.evidence_id = c.evidence_id);
  RETURN NULL;
END $$;
CREATE TRIGGER claim_waits AFTER INSERT ON claim REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION claims_wait();

CREATE FUNCTION judgements_end_waiting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM waiting_claim w USING added j WHERE w.organisation_id = j.organisation_id AND w.claim_id = j.claim_id;
  RETURN NULL;
END $$;
CREATE TRIGGER judgement_ends_waiting AFTER INSERT ON judgement REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION judgements_end_waiting();

CREATE FUNCTION evidence_waits_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'evidence_withdrawal' THEN
    DELETE FROM waiting_claim WHERE organisation_id = NEW.organisation_id AND evidence_id = NEW.evidence_id;
  ELSE
    DELETE FROM waiting_claim
     WHERE organisation_id = NEW.organisation_id AND evidence_id = NEW.evidence_id AND evidence_version_id <> NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER evidence_version_waits_alone AFTER INSERT ON evidence_version
  FOR EACH ROW WHEN (NEW.number > 1) EXECUTE FUNCTION evidence_waits_alone();
CREATE TRIGGER evidence_withdrawal_ends_waiting AFTER INSERT ON evidence_withdrawal
  FOR EACH ROW EXECUTE FUNCTION evidence_waits_alone();

-- An enrolment that is closed waits for nobody, and never opens again.
CREATE FUNCTION enrolment_waiting_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state IN ('signed', 'withdrawn') THEN
    DELETE FROM waiting_claim WHERE organisation_id = NEW.organisation_id AND enrolment_id = NEW.id;
  ELSE
    UPDATE waiting_claim SET assessor_id = NEW.assessor_id WHERE organisation_id = NEW.organisation_id AND enrolment_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER enrolment_waiting_moves AFTER UPDATE OF state, assessor_id ON enrolment FOR EACH ROW
  WHEN (OLD.assessor_id <> NEW.assessor_id OR (OLD.state <> NEW.state AND NEW.state IN ('signed', 'withdrawn')))
  EXECUTE FUNCTION enrolment_waiting_moves();
ALTER TABLE organisation NO FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT id FROM organisation LOOP
    PERFORM set_config('app.organisation_id', one.id::text, true);
    -- Planned for each organisation: a plan that was made for a small one takes hours in a large one.
    EXECUTE $fill$
    INSERT INTO waiting_claim (organisation_id, claim_id, assessor_id, enrolment_id, evidence_id, evidence_version_id, recorded_at)
    SELECT c.organisation_id, c.id, e.assessor_id, c.enrolment_id, c.evidence_id, c.evidence_version_id, v.recorded_at
      FROM claim c
      JOIN enrolment e ON e.organisation_id = c.organisation_id AND e.id = c.enrolment_id AND e.state NOT IN ('signed', 'withdrawn')
      JOIN evidence_version v ON v.organisation_id = c.organisation_id AND v.id = c.evidence_version_id
     WHERE NOT EXISTS (SELECT 1 FROM judgement j WHERE j.organisation_id = c.organisation_id AND j.claim_id = c.id)
       AND NOT EXISTS (SELECT 1 FROM evidence_version n
            WHERE n.organisation_id = c.organisation_id AND n.evidence_id = c.evidence_id AND n.number > v.number)
       AND NOT EXISTS (SELECT 1 FROM evidence_withdrawal w WHERE w.organisation_id = c.organisation_id AND w.evidence_id = c.evidence_id)
    $fill$;
  END LOOP;
  PERFORM set_config('app.organisation_id', '', true);
END $$;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE INDEX enrolment_due ON enrolment (organisation_id, assessor_id, due_on, id) WHERE state NOT IN ('decided', 'signed', 'withdrawn');
CREATE INDEX enrolment_near ON enrolment (organisation_id, assessor_id, (indicators_total - indicators_covered + critical_total - critical_covered), id)
  WHERE state IN ('in_progress', 'ready_to_decide');
COMMIT;

-- KeptVerification1764020200003
BEGIN;
CREATE TABLE verification (
        organisation_id uuid PRIMARY KEY REFERENCES organisation (id),
        -- Null when nobody waits for a check.
        asked_at timestamptz,
        -- Of the last one that ended: when it began, for how long, up to which event, and what it found.
        checked_at timestamptz,
        milliseconds integer,
        sequence bigint,
        hash bytea,
        found jsonb,
        CONSTRAINT verification_whole CHECK (num_nulls(checked_at, milliseconds, sequence, hash, found) IN (0, 5))
      );
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['verification']::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY[]::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['verification']::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
END $$;
COMMIT;
