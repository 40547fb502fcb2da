import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

export const openWorkTables = ['open_work_kept'] as const;

/** Why units stayed in the name of somebody who left, or who lost the role for them. */
export class OpenWorkKept1764000500003 implements MigrationInterface {
  readonly name = 'OpenWorkKept1764000500003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(sealTables({ appendOnly: openWorkTables }));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Reasons that were given are not dropped; restore a backup instead.'));
  }
}

const table = /* sql */ `
CREATE TABLE open_work_kept (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  because text NOT NULL CONSTRAINT open_work_kept_because_known CHECK (because IN ('left', 'roles')),
  reason text NOT NULL CONSTRAINT open_work_kept_reason_given CHECK (reason ~ '\\S'),
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
`;
