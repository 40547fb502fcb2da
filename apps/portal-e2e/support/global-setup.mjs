import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inCheckout } from '../../../scripts/lib/checkout.mjs';
import { freePort } from '../../../scripts/lib/port.mjs';
import { makeScratchFolder, sweepScratchFolders } from '../../../scripts/lib/scratch-folder.mjs';
import { readOrMakeSecrets } from '../../../scripts/lib/secrets.mjs';

const START_PATIENCE_MILLISECONDS = 300_000;

/**
 * Starts Attest the way a person does, on a free port and a data folder of its own.
 * @returns {Promise<() => Promise<void>>} stops it again
 */
export default async function setUp() {
  await sweepScratchFolders();
  const folder = makeScratchFolder();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const { DATABASE_URL: _app, DATABASE_OWNER_URL: _owner, ...environment } = process.env;
  // Follows us: a test run that is killed leaves nothing running behind.
  const follow = ['--import', inCheckout('scripts', 'lib', 'follow-parent.mjs')];
  const attest = spawn(process.execPath, [...follow, inCheckout('scripts', 'start.mjs')], {
    env: {
      ...environment,
      PORT: String(port),
      ATTEST_DATA_DIR: folder,
      ATTEST_DEMO: '1',
      // All stories come from one address, by the same few people.
      ATTEST_REQUESTS_PER_ACCOUNT: '0',
      ATTEST_REQUESTS_PER_NETWORK: '0',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(attest, 'exit');
  const stop = async () => {
    attest.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const failed = ended.then(() => Promise.reject(new Error('Attest did not start; it says why above.')));
  failed.catch(() => undefined);
  try {
    await Promise.race([untilReady(url), failed]);
  } catch (error) {
    await stop();
    throw error;
  }
  process.env['ATTEST_E2E_URL'] = url;
  process.env['ATTEST_E2E_DATA_DIR'] = folder;
  process.env['ATTEST_E2E_PASSWORD'] = readOrMakeSecrets(folder).demoPassword;
  return stop;
}

/** @param {string} url */
async function untilReady(url) {
  const until = Date.now() + START_PATIENCE_MILLISECONDS;
  while (Date.now() < until) {
    const answer = await fetch(`${url}/api/v1/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(200);
  }
  throw new Error('Attest did not become ready in time.');
}
