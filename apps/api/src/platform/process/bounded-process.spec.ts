import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BoundedProcess, OutOfMemory, OutOfTime } from './bounded-process';

const script = `
const held = [];
process.on('message', ({ what }) => {
  if (what === 'end') process.exit(3);
  if (what === 'fill') for (;;) held.push(Buffer.alloc(8 * 1024 * 1024, 1));
  if (what === 'answer') process.send({ pid: process.pid });
});
`;

describe('a process for content from outside', () => {
  let folder: string;
  let file: string;
  const opened: BoundedProcess<{ pid: number }>[] = [];
  const open = (limits = { ms: 10_000, megabytes: 200 }) => {
    const process = new BoundedProcess<{ pid: number }>(file, limits);
    opened.push(process);
    return process;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'attest-process-'));
    file = join(folder, 'child.mjs');
    writeFileSync(file, script);
  });
  afterAll(() => {
    for (const process of opened) process.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers again and again from the same process', async () => {
    const process = open();
    const first = await process.ask({ what: 'answer' });
    expect(await process.ask({ what: 'answer' })).toEqual(first);
    expect([process.asked, process.usable]).toEqual([2, true]);
  });

  it('says that it ended, and is of no use afterwards', async () => {
    const process = open();
    await expect(process.ask({ what: 'end' })).rejects.toThrow('ended with 3');
    expect(process.usable).toBe(false);
    await expect(process.ask({ what: 'answer' })).rejects.toThrow('ended with 3');
  });

  it('is ended when the work takes too long or holds too much', async () => {
    await expect(open({ ms: 300, megabytes: 200 }).ask({ what: 'nothing' })).rejects.toThrow(OutOfTime);
    await expect(open().ask({ what: 'fill' })).rejects.toThrow(OutOfMemory);
  });
});
