import { parentPort, workerData } from 'node:worker_threads';
import type { PrintFunction } from './printed-document';
import { renderPdf } from './render-pdf';

/** What a thread is started with. */
export interface PrintTask {
  /** Address of a module that exports `print`. */
  readonly module: string;
  readonly job: unknown;
}

const isTask = (value: unknown): value is PrintTask =>
  typeof value === 'object' && value !== null && 'module' in value && 'job' in value;

const isProgram = (value: unknown): value is { readonly print: PrintFunction<unknown> } =>
  typeof value === 'object' && value !== null && 'print' in value && typeof value.print === 'function';

async function perform({ module, job }: PrintTask): Promise<Uint8Array> {
  const program: unknown = await import(module);
  if (!isProgram(program)) throw new TypeError(`${module} prints nothing.`);
  const made = await program.print(job);
  return new Uint8Array(made instanceof Uint8Array ? made : await renderPdf(made));
}

if (!isTask(workerData)) throw new TypeError('The printer takes a task.');
parentPort?.postMessage(await perform(workerData));
