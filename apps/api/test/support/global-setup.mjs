import { rmSync } from 'node:fs';
import { startEmbeddedDatabase } from '../../../../scripts/lib/attest-database.mjs';
import { openDataFolder } from '../../../../scripts/lib/data-folder.mjs';
import { makeScratchFolder, sweepScratchFolders } from '../../../../scripts/lib/scratch-folder.mjs';
import { keepServer } from './test-server.mjs';

/** One real PostgreSQL for the whole run; each test file takes a database of its own (database.ts). */
export default async function setUp() {
  await sweepScratchFolders();
  const folder = openDataFolder(makeScratchFolder());
  const { postgres, urls } = await startEmbeddedDatabase(folder, { scratch: true });
  process.env['ATTEST_TEST_POSTGRES'] = JSON.stringify({ superuserUrl: postgres.superuserUrl(), ...urls });
  // A scratch server gives up durability for speed; the application refuses such a server otherwise.
  process.env['ATTEST_ALLOW_UNSAFE_DURABILITY'] = '1';
  keepServer(async () => {
    await postgres.stop();
    folder.release();
    rmSync(folder.path, { recursive: true, force: true });
  });
}
