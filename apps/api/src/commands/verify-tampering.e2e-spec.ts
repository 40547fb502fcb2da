import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintExisting } from '@attest/migrations';
import { Client, type QueryResultRow } from 'pg';
import { createApp, type TestApp } from '../../test/support/app';
import { signedUnit } from '../../test/support/case';
import { signedWhole } from '../../test/support/programme-case';
import { sql } from '../../test/support/sql';
import { fillEmptyTables, kinds, notFound, otherValue } from '../../test/support/tampering';
import { WriteCheckpoints } from '../features/audit/write-checkpoints';
import { AuditTrail } from '../features/audit/audit-trail';
import { CheckpointFile, type ReadCheckpoints } from '../features/audit/checkpoints';
import { otherTables, type RecordTable, recordTables } from '../features/audit/record-tables';
import type { Ask } from '../features/audit/verify-chain';
import { fileDamage, verifyCheckpoints } from '../features/audit/verify-checkpoints';
import { isIntact, verifyOrganisation } from '../features/verification/verify-organisation';
import { verifyRows } from '../features/audit/verify-rows';
import { Database } from '../platform/database/database';
import type { Statement } from '../platform/database/statement';

const exceptOf = (table: string): readonly string[] =>
  new Map<string, RecordTable>(Object.entries(recordTables)).get(table)?.except ?? [];

type Lines = readonly string[];

const inFile = (words: string, change: (lines: Lines) => Lines) => ({
  words,
  change: (folder: string, lines: Lines) => {
    writeFileSync(
      join(folder, 'audit-checkpoints.jsonl'),
      change(lines)
        .map((line) => `${line}\n`)
        .join(''),
    );
  },
});

/** What somebody who may write to the data folder, and not to the database, might do to it. */
const changedFiles: readonly {
  readonly words: string;
  readonly change: (folder: string, lines: Lines) => void | Promise<void>;
}[] = [
  inFile('its newest line is taken away', (lines) => lines.slice(0, -1)),
  inFile('its first line is taken away', (lines) => lines.slice(1)),
  inFile('a line in its middle is taken away', (lines) => lines.filter((_, index) => index !== 1)),
  inFile('a line is changed', (lines) => lines.map((line) => line.replace('"sequence":', '"sequence":1'))),
  inFile('two lines change places', ([first = '', second = '', ...rest]) => [second, first, ...rest]),
  inFile('a line is there twice', (lines) => [...lines, lines[0] ?? '']),
  inFile('it is emptied', () => []),
  {
    words: 'it is deleted, with its keys',
    change: (folder) => {
      for (const name of [
        'audit-checkpoints.jsonl',
        'audit-checkpoint-key.pem',
        'audit-checkpoint-key.pub.pem',
      ])
        rmSync(join(folder, name));
    },
  },
  {
    words: 'the public key is another one',
    change: (folder) => {
      const { publicKey } = generateKeyPairSync('ed25519');
      writeFileSync(
        join(folder, 'audit-checkpoint-key.pub.pem'),
        publicKey.export({ type: 'spki', format: 'pem' }),
      );
    },
  },
];

