import { fileURLToPath } from 'node:url';
import type { DocumentFormat } from '@attest/domain';
import type { DrawnPage, DrawnPlace, Localised, Place, Reading } from '@attest/standard-reader';
import { Injectable } from '@nestjs/common';
import { Unprocessable } from '../../platform/errors/domain-error';
import { OutOfMemory, OutOfTime, runBounded } from '../../platform/process/bounded-process';

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

async function inProcess(bytes: Uint8Array, limits: ReaderLimits): Promise<ReaderAnswer> {
  try {
    return await runBounded<ReaderAnswer>(processFile, bytes, limits);
  } catch (error) {
    if (error instanceof OutOfTime)
      throw new Unprocessable('reader.time_limit', { seconds: limits.ms / 1000 });
    if (error instanceof OutOfMemory) throw new Unprocessable('reader.memory_limit');
    throw error;
  }
}
