import { startEmbeddedDatabase } from '../../../../scripts/lib/attest-database.mjs';
import { inCheckout } from '../../../../scripts/lib/checkout.mjs';
import { openDataFolder } from '../../../../scripts/lib/data-folder.mjs';
import { keepServer } from './test-server.mjs';

/**
 * A PostgreSQL with the settings of the product on a folder that stays: a million pieces take minutes to be planted, and
 * are planted once.
 */
export default async function setUp() {
  const folder = openDataFolder(process.env['BENCH_DATA_DIR'] ?? inCheckout('.cache', 'scale'));
  const { postgres, urls } = await startEmbeddedDatabase(folder);
  process.env['ATTEST_TEST_POSTGRES'] = JSON.stringify({ superuserUrl: postgres.superuserUrl(), ...urls });
  keepServer(async () => {
    await postgres.stop();
    folder.release();
  });
}
