import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { ReaderError } from '../reader-error';

export interface PackageLimits {
  /** Most files in the package; 5,000 when not given. */
  maxEntries: number;
  /** Most bytes of one file in it, inflated. */
  maxEntryBytes: number;
  /** Most bytes of all that is read from it, inflated. */
  maxInflatedBytes: number;
}

export const PACKAGE_LIMITS: PackageLimits = {
  maxEntries: 5_000,
  maxEntryBytes: 32_000_000,
  maxInflatedBytes: 64_000_000,
};

/** An office file: a zip package whose parts are inflated one by one, only those asked for, and never beyond a limit. */
export class PackageFile {
  private inflated = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limits: PackageLimits,
  ) {}

  /** @throws {ReaderError} `package.damaged`, `package.too-large`, `package.encrypted` */
  static async open(bytes: Uint8Array, limits: PackageLimits = PACKAGE_LIMITS): Promise<PackageFile> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await inWords(() => fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true }));
    if (zip.entryCount > limits.maxEntries)
      throw tooLarge(`${zip.entryCount} 個檔案`, `${zip.entryCount} files`);
    const entries = new Map<string, Entry>();
    // Names that lead out of the package, or that a part has twice, make the whole package suspect.
    await inWords(
      () =>
        new Promise<void>((done, fail) => {
          zip.on('error', fail);
          zip.on('end', () => {
            done();
          });
          zip.on('entry', (entry: Entry) => {
            if (entries.has(entry.fileName)) {
              fail(new Error(`“${entry.fileName}” twice`));
              return;
            }
            entries.set(entry.fileName, entry);
            zip.readEntry();
          });
          zip.readEntry();
        }),
    );
    refuseOverlap([...entries.values()]);
    return new PackageFile(zip, entries, limits);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /** A part as bytes; undefined when there is none of that name. @throws {ReaderError} as `open` */
  async read(name: string): Promise<Uint8Array | undefined> {
    const entry = this.entryOf(name);
    if (entry === undefined) return undefined;
    if (entry.uncompressedSize > this.limits.maxEntryBytes) throw this.partTooLarge(name);
    // What the directory claims is only a claim.
    const { bytes, whole } = await this.inflate(name, entry, this.limits.maxEntryBytes);
    if (!whole) throw this.partTooLarge(name);
    return bytes;
  }

  /** As `read`, of a part that may be of any length, and no more than its first `most` bytes. */
  async readStart(name: string, most: number): Promise<{ bytes: Uint8Array; whole: boolean } | undefined> {
    const entry = this.entryOf(name);
    return entry && this.inflate(name, entry, most);
  }

  private entryOf(name: string): Entry | undefined {
    const entry = this.entries.get(name);
    if (entry?.isEncrypted() !== true) return entry;
    throw new ReaderError('package.encrypted', {
      'zh-TW': '這份文件有密碼保護，請先取消密碼再匯入。',
      en: 'This document is protected by a password: remove it first.',
    });
  }

  private async inflate(
    name: string,
    entry: Entry,
    most: number,
  ): Promise<{ bytes: Uint8Array; whole: boolean }> {
    const parts: Buffer[] = [];
    let size = 0;
    const stream = await inWords(() => this.zip.openReadStreamPromise(entry));
    await inWords(async () => {
      for await (const chunk of stream) {
        const part: unknown = chunk;
        if (!Buffer.isBuffer(part)) continue;
        size += part.length;
        this.inflated += part.length;
        if (this.inflated > this.limits.maxInflatedBytes) {
          stream.destroy();
          throw this.partTooLarge(name);
        }
        parts.push(size > most ? part.subarray(0, part.length - (size - most)) : part);
        if (size > most) {
          stream.destroy();
          break;
        }
      }
    });
    return { bytes: Buffer.concat(parts), whole: size <= most };
  }

  private partTooLarge(name: string): ReaderError {
    const mb = Math.round(this.limits.maxEntryBytes / 1_000_000);
    return tooLarge(
      `內含的「${name}」解壓縮後超過 ${mb} MB`,
      `“${name}” in it has more than ${mb} MB when unpacked`,
    );
  }
}

/** Bytes of the head of a part before its name. */
const LOCAL_HEAD = 30;

/** Parts that share their bytes make a small file as large as one likes; no program writes them. */
function refuseOverlap(entries: Entry[]): void {
  const inOrder = entries.sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  for (const [i, entry] of inOrder.entries()) {
    const next = inOrder[i + 1];
    const end = entry.relativeOffsetOfLocalHeader + LOCAL_HEAD + entry.fileNameLength + entry.compressedSize;
    if (next !== undefined && end > next.relativeOffsetOfLocalHeader) {
      throw damaged(`“${entry.fileName.slice(0, 80)}” lies over another part`);
    }
  }
}

const tooLarge = (zh: string, en: string): ReaderError =>
  new ReaderError('package.too-large', {
    'zh-TW': `這份文件不像職能標準：${zh}。`,
    en: `This is no competency standard: ${en}.`,
  });

/** Whatever the library finds wrong is a damaged package to us. */
async function inWords<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ReaderError) throw error;
    const why = error instanceof Error ? error.message.slice(0, 200) : '';
    throw damaged(why);
  }
}

const damaged = (why: string): ReaderError =>
  new ReaderError('package.damaged', {
    'zh-TW': `這份文件已損壞，無法解壓縮（${why}）。`,
    en: `This document is damaged and cannot be unpacked (${why}).`,
  });
