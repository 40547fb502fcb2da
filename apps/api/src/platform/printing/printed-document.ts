import type { Locale } from '@attest/domain';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';

/** Pages that are still to be set. */
export interface PrintedDocument {
  readonly pages: TDocumentDefinitions;
  readonly locale: Locale;
}

/** What a program exports as `print`: pages, or a file that is finished. */
export type PrintFunction<Job> = (job: Job) => PrintedDocument | Promise<Uint8Array>;
