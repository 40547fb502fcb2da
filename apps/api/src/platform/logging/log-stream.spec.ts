import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { LogStream } from './log-stream';
import { makeLogger } from './logger';

const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const numberOf = (line: unknown): unknown =>
  typeof line === 'object' && line !== null && 'number' in line ? line.number : null;

describe('the stream of log lines', () => {
  let folder: string;
  let path: string;
  let descriptor: number;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'attest-log-'));
    path = join(folder, 'log');
    descriptor = openSync(path, 'a');
  });

  afterEach(() => {
    closeSync(descriptor);
    rmSync(folder, { recursive: true });
  });

  const until = async (met: () => boolean): Promise<void> => {
    while (!met()) await wait(5);
  };

  it('writes every line once and in order, however fast they come', async () => {
    const logger = makeLogger('info', new LogStream(descriptor));
    for (let number = 0; number < 1000; number += 1) logger.info({ number }, 'line');
    await until(() => readFileSync(path, 'utf8').split('\n').length > 1000);
    expect(linesOf(path).map(numberOf)).toEqual([...Array(1000).keys()]);
  });

  it('writes the lines of a moment together, and at the end of the process those of the last', async () => {
    const stream = new LogStream(descriptor, undefined, undefined, 600_000);
    stream.write('first\n');
    await wait(30);
    expect(readFileSync(path, 'utf8')).toBe('');
    stream.write('second\n');
    stream.flushSync();
    expect(readFileSync(path, 'utf8')).toBe('first\nsecond\n');
  });

  it('takes lines without failing or waiting while the device is full', async () => {
    const full = openSync('/dev/full', 'w');
    try {
      const stream = new LogStream(full, 1000, 600_000);
      const logger = makeLogger('info', stream);
      for (let number = 0; number < 100; number += 1) logger.info({ number }, 'line');
      await wait(20);
      logger.info('another line');
      stream.flushSync();
    } finally {
      closeSync(full);
    }
  });

  it('goes on by itself once there is room, and says how many lines were lost', async () => {
    // A descriptor that cannot be written to, and can a moment later: the same number, opened anew.
    const closed = openSync(path, 'r');
    const stream = new LogStream(closed, 200, 10);
    for (let number = 0; number < 10; number += 1)
      stream.write(`${JSON.stringify({ number, pad: 'x'.repeat(70) })}\n`);
    await wait(30);
    expect(readFileSync(path, 'utf8')).toBe('');
    closeSync(closed);
    const again = openSync(path, 'a');
    expect(again).toBe(closed);
    await until(() => readFileSync(path, 'utf8').includes('lost'));
    closeSync(again);
    const lines = linesOf(path);
    const kept = lines.length - 1;
    expect(lines.slice(0, -1).map(numberOf)).toEqual([...Array(kept).keys()]);
    expect(lines.at(-1)).toMatchObject({ level: 'warn', lost: 10 - kept });
  });

  it('writes what waits at the end of the process', () => {
    const stream = new LogStream(descriptor);
    stream.write('{"first":1}\n');
    stream.write('{"last":1}\n');
    stream.flushSync();
    expect(readFileSync(path, 'utf8')).toContain('{"last":1}');
  });
});
