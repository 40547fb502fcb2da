import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accountTables } from './foundations/accounts';
import { auditTables } from './foundations/audit';
import { authentication } from './foundations/authentication';
import { functions, grants, seal } from './foundations/security';
import { assessmentTables } from './foundations/assessment';
import { evidenceTables } from './foundations/evidence';
import { standardTables } from './foundations/standards';

/** The first schema: tenancy, accounts, published standards, the assessment record and its audit trail. */
export class Foundations1763600000000 implements MigrationInterface {
  readonly name = 'Foundations1763600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
    await runner.query(accountTables);
    await runner.query(standardTables);
    await runner.query(assessmentTables);
    await runner.query(evidenceTables);
    await runner.query(auditTables);
    await runner.query(authentication);
    await runner.query(seal);
    await runner.query(grants(process.env['ATTEST_APP_ROLE'], process.env['ATTEST_BACKUP_ROLE']));
  }

  /** A record kept for decades has no way back: a mistake is mended by a further migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('The foundations cannot be undone; restore a backup instead.'));
  }
}
