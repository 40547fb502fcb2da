import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

/** Where in a file something is shown, and that a mark was taken away: both stay. */
export const evidenceMarkTables = ['evidence_mark', 'evidence_mark_target', 'evidence_mark_removal'];

export class EvidenceMarks1763800600000 implements MigrationInterface {
  readonly name = 'EvidenceMarks1763800600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(sealTables({ appendOnly: evidenceMarkTables }));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Marks are part of the record; restore a backup instead.'));
  }
}

const tables = /* sql */ `
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
  note text CONSTRAINT evidence_mark_note_said CHECK (note ~ '\\S'),
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
  reason text CONSTRAINT evidence_mark_removal_said CHECK (reason ~ '\\S'),
  removed_by uuid NOT NULL,
  removed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, mark_id),
  FOREIGN KEY (organisation_id, mark_id) REFERENCES evidence_mark (organisation_id, id),
  FOREIGN KEY (organisation_id, removed_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX evidence_mark_removal_removed_by ON evidence_mark_removal (organisation_id, removed_by);
`;
