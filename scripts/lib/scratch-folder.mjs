import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isHeld } from './data-folder.mjs';
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
  try {
    return !isHeld(readFileSync(join(folder, 'attest.lock'), 'utf8'));
  } catch {
    // Just being made by another run, unless it has been so for long.
    return Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > HOUR;
  }
}
