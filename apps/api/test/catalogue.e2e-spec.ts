import { appendOnlyTables, globalTables } from '@attest/migrations';
import { createTestDatabase, type TestDatabase } from './support/database';
import { sql } from './support/sql';

/** What is wrong with the tables of a database, one line for each; nothing when all is well. */
async function lintCatalogue(url: string): Promise<string[]> {
  const rows = await sql(url, lint, [Object.keys(globalTables)]);
  return rows.map(({ tbl, what }) => `${String(tbl)}: ${String(what)}`);
}

const lint = `
WITH RECURSIVE tenant AS (
  SELECT c.oid, c.relname::text AS tbl, c.relrowsecurity, c.relforcerowsecurity,
         CASE c.relname WHEN 'organisation' THEN 'id' ELSE 'organisation_id' END AS key
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relname <> ALL ($1)
), keyed AS (
  SELECT t.*, (SELECT a.attnum FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = t.key AND a.attnotnull) AS keynum FROM tenant t
), bound AS (
  -- By a key of their own to the organisation, or by one that is always given to a row that is bound itself.
  SELECT f.conrelid AS oid FROM pg_constraint f WHERE f.contype = 'f' AND f.confrelid = 'organisation'::regclass
  UNION SELECT f.conrelid FROM bound b JOIN pg_constraint f ON f.confrelid = b.oid AND f.contype = 'f'
   WHERE NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = f.conrelid AND a.attnum = ANY (f.conkey) AND NOT a.attnotnull)
), policy AS (
  SELECT p.polrelid, p.polcmd, pg_get_expr(p.polqual, p.polrelid) AS visible, pg_get_expr(p.polwithcheck, p.polrelid) AS accepted FROM pg_policy p
)
SELECT tbl, 'has no ' || key || ' that is always given' AS what FROM keyed WHERE keynum IS NULL
UNION ALL SELECT tbl, 'does not force row-level security' FROM keyed WHERE NOT (relrowsecurity AND relforcerowsecurity)
UNION ALL SELECT tbl, 'has no policy that keeps all commands to its organisation' FROM keyed k
 WHERE NOT EXISTS (SELECT 1 FROM policy p WHERE p.polrelid = k.oid AND p.polcmd = '*'
                     AND p.visible = '(' || k.key || ' = current_organisation())' AND p.accepted = '(' || k.key || ' = current_organisation())')
UNION ALL SELECT k.tbl, 'has a policy that lets others write' FROM keyed k JOIN policy p ON p.polrelid = k.oid
 WHERE p.polcmd <> 'r' AND (coalesce(p.visible, p.accepted) NOT LIKE '%current_organisation()%' OR coalesce(p.accepted, p.visible) NOT LIKE '%current_organisation()%')
UNION ALL SELECT k.tbl, 'has the unique key ' || i.indexrelid::regclass || ', which is not led by its organisation'
  FROM keyed k JOIN pg_index i ON i.indrelid = k.oid AND (i.indisunique OR i.indisprimary)
 WHERE k.tbl <> 'organisation' AND i.indkey[0] <> k.keynum
UNION ALL SELECT k.tbl, 'has no primary key' FROM keyed k WHERE NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = k.oid AND i.indisprimary)
UNION ALL SELECT k.tbl, 'refers to another table without its organisation by ' || f.conname
  FROM keyed k JOIN pg_constraint f ON f.conrelid = k.oid AND f.contype = 'f' JOIN tenant target ON target.oid = f.confrelid
 WHERE target.tbl <> 'organisation' AND f.conkey[1] <> k.keynum
UNION ALL SELECT k.tbl, 'may name an organisation that is not there' FROM keyed k
 WHERE k.tbl <> 'organisation' AND k.oid NOT IN (SELECT oid FROM bound)
UNION ALL SELECT k.tbl, 'has no index for ' || f.conname
  FROM keyed k JOIN pg_constraint f ON f.conrelid = k.oid AND f.contype = 'f'
 WHERE NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = k.oid
                     -- A row without a value refers to nothing.
                     AND (i.indpred IS NULL OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = k.oid AND a.attnum = ANY (f.conkey)
                            AND pg_get_expr(i.indpred, k.oid) = format('(%I IS NOT NULL)', a.attname)))
                     AND (string_to_array(i.indkey::text, ' ')::smallint[])[1:cardinality(f.conkey)] = f.conkey)
UNION ALL SELECT v.relname::text, 'is a view with the rights of its owner'
  FROM pg_class v JOIN pg_namespace n ON n.oid = v.relnamespace
 WHERE n.nspname = 'public' AND v.relkind IN ('v', 'm') AND NOT coalesce('security_invoker=true' = ANY (v.reloptions), false)
UNION ALL SELECT p.proname::text, 'decides visibility and is not stable' FROM pg_proc p
 WHERE p.proname IN ('current_organisation', 'current_account') AND p.provolatile <> 's'
UNION ALL SELECT p.proname::text, 'runs with the rights of its owner' FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
 WHERE n.nspname = 'public' AND p.prosecdef
ORDER BY 1, 2`;

