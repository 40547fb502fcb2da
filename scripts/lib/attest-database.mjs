import { join } from 'node:path';
import { ensureDatabase, ensureRoles, ROLES } from './database-roles.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { readPidFile } from './postmaster.mjs';
import { readOrMakeSecrets } from './secrets.mjs';

/** @typedef {import('./data-folder.mjs').DataFolder} DataFolder */

/**
 * How the parts of Attest reach the record, each as the role that fits its work.
 * @typedef {object} DatabaseUrls
 * @property {string} ownerUrl migrations
 * @property {string} appUrl the application
 * @property {string} [backupUrl] exports and verification over all organisations
 */

/**
 * Boots the embedded server of a data folder, with its roles and the database «attest».
 * @param {DataFolder} folder
 * @param {{ say?: (message: string) => void, scratch?: boolean, port?: number }} [options] scratch: for tests, not
 *   durable; port: a free one unless given
 * @returns {Promise<{ postgres: import('./embedded-postgres.mjs').RunningPostgres, urls: DatabaseUrls }>}
 */
export async function startEmbeddedDatabase(folder, { say, scratch = false, port } = {}) {
  const secrets = readOrMakeSecrets(folder.path);
  const postgres = await startPostgres({
    cluster: folder.cluster,
    password: secrets.superuserPassword,
    scratch,
    ...(say ? { say } : {}),
    ...(port === undefined ? {} : { port }),
  });
  try {
    await prepare(postgres.superuserUrl(), {
      owner: secrets.ownerPassword,
      app: secrets.appPassword,
      backup: secrets.backupPassword,
    });
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { postgres, urls: urlsOf(secrets, postgres.port) };
}

/**
 * The addresses of the server that a living Attest has started on a data folder.
 * @param {string} path the data folder
 * @returns {DatabaseUrls | undefined} undefined while it is not ready
 */
export function runningDatabase(path) {
  const file = readPidFile(join(path, 'postgres'));
  return file?.ready && file.port ? urlsOf(readOrMakeSecrets(path), file.port) : undefined;
}

/**
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {number} port
 * @returns {DatabaseUrls}
 */
function urlsOf(secrets, port) {
  /** @param {string} role @param {string} password */
  const url = (role, password) => `postgres://${role}:${password}@127.0.0.1:${port}/attest`;
  return {
    ownerUrl: url(ROLES.owner.name, secrets.ownerPassword),
    appUrl: url(ROLES.app.name, secrets.appPassword),
    backupUrl: url(ROLES.backup.name, secrets.backupPassword),
  };
}

/**
 * @param {string} superuserUrl
 * @param {import('./database-roles.mjs').RolePasswords} passwords
 */
async function prepare(superuserUrl, passwords) {
  const { default: pg } = await import('pg');
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  try {
    await ensureRoles(superuser, passwords);
    await ensureDatabase(superuser, 'attest');
  } finally {
    await superuser.end();
  }
}
