import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolderHolder } from './data-folder.mjs';
import { stopLeftover } from './postmaster.mjs';

const PREFIX = 'attest-scratch-';
const HOUR = 60 * 60 * 1000;

/** A data folder for tests, in the system's temporary folder. */
export function makeScratchFolder() {
  return mkdtempSync(join(tmpdir(), PREFIX));
}

/**
 * Ends and removes what test runs that were killed have left behind: their servers and their folders.
 */
export async function sweepScratchFolders() {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(tmpdir(), name);
    if (!isAbandoned(folder)) continue;
    const cluster = join(folder, 'postgres');
    if (existsSync(cluster)) await stopLeftover(cluster, () => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function isAbandoned(folder) {
  const state = statSync(folder, { throwIfNoEntry: false });
  if (state === undefined || (process.getuid && state.uid !== process.getuid())) return false;
  if (existsSync(join(folder, 'attest.lock'))) return dataFolderHolder(folder) === undefined;
  // Just being made by another run, unless it has been so for long.
  return Date.now() - state.mtimeMs > HOUR;
}
