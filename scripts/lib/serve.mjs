import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkout, inCheckout } from './checkout.mjs';
import { reachableHost } from './port.mjs';
import { Problem } from './problem.mjs';

/**
 * @typedef {object} RunningApi
 * @property {number} pid
 * @property {Promise<number | null>} exited settles when it ends, wanted or not
 * @property {(urgent: AbortSignal) => Promise<void>} stop lets requests finish; kills when told it is urgent
 */

const START_PATIENCE_MILLISECONDS = 120_000;
const DRAIN_PATIENCE_MILLISECONDS = 30_000;

/**
 * Starts the application as a process of its own and waits until it says that it is ready.
 * @param {object} options
 * @param {string} options.host
 * @param {number} options.port
 * @param {NodeJS.ProcessEnv} options.environment
 * @param {string} options.log file that takes what it writes
 * @param {string} [options.build] folder of the compiled API
 * @param {string[]} [options.nodeOptions]
 * @returns {Promise<RunningApi>}
 */
export async function startApi({
  host,
  port,
  environment,
  log,
  build = inCheckout('dist'),
  nodeOptions = [],
}) {
  const program = [...nodeOptions, join(build, 'apps', 'api', 'src', 'main.js')];
  const child = launch(program, environment, log);
  /** @type {Promise<number | null>} */
  const exited = new Promise((settle) => {
    child.once('exit', (code) => settle(code));
    child.once('error', () => settle(null));
  });
  const hasEnded = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  /** @type {RunningApi} */
  const api = {
    pid: child.pid ?? 0,
    exited,
    stop: async (urgent) => {
      if (hasEnded()) return;
      child.kill('SIGTERM');
      const late = AbortSignal.any([urgent, AbortSignal.timeout(DRAIN_PATIENCE_MILLISECONDS)]);
      const kill = () => void child.kill('SIGKILL');
      if (late.aborted) kill();
      late.addEventListener('abort', kill);
      await exited;
      late.removeEventListener('abort', kill);
    },
  };
  const until = Date.now() + START_PATIENCE_MILLISECONDS;
  while (!hasEnded() && Date.now() < until) {
    if (await isReady(host, port)) return api;
    await wait(50);
  }
  await api.stop(AbortSignal.abort());
  throw apiFailed(log, 'did not start');
}

/**
 * @param {string} log
 * @param {string} what
 */
export function apiFailed(log, what) {
  const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
  return new Problem(`The application ${what}. Its last words (${log}):\n${tail}`, '應用程式異常結束。');
}

/**
 * @param {string[]} program with the options of Node before it
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} log
 */
function launch(program, environment, log) {
  if (existsSync(log) && statSync(log).size > 10 * 1024 * 1024) renameSync(log, `${log}.1`);
  const handle = openSync(log, 'a', 0o600);
  const child = spawn(
    process.execPath,
    [...['--enable-source-maps', '--import', inCheckout('scripts', 'lib', 'follow-parent.mjs')], ...program],
    {
      cwd: checkout,
      env: environment,
      // Its own session: Ctrl-C reaches the whole terminal group, and requests under way have to finish.
      detached: true,
      stdio: ['ignore', handle, handle, 'ipc'],
    },
  );
  closeSync(handle);
  return child;
}

/**
 * @param {string} host
 * @param {number} port
 */
async function isReady(host, port) {
  try {
    const answer = await fetch(`http://${reachableHost(host)}:${port}/api/v1/health/ready`, {
      signal: AbortSignal.timeout(2000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
