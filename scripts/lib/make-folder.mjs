import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './processes.mjs';

/**
 * Makes a folder with those above it. Node's own `recursive` tries the same path for ever where a file system says
 * that nothing can be made although the folder above is there, as /proc does.
 * @param {string} path
 * @param {number} [mode] of the folders that are made
 * @throws {Error} of the system, such as EACCES, ENOTDIR, ENOSPC
 */
export function makeFolder(path, mode = 0o777) {
  /** @type {string[]} */
  const missing = [];
  let at = path;
  for (; statSync(at, { throwIfNoEntry: false }) === undefined && dirname(at) !== at; at = dirname(at)) {
    missing.push(at);
  }
  for (const folder of missing.reverse()) makeOne(folder, mode);
  // Where a file is in the way the system says so itself.
  if (!statSync(path).isDirectory()) mkdirSync(path, { mode });
}

/**
 * @param {string} folder
 * @param {number} mode
 */
function makeOne(folder, mode) {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Another process may have made it in the meantime.
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}
