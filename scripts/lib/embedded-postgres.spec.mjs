import { jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedDatabase } from './attest-database.mjs';
import { dataFolderHolder, openDataFolder } from './data-folder.mjs';
import { readPidFile } from './postmaster.mjs';
import { isAlive, processFacts } from './processes.mjs';
import { makeScratchFolder } from './scratch-folder.mjs';

/**
 * The real server, started, killed and found again. A second Attest is a process of its own, as in life.
 */
const HOLD = `
  const { openDataFolder } = await import(process.argv[1] + '/data-folder.mjs');
  const { startEmbeddedDatabase } = await import(process.argv[1] + '/attest-database.mjs');
  const { urls } = await startEmbeddedDatabase(openDataFolder(process.argv[2], { port: 4321 }));
  console.log(urls.ownerUrl);
  setInterval(() => {}, 1000);
`;

/**
 * @param {string} folder
 * @returns {Promise<{ ownerUrl: string, kill: () => Promise<void> }>}
 */
async function anotherAttest(folder) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', HOLD, import.meta.dirname, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  /** @type {string} */
  const line = await new Promise((settle) =>
    child.stdout.once('data', (/** @type {Buffer} */ data) => settle(data.toString())),
  );
  return {
    ownerUrl: line.trim(),
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/**
 * @param {string} url
 * @param {string} sql
 * @returns {Promise<unknown[]>}
 */
async function ask(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    /** @type {import('pg').QueryResult<Record<string, unknown>>} */
    const { rows } = await client.query(sql);
    return rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  jest.setTimeout(120_000);

  /** @type {string} */
  let parent;
  /** @type {string} */
  let path;
  beforeEach(() => {
    // As root, a folder that the server's user cannot enter, such as a checkout below /root.
    parent = makeScratchFolder();
    path = join(parent, 'data');
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  it('is found again after kill -9 of its parent: the old server is stopped, nothing committed is lost', async () => {
    const killed = await anotherAttest(path);
    await ask(killed.ownerUrl, 'CREATE TABLE kept (word text)');
    await ask(killed.ownerUrl, "INSERT INTO kept VALUES ('留下')");
    await killed.kill();
    const old = readPidFile(join(path, 'postgres'))?.pid ?? 0;
    expect(isAlive(old)).toBe(true);

    const folder = openDataFolder(path);
    expect(folder.interrupted).toBe(true);
    const { postgres, urls } = await startEmbeddedDatabase(folder);
    expect(processFacts(old)).toBeUndefined();
    expect(postgres.pid).not.toBe(old);
    expect(await ask(urls.ownerUrl, 'SELECT word FROM kept')).toEqual([{ word: '留下' }]);

    await postgres.stop();
    folder.release();
    expect(existsSync(join(path, 'postgres', 'postmaster.pid'))).toBe(false);
    expect(openDataFolder(path).interrupted).toBe(false);
  });

  it('recovers by its log when the server was killed too', async () => {
    const killed = await anotherAttest(path);
    await ask(killed.ownerUrl, 'CREATE TABLE kept (word text)');
    await ask(killed.ownerUrl, "INSERT INTO kept VALUES ('留下')");
    process.kill(readPidFile(join(path, 'postgres'))?.pid ?? 0, 'SIGKILL');
    await killed.kill();

    const { postgres, urls } = await startEmbeddedDatabase(openDataFolder(path));
    expect(await ask(urls.ownerUrl, 'SELECT word FROM kept')).toEqual([{ word: '留下' }]);
    await postgres.stop();
  });

  it('is not taken away from an Attest that lives', async () => {
    const living = await anotherAttest(path);
    expect(() => openDataFolder(path)).toThrow(
      /already runs on the data folder .* at http:\/\/localhost:4321/,
    );
    expect(dataFolderHolder(path)).toMatchObject({ port: 4321 });
    expect(await ask(living.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await living.kill();
    const { postgres } = await startEmbeddedDatabase(openDataFolder(path));
    await postgres.stop();
  });

  it('begins anew where making a cluster was interrupted', async () => {
    mkdirSync(join(path, 'postgres.new-1', 'base'), { recursive: true });
    const { postgres, urls } = await startEmbeddedDatabase(openDataFolder(path), { scratch: true });
    expect(await ask(urls.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(existsSync(join(path, 'postgres.new-1'))).toBe(false);
    await postgres.stop();
  });

  it('keeps its secrets to its owner, and roles to what they need', async () => {
    const { postgres, urls } = await startEmbeddedDatabase(openDataFolder(path), { scratch: true });
    expect(statSync(join(path, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, 'postgres')).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(path, 'postgres.log'), 'utf8')).not.toMatch(/PASSWORD/i);
    const roles =
      "SELECT rolname, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls FROM pg_roles WHERE rolname LIKE 'attest%' ORDER BY 1";
    const plain = { rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false };
    expect(await ask(urls.ownerUrl, roles)).toEqual([
      { rolname: 'attest_app', ...plain },
      { rolname: 'attest_backup', ...plain, rolbypassrls: true },
      { rolname: 'attest_owner', ...plain },
    ]);
    await expect(ask(urls.appUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
    await postgres.stop();
  });

  it('is durable unless it is a scratch server', async () => {
    const { postgres, urls } = await startEmbeddedDatabase(openDataFolder(path));
    const settings =
      "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') ORDER BY 1";
    expect(await ask(urls.appUrl, settings)).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'synchronous_commit', setting: 'on' },
    ]);
    await postgres.stop();
  });
});
