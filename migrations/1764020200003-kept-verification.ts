import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

/** What the last check of a whole record found: a large one is checked in the background, and read where it is kept. */
export class KeptVerification1764020200003 implements MigrationInterface {
  readonly name = 'KeptVerification1764020200003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
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
    `);
    await runner.query(sealTables({ updatable: ['verification'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE verification');
  }
}
