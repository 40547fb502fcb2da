import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file that only its owner may read, and waits until the disk has it.
 * @param {string} file
 * @param {string} text
 */
export function writeDurably(file, text) {
  rmSync(file, { force: true });
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Replaces a file as a whole: whoever looks sees the old text or the new one, also after a power cut.
 * @param {string} file
 * @param {string} text
 */
export function replaceDurably(file, text) {
  const staging = `${file}.new`;
  writeDurably(staging, text);
  renameSync(staging, file);
  syncFolder(dirname(file));
}

/** @param {string} folder */
function syncFolder(folder) {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
