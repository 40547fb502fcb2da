import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmptyDatabase, type TestDatabase } from './database';
import { sql } from './sql';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'migrations', 'testing');

/** The releases that left a dump, by the number of their last migration (migrations/testing/README.md). */
export const releaseDumps: readonly string[] = readdirSync(folder).filter((name) => /^\d+$/.test(name));

export interface LoadedRelease {
  readonly database: TestDatabase;
  /** Of the release: its files and checkpoints, as they lay in the data folder. */
  readonly dataDir: string;
}

/** A database and a data folder as that release left them, not migrated any further. */
export async function loadRelease(release: string): Promise<LoadedRelease> {
  const read = (name: string) => readFileSync(join(folder, release, name), 'utf8');
  const database = await createEmptyDatabase();
  await sql(database.ownerUrl, read('schema.sql'));
  await sql(database.superuserUrl, read('rows.sql'));
  const dataDir = mkdtempSync(join(tmpdir(), 'attest-release-'));
  const kept = join(folder, release, 'data');
  if (existsSync(kept)) cpSync(kept, dataDir, { recursive: true });
  return { database, dataDir };
}
