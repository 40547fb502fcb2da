import { Worker } from 'node:worker_threads';
import type { Localised, Place, Reading } from '@attest/standard-reader';
import { Injectable } from '@nestjs/common';
import { Unprocessable } from '../../platform/errors/domain-error';

export interface DocumentRead {
  readonly reading: Reading;
  readonly source: string;
  readonly account: {
    readonly characters: number;
    readonly placed: number;
    readonly dropped: number;
    readonly reasons: Readonly<Record<string, number>>;
  };
}

export type ReaderAnswer =
  | ({ readonly read: true } & DocumentRead)
  | { readonly read: false; readonly code: string; readonly text: Localised; readonly at: Place | null };

export interface ReaderLimits {
  readonly ms: number;
  readonly megabytes: number;
  /** Documents read at the same time; further ones wait. */
  readonly atOnce: number;
}

const ordinary: ReaderLimits = { ms: 30_000, megabytes: 512, atOnce: 2 };

/** Tests run the sources as they are written; there the worker needs somebody to translate its modules. */
const workerFile = import.meta.url.endsWith('.ts')
  ? new URL('../../../test/support/reader-worker.mjs', import.meta.url)
  : new URL('./reader-worker.js', import.meta.url);

/** Reads documents from outside in bounded time and memory. */
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
      const answer = await inWorker(bytes, limits);
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

function inWorker(bytes: Uint8Array, limits: ReaderLimits): Promise<ReaderAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, stackSizeMb: 4 },
    });
    const timer = setTimeout(() => {
      reject(new Unprocessable('reader.time_limit', { seconds: limits.ms / 1000 }));
      void worker.terminate();
    }, limits.ms);
    worker.once('message', (answer: ReaderAnswer) => resolve(answer));
    worker.once('error', (error: Error & { code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Unprocessable('reader.memory_limit') : error),
    );
    worker.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The reader ended with ${code} and without an answer.`));
    });
  });
}
