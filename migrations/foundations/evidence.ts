/** The record itself: evidence, what it is said to prove, what an assessor judged, what was decided and signed. Only added to. */
export const evidenceTables = /* sql */ `
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
`;
