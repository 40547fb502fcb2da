import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DocumentFormat } from '@attest/domain';
import type { DrawnPage, DrawnPlace, Localised, Place, Reading } from '@attest/standard-reader';
import { Injectable } from '@nestjs/common';
import { Unprocessable } from '../../platform/errors/domain-error';
import { residentBytes } from './resident-bytes';

export interface DocumentRead {
  readonly reading: Reading;
  /** The text that places and findings speak of: the document's own, or what it was laid out as. */
  readonly source: string;
  readonly account: {
    readonly characters: number;
    readonly placed: number;
    readonly dropped: number;
    readonly reasons: Readonly<Record<string, number>>;
  };
  readonly format: DocumentFormat;
  readonly pages: readonly DrawnPage[] | null;
  readonly places: readonly DrawnPlace[] | null;
}

export type ReaderAnswer =
  | ({ readonly read: true } & DocumentRead)
  | { readonly read: false; readonly code: string; readonly text: Localised; readonly at: Place | null };

export interface ReaderLimits {
  readonly ms: number;
  /** Of everything the process holds, buffers outside of the heap included. */
  readonly megabytes: number;
  /** Documents read at the same time; further ones wait. */
  readonly atOnce: number;
}

const ordinary: ReaderLimits = { ms: 30_000, megabytes: 512, atOnce: 2 };

/** How often the memory of a reader is looked at. */
const LOOK_MS = 40;

/** Tests run the sources as they are written; there the process needs somebody to translate its modules. */
const processFile = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('../../../test/support/reader-process.mjs', import.meta.url)
    : new URL('./reader-process.js', import.meta.url),
);

/**
 * Reads documents from outside in bounded time and memory, each in a process of its own: what unpacks to gigabytes
 * fills buffers that no limit of a thread counts, and only a process can be killed with all it holds.
 */
@Injectable()
export class DocumentReader {
  private readonly limits = ordinary;
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @throws Unprocessable `reader.unreadable` with the reader's own sentence in both languages and the place,
   *   `reader.time_limit`, `reader.memory_limit`
   */
  async read(bytes: Uint8Array, limits: ReaderLimits = this.limits): Promise<DocumentRead> {
    while (this.running >= limits.atOnce) await new Promise<void>((go) => this.waiting.push(go));
    this.running += 1;
    try {
      const answer = await inProcess(bytes, limits);
      if (answer.read) return answer;
      const { code, text, at } = answer;
      throw new Unprocessable('reader.unreadable', {
        reason: code,
        zh: text['zh-TW'],
        en: text.en,
        ...(at === null ? {} : { line: at.line, column: at.column }),
      });
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}

function inProcess(bytes: Uint8Array, limits: ReaderLimits): Promise<ReaderAnswer> {
  return new Promise((resolve, reject) => {
    const reader = fork(processFile, {
      // The heap ends below the limit, so that the reader most often ends by itself.
      execArgv: [
        `--max-old-space-size=${Math.floor(limits.megabytes * 0.75)}`,
        '--disable-warning=ExperimentalWarning',
      ],
      // Nothing of the server's settings and secrets is there for a document to find.
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const stop = (why: Error): void => {
      reject(why);
      reader.kill('SIGKILL');
    };
    const timer = setTimeout(() => {
      stop(new Unprocessable('reader.time_limit', { seconds: limits.ms / 1000 }));
    }, limits.ms);
    const look = setInterval(() => {
      void residentBytes(reader.pid).then((held) => {
        if (held > limits.megabytes * 1024 * 1024) stop(new Unprocessable('reader.memory_limit'));
      });
    }, LOOK_MS);
    reader.once('message', (answer: ReaderAnswer) => {
      resolve(answer);
    });
    reader.once('error', reject);
    reader.once('exit', (code, signal) => {
      clearTimeout(timer);
      clearInterval(look);
      // A heap that is full ends the process by a signal or with the code that stands for it.
      const full = signal === 'SIGABRT' || signal === 'SIGTRAP' || signal === 'SIGILL' || code === 134;
      reject(
        full
          ? new Unprocessable('reader.memory_limit')
          : new Error(`The reader ended with ${signal ?? code ?? 'nothing'} and without an answer.`),
      );
    });
    reader.send(bytes);
  });
}
