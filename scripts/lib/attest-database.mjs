import { ensureDatabase, ensureRoles, ROLES } from './database-roles.mjs';
import { startPostgres } from './embedded-postgres.mjs';

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
 * @param {{ say?: (message: string) => void, scratch?: boolean }} [options]
 * @returns {Promise<{ postgres: import('./embedded-postgres.mjs').RunningPostgres, urls: DatabaseUrls }>}
 */
export async function startEmbeddedDatabase(folder, { say, scratch = false } = {}) {
  const { secrets } = folder;
  const postgres = await startPostgres({
    cluster: folder.cluster,
    password: secrets.superuserPassword,
    scratch,
    ...(say ? { say } : {}),
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
  /** @param {'owner' | 'app' | 'backup'} kind @param {string} password */
  const url = (kind, password) =>
    `postgres://${ROLES[kind].name}:${password}@${postgres.host}:${postgres.port}/attest`;
  return {
    postgres,
    urls: {
      ownerUrl: url('owner', secrets.ownerPassword),
      appUrl: url('app', secrets.appPassword),
      backupUrl: url('backup', secrets.backupPassword),
    },
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
