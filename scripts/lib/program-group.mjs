import { spawn } from 'node:child_process';
import { errorCode } from './processes.mjs';

/** As a shell says it of a program that Ctrl-C ended. */
export const STOPPED = 130;

/**
 * Runs a program, with all that it starts, in a process group of its own. The terminal's Ctrl-C does not reach it: it is
 * told to stop by us, once, however we were told. Some programs take a second time for impatience, and leave behind
 * what they started.
 * @param {string} program
 * @param {string[]} args
 * @param {object} options
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {import('./lanes.mjs').Output['passOn']} options.passOn
 * @param {AbortSignal} [options.asked] tells the group to stop; its end is waited for
 * @param {AbortSignal} [options.urgent] ends the group at once
 * @returns {Promise<number>} exit code; `STOPPED` when it was asked to stop, 1 when it was ended by a signal otherwise
 */
export async function runGroup(program, args, { cwd, env, passOn, asked, urgent }) {
  if (asked?.aborted) return STOPPED;
  const child = spawn(program, args, {
    ...{ cwd, env, detached: true },
    stdio: passOn === 'both' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  if (passOn !== 'both')
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', passOn);

  const tell = (/** @type {NodeJS.Signals} */ signal) => signalGroup(child.pid, signal);
  const interrupt = () => tell('SIGINT');
  const kill = () => tell('SIGKILL');
  const follow = () => tell('SIGTERM');
  asked?.addEventListener('abort', interrupt);
  urgent?.addEventListener('abort', kill);
  process.once('exit', follow);
  try {
    const code = await new Promise((settle, fail) => {
      child.once('error', fail);
      child.once('close', settle);
    });
    return asked?.aborted ? STOPPED : (code ?? 1);
  } finally {
    asked?.removeEventListener('abort', interrupt);
    urgent?.removeEventListener('abort', kill);
    process.off('exit', follow);
  }
}

/**
 * @param {number | undefined} leader undefined when it did not even start
 * @param {NodeJS.Signals} signal
 */
function signalGroup(leader, signal) {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
