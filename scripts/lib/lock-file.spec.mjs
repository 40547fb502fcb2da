import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockHolder, releaseLock, takeLock, waitForLock } from './lock-file.mjs';
import { processFacts } from './processes.mjs';

describe('a lock', () => {
  /** @type {string} */
  let folder;
  /** @type {string} */
  let lock;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'attest-lock-'));
    lock = join(folder, 'lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is held by one process until released, and leaves nothing behind', () => {
    expect(takeLock(lock, { port: 3000 })).toEqual({ taken: true, leftBehind: false });
    expect(takeLock(lock)).toMatchObject({ taken: false, holder: { pid: process.pid, port: 3000 } });
    releaseLock(lock);
    expect(readdirSync(folder)).toEqual([]);
    expect(takeLock(lock)).toMatchObject({ taken: true });
  });

  it('of a killed process is taken over', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    const pid = other.pid ?? 0;
    const startedAt = processFacts(pid)?.startedAt;
    writeFileSync(lock, JSON.stringify({ pid, startedAt }));
    expect(takeLock(lock)).toMatchObject({ taken: false, holder: { pid } });
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(lockHolder(lock)).toBeUndefined();
    expect(takeLock(lock)).toEqual({ taken: true, leftBehind: true });
  });

  it('is not held by a later process with the same number', () => {
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, startedAt: 1_000_000_000 }));
    expect(takeLock(lock)).toEqual({ taken: true, leftBehind: true });
  });

  it('in whose place something unreadable stands is not tried for ever', () => {
    symlinkSync(join(folder, 'gone'), lock);
    expect(() => takeLock(lock)).toThrow('is there and cannot be read');
  });

  it('is waited for until it is free, for so long, or until the waiting is given up', async () => {
    takeLock(lock);
    await expect(waitForLock(lock, { patience: 0 })).rejects.toThrow(`Process ${process.pid} has held`);
    const signal = AbortSignal.abort(new Error('stop'));
    await expect(waitForLock(lock, { patience: 60_000, signal })).rejects.toThrow();
    const waiting = waitForLock(lock, { patience: 60_000 });
    releaseLock(lock);
    await waiting;
    expect(lockHolder(lock)).toMatchObject({ pid: process.pid });
  });

  it('that makes no sense is taken over', () => {
    writeFileSync(lock, '');
    expect(takeLock(lock)).toEqual({ taken: true, leftBehind: true });
    expect(existsSync(lock)).toBe(true);
  });
});
