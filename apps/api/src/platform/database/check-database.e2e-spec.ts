import { randomBytes } from 'node:crypto';
import { migrations } from '@attest/migrations';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../../../test/support/database';
import { testConfig } from '../../../test/support/app';
import { sql } from '../../../test/support/sql';
import { migrate } from '../../commands/migrate';
import { checkDatabase } from './check-database';

describe('before anything is served', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const check = (databaseUrl: string, allowUnsafeDurability = true) =>
    checkDatabase({ ...testConfig(database, '/nowhere'), databaseUrl, allowUnsafeDurability });

  it('a migrated database under the application’s role is accepted', async () => {
    await expect(check(database.appUrl)).resolves.toBeUndefined();
  });

  it('refuses to run as superuser, as owner, as a role without row-level security, or as one that may become such', async () => {
    await expect(check(database.superuserUrl)).rejects.toThrow(/superuser.*attest_app/);
    await expect(check(database.ownerUrl)).rejects.toThrow(/owns the tables/);
    await expect(check(database.backupUrl)).rejects.toThrow(/BYPASSRLS/);

    const role = `half_app_${randomBytes(4).toString('hex')}`;
    const [{ datname = '' } = {}] = await sql(database.superuserUrl, 'SELECT current_database() AS datname');
    await sql(
      database.superuserUrl,
      `CREATE ROLE ${role} LOGIN PASSWORD 'only here' IN ROLE attest_owner; GRANT CONNECT ON DATABASE ${String(datname)} TO ${role}`,
    );
    const url = new URL(database.appUrl);
    url.username = role;
    url.password = 'only here';
    await expect(check(url.href)).rejects.toThrow(/owns the tables/);
    await sql(
      database.superuserUrl,
      `REVOKE CONNECT ON DATABASE ${String(datname)} FROM ${role}; DROP ROLE ${role}`,
    );
  });

  it('refuses a server that answers before anything is kept, unless told that the data do not matter', async () => {
    // The server of the tests is of that kind.
    await expect(check(database.appUrl, false)).rejects.toThrow(/fsync = off.*could be lost/);
  });

  it('refuses a database that lacks migrations', async () => {
    const empty = await createEmptyDatabase();
    await sql(empty.ownerUrl, 'REVOKE CREATE ON SCHEMA public FROM PUBLIC').catch(() => undefined);
    await expect(check(empty.appUrl)).rejects.toThrow(
      new RegExp(`lacks ${String(migrations.length)} migration.*attest -- migrate`),
    );
    await empty.drop();
  });

  it('refuses an index on names of another ICU, which migrating puts right', async () => {
    const moved = await createTestDatabase();
    await sql(moved.superuserUrl, "UPDATE pg_collation SET collversion = '1' WHERE collname = 'name_order'");
    await expect(check(moved.appUrl)).rejects.toThrow(/by ICU 1, .*attest -- migrate/);
    await migrate({ ownerUrl: moved.ownerUrl });
    await expect(check(moved.appUrl)).resolves.toBeUndefined();
    await moved.drop();
  });

  it('does not migrate where names cannot be put in order', async () => {
    const empty = await createEmptyDatabase();
    await sql(empty.superuserUrl, "DELETE FROM pg_collation WHERE collprovider = 'i'");
    await expect(migrate({ ownerUrl: empty.ownerUrl })).rejects.toThrow(/no ICU collations/);
    await empty.drop();
  });

  it('says when the server cannot be reached', async () => {
    await expect(check('postgres://attest_app@127.0.0.1:1/attest')).rejects.toThrow(/cannot be reached/);
  });
});
