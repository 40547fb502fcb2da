import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from '../../src/commands/migrate';
import type { TestDatabase } from './database';

export interface OwnServer {
  readonly database: TestDatabase;
  /** Kills the postmaster; the server is started again a few seconds later. */
  kill(): void;
}

/** A PostgreSQL server of one's own in a folder, to be broken. */
export async function startOwnServer(folder: string): Promise<OwnServer> {
  const keeper = spawn(
    process.execPath,
    [fileURLToPath(new URL('kept-server.mjs', import.meta.url)), folder],
    { stdio: ['ignore', 'pipe', 'ignore', 'ipc'] },
  );
  if (keeper.stdout === null) throw new Error('The server says nothing.');
  const line = await once(keeper.stdout.setEncoding('utf8'), 'data').then(([text]: unknown[]) =>
    String(text),
  );
  const urls: unknown = JSON.parse(line);
  const urlOf = (name: string): string => {
    const url: unknown = typeof urls === 'object' && urls !== null ? Reflect.get(urls, name) : null;
    if (typeof url !== 'string') throw new Error(`The server does not say its ${name}.`);
    return url;
  };
  const database: TestDatabase = {
    appUrl: urlOf('appUrl'),
    ownerUrl: urlOf('ownerUrl'),
    backupUrl: urlOf('backupUrl'),
    superuserUrl: urlOf('superuserUrl'),
    drop: async () => {
      keeper.kill('SIGTERM');
      await once(keeper, 'exit');
    },
  };
  await migrate({ ownerUrl: database.ownerUrl });
  return {
    database,
    kill: () => {
      const pid = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
      process.kill(pid, 'SIGKILL');
    },
  };
}

export interface Volume {
  readonly folder: string;
  /** Whether it is a small file system of its own that can be filled. */
  readonly own: boolean;
  /** Takes all the room that is left. */
  fill(): Promise<void>;
  makeRoom(): void;
  remove(): void;
}

/** A folder on a small file system of its own, where the system lets this user mount one: Linux, as root. */
export function makeVolume(megabytes: number): Volume {
  const folder = mkdtempSync(join(tmpdir(), 'attest-volume-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]);
  const filler = join(folder, 'filler');
  return {
    folder,
    own: mounted.status === 0,
    fill: async () => {
      writeFileSync(filler, '');
      while (statfsSync(folder).bavail > 0) {
        await appendFile(filler, Buffer.alloc(Math.min(statfsSync(folder).bavail, 1024) * 4096)).catch(
          () => undefined,
        );
      }
    },
    makeRoom: () => {
      rmSync(filler, { force: true });
    },
    remove: () => {
      if (mounted.status === 0) spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
