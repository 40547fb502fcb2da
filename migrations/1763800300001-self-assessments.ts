import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

/** How candidates saw themselves at the time; the latest row of a target stands. */
export const selfAssessmentTables = ['self_rating', 'self_rating_evidence'];

export class SelfAssessments1763800300001 implements MigrationInterface {
  readonly name = 'SelfAssessments1763800300001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(sealTables({ appendOnly: selfAssessmentTables }));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What somebody said of themselves is not dropped; restore a backup.'));
  }
}

const tables = /* sql */ `
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
`;
