import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import type { TestApp } from './app';

/** The service running as a process of its own, as it ships. */
export interface ApiProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it has written so far. */
  log(): string;
  /** Resolves when it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
}

export interface ApiProcessSettings {
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** The same for all processes of one database. */
  readonly tokenSecret: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Takes the log lines instead of a file: a device, say. */
  readonly logTo?: string;
}

/** What a process needs to serve the same record as an application of the tests. */
export const beside = ({ config, database }: TestApp): ApiProcessSettings => ({
  databaseUrl: database.appUrl,
  dataDir: config.dataDir,
  tokenSecret: config.tokenKeys[0].secret,
});

const START_MILLISECONDS = 60_000;

export async function startApiProcess(settings: ApiProcessSettings): Promise<ApiProcess> {
  const port = await freePort();
  const logFile = settings.logTo ?? join(settings.dataDir, `api-${port}.log`);
  const log = openSync(logFile, settings.logTo === undefined ? 'a' : 'w');
  const errors = openSync(join(settings.dataDir, `api-${port}.err`), 'a');
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', fileURLToPath(new URL('api-main.mjs', import.meta.url))],
    {
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'test',
        PORT: String(port),
        DATABASE_URL: settings.databaseUrl,
        ATTEST_DATA_DIR: settings.dataDir,
        ATTEST_TOKEN_SECRET: settings.tokenSecret,
        ATTEST_ALLOW_UNSAFE_DURABILITY: '1',
        ...settings.environment,
      },
      stdio: ['ignore', log, errors, 'ipc'],
    },
  );
  closeSync(log);
  closeSync(errors);
  const ended = once(child, 'exit').then(([code, signal]: unknown[]) => ({
    code: typeof code === 'number' ? code : null,
    signal: typeof signal === 'string' ? signal : null,
  }));
  const words = (): string =>
    (settings.logTo === undefined ? readFileSync(logFile, 'utf8') : '') +
    readFileSync(join(settings.dataDir, `api-${port}.err`), 'utf8');
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, child, words);
  return {
    url,
    child,
    log: words,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function untilReady(url: string, child: ChildProcess, words: () => string): Promise<void> {
  const until = Date.now() + START_MILLISECONDS;
  while (child.exitCode === null && child.signalCode === null && Date.now() < until) {
    if ((await statusOf(`${url}/api/v1/health/ready`)) === 200) return;
    await wait(50);
  }
  child.kill('SIGKILL');
  throw new Error(`The service did not start: ${words()}`);
}

/** 0 when nobody answers. */
export const statusOf = (url: string): Promise<number> =>
  fetch(url, { headers: { connection: 'close' }, signal: AbortSignal.timeout(10_000) }).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status;
    },
    () => 0,
  );

/** A port of this machine that nobody uses now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A server has a port.');
  return address.port;
}
