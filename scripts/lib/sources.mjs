import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What never reaches a build: tests and their helpers. */
const NOT_BUILT = /(?:\.(?:spec|e2e-spec)\.[cm]?[jt]sx?$)|(?:(?:^|\/)test(?:ing)?\/)/;

/**
 * Lists the files that a build is made from, in a fixed order.
 * @param {string} root
 * @param {string[]} paths files or folders below the root; missing ones count as empty
 * @returns {string[]} paths relative to the root, with slashes
 */
export function sourceFiles(root, paths) {
  const files = paths.flatMap((path) => {
    const state = statSync(join(root, path), { throwIfNoEntry: false });
    if (state === undefined) return [];
    if (state.isFile()) return [path];
    return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  });
  return files.filter((file) => !NOT_BUILT.test(file)).sort();
}

/**
 * @param {string} root
 * @param {string[]} files as `sourceFiles` lists them
 * @returns {string} changes with any name or content
 */
export function fingerprint(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