describe('a change made past the application by whoever holds the database', () => {
  let app: TestApp;
  let client: Client;
  let checkpoints: ReadCheckpoints;
  let columns: { tbl: string; col: string; type: string }[];

  const org = () => app.actors.home.organisationId;
  const bound = (text: string) => text.replaceAll(':org', `'${org()}'`);
  const ask: Ask = async <Row extends QueryResultRow>(given: Statement, values: readonly unknown[]) =>
    (await client.query<Row>({ ...given, values: [...values] })).rows;
  /** In a transaction that is taken back; what is checked is checked as the application would. */
  const after = async <T>(change: string, check: () => Promise<T>, role = 'replica'): Promise<T> => {
    await client.query('BEGIN');
    try {
      await client.query(`SET LOCAL session_replication_role = '${role}'`);
      await client.query(bound(change));
      await client.query('SET LOCAL ROLE attest_app');
      await client.query("SELECT set_config('app.organisation_id', $1, true)", [org()]);
      return await check();
    } finally {
      await client.query('ROLLBACK');
    }
  };
  const examined = () =>
    verifyOrganisation(
      ask,
      org(),
      { file: checkpoints, again: () => Promise.resolve(checkpoints) },
      new Date(),
    );

  beforeAll(async () => {
    app = await createApp();
    const { enrolment } = await signedUnit(app);
    await signedWhole(app, enrolment);
    client = new Client({ connectionString: app.database.superuserUrl });
    await client.connect();
    columns = (
      await client.query<{ tbl: string; col: string; type: string }>(
        `SELECT c.relname AS tbl, a.attname AS col, y.typname AS type
           FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type y ON y.oid = a.atttypid
          WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
          ORDER BY 1, a.attnum`,
      )
    ).rows;
    // Checks and unique keys are as easily taken away as triggers are.
    await client.query(
      `DO $$ DECLARE c record; BEGIN
         FOR c IN SELECT conname, conrelid::regclass AS tbl FROM pg_constraint WHERE contype IN ('c', 'u') AND connamespace = 'public'::regnamespace LOOP
           EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', c.tbl, c.conname);
         END LOOP;
         FOR c IN SELECT indexrelid::regclass AS name FROM pg_index WHERE indisunique AND NOT indisprimary AND indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace) LOOP
           EXECUTE format('DROP INDEX %s', c.name);
         END LOOP;
       END $$`,
    );
    await client.query(
      `SET session_replication_role = 'replica'; ${bound(fillEmptyTables(columns))}; RESET session_replication_role`,
    );
    await sql(app.database.ownerUrl, fingerprintExisting());
    const keeper = app.nest.get(WriteCheckpoints);
    await keeper.run();
    const at = new Date().toISOString();
    // Two more of other organisations, so that the file has a middle and an end.
    await keeper.file.append([
      { organisationId: app.actors.away.organisationId, sequence: 1, hash: 'ab'.repeat(32), at },
    ]);
    await app.nest
      .get(Database)
      .transaction(app.actors.home.admin.actor, () =>
        app.nest.get(AuditTrail).record({ action: 'file.cleared', subjectId: org() }),
      );
    await keeper.run();
    checkpoints = await keeper.file.read();
  });
  afterAll(async () => {
    await client.end();
    await app.close();
  });

  it('is found, whichever of these it is', async () => {
    expect(isIntact(await after('SELECT 1', examined))).toBe(true);
    const missed: string[] = [];
    for (const { words, sql: change } of kinds) {
      if (isIntact(await after(change, examined))) missed.push(words);
    }
    process.stdout.write(
      `  ${kinds.length - missed.length} of ${kinds.length} kinds of change are found by verify and by the auditor's page.\n`,
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ['manifest', `UPDATE programme_sign_off SET manifest = manifest || ' '`],
    ['manifest', `UPDATE programme_sign_off SET programme_outcome_id = uuidv7()`],
    ['trail', `UPDATE audit_event SET facts = facts - 'manifestSha256' WHERE action = 'programme.signed'`],
    ['units', `UPDATE programme_sign_off_unit SET manifest_sha256 = sha256('x')`],
    ['units', `DELETE FROM programme_sign_off_unit`],
    ['units', `UPDATE sign_off SET manifest_sha256 = sha256('x')`],
    ['units', `DELETE FROM sign_off`],
  ])('is found in what a whole was signed under: %s, %s', async (what, change) => {
    const { programmeSignatures } = await after(change, examined);
    expect(programmeSignatures).toMatchObject({ checked: 1, wrong: [{ what }] });
  });

  it.each(notFound)('is not found, and said so: $words', async ({ sql: change }) => {
    expect(isIntact(await after(change, examined, 'origin'))).toBe(true);
  });

  it('is found in the file of checkpoints', async () => {
    const path = join(app.config.dataDir, 'audit-checkpoints.jsonl');
    const missed: string[] = [];
    for (const { words, change } of changedFiles) {
      const folder = mkdtempSync(join(tmpdir(), 'attest-test-checkpoints-'));
      cpSync(app.config.dataDir, folder, { recursive: true });
      await change(folder, readFileSync(path, 'utf8').trimEnd().split('\n'));
      const read = await new CheckpointFile(folder).read();
      const { damage } = await verifyCheckpoints(ask, org(), read, () => Promise.resolve(read));
      if (fileDamage(read).length + damage.length === 0) missed.push(words);
      rmSync(folder, { recursive: true });
    }
    process.stdout.write(
      `  ${changedFiles.length - missed.length} of ${changedFiles.length} changes of the file.\n`,
    );
    expect(missed).toEqual([]);
  });

  it('is found in every column of every table of the record, and when a row is gone', async () => {
    const missed: string[] = [];
    let tried = 0;
    for (const [table, { key, except = [] }] of Object.entries<{
      key: readonly string[];
      except?: readonly string[];
    }>(recordTables)) {
      const scope = table === 'organisation' ? 'id = :org' : 'organisation_id = :org';
      const only = { [table]: { key, except } };
      const own = columns.filter(
        ({ tbl, col }) => tbl === table && !except.includes(col) && col !== 'organisation_id',
      );
      const changes = own
        .filter(({ col }) => !(table === 'organisation' && col === 'id'))
        .map(({ col, type }) => ({
          what: `${table}.${col}`,
          change: `UPDATE ${table} SET "${col}" = ${otherValue(type, col)} WHERE ctid = (SELECT ctid FROM ${table} WHERE ${scope} LIMIT 1)`,
        }));
      for (const { what, change } of [
        ...changes,
        { what: `${table}: gone`, change: `DELETE FROM ${table} WHERE ${scope}` },
      ]) {
        tried += 1;
        const found = await after(change, () => verifyRows(ask, org(), only));
        if (found.damaged === 0) missed.push(what);
      }
    }
    process.stdout.write(
      `  ${tried - missed.length} of ${tried} columns and rows of the record are proved.\n`,
    );
    expect(missed).toEqual([]);
  });

  it('can be made to no table that nobody has thought about', () => {
    const tenant = columns.filter(({ col }) => col === 'organisation_id').map(({ tbl }) => tbl);
    const known = [...Object.keys(recordTables), ...Object.keys(otherTables)];
    expect([...tenant, 'organisation'].filter((table) => !known.includes(table))).toEqual(['session']);
    expect(known.filter((table) => ![...tenant, 'organisation'].includes(table))).toEqual([]);
  });

  it('is looked for as the triggers of the database fingerprint the rows', async () => {
    const triggers = await sql(
      app.database.superuserUrl,
      `SELECT tgrelid::regclass::text AS tbl, string_to_array(rtrim(encode(tgargs, 'escape'), '\\000'), '\\000') AS arguments,
              bit_or(tgtype::integer) & 16 = 16 AS moves
         FROM pg_trigger WHERE tgfoid = 'fingerprint_row'::regproc GROUP BY 1, 2 ORDER BY 1`,
    );
    expect(triggers.map(({ tbl, arguments: given, moves }) => [tbl, given, moves])).toEqual(
      Object.entries<RecordTable>(recordTables)
        .map(([table, { key, except = [], moves = false }]) => [table, [except.join(','), ...key], moves])
        .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
    );
    // Where a trigger looks before it is called whether anything of the record has changed, it looks at all of it.
    const looked = await sql(
      app.database.superuserUrl,
      `SELECT t.tgrelid::regclass::text AS tbl, ARRAY(
         SELECT a.attname::text FROM pg_attribute a
          WHERE a.attrelid = t.tgrelid AND a.attnum > 0 AND NOT a.attisdropped
            AND a.attname <> ALL (string_to_array(split_part(encode(t.tgargs, 'escape'), '\\000', 1), ','))
            AND NOT (pg_get_triggerdef(t.oid) ~ ('\\mold\\.' || quote_ident(a.attname) || '\\M')
                     AND pg_get_triggerdef(t.oid) ~ ('\\mnew\\.' || quote_ident(a.attname) || '\\M'))) AS overlooked
         FROM pg_trigger t WHERE t.tgfoid = 'fingerprint_row'::regproc AND t.tgqual IS NOT NULL`,
    );
    expect(looked).toEqual([{ tbl: 'enrolment', overlooked: [] }]);
    // So would a column that is computed from others; those that were there before are of the row.
    const computed = await sql(
      app.database.superuserUrl,
      `SELECT attrelid::regclass::text AS tbl, attname::text AS col FROM pg_attribute
        WHERE attgenerated <> '' AND NOT attisdropped AND attrelid::regclass::text = ANY ($1) ORDER BY 1`,
      [Object.keys(recordTables)],
    );
    expect(
      computed
        .map(({ tbl, col }) => ({ tbl: String(tbl), col: String(col) }))
        .filter(({ tbl, col }) => !exceptOf(tbl).includes(col)),
    ).toEqual(
      ['assessment_plan_item_target', 'claim', 'self_rating'].map((tbl) => ({ tbl, col: 'target_id' })),
    );
    // A column that is added with a value changes what earlier rows look like; these are older than the fingerprints.
    const filled = await sql(
      app.database.superuserUrl,
      `SELECT attrelid::regclass::text AS tbl, attname::text AS col FROM pg_attribute
        WHERE atthasmissing AND attrelid::regclass::text = ANY ($1) ORDER BY 1, 2`,
      [Object.keys(recordTables)],
    );
    const ofTheRow = filled.filter(({ tbl, col }) => !exceptOf(String(tbl)).includes(String(col)));
    expect(ofTheRow).toEqual([
      { tbl: 'organisation', col: 'signer_confirmation_required' },
      { tbl: 'standard_import', col: 'format' },
    ]);
  });
});
