/** Who works towards what, under which rules, and how far they are. */
export const assessmentTables = /* sql */ `
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
`;
