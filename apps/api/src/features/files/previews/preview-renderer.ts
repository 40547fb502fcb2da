import { fileURLToPath } from 'node:url';
import {
  BoundedProcess,
  OutOfMemory,
  OutOfTime,
  type ProcessLimits,
} from '../../../platform/process/bounded-process';
import type { PreviewAnswer, PreviewWork } from './preview-work';

/** Pages of a catalogue full of photos; a bomb ends long before it hurts. */
export const previewLimits: ProcessLimits = { ms: 90_000, megabytes: 1024 };
/** Decoders keep a little of everything; after so many files a new process is the better one. */
const MOST_FILES = 50;
const IDLE_MS = 2_000;

/** Tests run the sources as they are written; there the process needs somebody to translate its modules. */
const processFile = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('../../../../test/support/preview-process.mjs', import.meta.url)
    : new URL('./preview-process.js', import.meta.url),
);

/**
 * Draws one file after the other. Loading the decoders takes longer than most pictures, so a process stays for the
 * files that come right after: those of the same organisation only, because what broke out of a decoder must find
 * nobody else's files.
 */
export class PreviewRenderer {
  private seat:
    { readonly organisationId: string; readonly process: BoundedProcess<PreviewAnswer> } | undefined;
  private idle: NodeJS.Timeout | undefined;

  async draw(organisationId: string, work: PreviewWork): Promise<PreviewAnswer> {
    clearTimeout(this.idle);
    try {
      return await this.ask(organisationId, work);
    } catch (error) {
      if (error instanceof OutOfTime || error instanceof OutOfMemory) return { failed: error.message };
      throw error;
    } finally {
      this.idle = setTimeout(() => {
        this.close();
      }, IDLE_MS).unref();
    }
  }

  close(): void {
    clearTimeout(this.idle);
    this.seat?.process.close();
    this.seat = undefined;
  }

  private async ask(organisationId: string, work: PreviewWork): Promise<PreviewAnswer> {
    const process = this.processFor(organisationId);
    try {
      return await process.ask(work);
    } catch (error) {
      this.close();
      // What the files before left behind is not this one's fault.
      if (process.asked > 1) return this.processFor(organisationId).ask(work);
      throw error;
    }
  }

  private processFor(organisationId: string): BoundedProcess<PreviewAnswer> {
    const { seat } = this;
    if (seat?.organisationId === organisationId && seat.process.usable && seat.process.asked < MOST_FILES)
      return seat.process;
    this.close();
    const process = new BoundedProcess<PreviewAnswer>(processFile, previewLimits);
    this.seat = { organisationId, process };
    return process;
  }
}
