import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runningDatabase, startEmbeddedDatabase } from './attest-database.mjs';
import { checkout } from './checkout.mjs';
import { migrateCommand } from './commands.mjs';
import { dataFolderHolder, dataFolderPath, openDataFolder } from './data-folder.mjs';
import { Problem } from './problem.mjs';
import { readOwnDatabase } from './settings.mjs';

/** @typedef {{ appUrl: string, dataFolder: string }} DatabaseAccess */

/**
 * `current`: brought up to date first, where the owner's way in is known; `brought`: the owner's way in is needed;
 * `as it is`: nothing is changed, as befits a command that checks.
 * @typedef {'current' | 'brought' | 'as it is'} Schema
 */

/**
 * Lends a command the database: the own server, the one of an Attest that runs just now, or else the embedded one,
 * started for the command alone.
 * @template T
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.environment
 * @param {Schema} options.schema
 * @param {(message: string) => void} options.say
 * @param {(access: DatabaseAccess) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase({ environment, schema, say }, work) {
  const dataFolder = dataFolderPath(checkout, environment);
  const appUrl = environment['DATABASE_URL'];
  if (appUrl) {
    if (schema === 'brought' || (schema === 'current' && environment['DATABASE_OWNER_URL'])) {
      await bringUpToDate(readOwnDatabase(environment));
    }
    return work({ appUrl, dataFolder });
  }

  if (dataFolderHolder(dataFolder) !== undefined) {
    const urls = runningDatabase(dataFolder);
    if (urls === undefined) throw new Problem('Attest is just starting or stopping; try again in a moment.');
    return work({ appUrl: urls.appUrl, dataFolder });
  }

  if (schema === 'as it is' && !existsSync(join(dataFolder, 'postgres'))) {
    throw new Problem(
      `There is no Attest in ${dataFolder} yet. Name its data folder with ATTEST_DATA_DIR.`,
      '這個資料夾沒有 Attest 的資料，請以 ATTEST_DATA_DIR 指定。',
    );
  }
  const folder = openDataFolder(dataFolder);
  try {
    const { postgres, urls } = await startEmbeddedDatabase(folder, { say });
    try {
      if (schema !== 'as it is') await bringUpToDate(urls);
      return await work({ appUrl: urls.appUrl, dataFolder });
    } finally {
      await postgres.stop();
    }
  } finally {
    folder.release();
  }
}

/** @param {{ ownerUrl: string, appRole?: string }} way */
async function bringUpToDate({ ownerUrl, appRole }) {
  const { migrate } = await migrateCommand();
  await migrate({ ownerUrl, ...(appRole ? { appRole } : {}) });
}
