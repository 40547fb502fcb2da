import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client, escapeIdentifier } from 'pg';
import { migrate } from '../../src/commands/migrate';
import type { TestDatabase } from './database';

const run = promisify(execFile);

/** Whether the machine has a pg_dump that reads a server of this major version; an older one refuses. */
export async function hasPgDump(major: number): Promise<boolean> {
  try {
    const { stdout } = await run('pg_dump', ['--version']);
    return Number(/\d+/.exec(stdout)?.[0] ?? 0) >= major;
  } catch {
    return false;
  }
}

/** What docs/running.md says, word for word: the backup role dumps, a superuser restores into an empty database. */
export async function dumpAndRestore(from: TestDatabase, into: TestDatabase): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attest-test-dump-'));
  const file = join(folder, 'attest.dump');
  try {
    await run('pg_dump', ['--format=custom', `--file=${file}`, from.backupUrl]);
    await run('pg_restore', ['--exit-on-error', `--dbname=${into.superuserUrl}`, file]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Dumped {
  readonly table: string;
  readonly columns: readonly string[];
  /** Each row in the text form of its type. */
  readonly rows: readonly string[];
}

/**
 * Does over the protocol what pg_dump does: as the role given, in one snapshot and with row-level security refused
 * rather than applied, locks every table, reads every sequence and every row; then fills a database of the same schema
 * with triggers off. It stands in where no pg_dump of the server's version is installed.
 */
export async function copyAsRole(roleUrl: string, into: TestDatabase): Promise<void> {
  const { tables, sequences } = await readEverything(roleUrl);
  await migrate({ ownerUrl: into.ownerUrl });
  await writeEverything(into.superuserUrl, tables, sequences);
}

interface SequenceState {
  readonly name: string;
  readonly last: string;
  readonly called: boolean;
}

async function readEverything(url: string): Promise<{ tables: Dumped[]; sequences: SequenceState[] }> {
  return connected(url, async (client) => {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query('SET LOCAL row_security = off');
    const { rows: relations } = await client.query<{ name: string; kind: string; columns: string[] }>(
      `SELECT c.relname AS name, c.relkind::text AS kind,
              ARRAY(SELECT a.attname::text FROM pg_attribute a
                     WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum) AS columns
         FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'S') ORDER BY c.relname`,
    );
    const tables: Dumped[] = [];
    const sequences: SequenceState[] = [];
    for (const { name, kind, columns } of relations) {
      const quoted = escapeIdentifier(name);
      if (kind === 'S') {
        const { rows } = await client.query<Omit<SequenceState, 'name'>>(
          `SELECT last_value AS last, is_called AS called FROM ${quoted}`,
        );
        sequences.push(...rows.map((row) => ({ name, ...row })));
      } else {
        await client.query(`LOCK TABLE ${quoted} IN ACCESS SHARE MODE`);
        const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${quoted} t`);
        tables.push({ table: name, columns, rows: rows.map(({ row }) => row) });
      }
    }
    await client.query('COMMIT');
    return { tables, sequences };
  });
}

async function writeEverything(
  url: string,
  tables: readonly Dumped[],
  sequences: readonly SequenceState[],
): Promise<void> {
  await connected(url, async (client) => {
    await client.query("SET session_replication_role = 'replica'");
    for (const { table, columns, rows } of tables) {
      const quoted = escapeIdentifier(table);
      const names = columns.map((column) => escapeIdentifier(column));
      await client.query(`DELETE FROM ${quoted}`);
      await client.query(
        `INSERT INTO ${quoted} (${names.join(', ')})
         SELECT ${names.map((name) => `(r.one).${name}`).join(', ')} FROM (SELECT t::${quoted} AS one FROM unnest($1::text[]) t OFFSET 0) r`,
        [rows],
      );
    }
    for (const { name, last, called } of sequences) {
      await client.query('SELECT setval($1::regclass, $2, $3)', [escapeIdentifier(name), last, called]);
    }
  });
}

async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
