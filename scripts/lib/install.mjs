import { readFileSync } from 'node:fs';
import { inCheckout, checkout } from './checkout.mjs';
import { parseJson } from './json.mjs';
import { npmCommand } from './npm-command.mjs';
import { Problem } from './problem.mjs';
import { runProgram } from './run-program.mjs';
import { trimFonts } from './trim-fonts.mjs';

/**
 * The part of a lock file that counts here.
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 */

/**
 * Compares what the lock file asks for with what npm notes of the last installation. Times of files say
 * nothing about that: a checkout gives all of them new ones.
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile | undefined} installed node_modules/.package-lock.json
 * @returns {'missing' | 'stale' | 'current'}
 */
export function installationState(wanted, installed) {
  if (installed === undefined) return 'missing';
  const have = installed.packages ?? {};
  for (const [path, { version, link, ...kind }] of Object.entries(wanted.packages ?? {})) {
    if (path === '' || link) continue;
    const found = have[path];
    if (found === undefined && mayBeAbsent(kind)) continue;
    if (found === undefined || found.version !== version) return 'stale';
  }
  return Object.keys(have).every((path) => wanted.packages?.[path] !== undefined) ? 'current' : 'stale';
}

/**
 * Other machines' binaries, and what is only used when something else brings it.
 * @param {LockedPackage} kind
 */
function mayBeAbsent({ optional, devOptional, peer, os, cpu, libc }) {
  return [optional, devOptional, peer, os, cpu, libc].some(Boolean);
}

/** @returns {'missing' | 'stale' | 'current'} */
export function currentInstallation() {
  const wanted = readLock(inCheckout('package-lock.json'));
  if (wanted === undefined) throw new Problem('package-lock.json is missing; the checkout is not complete.');
  return installationState(wanted, readLock(inCheckout('node_modules', '.package-lock.json')));
}

/**
 * Installs exactly what the lock file says, build tools included whatever NODE_ENV says.
 * @param {'both' | 'stderr'} passOn where npm's own messages go
 * @param {AbortSignal} [signal]
 */
export async function install(passOn, signal) {
  const { program, args } = npmCommand(['ci', '--include=dev', '--no-audit', '--no-fund']);
  const { code } = await runProgram(program, args, {
    cwd: checkout,
    passOn,
    ...(signal ? { signal } : {}),
  });
  if (code !== 0) {
    throw new Problem(
      'The packages could not be installed; npm says why above. Check the network and start again.',
      '套件安裝失敗，請檢查網路後再啟動。',
    );
  }
  trimFonts(inCheckout('node_modules'));
}

/**
 * @param {string} file
 * @returns {LockFile | undefined}
 */
function readLock(file) {
  try {
    // npm's own file, in npm's own form.
    return /** @type {LockFile} */ (parseJson(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
