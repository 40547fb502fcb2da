import { readdirSync, watch } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Calls `changed` after every change below a folder. Each folder is watched for what happens in it: a recursive watch of
 * Node follows the files themselves on Linux, so that one which an editor has put in place of another is lost, and one
 * that may not be read ends the process.
 * @param {string} root
 * @param {() => void} changed
 * @returns {{ close: () => void }}
 */
export function watchFolder(root, changed) {
  /** @type {Map<string, import('node:fs').FSWatcher>} */
  const watchers = new Map();

  /** @param {string} folder */
  function leave(folder) {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(folder + sep)) continue;
      watcher.close();
      watchers.delete(path);
    }
  }

  /** @param {string} folder */
  function enter(folder) {
    try {
      const names = readdirSync(folder, { withFileTypes: true });
      const watcher = watch(folder, (event, name) => {
        if (event === 'rename' && name !== null) {
          leave(join(folder, name));
          enter(join(folder, name));
        }
        changed();
      });
      watcher.on('error', () => leave(folder));
      watchers.set(folder, watcher);
      for (const entry of names) if (entry.isDirectory()) enter(join(folder, entry.name));
    } catch {
      // A file, gone again, or not ours to read: whoever compiles it says so.
    }
  }

  enter(root);
  return { close: () => leave(root) };
}
