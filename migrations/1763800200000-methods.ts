import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Evidence names the tool it was taken with, and the occasion it shares with the evidence of other candidates. What is
 * special to a method lies in `detail`, which was there from the start.
 */
export class Methods1763800200000 implements MigrationInterface {
  readonly name = 'Methods1763800200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE evidence_version
        ADD COLUMN tool_version_id uuid,
        -- One session with several candidates: equal in the evidence of each, and nothing else of the others.
        ADD COLUMN occasion_id uuid,
        ADD FOREIGN KEY (organisation_id, tool_version_id) REFERENCES assessment_tool_version (organisation_id, id);
      CREATE INDEX evidence_version_tool ON evidence_version (organisation_id, tool_version_id);`);
  }

  /** A signature may cover both. */
  down(): Promise<void> {
    return Promise.reject(new Error('What the record names is not dropped; restore a backup instead.'));
  }
}
