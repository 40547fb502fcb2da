import { open, readFile, stat } from 'node:fs/promises';
import { type FileReading, mediaTypes, readingFormOf, type UnreadableReason } from '@attest/domain';
import { PackageFile, ReaderError } from '@attest/standard-reader';
import { readDocx } from './read-docx';
import { decoded, MOST_OF_TEXT, readCsv, readText } from './read-text';
import { readXlsx } from './read-xlsx';

/** A package that is larger is full of photographs or films; it is held in memory as a whole. */
const MOST_BYTES = 120_000_000;

const LIMITS = { maxEntries: 10_000, maxEntryBytes: 64_000_000, maxInflatedBytes: 256_000_000 };

/** What can be read of a file in place, or why nothing can; whatever the file holds, the answer is one of the two. */
export async function makeReading(path: string, mediaType: string): Promise<FileReading> {
  try {
    return await reading(path, mediaType);
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    return { kind: 'unreadable', reason: reasonOf(error.code) };
  }
}

async function reading(path: string, mediaType: string): Promise<FileReading> {
  if (mediaType === mediaTypes.docx || mediaType === mediaTypes.xlsx) {
    if ((await stat(path)).size > MOST_BYTES) return { kind: 'unreadable', reason: 'too_large' };
    const file = await PackageFile.open(await readFile(path), LIMITS);
    return mediaType === mediaTypes.docx ? readDocx(file) : readXlsx(file);
  }
  const { bytes, whole } = await startOf(path);
  const text = decoded(bytes);
  return readingFormOf(mediaType) === 'sheets' ? readCsv(text, mediaType, whole) : readText(text, whole);
}

async function startOf(path: string): Promise<{ bytes: Uint8Array; whole: boolean }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, MOST_OF_TEXT)), 0);
    return { bytes: buffer.subarray(0, bytesRead), whole: size <= MOST_OF_TEXT };
  } finally {
    await file.close();
  }
}

function reasonOf(code: string): UnreadableReason {
  if (code === 'package.encrypted') return 'encrypted';
  return ['package.too-large', 'document.too-much', 'xml.nesting'].includes(code) ? 'too_large' : 'damaged';
}
