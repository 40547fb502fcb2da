import { explain } from './problem.mjs';
import { aborted } from './shutdown.mjs';

/**
 * Runs until it is done or somebody asks to stop, stops what was started, and ends the process: 0, or 1 after the reason
 * why not.
 * @param {import('./shutdown.mjs').Shutdown} shutdown
 * @param {() => Promise<void>} run
 * @returns {Promise<never>}
 */
export async function runCommand(shutdown, run) {
  let code = 0;
  try {
    await Promise.race([run(), aborted(shutdown.asked)]);
  } catch (error) {
    process.stderr.write(`\n${explain(error)}\n`);
    code = 1;
  }
  await shutdown.run();
  process.exit(code);
}
