import { Client } from 'pg';
import { createEmptyDatabase, createTestDatabase } from './database';

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the databases of the tests', () => {
  it('are clones that know nothing of each other', async () => {
    const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await ask(first.ownerUrl, 'CREATE TABLE only_here (id int)');
    const tables = "SELECT 1 FROM pg_tables WHERE tablename = 'only_here'";
    expect(await ask(first.ownerUrl, tables)).toHaveLength(1);
    expect(await ask(second.ownerUrl, tables)).toHaveLength(0);
    await Promise.all([first.drop(), second.drop()]);
  });

  it('have the roles of the real thing: the application is neither owner nor superuser and obeys row security', async () => {
    const database = await createTestDatabase();
    const role =
      'SELECT current_user AS name, rolsuper, rolbypassrls, pg_get_userbyid(datdba) AS owner FROM pg_roles, pg_database WHERE rolname = current_user AND datname = current_database()';
    const plain = { rolsuper: false, rolbypassrls: false, owner: 'attest_owner' };
    expect(await ask(database.appUrl, role)).toEqual([{ ...plain, name: 'attest_app' }]);
    expect(await ask(database.ownerUrl, role)).toEqual([{ ...plain, name: 'attest_owner' }]);
    expect(await ask(database.backupUrl, role)).toEqual([
      { ...plain, name: 'attest_backup', rolbypassrls: true },
    ]);
    await database.drop();
  });

  it('may be had without any migration, to try migrations themselves', async () => {
    const database = await createEmptyDatabase();
    expect(await ask(database.ownerUrl, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
    await database.drop();
    await expect(ask(database.ownerUrl, 'SELECT 1')).rejects.toThrow(/does not exist/);
  });

  it('carry the locale of production, so that trigrams know Chinese', async () => {
    const database = await createTestDatabase();
    expect(
      await ask(
        database.ownerUrl,
        'SELECT datlocprovider AS provider, datlocale AS locale, pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()',
      ),
    ).toEqual([{ provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8' }]);
    await database.drop();
  });
});
