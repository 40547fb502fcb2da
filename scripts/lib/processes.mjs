import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { isObject } from './json.mjs';

/**
 * What the machine says about a process. A pid alone proves nothing: numbers are used again, after a restart
 * of a container almost at once.
 * @typedef {object} ProcessFacts
 * @property {string[]} command the argument vector
 * @property {string | undefined} workingFolder undefined where the system does not tell
 * @property {number} startedAt seconds since 1970
 */

/** The kernel counts start times in ticks; Linux has shown 100 of them a second to programs since 2.6. */
const TICKS_PER_SECOND = 100;

/**
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to someone else.
    return errorCode(error) === 'EPERM';
  }
}

/**
 * @param {number} pid
 * @returns {ProcessFacts | undefined} undefined when there is no such process
 */
export function processFacts(pid) {
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  return process.platform === 'linux' ? linuxFacts(pid) : psFacts(pid);
}

/**
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function errorCode(error) {
  return isObject(error) && typeof error['code'] === 'string' ? error['code'] : undefined;
}

/**
 * @param {number} pid
 * @returns {ProcessFacts | undefined}
 */
function linuxFacts(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in parentheses and may itself hold spaces and parentheses: count from the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A dead process whose parent has not asked for its end yet still has a number, but does nothing.
    if (fields[0] === 'Z') return undefined;
    const boot = Number(/^btime (\d+)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1] ?? Number.NaN);
    return {
      command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1),
      workingFolder: linkTarget(`/proc/${pid}/cwd`),
      startedAt: boot + Number(fields[19]) / TICKS_PER_SECOND,
    };
  } catch {
    return undefined;
  }
}

/**
 * Not every system lets even root look (containers without CAP_SYS_PTRACE do not).
 * @param {string} link
 */
function linkTarget(link) {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
}

/**
 * @param {number} pid
 * @returns {ProcessFacts | undefined}
 */
function psFacts(pid) {
  try {
    const line = execFileSync('ps', ['-ww', '-o', 'lstart=,command=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    }).trim();
    const [, started, command] = /^(\w{3} +\w{3} +\d+ +[\d:]+ +\d{4}) +(.*)$/.exec(line) ?? [];
    if (started === undefined || command === undefined) return undefined;
    return { command: command.split(' '), workingFolder: undefined, startedAt: Date.parse(started) / 1000 };
  } catch {
    return undefined;
  }
}
