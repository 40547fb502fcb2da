import { dataFolderPath } from './data-folder.mjs';
import { Problem } from './problem.mjs';

/**
 * @typedef {object} OwnServer
 * @property {string} appUrl
 * @property {string} ownerUrl
 * @property {string} appRole
 * @property {string} tokenSecret
 */

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host
 * @property {string} dataFolder
 * @property {OwnServer | undefined} own undefined: the embedded server
 * @property {boolean} demo
 * @property {boolean} mailPage whether e-mail can be read on a page of this machine: in the embedded demo alone
 * @property {string | undefined} demoPassword only where the data folder does not keep one
 */

const SECRET_BYTES = 32;

/**
 * Reads what `npm start` is told by its environment (docs/running.md lists it).
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} checkout
 * @returns {Settings}
 */
export function readSettings(environment, checkout) {
  const own = environment['DATABASE_URL'] ? readOwnServer(environment) : undefined;
  const demo = readSwitch(environment, 'ATTEST_DEMO', own === undefined);
  return {
    port: readPort(environment['PORT']),
    host: environment['HOST'] || '127.0.0.1',
    dataFolder: dataFolderPath(checkout, environment),
    own,
    demo,
    mailPage: own === undefined && demo && readSwitch(environment, 'ATTEST_MAIL_PAGE', true),
    demoPassword: own && demo ? readDemoPassword(environment['ATTEST_DEMO_PASSWORD']) : undefined,
  };
}

/**
 * The two ways to the own server, for commands that need no other secret.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Pick<OwnServer, 'appUrl' | 'ownerUrl' | 'appRole'>}
 */
export function readOwnDatabase(environment) {
  const appUrl = environment['DATABASE_URL'] ?? '';
  const ownerUrl = environment['DATABASE_OWNER_URL'];
  if (!ownerUrl) {
    throw new Problem(
      'DATABASE_URL is set but DATABASE_OWNER_URL is not. Set it to the role that owns the database; it is used for ' +
        'migrations alone. Leave both unset to use the embedded server.',
      '已設定 DATABASE_URL，還需要 DATABASE_OWNER_URL（擁有資料庫的角色，只用於升級資料表）。',
    );
  }
  const appRole = roleOf(appUrl, 'DATABASE_URL');
  if (appRole === roleOf(ownerUrl, 'DATABASE_OWNER_URL')) {
    throw new Problem(
      `DATABASE_URL and DATABASE_OWNER_URL both use the role “${appRole}”. The owner of the tables is not bound by ` +
        'row-level security: give the application a role of its own (docs/running.md shows how).',
      '應用程式與資料庫擁有者必須使用不同的角色。',
    );
  }
  return { appUrl, ownerUrl, appRole };
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {OwnServer}
 */
function readOwnServer(environment) {
  const database = readOwnDatabase(environment);
  const tokenSecret = environment['ATTEST_TOKEN_SECRET'] ?? '';
  // Length alone lets «aaaa…» and a repeated word through.
  if (Buffer.byteLength(tokenSecret) < SECRET_BYTES || new Set(tokenSecret).size < 10) {
    throw new Problem(
      `${tokenSecret === '' ? 'ATTEST_TOKEN_SECRET is missing' : 'ATTEST_TOKEN_SECRET is too weak'}. With a server of your ` +
        `own, set it to at least ${SECRET_BYTES} random bytes, for example from “openssl rand -base64 48”, and keep it.`,
      `請設定 ATTEST_TOKEN_SECRET：至少 ${SECRET_BYTES} 位元組的亂數，並妥善保存。`,
    );
  }
  return { ...database, tokenSecret };
}

/**
 * @param {string} url
 * @param {string} setting
 */
function roleOf(url, setting) {
  try {
    const { protocol, username } = new URL(url);
    if (/^postgres(?:ql)?:$/.test(protocol) && username) return decodeURIComponent(username);
  } catch {
    // Said below, in words.
  }
  throw new Problem(
    `${setting} is not usable. It looks like postgres://role:password@host:5432/database.`,
    `${setting} 格式不正確。`,
  );
}

/** @param {string | undefined} text */
function readPort(text) {
  if (!text) return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Problem(
    `PORT is “${text}”; it has to be a number from 1 to 65535.`,
    'PORT 必須是 1 到 65535 的數字。',
  );
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} name
 * @param {boolean} fallback
 */
function readSwitch(environment, name, fallback) {
  const text = environment[name];
  if (!text) return fallback;
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  throw new Problem(`${name} is “${text}”; it has to be 1 or 0.`, `${name} 必須是 1 或 0。`);
}

/** @param {string | undefined} password */
function readDemoPassword(password) {
  if (password && password.length >= 12) return password;
  throw new Problem(
    'ATTEST_DEMO=1 with a server of your own needs ATTEST_DEMO_PASSWORD, at least 12 characters long.',
    '使用自己的伺服器載入示範資料時，請設定至少 12 字元的 ATTEST_DEMO_PASSWORD。',
  );
}
