import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inCheckout } from './checkout.mjs';
import { freePort } from './port.mjs';
import { Problem } from './problem.mjs';
import { makeScratchFolder } from './scratch-folder.mjs';
import { readOrMakeSecrets } from './secrets.mjs';

const START_PATIENCE_MILLISECONDS = 300_000;

/**
 * @typedef {object} RunningDemo
 * @property {string} url
 * @property {string} folder the data folder
 * @property {string} password of the demo accounts
 * @property {() => Promise<void>} stop removes the data as well
 */

/**
 * Attest as a person starts it, with the demo organisations, on a free port and a data folder of its own. It follows us:
 * a run that is killed leaves nothing running behind.
 * @param {{ environment?: Record<string, string>, isTold?: boolean }} [options] isTold: what it writes is passed on
 * @returns {Promise<RunningDemo>}
 * @throws {Problem} when it does not start
 */
export async function startDemo({ environment = {}, isTold = false } = {}) {
  const folder = makeScratchFolder();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const { DATABASE_URL: _app, DATABASE_OWNER_URL: _owner, ...ours } = process.env;
  const follow = ['--import', inCheckout('scripts', 'lib', 'follow-parent.mjs')];
  const words = isTold ? 'inherit' : 'ignore';
  const attest = spawn(process.execPath, [...follow, inCheckout('scripts', 'start.mjs')], {
    env: { ...ours, PORT: String(port), ATTEST_DATA_DIR: folder, ATTEST_DEMO: '1', ...environment },
    stdio: ['ignore', words, words, 'ipc'],
  });
  const ended = once(attest, 'exit');
  const stop = async () => {
    attest.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const until = Date.now() + START_PATIENCE_MILLISECONDS;
  for (;;) {
    const answer = await fetch(`${url}/api/v1/health/ready`).catch(() => undefined);
    if (answer?.ok) return { url, folder, password: readOrMakeSecrets(folder).demoPassword, stop };
    if (attest.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Problem(
        'The demo did not start; npm start says why.',
        '示範環境無法啟動，原因請見 npm start。',
      );
    }
    await wait(200);
  }
}