describe('the catalogue', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('keeps every table of an organisation apart', async () => {
    expect(await lintCatalogue(database.ownerUrl)).toEqual([]);
  });

  it('would not pass with a table that does not', async () => {
    const scratch = await createTestDatabase();
    await sql(
      scratch.ownerUrl,
      `CREATE TABLE planted (id uuid PRIMARY KEY, organisation_id uuid, member_id uuid, number int UNIQUE,
         FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id));
       CREATE TABLE half (organisation_id uuid NOT NULL REFERENCES organisation (id), id uuid NOT NULL, PRIMARY KEY (organisation_id, id));
       ALTER TABLE half ENABLE ROW LEVEL SECURITY;
       CREATE POLICY tenant ON half USING (true) WITH CHECK (true);
       CREATE VIEW everybody AS SELECT * FROM member;
       CREATE FUNCTION as_owner() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'`,
    );
    expect(await lintCatalogue(scratch.ownerUrl)).toEqual([
      'as_owner: runs with the rights of its owner',
      'everybody: is a view with the rights of its owner',
      'half: does not force row-level security',
      'half: has a policy that lets others write',
      'half: has no policy that keeps all commands to its organisation',
      'planted: does not force row-level security',
      'planted: has no index for planted_organisation_id_member_id_fkey',
      'planted: has no organisation_id that is always given',
      'planted: has no policy that keeps all commands to its organisation',
      'planted: may name an organisation that is not there',
    ]);
    await scratch.drop();
  });

  it('gives the application no way to change or remove what was recorded', async () => {
    const rights = await sql(
      database.ownerUrl,
      `SELECT table_name AS tbl, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS may
         FROM information_schema.role_table_grants WHERE grantee = 'attest_app' AND table_schema = 'public'
        GROUP BY 1`,
    );
    const may = new Map(rights.map(({ tbl, may: granted }) => [String(tbl), String(granted)]));
    expect(appendOnlyTables.map((table) => [table, may.get(table)])).toEqual(
      appendOnlyTables.map((table) => [table, 'INSERT SELECT']),
    );
    const deletable = [...may]
      .filter(([, granted]) => /DELETE|TRUNCATE/.test(granted))
      .map(([table]) => table);
    expect(deletable.sort()).toEqual([
      'idempotency_key',
      'rate_count',
      'refresh_token',
      'sign_in_throttle',
      'upload_turn',
      // Repeats the record, which it is computed from.
      'waiting_claim',
    ]);
  });

  it('lets the application use the tables of the queue, see jobs by organisation, and own none of it', async () => {
    const rows = await sql(
      database.ownerUrl,
      `SELECT c.relname AS tbl, r.rolname AS owner, c.relrowsecurity AS rls
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_roles r ON r.oid = c.relowner
        WHERE n.nspname = 'pgboss' AND c.relkind IN ('r', 'p')`,
    );
    expect(new Set(rows.map(({ owner }) => owner))).toEqual(new Set(['attest_owner']));
    // Whatever holds jobs: a further table of the library has to be looked at.
    expect(rows.filter(({ rls }) => rls === true).map(({ tbl }) => tbl)).toEqual(
      rows.map(({ tbl }) => tbl).filter((tbl) => tbl === 'job' || tbl === 'job_common'),
    );
    expect(
      rows
        .map(({ tbl }) => String(tbl))
        .filter((tbl) => !/^queue_stats_\d+$/.test(tbl))
        .sort(),
    ).toEqual([
      ...['bam', 'instance', 'job', 'job_common', 'job_dependency', 'queue', 'queue_stats', 'schedule'],
      ...['subscription', 'version', 'warning'],
    ]);
    const [may] = await sql(
      database.ownerUrl,
      "SELECT has_schema_privilege('attest_app', 'pgboss', 'CREATE') AS create",
    );
    expect(may).toEqual({ create: false });
  });

  it('stops even the owner and a superuser from changing, removing or emptying it', async () => {
    for (const table of appendOnlyTables) {
      const triggers = await sql(
        database.ownerUrl,
        `SELECT bool_or(tgtype & 1 = 1 AND tgtype & 16 = 16) AS no_update, bool_or(tgtype & 1 = 1 AND tgtype & 8 = 8) AS no_delete,
                bool_or(tgtype & 32 = 32) AS no_truncate
           FROM pg_trigger WHERE tgrelid = $1::regclass AND tgfoid = 'refuse_change'::regproc AND tgenabled = 'O'`,
        [table],
      );
      expect([table, triggers]).toEqual([table, [{ no_update: true, no_delete: true, no_truncate: true }]]);
    }
    for (const url of [database.ownerUrl, database.superuserUrl]) {
      await expect(sql(url, 'TRUNCATE audit_event')).rejects.toThrow(/record_is_append_only/);
      await expect(sql(url, 'TRUNCATE audit_head')).rejects.toThrow(/record_is_append_only/);
    }
  });
});
