import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A dump also reads where each sequence stands. The backup role could read tables alone, and pg_dump failed on the
 * first sequence; sequences of later migrations are readable as they are made.
 */
export class BackupSequences1764000300000 implements MigrationInterface {
  readonly name = 'BackupSequences1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    const role = process.env['ATTEST_BACKUP_ROLE'] ?? 'attest_backup';
    if (!/^[a-z_][a-z0-9_]{0,62}$/.test(role)) throw new Error(`«${role}» is not a usable role name.`);
    await runner.query(/* sql */ `
      GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role};
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON SEQUENCES TO ${role};
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('A backup needs what it may read.'));
  }
}
