import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inCheckout } from './checkout.mjs';
import { isObject, parseJson } from './json.mjs';
import { isAlive } from './processes.mjs';

/** The launcher's way of hearing that it is to stop, without what it starts. */
const PROGRAM = `
import './lib/follow-npm.mjs';
import { writeFileSync } from 'node:fs';
import { aborted, makeShutdown } from './lib/shutdown.mjs';
const shutdown = makeShutdown();
shutdown.onStop(() => writeFileSync('stopped', ''));
const alive = setInterval(() => undefined, 1000);
writeFileSync('pid', String(process.pid));
await aborted(shutdown.asked);
await shutdown.run();
clearInterval(alive);
`;

/** @returns {string} the command of `npm start` */
function startCommand() {
  const manifest = parseJson(readFileSync(inCheckout('package.json'), 'utf8'));
  const scripts = isObject(manifest) ? manifest['scripts'] : undefined;
  return isObject(scripts) ? String(scripts['start']) : '';
}

/** @param {() => boolean} met */
async function until(met) {
  while (!met()) await wait(20);
}

describe('what npm start runs', () => {
  /** @type {string} */
  let folder;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'attest-npm-'));
    mkdirSync(join(folder, 'scripts', 'lib'), { recursive: true });
    for (const name of ['follow-npm.mjs', 'shutdown.mjs']) {
      cpSync(inCheckout('scripts', 'lib', name), join(folder, 'scripts', 'lib', name));
    }
    writeFileSync(join(folder, 'scripts', 'start.mjs'), PROGRAM);
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'tried', type: 'module', scripts: { start: startCommand() } }),
    );
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const started = async () => {
    const npm = spawn('npm', ['start', '--silent'], { cwd: folder, stdio: 'ignore' });
    const ended = once(npm, 'exit');
    await until(() => existsSync(join(folder, 'pid')) && readFileSync(join(folder, 'pid'), 'utf8') !== '');
    return { npm, ended, pid: Number(readFileSync(join(folder, 'pid'), 'utf8')) };
  };

  const hasStopped = () => existsSync(join(folder, 'stopped'));

  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) {
    it(`is stopped in order by ${signal} to npm, which waits for it and ends with 0`, async () => {
      const { npm, ended, pid } = await started();
      npm.kill(signal);
      expect(await ended).toEqual([0, null]);
      expect([hasStopped(), isAlive(pid)]).toEqual([true, false]);
    });
  }

  it('notices that npm was killed, and stops in order by itself', async () => {
    const { npm, pid } = await started();
    npm.kill('SIGKILL');
    await until(() => !isAlive(pid));
    expect(hasStopped()).toBe(true);
  });
});
