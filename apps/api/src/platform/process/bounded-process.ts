import { type ChildProcess, execFile, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

export interface ProcessLimits {
  /** For one piece of work. */
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
 * A process of its own for content from outside, in bounded time and memory: what unpacks to gigabytes fills buffers
 * that no limit of a thread counts, and only a process can be killed with all it holds. It gets each `work` as one
 * message and answers each with one. It may be asked again until something went wrong or it was closed.
 */
export class BoundedProcess<Answer> {
  /** How often it was asked. */
  asked = 0;
  private readonly child: ChildProcess;
  private waiting:
    { readonly resolve: (answer: Answer) => void; readonly reject: (why: Error) => void } | undefined;
  private ended: Error | undefined;

  constructor(
    file: string,
    private readonly limits: ProcessLimits,
  ) {
    this.child = fork(file, {
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
    const look = setInterval(() => {
      void residentBytes(this.child.pid).then((held) => {
        if (held > limits.megabytes * 1024 * 1024) this.stop(this.tooMuch());
      });
    }, LOOK_MS);
    this.child.on('message', (answer: Answer) => {
      this.waiting?.resolve(answer);
    });
    this.child.once('error', (error) => {
      this.stop(error);
    });
    this.child.once('exit', (code, signal) => {
      clearInterval(look);
      // A heap that is full ends the process by a signal or with the code that stands for it.
      const full = signal === 'SIGABRT' || signal === 'SIGTRAP' || signal === 'SIGILL' || code === 134;
      this.stop(
        full
          ? this.tooMuch()
          : new Error(`The process ended with ${signal ?? code ?? 'nothing'} and without an answer.`),
      );
    });
  }

  get usable(): boolean {
    return this.ended === undefined;
  }

  /**
   * One piece of work after the other, never two at once.
   * @throws OutOfTime, OutOfMemory; Error when the process ends without an answer
   */
  async ask(work: object): Promise<Answer> {
    this.asked += 1;
    const timer = setTimeout(() => {
      this.stop(new OutOfTime(`The work took more than ${this.limits.ms / 1000} s.`));
    }, this.limits.ms);
    try {
      return await new Promise((resolve, reject) => {
        if (this.ended !== undefined) {
          reject(this.ended);
          return;
        }
        this.waiting = { resolve, reject };
        this.child.send(work);
      });
    } finally {
      clearTimeout(timer);
      this.waiting = undefined;
    }
  }

  close(): void {
    this.stop(new Error('The process was closed.'));
  }

  private stop(why: Error): void {
    this.ended ??= why;
    this.waiting?.reject(why);
    this.child.kill('SIGKILL');
  }

  private tooMuch(): OutOfMemory {
    return new OutOfMemory(`The work held more than ${this.limits.megabytes} MB.`);
  }
}

/**
 * Runs one piece of work in a process for it alone.
 * @throws OutOfTime, OutOfMemory; Error when it ends without an answer
 */
export async function runBounded<Answer>(file: string, work: object, limits: ProcessLimits): Promise<Answer> {
  const process = new BoundedProcess<Answer>(file, limits);
  try {
    return await process.ask(work);
  } finally {
    process.close();
  }
}

const run = promisify(execFile);

/** Memory that a process holds now, in bytes; 0 when it is gone or this system does not say. */
async function residentBytes(pid: number | undefined): Promise<number> {
  if (pid === undefined) return 0;
  try {
    if (process.platform === 'linux') {
      const status = await readFile(`/proc/${pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
    }
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Number(stdout.trim()) * 1024;
  } catch {
    return 0;
  }
}
