import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { Throttled, Unprocessable } from '../errors/domain-error';
import type { PrintJob } from '../../features/exports/print/print-job';

const limits = { ms: 30_000, megabytes: 512, atOnce: 1, waiting: 6 };
/** A group of five hundred on sixty units is ninety sheets: six seconds of a core that is free, more of one that is not. */
const groupMs = 120_000;

/** Tests run the sources as they are written; there the worker needs somebody to translate its modules. */
const workerFile = import.meta.url.endsWith('.ts')
  ? new URL('../../../test/support/print-worker.mjs', import.meta.url)
  : new URL('./print-thread.js', import.meta.url);

/** Makes PDF files, one after the other: setting pages is work for a whole core. */
@Injectable()
export class Printer {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** @throws Throttled `export.busy` when too many wait, Unprocessable `export.too_large` beyond time or memory */
  async print(job: PrintJob): Promise<Uint8Array> {
    if (this.waiting.length >= limits.waiting) throw new Throttled('export.busy', 10);
    while (this.running >= limits.atOnce) await new Promise<void>((go) => this.waiting.push(go));
    this.running += 1;
    try {
      return await inWorker(job);
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}

function inWorker(job: PrintJob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    const timer = setTimeout(
      () => {
        reject(new Unprocessable('export.too_large'));
        void worker.terminate();
      },
      job.what === 'group-matrix' ? groupMs : limits.ms,
    );
    worker.once('message', (bytes: Uint8Array) => {
      resolve(bytes);
    });
    worker.once('error', (error: Error & { code?: string }) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Unprocessable('export.too_large') : error);
    });
    worker.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The printer ended with ${String(code)} and without a file.`));
    });
  });
}
