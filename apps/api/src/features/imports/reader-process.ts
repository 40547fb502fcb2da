import { ReaderError, readDocument } from '@attest/standard-reader';
import type { ReaderAnswer } from './document-reader';

/** Runs in a process of its own: whatever a document does to the reader, requests go on being answered. */
async function answer(bytes: unknown): Promise<ReaderAnswer> {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('The reader takes bytes.');
  try {
    const { reading, account, source, format, pages, places } = await readDocument(bytes);
    const { characters, placed, dropped, reasons } = account;
    return {
      read: true,
      reading,
      source,
      account: { characters, placed, dropped, reasons },
      format,
      pages: pages ?? null,
      places: places ?? null,
    };
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    return { read: false, code: error.code, text: error.messages, at: error.at ?? null };
  }
}

process.once('message', (bytes: unknown) => {
  void answer(bytes).then((result) => process.send?.(result, () => process.disconnect()));
});
