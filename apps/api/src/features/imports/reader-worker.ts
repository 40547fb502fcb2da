import { parentPort, workerData } from 'node:worker_threads';
import { ReaderError, readStandard } from '@attest/standard-reader';
import type { ReaderAnswer } from './document-reader';

/** Runs in a thread of its own: whatever a document does to the reader, requests go on being answered. */
function answer(bytes: unknown): ReaderAnswer {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('The reader takes bytes.');
  try {
    const { reading, account, source } = readStandard(bytes);
    const { characters, placed, dropped, reasons } = account;
    return { read: true, reading, source, account: { characters, placed, dropped, reasons } };
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    return { read: false, code: error.code, text: error.messages, at: error.at ?? null };
  }
}

parentPort?.postMessage(answer(workerData));
