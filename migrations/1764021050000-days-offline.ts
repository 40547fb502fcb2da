import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organisation says for how many days a device may show what it read, without a network (docs/adr/0088). */
export class DaysOffline1764021050000 implements MigrationInterface {
  readonly name = 'DaysOffline1764021050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(days);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE organisation DROP COLUMN offline_days');
  }
}

/** Without a value it is as usual, and rows from before keep their fingerprints. */
const days = /* sql */ `
ALTER TABLE organisation ADD COLUMN offline_days smallint
  CONSTRAINT organisation_offline_days_some CHECK (offline_days BETWEEN 1 AND 60);
`;
