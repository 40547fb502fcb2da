import { migrations } from '@attest/migrations';
import { DataSource } from 'typeorm';

/**
 * Applies what is missing, each migration in a transaction of its own.
 * @param ownerUrl connection string of the role that owns the tables
 * @returns the names of the migrations applied now
 */
export async function runMigrations(ownerUrl: string): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    applicationName: 'attest-migrations',
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    poolSize: 1,
  });
  await source.initialize();
  try {
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
