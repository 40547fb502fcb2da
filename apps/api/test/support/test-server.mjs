import { STOPPED } from '../../../../scripts/lib/program-group.mjs';
import { aborted, makeShutdown } from '../../../../scripts/lib/shutdown.mjs';

/**
 * Keeps the server of a run until its end (global-teardown.mjs). Jest ends at once when it is told to stop, and the
 * server has a session of its own, which Ctrl-C does not reach: then it is stopped here.
 * @param {() => Promise<void>} stop
 */
export function keepServer(stop) {
  globalThis.attestTestServer = { stop };
  const shutdown = makeShutdown();
  shutdown.onStop(stop);
  void aborted(shutdown.asked)
    .then(() => shutdown.run())
    .finally(() => process.exit(STOPPED));
}
