import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './port.mjs';
import { postgresBinaries, serverUser } from './postgres-binaries.mjs';
import { clusterMark, readPidFile, stopLeftover, stopPostmaster } from './postmaster.mjs';
import { Problem } from './problem.mjs';
import { isAlive } from './processes.mjs';

/** @typedef {import('./postgres-binaries.mjs').ServerUser} ServerUser */

/**
 * @typedef {object} RunningPostgres
 * @property {number} pid
 * @property {string} host
 * @property {number} port
 * @property {(database?: string) => string} superuserUrl
 * @property {Promise<number | null>} exited settles with the exit code when the server ends, wanted or not
 * @property {() => Promise<void>} stop fast shutdown, waited for
 */

const HOST = '127.0.0.1';

const RETRY_MILLISECONDS = 250;

/** For the recovery from an interrupted run; as much log as a server may keep takes about a minute. */
const RECOVERY_PATIENCE_MILLISECONDS = 20 * 60_000;

/** With `--locale=C` trigrams yield nothing for Chinese; the builtin provider does not change with the system. */
const LOCALE = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8'];

const SETTINGS = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Every statement here is short; compiling them costs more than running them.
  jit: 'off',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
};

/** For tests only: a crash loses everything, which is what a scratch database is for. */
const SCRATCH_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
};

/**
 * Starts the PostgreSQL 18 that comes with the installation, as root (under another user) or as a normal
 * user. A cluster is made when there is none; a server left over from an interrupted run is stopped first.
 *
 * @param {object} options
 * @param {string} options.cluster folder of the cluster; its parent folder must exist
 * @param {string} options.password of the superuser «postgres»
 * @param {boolean} [options.scratch] give up durability for speed; for tests
 * @param {(message: string) => void} [options.say]
 * @param {number} [options.port] a free one unless given
 * @returns {Promise<RunningPostgres>}
 */
export async function startPostgres({
  cluster,
  password,
  scratch = false,
  say = () => undefined,
  port: given,
}) {
  const user = serverUser(cluster);
  const binaries = await postgresBinaries(user);
  if (!existsSync(join(cluster, 'PG_VERSION'))) createCluster({ cluster, password, scratch, user, binaries });
  checkVersion(cluster);
  const pastPid = await stopLeftover(cluster, say);

  const logFile = join(dirname(cluster), 'postgres.log');
  keepLogSmall(logFile);
  // The free port can be taken by someone else between finding and using it; and processes of a server that was
  // killed hold its shared memory until they notice.
  const attempts = pastPid === undefined ? 3 : 40;
  for (let attempt = 1; ; attempt += 1) {
    const port = given ?? (await freePort());
    const started = await launch({ cluster, scratch, user, binaries, port, logFile, pastPid, say });
    if (started !== undefined) return running(started, port, password);
    if (attempt === attempts) throw notStarted(logFile);
    await wait(RETRY_MILLISECONDS);
  }
}

/**
 * A cluster is made beside its place and moved there when complete: an interrupted initdb leaves a folder
 * that looks whole and is not.
 * @param {{ cluster: string, password: string, scratch: boolean, user: ServerUser, binaries: import('./postgres-binaries.mjs').Binaries }} options
 */
