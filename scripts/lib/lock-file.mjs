import { linkSync, readFileSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeDurably } from './durable-files.mjs';
import { isObject, parseJson } from './json.mjs';
import { Problem } from './problem.mjs';
import { errorCode, processFacts } from './processes.mjs';

/**
 * Who holds a lock. The start time tells a process from a later one with the same number.
 * @typedef {{ pid: number, startedAt: number, port?: number }} Holder
 */

/** A lock may go between being found and being read, but not time after time. */
const MOST_TRIES = 50;

/** @typedef {{ taken: true, leftBehind: boolean } | { taken: false, holder: Holder | undefined }} Outcome */

/**
 * Takes a lock for this process. It counts as long as the process lives; one left by a dead process is taken over.
 * @param {string} lock
 * @param {{ port?: number }} [note]
 * @returns {Outcome}
 * @throws {Problem} where something that is no lock stands in its place
 */
export function takeLock(lock, note = {}) {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const outcome = tryLock(lock, note);
    if (outcome !== undefined) return outcome;
  }
  throw new Problem(
    `${lock} is there and cannot be read. Look what it is, and remove it if nothing needs it.`,
    `${lock} 存在卻無法讀取，請查明後移除。`,
  );
}

/**
 * @param {string} lock
 * @param {{ port?: number }} note
 * @returns {Outcome | undefined} undefined when another one's lock went in the meantime
 */
function tryLock(lock, note) {
  const startedAt = processFacts(process.pid)?.startedAt ?? Date.now() / 1000;
  // Written whole under another name and then linked: nobody ever reads half a lock.
  const mine = join(dirname(lock), `.lock-${process.pid}`);
  writeDurably(mine, JSON.stringify({ pid: process.pid, startedAt, ...note }));
  try {
    if (tryLink(mine, lock)) return { taken: true, leftBehind: false };
    const found = readLock(lock);
    if (found === undefined) return undefined;
    if (isHeld(found)) return { taken: false, holder: parseHolder(found) };
    // Only one of several who find it dead gets it out of the way; what it took away is looked at again.
    const aside = join(dirname(lock), `.stale-${process.pid}`);
    if (!tryRename(lock, aside)) return undefined;
    const taken = readFileSync(aside, 'utf8');
    if (taken !== found) tryLink(aside, lock);
    unlinkSync(aside);
    if (taken === found && tryLink(mine, lock)) return { taken: true, leftBehind: true };
    return { taken: false, holder: parseHolder(readLock(lock) ?? '') };
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Takes a lock as soon as whoever holds it lets it go.
 * @param {string} lock
 * @param {{ patience: number, signal?: AbortSignal }} options milliseconds, and what ends the waiting
 * @throws {Problem} when that takes longer than the patience lasts; what the signal is aborted with
 */
export async function waitForLock(lock, { patience, signal }) {
  const until = Date.now() + patience;
  for (;;) {
    const outcome = takeLock(lock);
    if (outcome.taken) return;
    if (Date.now() >= until) {
      const pid = outcome.holder?.pid ?? 'unknown';
      throw new Problem(
        `Process ${pid} has held ${lock} for too long. Look what it does, stop it, and start again.`,
        `行程 ${pid} 占用 ${lock} 太久，請查明並停止它後再啟動。`,
      );
    }
    await wait(100, undefined, signal ? { signal } : {});
  }
}

/** @param {string} lock */
export function releaseLock(lock) {
  rmSync(lock, { force: true });
}

/**
 * @param {string} lock
 * @returns {Holder | undefined} the living process that holds the lock
 */
export function lockHolder(lock) {
  const text = readLock(lock);
  return text !== undefined && isHeld(text) ? parseHolder(text) : undefined;
}

/**
 * @param {string} text
 * @returns {boolean}
 */
function isHeld(text) {
  const holder = parseHolder(text);
  if (holder === undefined) return false;
  const facts = processFacts(holder.pid);
  return facts !== undefined && Math.abs(facts.startedAt - holder.startedAt) < 2;
}

/**
 * @param {string} text
 * @returns {Holder | undefined}
 */
function parseHolder(text) {
  try {
    const value = parseJson(text);
    if (!isObject(value)) return undefined;
    const { pid, startedAt, port } = value;
    if (typeof pid !== 'number' || typeof startedAt !== 'number') return undefined;
    return { pid, startedAt, ...(typeof port === 'number' ? { port } : {}) };
  } catch {
    return undefined;
  }
}

/** @param {string} lock */
function readLock(lock) {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
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
 * @param {string} from
 * @param {string} to
 */
function tryRename(from, to) {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
