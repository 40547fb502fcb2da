import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoleName } from './foundations/security';

/** What several processes on one database have to agree on from moment to moment; nothing of it outlives a crash. */
export class SharedBetweenProcesses1764010400000 implements MigrationInterface {
  readonly name = 'SharedBetweenProcesses1764010400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- Requests of an account or a network within a window. Keys are hashes, so that the table names nobody.
      CREATE UNLOGGED TABLE rate_count (
        key_sha256 bytea PRIMARY KEY CONSTRAINT rate_count_key_is_sha256 CHECK (octet_length(key_sha256) = 32),
        started_at timestamptz NOT NULL,
        requests bigint NOT NULL
      );
      CREATE INDEX rate_count_started ON rate_count (started_at);

      -- Which process writes to an upload now, and whether another one waits for it.
      CREATE UNLOGGED TABLE upload_turn (
        upload_id uuid PRIMARY KEY,
        holder uuid NOT NULL,
        ends_at timestamptz NOT NULL,
        wanted boolean NOT NULL DEFAULT false
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON rate_count, upload_turn
        TO ${appRoleName(process.env['ATTEST_APP_ROLE'])};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rate_count, upload_turn');
  }
}