function createCluster({ cluster, password, scratch, user, binaries }) {
  const parent = dirname(cluster);
  const prefix = `${basename(cluster)}.new-`;
  for (const name of readdirSync(parent)) {
    if (name.startsWith(prefix)) rmSync(join(parent, name), { recursive: true });
  }
  const staging = join(parent, `${prefix}${process.pid}`);
  const passwordFile = join(parent, `.initdb-${process.pid}`);
  mkdirSync(staging, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  const passwordHandle = openSync(passwordFile, 'r');
  try {
    if (user) for (const path of [staging, passwordFile]) chownSync(path, user.uid, user.gid);
    const made = spawnSync(
      binaries.initdb,
      [
        ...['-D', reachable(staging, user), '-U', 'postgres', '-A', 'scram-sha-256', ...LOCALE],
        // Handed over open, so that its user needs no way to the folder.
        ...['--pwfile', '/dev/fd/3'],
        ...(scratch ? ['--no-sync'] : []),
      ],
      {
        ...user,
        cwd: staging,
        env: serverEnvironment(),
        stdio: ['ignore', 'pipe', 'pipe', passwordHandle],
        encoding: 'utf8',
      },
    );
    if (made.status !== 0) {
      throw new Problem(
        `The database could not be created in ${cluster}: ${made.error?.message ?? made.stderr.trim()}`,
        '資料庫無法建立。',
      );
    }
    if (existsSync(cluster)) rmSync(cluster, { recursive: true });
    renameSync(staging, cluster);
  } finally {
    closeSync(passwordHandle);
    rmSync(passwordFile, { force: true });
    rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * The server's user may be unable to enter a folder above the cluster (0700). Linux then offers a path
 * that needs no way from the root: the process's own working folder, entered before the user is changed.
 * @param {string} folder
 * @param {ServerUser} user
 */
function reachable(folder, user) {
  if (user === undefined) return folder;
  const entered = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    ...user,
    cwd: '/',
    stdio: 'ignore',
  });
  return entered.status === 0 ? folder : '/proc/self/cwd';
}

/**
 * @param {{ cluster: string, scratch: boolean, user: ServerUser, binaries: import('./postgres-binaries.mjs').Binaries, port: number, logFile: string, pastPid: number | undefined, say: (message: string) => void }} options
 */
async function launch({ cluster, scratch, user, binaries, port, logFile, pastPid, say }) {
  const settings = { ...SETTINGS, ...(scratch ? SCRATCH_SETTINGS : {}), cluster_name: clusterMark(cluster) };
  // A file, not a pipe: when we are killed, the server must not write into the void.
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(
    binaries.postgres,
    [
      ...['-D', reachable(cluster, user), '-p', String(port), '-h', HOST, '-k', ''],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...user,
      cwd: cluster,
      // Its own session: Ctrl-C reaches the whole terminal group, and the server has to go last.
      detached: true,
      env: { ...serverEnvironment(), ...(pastPid ? { PG_GRANDPARENT_PID: String(pastPid) } : {}) },
      stdio: ['ignore', 'ignore', log],
    },
  );
  closeSync(log);
  /** @type {Promise<number | null>} */
  const exited = new Promise((settle) => {
    child.once('exit', (code) => settle(code));
    child.once('error', () => settle(null));
  });
  const { pid } = child;
  if (pid === undefined) throw notStarted(logFile);

  const begun = Date.now();
  let said = 0;
  for (;;) {
    const file = readPidFile(cluster);
    if (file?.pid === pid && file.ready) return { pid, exited };
    if (child.exitCode !== null || child.signalCode !== null) return undefined;
    if (Date.now() - begun > RECOVERY_PATIENCE_MILLISECONDS) {
      await stopPostmaster(pid);
      throw notStarted(logFile);
    }
    const seconds = Math.floor((Date.now() - begun) / 1000);
    if (seconds >= said + 5) {
      say(`The database is recovering from an interrupted run (${seconds} s)`);
      said = seconds;
    }
    await wait(20);
  }
}

/**
 * @param {{ pid: number, exited: Promise<number | null> }} started
 * @param {number} port
 * @param {string} password
 * @returns {RunningPostgres}
 */
function running({ pid, exited }, port, password) {
  return {
    pid,
    host: HOST,
    port,
    superuserUrl: (database = 'postgres') => `postgres://postgres:${password}@${HOST}:${port}/${database}`,
    exited,
    stop: async () => {
      if (isAlive(pid)) await stopPostmaster(pid);
      await exited;
    },
  };
}

/** Nothing of our own environment: it may hold secrets, and PG* variables would change the server. */
function serverEnvironment() {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C.UTF-8', LC_MESSAGES: 'C', TZ: 'UTC' };
}

/** @param {string} cluster */
function checkVersion(cluster) {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version === '18') return;
  throw new Problem(
    `The data in ${cluster} were written by PostgreSQL ${version}, this Attest brings PostgreSQL 18. ` +
      'Choose another folder with ATTEST_DATA_DIR, or move the data over with a dump.',
    `資料夾內是 PostgreSQL ${version} 的資料，請以 ATTEST_DATA_DIR 改用其他資料夾。`,
  );
}

/** @param {string} logFile */
function notStarted(logFile) {
  const tail = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
  return new Problem(`The database did not start. Its last words (${logFile}):\n${tail}`, '資料庫沒有啟動。');
}

/** @param {string} logFile */
function keepLogSmall(logFile) {
  if (existsSync(logFile) && statSync(logFile).size > 10 * 1024 * 1024) renameSync(logFile, `${logFile}.1`);
}
