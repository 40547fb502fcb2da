import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { Problem } from './problem.mjs';
import { errorCode, processFacts } from './processes.mjs';

/**
 * Who uses the data folder now.
 * @typedef {{ pid: number, startedAt: number, port?: number }} Holder
 */

/**
 * @typedef {object} DataFolder
 * @property {string} path
 * @property {string} cluster folder of the database
 * @property {string} files folder of the uploaded files
 * @property {Secrets} secrets
 * @property {boolean} interrupted the run before did not end by itself
 * @property {() => void} release
 */

/**
 * @typedef {object} Secrets
 * @property {string} superuserPassword
 * @property {string} ownerPassword
 * @property {string} appPassword
 * @property {string} backupPassword
 * @property {string} tokenSecret
 * @property {string} demoPassword
 */

const LOCK = 'attest.lock';
const SECRETS = 'secrets.json';

/**
 * Makes the data folder where it is missing, takes it for this process alone, and makes or reads its secrets.
 * @param {string} folder
 * @param {{ port?: number }} [options] told to the next one who finds the folder in use
 * @returns {DataFolder}
 */
export function openDataFolder(folder, { port } = {}) {
  const path = resolve(folder);
  const files = join(path, 'files');
  let interrupted;
  try {
    // The database may run as another user, who has to pass through but need not look around.
    mkdirSync(path, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    interrupted = takeLock(path, port);
    mkdirSync(files, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(
      `The data folder ${path} cannot be written: ${error instanceof Error ? error.message : String(error)}. ` +
        'Make it writable for you, or name another one with ATTEST_DATA_DIR.',
      '資料夾無法寫入，請調整權限或以 ATTEST_DATA_DIR 指定其他位置。',
    );
  }
  return {
    path,
    cluster: join(path, 'postgres'),
    files,
    secrets: readOrMakeSecrets(path),
    interrupted,
    release: () => unlinkSync(join(path, LOCK)),
  };
}

/**
 * A lock counts as long as its process lives, and the process is the one that took it.
 * @param {string} path
 * @param {number | undefined} port
 * @returns {boolean} whether a dead process had left its lock
 */
function takeLock(path, port) {
  const lock = join(path, LOCK);
  const startedAt = processFacts(process.pid)?.startedAt ?? Date.now() / 1000;
  const text = JSON.stringify({ pid: process.pid, startedAt, port });
  // Written whole under another name and then linked: nobody ever reads half a lock.
  const mine = join(path, `.lock-${process.pid}`);
  writeDurably(mine, text);
  try {
    if (tryLink(mine, lock)) return false;
    const found = readFileSync(lock, 'utf8');
    if (isHeld(found)) throw inUse(path, found);
    // Only one of several who found it dead gets it out of the way; what it took is looked at again.
    const aside = join(path, `.stale-${process.pid}`);
    renameSync(lock, aside);
    const taken = readFileSync(aside, 'utf8');
    if (taken !== found) tryLink(aside, lock);
    unlinkSync(aside);
    if (taken !== found || !tryLink(mine, lock)) throw inUse(path, readFileSync(lock, 'utf8'));
    return true;
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function tryLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} text
 * @returns {boolean}
 */
export function isHeld(text) {
  const holder = parseHolder(text);
  if (holder === undefined || holder.pid === process.pid) return false;
  const facts = processFacts(holder.pid);
  return facts !== undefined && Math.abs(facts.startedAt - holder.startedAt) < 2;
}

/**
 * @param {string} text
 * @returns {Holder | undefined}
 */
function parseHolder(text) {
  try {
    const value = JSON.parse(text);
    return typeof value?.pid === 'number' && typeof value?.startedAt === 'number' ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {string} text
 */
function inUse(path, text) {
  const holder = parseHolder(text);
  const where = holder?.port ? ` at http://localhost:${holder.port}` : '';
  return new Problem(
    `Attest already runs on the data folder ${path}${where} (process ${holder?.pid ?? 'unknown'}). ` +
      'Use that one, stop it first, or name another folder with ATTEST_DATA_DIR.',
    '這個資料夾已有 Attest 在執行，請先停止它，或以 ATTEST_DATA_DIR 指定其他資料夾。',
  );
}

/**
 * @param {string} path
 * @returns {Secrets}
 */
function readOrMakeSecrets(path) {
  const file = join(path, SECRETS);
  /** @type {Partial<Secrets>} */
  let kept = {};
  if (existsSync(file)) {
    try {
      kept = JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      throw new Problem(
        `The secrets of this data folder cannot be read (${file}): ` +
          `${error instanceof Error ? error.message : String(error)}. Restore the file from a backup.`,
        '資料夾內的密鑰檔無法讀取，請從備份還原。',
      );
    }
  } else if (existsSync(join(path, 'postgres', 'PG_VERSION'))) {
    throw new Problem(
      `The data folder ${path} holds a database but its secrets (${SECRETS}) are gone. Restore that file from a backup.`,
      '資料夾內有資料庫，但密鑰檔不見了，請從備份還原。',
    );
  }
  const secrets = {
    superuserPassword: kept.superuserPassword ?? randomSecret(24),
    ownerPassword: kept.ownerPassword ?? randomSecret(24),
    appPassword: kept.appPassword ?? randomSecret(24),
    backupPassword: kept.backupPassword ?? randomSecret(24),
    tokenSecret: kept.tokenSecret ?? randomSecret(48),
    demoPassword: kept.demoPassword ?? readableSecret(),
  };
  if (Object.keys(secrets).some((name) => !(name in kept))) {
    const staging = `${file}.new`;
    rmSync(staging, { force: true });
    writeDurably(staging, `${JSON.stringify(secrets, null, 2)}\n`);
    renameSync(staging, file);
    syncFolder(path);
  }
  chmodSync(file, 0o600);
  return secrets;
}

/** @param {number} bytes */
function randomSecret(bytes) {
  return randomBytes(bytes).toString('base64url');
}

/** To be typed by hand on a phone: lower case, without the letters and digits that look alike; 75 bits. */
function readableSecret() {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const letters = [];
  while (letters.length < 15) {
    const value = randomBytes(1)[0] ?? 255;
    // Above the last whole multiple some letters would come more often.
    if (value < 248) letters.push(alphabet[value % 31]);
  }
  return [0, 5, 10].map((start) => letters.slice(start, start + 5).join('')).join('-');
}

/**
 * @param {string} file
 * @param {string} text
 */
function writeDurably(file, text) {
  const handle = openSync(file, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** @param {string} folder */
function syncFolder(folder) {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * The files beside the checkout by default, so that removing the checkout removes everything.
 * @param {string} checkout
 * @param {NodeJS.ProcessEnv} environment
 */
export function dataFolderPath(checkout, environment) {
  const chosen = environment['ATTEST_DATA_DIR'];
  return chosen ? resolve(environment['INIT_CWD'] ?? checkout, chosen) : join(checkout, '.attest');
}
