import { runningDatabase, startEmbeddedDatabase } from './attest-database.mjs';
import { checkout } from './checkout.mjs';
import { migrateCommand } from './commands.mjs';
import { dataFolderHolder, dataFolderPath, openDataFolder } from './data-folder.mjs';
import { Problem } from './problem.mjs';
import { readOwnDatabase } from './settings.mjs';

/** @typedef {import('./attest-database.mjs').DatabaseUrls & { appRole?: string, dataFolder: string }} DatabaseAccess */

/**
 * Lends a command the migrated database: the own server, the one of an Attest that runs just now, or else the
 * embedded one, started for the command alone.
 * @template T
 * @param {NodeJS.ProcessEnv} environment
 * @param {(message: string) => void} say
 * @param {(access: DatabaseAccess) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(environment, say, work) {
  const dataFolder = dataFolderPath(checkout, environment);
  if (environment['DATABASE_URL']) return migrated({ ...readOwnDatabase(environment), dataFolder }, work);

  if (dataFolderHolder(dataFolder) !== undefined) {
    const urls = runningDatabase(dataFolder);
    if (urls === undefined) throw new Problem('Attest is just starting or stopping; try again in a moment.');
    return migrated({ ...urls, dataFolder }, work);
  }

  const folder = openDataFolder(dataFolder);
  try {
    const { postgres, urls } = await startEmbeddedDatabase(folder, { say });
    try {
      return await migrated({ ...urls, dataFolder }, work);
    } finally {
      await postgres.stop();
    }
  } finally {
    folder.release();
  }
}

/**
 * @template T
 * @param {DatabaseAccess} access
 * @param {(access: DatabaseAccess) => Promise<T>} work
 */
async function migrated(access, work) {
  const { migrate } = await migrateCommand();
  await migrate({ ownerUrl: access.ownerUrl, ...(access.appRole ? { appRole: access.appRole } : {}) });
  return work(access);
}
