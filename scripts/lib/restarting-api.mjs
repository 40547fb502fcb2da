import { API_FOLDERS, refreshApi } from './build-api.mjs';
import { inCheckout } from './checkout.mjs';
import { explain } from './problem.mjs';
import { startApi } from './serve.mjs';
import { watchFolder } from './watch-folder.mjs';

/** An editor writes a file in several steps, and a change of branch many files. */
const SETTLING_MILLISECONDS = 100;
/** For requests under way, which may wait for news for half a minute. */
const RESTART_PATIENCE_MILLISECONDS = 500;

/**
 * @typedef {object} ApiUnderWork
 * @property {Parameters<typeof startApi>[0] & { build: string }} api
 * @property {() => Promise<void>} migrate
 * @property {(message: string) => void} say
 */

/**
 * Keeps the API running as its sources are: a change is compiled and the process started anew. What does not compile,
 * or does not start, is said, and the next change is waited for.
 * @param {ApiUnderWork} work
 * @returns {Promise<{ stop: (urgent: AbortSignal) => Promise<void> }>}
 */
export async function keepApiRunning({ api, migrate, say }) {
  let built = await refreshApi(api.build);
  /** @type {import('./serve.mjs').RunningApi | undefined} */
  let running;

  async function start() {
    if (built.failures !== undefined)
      return say(`✗ The API does not compile; it goes on as it was.\n${built.failures}`);
    await running?.stop(AbortSignal.timeout(RESTART_PATIENCE_MILLISECONDS));
    running = undefined;
    try {
      if (built.changed.some((file) => file.startsWith('migrations/'))) await migrate();
      const begun = performance.now();
      running = await startApi(api);
      say(`✓ API started (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
    } catch (error) {
      say(`✗ ${explain(error)}`);
    }
  }

  let turn = start();
  /** @type {NodeJS.Timeout | undefined} */
  let settling;
  const changed = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      turn = turn.then(async () => {
        built = await refreshApi(api.build, built.files);
        if (built.changed.length === 0 && built.failures === undefined) return;
        say(`· ${built.changed.slice(0, 3).join(', ')}${built.changed.length > 3 ? ' …' : ''} changed`);
        await start();
      });
    }, SETTLING_MILLISECONDS);
  };
  const watchers = API_FOLDERS.map((folder) => watchFolder(inCheckout(folder), changed));
  await turn;
  return {
    stop: async (urgent) => {
      clearTimeout(settling);
      for (const watcher of watchers) watcher.close();
      await turn;
      await running?.stop(urgent);
    },
  };
}
