import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type TestApp } from '../../test/support/app';
import { copyAsRole, dumpAndRestore, hasPgDump } from '../../test/support/backup';
import { signedUnit } from '../../test/support/case';
import { createEmptyDatabase, type TestDatabase } from '../../test/support/database';
import { sql } from '../../test/support/sql';
import { verify } from './verify';

const SERVER = 18;

/** A dump of the real client where one is installed, and in any case all that it reads, as the role that it uses. */
const ways: [string, (from: TestDatabase, into: TestDatabase) => Promise<void>][] = [
  ['read over the protocol', (from, into) => copyAsRole(from.backupUrl, into)],
  ...((await hasPgDump(SERVER))
    ? [['by pg_dump and pg_restore', dumpAndRestore] as (typeof ways)[number]]
    : []),
];

describe('a backup', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp();
    await signedUnit(app);
  });
  afterAll(() => app.close());

  it.each(ways)('%s as the backup role restores into a whole system', async (_, dump) => {
    const restored = await createEmptyDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'attest-test-restored-'));
    try {
      await dump(app.database, restored);
      cpSync(app.config.dataDir, dataDir, { recursive: true });
      const before = await verify({ appUrl: app.database.appUrl, dataDir: app.config.dataDir });
      const after = await verify({ appUrl: restored.appUrl, dataDir });
      expect(after).toEqual(before);
      expect(after).toMatchObject({ intact: true, signOffs: 1, files: 1 });
    } finally {
      await restored.drop();
      rmSync(dataDir, { recursive: true });
    }
  });

  it('may read every table and every sequence, those of later migrations too, and change none', async () => {
    await sql(app.database.ownerUrl, 'CREATE TABLE later (id bigserial PRIMARY KEY)');
    expect(await sql(app.database.backupUrl, 'SELECT last_value FROM later_id_seq')).toHaveLength(1);
    const rights = await sql(
      app.database.backupUrl,
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'S')
          AND NOT CASE relkind WHEN 'S' THEN has_sequence_privilege(oid, 'SELECT') ELSE has_table_privilege(oid, 'SELECT') END
       UNION ALL
       SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
          AND has_table_privilege(oid, 'INSERT, UPDATE, DELETE, TRUNCATE')`,
    );
    expect(rights).toEqual([]);
    await sql(app.database.ownerUrl, 'DROP TABLE later');
  });
});
