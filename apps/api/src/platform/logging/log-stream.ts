import { write, writeSync } from 'node:fs';
import type { DestinationStream } from 'pino';

/** What may wait to be written: about 5,000 lines. */
const MOST_WAITING_BYTES = 1024 * 1024;
const RETRY_MILLISECONDS = 1_000;
/** A write wakes a thread of its own, which costs more than the line: those of a moment go together. */
const GATHER_MILLISECONDS = 20;

/**
 * Where log lines go: a file, a pipe or a terminal, by its descriptor. Logging never stops the service: a line is
 * taken without waiting, what cannot be written (disk full, reader gone or stuck) waits in memory up to a bound, and
 * what is beyond the bound is counted and dropped. Writing is tried again every second; once it works, a line says how
 * many were lost. A process that is killed outright takes the lines of the last moment with it.
 */
export class LogStream implements DestinationStream {
  private waiting: string[] = [];
  private waitingBytes = 0;
  private lost = 0;
  private writing: Buffer | null = null;
  private retry: NodeJS.Timeout | undefined;
  private gathering: NodeJS.Timeout | undefined;

  constructor(
    private readonly descriptor: number,
    private readonly mostWaiting = MOST_WAITING_BYTES,
    private readonly retryAfter = RETRY_MILLISECONDS,
    private readonly gatherFor = GATHER_MILLISECONDS,
  ) {}

  write(line: string): void {
    const bytes = Buffer.byteLength(line);
    if (this.waitingBytes + bytes > this.mostWaiting) this.lost += 1;
    else {
      this.waiting.push(line);
      this.waitingBytes += bytes;
    }
    if (this.writing !== null || this.retry !== undefined) return;
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      this.writeWaiting();
    }, this.gatherFor).unref();
  }

  /** For the end of the process: one attempt, without waiting for a reader. What is being written is left to finish. */
  flushSync(): void {
    try {
      const failed = this.retry === undefined ? [] : [this.writing ?? Buffer.alloc(0)];
      for (let rest = Buffer.concat([...failed, this.takeWaiting()]); rest.byteLength > 0;) {
        rest = rest.subarray(writeSync(this.descriptor, rest));
      }
    } catch {
      // The process ends, and there is nowhere else to say it.
    }
  }

  private writeWaiting(): void {
    this.writing = this.takeWaiting();
    if (this.writing.byteLength === 0) this.writing = null;
    else this.writeRest(this.writing);
  }

  private writeRest(rest: Buffer): void {
    write(this.descriptor, rest, (error, written) => {
      this.writing = error === null ? rest.subarray(written) : rest;
      if (error !== null) this.tryAgain();
      else if (this.writing.byteLength > 0) this.writeRest(this.writing);
      else this.writeWaiting();
    });
  }

  private tryAgain(): void {
    this.retry = setTimeout(() => {
      this.retry = undefined;
      if (this.writing !== null) this.writeRest(this.writing);
    }, this.retryAfter).unref();
  }

  private takeWaiting(): Buffer {
    const lines = this.waiting;
    if (this.lost > 0) lines.push(lostLine(this.lost));
    this.waiting = [];
    this.waitingBytes = 0;
    this.lost = 0;
    return Buffer.from(lines.join(''));
  }
}

const lostLine = (lost: number): string =>
  `${JSON.stringify({ level: 'warn', time: new Date().toISOString(), lost, msg: 'log lines could not be written and were lost' })}\n`;
