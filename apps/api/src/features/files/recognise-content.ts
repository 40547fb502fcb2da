import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { fileTypeFromFile } from 'file-type';

/**
 * What a file is, by its bytes alone. Office files are looked into (both are containers), text is read to its end.
 * @returns a media type, `text/plain` for any text, undefined when it is nothing known
 */
export async function recogniseContent(path: string, expectText: boolean): Promise<string | undefined> {
  // Text first where text is expected: two letters at its start can look like the mark of a picture («BM»).
  if (expectText && (await isText(path, ['utf-8', 'big5']))) return 'text/plain';
  const found = await fileTypeFromFile(path);
  if (found?.mime === 'application/x-cfb') return legacyOfficeType(path);
  if (found) return found.mime;
  return !expectText && (await isText(path, ['utf-8'])) ? 'text/plain' : undefined;
}

/** UTF-16 bears its mark; without one it is UTF-8, or, where a name says text, Big5 as old programs write it in Taiwan. */
async function isText(path: string, encodings: readonly string[]): Promise<boolean> {
  const head = await firstBytes(path, 2);
  const marked = head === 'fffe' ? 'utf-16le' : head === 'feff' ? 'utf-16be' : null;
  if (marked !== null) return isTextIn(path, marked);
  for (const encoding of encodings) if (await isTextIn(path, encoding)) return true;
  return false;
}

/** Without control characters other than tab, line feed, form feed and carriage return. */
async function isTextIn(path: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path))
      if (!(chunk instanceof Uint8Array) || control.test(decoder.decode(chunk, { stream: true })))
        return false;
    return !control.test(decoder.decode());
  } catch {
    return false;
  }
}

async function firstBytes(path: string, count: number): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.toString('hex', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Other than tab, line feed, form feed and carriage return. */
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** No registered type: it says why such a file is not taken. */
export const encryptedOffice = 'application/x-encrypted-office';

const legacyStreams: Readonly<Record<string, string>> = {
  // An office file of today behind a password: only its owner knows what is in it.
  EncryptedPackage: encryptedOffice,
  WordDocument: 'application/msword',
  Workbook: 'application/vnd.ms-excel',
  Book: 'application/vnd.ms-excel',
  'PowerPoint Document': 'application/vnd.ms-powerpoint',
};
/** No value of these is a sector: they mark the end of a chain, or free space (MS-CFB 2.1). */
const FIRST_MARK = 0xfffffffa;
const MOST_DIRECTORY_SECTORS = 256;

/**
 * A Compound File (MS-CFB) names its streams in a directory, a chain of sectors; the name of the main stream tells
 * Word, Excel and PowerPoint apart, and all three from an installer or a mail.
 */
async function legacyOfficeType(path: string): Promise<string | undefined> {
  const file = await open(path, 'r');
  try {
    const header = await bytesAt(file, 0, 512);
    const shift = header.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) return undefined;
    const sectorSize = 1 << shift;
    const at = (sector: number) => (sector + 1) * sectorSize;
    let sector = header.readUInt32LE(48);
    for (let read = 0; sector < FIRST_MARK && read < MOST_DIRECTORY_SECTORS; read += 1) {
      const directory = await bytesAt(file, at(sector), sectorSize);
      for (let entry = 0; entry + 128 <= directory.length; entry += 128) {
        const type = legacyStreams[nameAt(directory, entry)];
        if (type !== undefined) return type;
      }
      const perSector = sectorSize / 4;
      const tableIndex = Math.floor(sector / perSector);
      if (tableIndex >= 109) return undefined;
      const table = header.readUInt32LE(76 + tableIndex * 4);
      if (table >= FIRST_MARK) return undefined;
      sector = (await bytesAt(file, at(table) + (sector % perSector) * 4, 4)).readUInt32LE(0);
    }
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    await file.close();
  }
}

function nameAt(directory: Buffer, entry: number): string {
  const length = directory.readUInt16LE(entry + 64);
  return length < 2 || length > 64 ? '' : directory.toString('utf16le', entry, entry + length - 2);
}

/** @throws RangeError when the file ends before */
async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new RangeError('The file ends within a sector.');
  return buffer;
}
