import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkout, inCheckout } from './lib/checkout.mjs';
import { currentInstallation } from './lib/install.mjs';
import { freePort } from './lib/port.mjs';

/** A copy, so that nothing else sees the change that is made. */
const COPIED = [
  ...['apps/api/src', 'apps/portal', 'libs', 'migrations', 'scripts', 'samples'],
  ...['package.json', 'package-lock.json', '.nvmrc', '.swcrc', 'tsconfig.base.json'],
];
/** It sets up a database, compiles the API and starts it three times: ten seconds on a machine of its own. */
const HUNG = 300_000;
const LIVENESS = 'apps/api/src/platform/health/health.controller.ts';

describe('npm run dev', () => {
  /** @type {string} */
  let copy;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'attest-dev-'));
    for (const path of COPIED) cpSync(inCheckout(path), join(copy, path), { recursive: true });
    symlinkSync(join(checkout, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it(
    'serves portal and API at one address, and what is changed in the API',
    async () => {
      // The copy looks into the packages of this checkout, and would empty them to install others.
      expect(currentInstallation()).toBe('current');
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      const dev = spawn(process.execPath, [join(copy, 'scripts', 'dev.mjs')], {
        env: { ...process.env, PORT: String(port), ATTEST_DATA_DIR: join(copy, 'data'), ATTEST_DEMO: '0' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      for (const stream of [dev.stdout, dev.stderr])
        stream.on('data', (/** @type {Buffer} */ data) => (said += data.toString()));
      const ended = once(dev, 'exit');
      const read = (/** @type {string} */ path) =>
        fetch(url + path).then(
          (answer) => answer.text(),
          () => '',
        );
      /** @param {string} path @param {string} words */
      const until = async (path, words) => {
        for (let text = await read(path); !text.includes(words); text = await read(path)) {
          if (dev.exitCode !== null) throw new Error(`It ended by itself:\n${said}`);
          await wait(100);
        }
      };
      try {
        await until('/api/v1/health/live', '"ok"');
        expect((await read('/@vite/client')).includes('createHotContext')).toBe(true);
        expect((await read('/today')).includes('/@vite/client')).toBe(true);
        // As a browser sends it; somebody else's page would be refused with 403.
        const signIn = await fetch(`${url}/api/v1/auth/sign-in`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: url },
          body: JSON.stringify({ email: 'nobody@attest.example', password: 'not the password' }),
        });
        expect(signIn.status).toBe(401);

        const source = readFileSync(join(copy, LIVENESS), 'utf8');
        writeFileSync(join(copy, LIVENESS), source.replace("{ status: 'ok' }", "{ status: 'changed' }"));
        await until('/api/v1/health/live', 'changed');

        writeFileSync(join(copy, LIVENESS), 'class {');
        while (!said.includes('does not compile')) await wait(100);
        expect(await read('/api/v1/health/live')).toContain('changed');
      } finally {
        dev.kill('SIGTERM');
        await ended;
      }
      expect(dev.exitCode).toBe(0);
      expect(await read('/api/v1/health/live')).toBe('');
    },
    HUNG,
  );
});
