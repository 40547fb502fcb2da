import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

/** Versions and their lines stay for ever: evidence names the version of the tool with which it was taken. */
export const toolTables = ['assessment_tool_version', 'assessment_tool_line', 'assessment_tool_line_target'];

export class Tools1763700400000 implements MigrationInterface {
  readonly name = 'Tools1763700400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(sealTables({ appendOnly: toolTables, updatable: ['assessment_tool'] }));
  }

  /** What evidence refers to is not dropped. */
  down(): Promise<void> {
    return Promise.reject(new Error('Tools cannot be undone; restore a backup instead.'));
  }
}

const tables = /* sql */ `
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
  text text NOT NULL CONSTRAINT assessment_tool_line_said CHECK (text ~ '\\S'),
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
`;
