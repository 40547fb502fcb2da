import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from './problem.mjs';
import { errorCode, isAlive, processFacts } from './processes.mjs';

/**
 * What `postmaster.pid` says (PostgreSQL, `miscadmin.h`: the lines of the lock file).
 * @typedef {object} PidFile
 * @property {number} pid
 * @property {string} folder
 * @property {number} startedAt seconds since 1970
 * @property {number | undefined} port
 * @property {boolean} ready
 */

/** Clocks are read at slightly different moments and rounded; the pid is never used again that fast. */
const START_TOLERANCE_SECONDS = 10;

/**
 * @param {string} text
 * @returns {PidFile | undefined} undefined when the file is half written
 */
export function parsePidFile(text) {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const startedAt = Number(lines[2]);
  if (!Number.isInteger(pid) || pid <= 0 || !lines[1] || !(startedAt > 0)) return undefined;
  return {
    pid,
    folder: lines[1],
    startedAt,
    port: lines[3] ? Number(lines[3]) : undefined,
    ready: lines[7]?.trim() === 'ready',
  };
}

/**
 * @param {string} cluster
 * @returns {PidFile | undefined}
 */
export function readPidFile(cluster) {
  try {
    return parsePidFile(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Stands in the command line of the postmaster, where everybody may read it, and names its cluster.
 * It is made from the path, not kept inside: a copy of a data folder must not claim the original's server.
 * @param {string} cluster
 */
export function clusterMark(cluster) {
  return `attest-${createHash('sha256').update(realpathSync(cluster)).digest('hex').slice(0, 16)}`;
}

/**
 * Says whether a running process is the postmaster that wrote the pid file.
 * - `ours`: it is, and may be stopped;
 * - `other`: it certainly is not, the number has been used again;
 * - `unclear`: a PostgreSQL server of which the system does not tell enough. It is left alone.
 * @param {PidFile} file
 * @param {string} cluster the real path of the cluster's folder
 * @param {string} mark
 * @param {import('./processes.mjs').ProcessFacts} facts
 * @returns {'ours' | 'other' | 'unclear'}
 */
export function judgePostmaster(file, cluster, mark, facts) {
  if (!/^postgres(\.exe)?:?$/.test(basename(facts.command[0] ?? ''))) return 'other';
  if (Math.abs(facts.startedAt - file.startedAt) > START_TOLERANCE_SECONDS) return 'other';
  if (facts.workingFolder !== undefined) return facts.workingFolder === cluster ? 'ours' : 'other';
  return facts.command.some((word) => word === `cluster_name=${mark}`) ? 'ours' : 'unclear';
}

/**
 * Stops the postmaster that an interrupted run has left behind, and waits until it is gone. The pid file is
 * never touched: it belongs to PostgreSQL, which judges a stale one itself, shared memory included.
 * @param {string} cluster
 * @param {(message: string) => void} say
 * @returns {Promise<number | undefined>} the pid of a file that is still there although no postmaster of this
 *   cluster runs under it; PostgreSQL has to be told so
 */
export async function stopLeftover(cluster, say) {
  const file = readPidFile(cluster);
  if (file === undefined) return undefined;
  const facts = processFacts(file.pid);
  // Dead, but perhaps still in the table of processes until somebody asks for its end; PostgreSQL looks there.
  if (facts === undefined) return file.pid;
  const verdict = judgePostmaster(file, realpathSync(cluster), clusterMark(cluster), facts);
  if (verdict === 'other') return file.pid;
  if (verdict === 'unclear') {
    throw new Problem(
      `A PostgreSQL server (process ${file.pid}) may still be using ${cluster}. ` +
        'Make sure what it is, stop it, and start again.',
      `可能還有 PostgreSQL（行程 ${file.pid}）使用這個資料夾，確認並停止後再啟動。`,
    );
  }
  say(`Stopping the database that an interrupted run left behind (process ${file.pid})`);
  await stopPostmaster(file.pid);
  return file.pid;
}

/**
 * Fast shutdown; where that takes too long, an immediate one, from which PostgreSQL recovers by its log.
 * @param {number} pid
 * @param {{ patience?: number }} [options] milliseconds for the fast shutdown
 */
export async function stopPostmaster(pid, { patience = 60_000 } = {}) {
  signal(pid, 'SIGINT');
  if (await gone(pid, patience)) return;
  signal(pid, 'SIGQUIT');
  if (await gone(pid, 30_000)) return;
  throw new Problem(`The database (process ${pid}) does not stop. Stop it by hand and start again.`);
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}

/**
 * @param {number} pid
 * @param {number} patience
 */
async function gone(pid, patience) {
  const until = Date.now() + patience;
  while (isAlive(pid) && processFacts(pid) !== undefined) {
    if (Date.now() > until) return false;
    await wait(25);
  }
  return true;
}
