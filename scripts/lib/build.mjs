import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildApi } from './build-api.mjs';
import { buildPortal } from './build-portal.mjs';
import { checkout, inCheckout } from './checkout.mjs';
import { lockHolder, releaseLock, takeLock } from './lock-file.mjs';
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
      ...['tsconfig.base.json', 'package-lock.json', 'scripts/lib/build-portal.mjs'],
    ],
    results: ['apps/portal'],
    build: buildPortal,
  },
};

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
  mkdirSync(inCheckout('dist'), { recursive: true });
  const lock = inCheckout('dist', `.${part}.lock`);
  while (!takeLock(lock).taken) {
    while (lockHolder(lock) !== undefined) await wait(100);
  }
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
    mkdirSync(join(dist, 'apps'), { recursive: true });
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
