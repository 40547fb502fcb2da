import { fork } from 'node:child_process';
import { residentBytes } from './resident-bytes';

export interface ProcessLimits {
  readonly ms: number;
  /** Of everything the process holds, buffers outside of the heap included. */
  readonly megabytes: number;
}

/** The work took longer than it may. */
export class OutOfTime extends Error {}

/** The work held more than it may. */
export class OutOfMemory extends Error {}

/** How often the memory of a process is looked at. */
const LOOK_MS = 40;

/**
 * Runs one piece of work on content from outside in a process of its own, in bounded time and memory: what unpacks to
 * gigabytes fills buffers that no limit of a thread counts, and only a process can be killed with all it holds. It gets
 * `work` as its one message and answers with one.
 * @throws OutOfTime, OutOfMemory; Error when it ends without an answer
 */
export function runBounded<Answer>(file: string, work: object, limits: ProcessLimits): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = fork(file, {
      // The heap ends below the limit, so that the work most often ends by itself.
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
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => {
      stop(new OutOfTime(`The work took more than ${limits.ms / 1000} s.`));
    }, limits.ms);
    const look = setInterval(() => {
      void residentBytes(child.pid).then((held) => {
        if (held > limits.megabytes * 1024 * 1024)
          stop(new OutOfMemory(`The work held more than ${limits.megabytes} MB.`));
      });
    }, LOOK_MS);
    child.once('message', (answer: Answer) => {
      resolve(answer);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      clearInterval(look);
      // A heap that is full ends the process by a signal or with the code that stands for it.
      const full = signal === 'SIGABRT' || signal === 'SIGTRAP' || signal === 'SIGILL' || code === 134;
      reject(
        full
          ? new OutOfMemory(`The work held more than ${limits.megabytes} MB.`)
          : new Error(`The process ended with ${signal ?? code ?? 'nothing'} and without an answer.`),
      );
    });
    child.send(work);
  });
}
