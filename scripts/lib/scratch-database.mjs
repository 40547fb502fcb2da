import { rmSync } from 'node:fs';
import { startEmbeddedDatabase } from './attest-database.mjs';
import { openDataFolder } from './data-folder.mjs';
import { makeScratchFolder, sweepScratchFolders } from './scratch-folder.mjs';

/**
 * A database with the settings of the product, empty, in a folder that is gone with the command.
 * @param {{ progress: ReturnType<typeof import('./progress.mjs').makeProgress>, shutdown: import('./shutdown.mjs').Shutdown }} command
 */
export async function startScratchDatabase({ progress, shutdown }) {
  await sweepScratchFolders();
  const folder = openDataFolder(makeScratchFolder());
  shutdown.onStop(() => {
    folder.release();
    rmSync(folder.path, { recursive: true, force: true });
  });
  const { postgres, urls } = await progress.step(
    'Starting the database, with the settings of the product',
    () => startEmbeddedDatabase(folder),
  );
  shutdown.onStop(() => postgres.stop());
  return { folder, postgres, urls };
}
