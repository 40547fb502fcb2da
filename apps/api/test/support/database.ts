import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../../src/commands/migrate';

/** A database of its own for one test file, migrated, empty, with the roles of the real thing. */
export interface TestDatabase {
  /** As the application connects: row-level security binds it. */
  readonly appUrl: string;
  /** As the migrations connect: owner of the tables. */
  readonly ownerUrl: string;
  /** As backups and verification connect: reads every organisation's rows. */
  readonly backupUrl: string;
  /** For planting what the application never could; not what the application ever uses. */
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

type ServerUrls = Pick<TestDatabase, 'appUrl' | 'ownerUrl' | 'backupUrl' | 'superuserUrl'>;

const TEMPLATE = 'attest_template';

/** Any number serves, as long as all workers of a run take the same. */
const TEMPLATE_LOCK = 4_715_226;

/** Clones the migrated template; the first of all workers makes the template. Takes about 0.1 s. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(async (superuser) => {
    await ensureTemplate(superuser);
    await makeDatabase(superuser, name, TEMPLATE);
  });
  return { ...urlsOf(name), drop: () => dropDatabase(name) };
}

/** An empty database owned by the owner role, without any migration: to try migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asSuperuser((superuser) => makeDatabase(superuser, name));
  return { ...urlsOf(name), drop: () => dropDatabase(name) };
}

/** A database that stays: made when it is missing, and brought to the schema of today. */
export async function openKeptDatabase(name: string): Promise<TestDatabase> {
  await asSuperuser(async (superuser) => {
    const found = await superuser.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await makeDatabase(superuser, name);
  });
  const urls = urlsOf(name);
  await migrate({ ownerUrl: urls.ownerUrl });
  return { ...urls, drop: () => Promise.resolve() };
}

async function ensureTemplate(superuser: Client): Promise<void> {
  await superuser.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const found = await superuser.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (found.rowCount !== 0) return;
    // Migrated under another name: a template that failed half-way must not be taken for a whole one.
    const draft = `${TEMPLATE}_${randomBytes(4).toString('hex')}`;
    await makeDatabase(superuser, draft);
    await migrate({ ownerUrl: urlsOf(draft).ownerUrl });
    await superuser.query(`ALTER DATABASE ${draft} RENAME TO ${TEMPLATE}`);
  } finally {
    await superuser.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

async function makeDatabase(superuser: Client, name: string, template?: string): Promise<void> {
  // Copied as files: page by page through the log, which is the default, costs twice the processor time.
  const from = template === undefined ? '' : ` TEMPLATE ${template} STRATEGY FILE_COPY`;
  await superuser.query(`CREATE DATABASE ${name} OWNER attest_owner${from}`);
  // Rights on a database are not part of what a template hands on.
  await superuser.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await superuser.query(`GRANT CONNECT ON DATABASE ${name} TO attest_app, attest_backup`);
}

function dropDatabase(name: string): Promise<void> {
  return asSuperuser(async (superuser) => {
    await superuser.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
}

async function asSuperuser(work: (superuser: Client) => Promise<void>): Promise<void> {
  const superuser = new Client({ connectionString: serverUrls().superuserUrl });
  await superuser.connect();
  try {
    await work(superuser);
  } finally {
    await superuser.end();
  }
}

function urlsOf(database: string): ServerUrls {
  const server = serverUrls();
  const at = (url: string): string => {
    const changed = new URL(url);
    changed.pathname = `/${database}`;
    return changed.href;
  };
  return {
    appUrl: at(server.appUrl),
    ownerUrl: at(server.ownerUrl),
    backupUrl: at(server.backupUrl),
    superuserUrl: at(server.superuserUrl),
  };
}

/** What global-setup.mjs has laid into the environment. */
function serverUrls(): ServerUrls {
  const text = process.env['ATTEST_TEST_POSTGRES'];
  if (text === undefined) {
    throw new Error('No test server: run this file with jest.api.config.mjs, whose global setup boots one.');
  }
  const given: unknown = JSON.parse(text);
  const read = (key: keyof ServerUrls): string => {
    const value: unknown =
      typeof given === 'object' && given !== null
        ? Object.getOwnPropertyDescriptor(given, key)?.value
        : undefined;
    if (typeof value !== 'string') throw new Error(`ATTEST_TEST_POSTGRES lacks ${key}.`);
    return value;
  };
  return {
    appUrl: read('appUrl'),
    ownerUrl: read('ownerUrl'),
    backupUrl: read('backupUrl'),
    superuserUrl: read('superuserUrl'),
  };
}
