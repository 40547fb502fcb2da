import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApi } from './build-api.mjs';
import { buildPortal } from './build-portal.mjs';
import { checkout, inCheckout } from './checkout.mjs';
import { releaseLock, waitForLock } from './lock-file.mjs';
import { makeFolder } from './make-folder.mjs';
import { fingerprint, sourceFiles } from './sources.mjs';

/** @typedef {'api' | 'portal'} Part */

/**
 * What each part is made from, what it leaves in dist/, and how.
 * @type {Record<Part, { sources: string[], results: string[], build: (staging: string, signal?: AbortSignal) => Promise<void> }>}
 */
const PARTS = {
  api: {
    sources: [
      ...['apps/api/src', 'libs/domain/src', 'libs/standard-reader/src', 'migrations'],
      ...['.swcrc', 'package-lock.json', 'scripts/lib/build-api.mjs'],
    ],
    results: ['apps/api', 'libs', 'migrations'],
    build: buildApi,
  },
  portal: {
    sources: [
      ...['apps/portal', 'libs/domain/src', 'libs/api-client/src'],
      ...['tsconfig.base.json', 'package-lock.json'],
      ...['scripts/lib/build-portal.mjs', 'scripts/lib/compress-files.mjs'],
    ],
    results: ['apps/portal'],
    build: buildPortal,
  },
};

/** For another build of the same part to end, in milliseconds; one takes less than a minute. */
const BUILD_PATIENCE = 15 * 60_000;

/**
 * @param {Part} part
 * @returns {boolean} whether the sources have changed since the last build
 */
export function isStale(part) {
  return stampOf(part) !== currentFingerprint(part);
}

/**
 * Builds a part when its sources have changed. The new files take the place of the old ones only when
 * complete, and two builds of the same part wait for each other.
 * @param {Part} part
 * @param {AbortSignal} [signal]
 */
export async function ensureBuilt(part, signal) {
  makeFolder(inCheckout('dist'));
  const lock = inCheckout('dist', `.${part}.lock`);
  await waitForLock(lock, { patience: BUILD_PATIENCE, ...(signal ? { signal } : {}) });
  try {
    const wanted = currentFingerprint(part);
    if (stampOf(part) !== wanted) await build(part, wanted, signal);
  } finally {
    releaseLock(lock);
  }
}

/**
 * @param {Part} part
 * @param {string} stamp
 * @param {AbortSignal | undefined} signal
 */
async function build(part, stamp, signal) {
  const dist = inCheckout('dist');
  for (const name of readdirSync(dist)) {
    if (name.startsWith(`.${part}-`)) rmSync(join(dist, name), { recursive: true });
  }
  const staging = join(dist, `.${part}-new`);
  const old = join(dist, `.${part}-old`);
  mkdirSync(staging);
  mkdirSync(old);
  try {
    await PARTS[part].build(staging, signal);
    rmSync(stampFile(part), { force: true });
    makeFolder(join(dist, 'apps'));
    for (const [index, result] of PARTS[part].results.entries()) {
      if (existsSync(join(dist, result))) renameSync(join(dist, result), join(old, String(index)));
      renameSync(join(staging, result), join(dist, result));
    }
    writeFileSync(stampFile(part), stamp);
  } finally {
    rmSync(staging, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** @param {Part} part */
function currentFingerprint(part) {
  return fingerprint(checkout, sourceFiles(checkout, PARTS[part].sources));
}

/** @param {Part} part */
function stampFile(part) {
  return inCheckout('dist', `.${part}.stamp`);
}

/**
 * @param {Part} part
 * @returns {string | undefined}
 */
function stampOf(part) {
  return existsSync(stampFile(part)) ? readFileSync(stampFile(part), 'utf8') : undefined;
}
