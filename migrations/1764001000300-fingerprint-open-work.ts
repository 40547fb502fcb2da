import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fingerprintExisting } from './1764000300001-row-fingerprints';

/** Why units stayed with somebody who left is of the record too. */
export class FingerprintOpenWork1764001000300 implements MigrationInterface {
  readonly name = 'FingerprintOpenWork1764001000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("SELECT fingerprint_table('open_work_kept', '', 'INSERT')");
    await runner.query(fingerprintExisting(['open_work_kept']));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What proves the record is not taken away; restore a backup instead.'));
  }
}
