import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceDurably } from './durable-files.mjs';
import { parseJson } from './json.mjs';
import { Problem } from './problem.mjs';

/**
 * What the embedded default makes for itself, kept in the data folder, readable by its owner alone.
 * @typedef {object} Secrets
 * @property {string} superuserPassword
 * @property {string} ownerPassword
 * @property {string} appPassword
 * @property {string} backupPassword
 * @property {string} tokenSecret signs access tokens
 * @property {string} demoPassword of all demo accounts
 */

/**
 * @param {string} folder the data folder
 * @returns {Secrets}
 */
export function readOrMakeSecrets(folder) {
  const file = join(folder, 'secrets.json');
  const kept = existsSync(file) ? readSecrets(folder) : undefined;
  if (kept === undefined && existsSync(join(folder, 'postgres', 'PG_VERSION'))) {
    throw new Problem(
      `The data folder ${folder} holds a database, but its secrets (secrets.json) are gone. Restore that file from a backup.`,
      '資料夾內有資料庫，但密鑰檔不見了，請從備份還原。',
    );
  }
  const secrets = {
    superuserPassword: kept?.superuserPassword ?? randomSecret(24),
    ownerPassword: kept?.ownerPassword ?? randomSecret(24),
    appPassword: kept?.appPassword ?? randomSecret(24),
    backupPassword: kept?.backupPassword ?? randomSecret(24),
    tokenSecret: kept?.tokenSecret ?? randomSecret(48),
    demoPassword: kept?.demoPassword ?? readableSecret(),
  };
  const complete = kept !== undefined && Object.keys(secrets).every((name) => name in kept);
  if (!complete) replaceDurably(file, `${JSON.stringify(secrets, null, 2)}\n`);
  chmodSync(file, 0o600);
  return secrets;
}

/**
 * @param {string} folder
 * @returns {Partial<Secrets>}
 */
function readSecrets(folder) {
  const file = join(folder, 'secrets.json');
  try {
    // Written by this module alone.
    return /** @type {Partial<Secrets>} */ (parseJson(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Problem(
      `The secrets of this data folder cannot be read (${file}): ` +
        `${error instanceof Error ? error.message : String(error)}. Restore the file from a backup.`,
      '資料夾內的密鑰檔無法讀取，請從備份還原。',
    );
  }
}

/** @param {number} bytes */
function randomSecret(bytes) {
  return randomBytes(bytes).toString('base64url');
}

/** To be typed by hand on a phone: lower case, without letters and digits that look alike; 74 bits. */
function readableSecret() {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  /** @type {(string | undefined)[]} */
  const letters = [];
  while (letters.length < 15) {
    const value = randomBytes(1)[0] ?? 255;
    // Above the last whole multiple some letters would come more often than others.
    if (value < alphabet.length * 8) letters.push(alphabet[value % alphabet.length]);
  }
  return [0, 5, 10].map((start) => letters.slice(start, start + 5).join('')).join('-');
}
