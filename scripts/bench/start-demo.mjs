import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inCheckout } from '../lib/checkout.mjs';
import { freePort } from '../lib/port.mjs';
import { Problem } from '../lib/problem.mjs';
import { makeScratchFolder } from '../lib/scratch-folder.mjs';
import { readOrMakeSecrets } from '../lib/secrets.mjs';

const START_PATIENCE = 300_000;

/**
 * Attest as `npm start` starts it, with the demo organisations, on a free port and a data folder of its own.
 * @returns {Promise<{ url: string, password: string, stop: () => Promise<void> }>}
 */
export async function startDemo() {
  const folder = makeScratchFolder();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const { DATABASE_URL: _app, DATABASE_OWNER_URL: _owner, ...environment } = process.env;
  const attest = spawn(process.execPath, [inCheckout('scripts', 'start.mjs')], {
    env: { ...environment, PORT: String(port), ATTEST_DATA_DIR: folder, ATTEST_DEMO: '1' },
    stdio: 'ignore',
  });
  const ended = once(attest, 'exit');
  const stop = async () => {
    attest.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const until = Date.now() + START_PATIENCE;
  for (;;) {
    const answer = await fetch(`${url}/api/v1/health/ready`).catch(() => undefined);
    if (answer?.ok) return { url, password: readOrMakeSecrets(folder).demoPassword, stop };
    if (attest.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Problem('The demo did not start; npm start says why.');
    }
    await wait(200);
  }
}
