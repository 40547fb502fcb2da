import { accessSync, constants } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathProblem } from './file-problem.mjs';
import { lockHolder, releaseLock, takeLock } from './lock-file.mjs';
import { makeFolder } from './make-folder.mjs';
import { Problem } from './problem.mjs';

/**
 * @typedef {object} DataFolder
 * @property {string} path
 * @property {string} cluster folder of the database
 * @property {string} files folder of the uploaded files
 * @property {string} log what the application writes
 * @property {boolean} interrupted the run before did not end by itself
 * @property {() => void} release
 */

/**
 * Where the data lie: beside the code by default, so that removing the checkout removes everything.
 * @param {string} checkout
 * @param {NodeJS.ProcessEnv} environment
 */
export function dataFolderPath(checkout, environment) {
  const chosen = environment['ATTEST_DATA_DIR'];
  // npm changes the working folder to the checkout; a relative path means the one the person was in.
  return chosen ? resolve(environment['INIT_CWD'] ?? checkout, chosen) : join(checkout, '.attest');
}

/**
 * Makes the data folder where it is missing and takes it for this process alone.
 * @param {string} path
 * @param {{ port?: number }} [note] told to the next one who finds the folder in use
 * @returns {DataFolder}
 */
export function openDataFolder(path, note = {}) {
  const files = join(path, 'files');
  let lock;
  try {
    // The database may run as another user, who has to pass through but need not look around.
    makeFolder(path, process.getuid?.() === 0 ? 0o711 : 0o700);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    lock = takeLock(lockPath(path), note);
    makeFolder(files, 0o700);
  } catch (error) {
    throw unusable(path, error);
  }
  if (!lock.taken) {
    const where = lock.holder?.port ? ` at http://localhost:${lock.holder.port}` : '';
    throw new Problem(
      `Attest already runs on the data folder ${path}${where} (process ${lock.holder?.pid ?? 'unknown'}). ` +
        'Use that one, stop it first, or name another folder with ATTEST_DATA_DIR.',
      '這個資料夾已有 Attest 在執行，請先停止它，或以 ATTEST_DATA_DIR 指定其他資料夾。',
    );
  }
  return {
    path,
    cluster: join(path, 'postgres'),
    files,
    log: join(path, 'attest.log'),
    interrupted: lock.leftBehind,
    release: () => releaseLock(lockPath(path)),
  };
}

/**
 * @param {string} path
 * @param {unknown} error
 */
function unusable(path, error) {
  if (error instanceof Problem) return error;
  const trouble = pathProblem(error);
  const english = trouble?.english ?? (error instanceof Error ? error.message : String(error));
  return new Problem(
    `The data folder ${path} cannot be used: ${english}. ` +
      'Put that right, or name another folder with ATTEST_DATA_DIR.',
    `資料夾 ${path} 無法使用${trouble === undefined ? '' : `：${trouble.chinese}`}。請排除問題，或以 ATTEST_DATA_DIR 指定其他資料夾。`,
  );
}

/**
 * @param {string} path
 * @returns {import('./lock-file.mjs').Holder | undefined} the living process that uses the folder
 */
export function dataFolderHolder(path) {
  return lockHolder(lockPath(path));
}

/** @param {string} path */
function lockPath(path) {
  return join(path, 'attest.lock');
}
