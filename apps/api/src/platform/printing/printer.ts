import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { Throttled, Unprocessable } from '../errors/domain-error';
import type { PrintTask } from './print-thread';

const limits = { megabytes: 512, atOnce: 1, waiting: 6 };

/** Tests run the sources as they are written; there the worker needs somebody to translate its modules. */
const fromSources = import.meta.url.endsWith('.ts');
const threadFile = fromSources
  ? new URL('../../../test/support/print-worker.mjs', import.meta.url)
  : new URL('./print-thread.js', import.meta.url);

/** A module of a feature that the thread loads: it exports `print`, a `PrintFunction` of these jobs. */
export interface PrintProgram<Job> {
  /** Address of the module. */
  readonly module: string;
  readonly milliseconds: number;
  /** Only for the compiler: which jobs the module takes. */
  readonly takes?: (job: Job) => void;
}

/**
 * @param name of the module, without extension
 * @param beside `import.meta.url` of a module in the same folder
 */
export const printProgram = <Job>(
  name: string,
  beside: string,
  milliseconds = 30_000,
): PrintProgram<Job> => ({
  module: new URL(`./${name}.${fromSources ? 'ts' : 'js'}`, beside).href,
  milliseconds,
});

/** Makes files, one after the other, in a thread of their own: setting pages is work for a whole core. */
@Injectable()
export class Printer {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param job plain data, for it goes to another thread
   * @throws Throttled `export.busy` when too many wait, Unprocessable `export.too_large` beyond time or memory
   */
  async print<Job>(program: PrintProgram<Job>, job: NoInfer<Job>): Promise<Uint8Array> {
    if (this.waiting.length >= limits.waiting) throw new Throttled('export.busy', 10);
    while (this.running >= limits.atOnce) await new Promise<void>((go) => this.waiting.push(go));
    this.running += 1;
    try {
      return await inThread({ module: program.module, job }, program.milliseconds);
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}

function inThread(task: PrintTask, milliseconds: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(threadFile, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    const timer = setTimeout(() => {
      reject(new Unprocessable('export.too_large'));
      void worker.terminate();
    }, milliseconds);
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
