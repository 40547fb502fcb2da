import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, inCheckout } from './checkout.mjs';
import { makeFolder } from './make-folder.mjs';
import { fingerprint } from './sources.mjs';

/**
 * Formatting, types and lint look at files alone, so that one state of the checkout has one answer. What was in order is
 * not asked again while nothing differs: no file that git knows or would add, settings and the list of packages among
 * them, and not the release of Node. What was not in order is always asked again, and tests are always run.
 * @typedef {object} KeptChecks
 * @property {(name: string) => boolean} stands whether it was in order, as everything is now
 * @property {(name: string) => void} keep it is in order
 */

/**
 * @param {string} [root]
 * @param {string} [folder] where it is kept
 * @returns {KeptChecks}
 */
export function keptChecks(root = checkout, folder = inCheckout('node_modules', '.cache', 'attest-checks')) {
  const before = stateOf(root);
  const file = (/** @type {string} */ name) => join(folder, name);
  return {
    stands: (name) =>
      before !== undefined && existsSync(file(name)) && readFileSync(file(name), 'utf8') === before,
    keep: (name) => {
      // Who saved a file while it was being looked at does not know of which state the answer is.
      if (before === undefined || stateOf(root) !== before) return;
      makeFolder(folder);
      writeFileSync(file(name), before);
    },
  };
}

/**
 * @param {string} root
 * @returns {string | undefined} undefined where git does not say which files there are
 */
function stateOf(root) {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
    const files = [...new Set(listed.split('\0'))].filter(
      (file) => file !== '' && existsSync(join(root, file)),
    );
    return `${process.version} ${fingerprint(root, files.sort())}`;
  } catch {
    return undefined;
  }
}
