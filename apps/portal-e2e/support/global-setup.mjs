import { sweepScratchFolders } from '../../../scripts/lib/scratch-folder.mjs';
import { startDemo } from '../../../scripts/lib/start-demo.mjs';

/**
 * Starts Attest the way a person does, on a free port and a data folder of its own.
 * @returns {Promise<() => Promise<void>>} stops it again
 */
export default async function setUp() {
  await sweepScratchFolders();
  const { url, folder, password, stop } = await startDemo({
    isTold: true,
    // All stories come from one address, by the same few people.
    environment: { ATTEST_REQUESTS_PER_ACCOUNT: '0', ATTEST_REQUESTS_PER_NETWORK: '0' },
  });
  process.env['ATTEST_E2E_URL'] = url;
  process.env['ATTEST_E2E_DATA_DIR'] = folder;
  process.env['ATTEST_E2E_PASSWORD'] = password;
  return stop;
}
