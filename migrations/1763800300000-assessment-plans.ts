import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

/** What was agreed with a candidate stays as it was agreed; a change is a further row. */
export const planTables = [
  'assessment_plan_version',
  'assessment_plan_item',
  'assessment_plan_item_target',
  'assessment_plan_share',
  'assessment_plan_acknowledgement',
  'reasonable_adjustment',
];

export class AssessmentPlans1763800300000 implements MigrationInterface {
  readonly name = 'AssessmentPlans1763800300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(sealTables({ appendOnly: planTables }));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What was agreed on is not dropped; restore a backup instead.'));
  }
}

const tables = /* sql */ `
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
  adjusted text NOT NULL CONSTRAINT reasonable_adjustment_said CHECK (adjusted ~ '\\S'),
  unchanged text NOT NULL CONSTRAINT reasonable_adjustment_standard_said CHECK (unchanged ~ '\\S'),
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
  CONSTRAINT reasonable_adjustment_end CHECK (NOT ended OR (supersedes_id IS NOT NULL AND ended_because ~ '\\S'))
);
CREATE INDEX reasonable_adjustment_enrolment ON reasonable_adjustment (organisation_id, enrolment_id);
CREATE INDEX reasonable_adjustment_agreed_by ON reasonable_adjustment (organisation_id, agreed_by);
`;
