import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { type PieceChecksum, PartialFiles, PieceDamaged, requireUploadId } from './partial-files';
import { type Spool, SpoolLimitExceeded, type SpooledFile } from './spool';

/** Held in memory for each upload that is sending; what came of it is lost when the process is killed. */
const PIECE_BYTES = 8 * 1024 * 1024;

const name = /\/(\d+)-(\d+)$/;

/** Bytes of a file, `end` not included, as one object. */
interface Piece {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * In the bucket, as objects named by where they belong: `uploads/<id>/<start>-<end>`. Nothing else says how far a file
 * is, so any process of any machine goes on. Pieces may overlap where a request that was given up still wrote: both say
 * the same.
 */
export class S3PartialFiles extends PartialFiles {
  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
    private readonly spool: Spool,
    private readonly pieceBytes = PIECE_BYTES,
  ) {
    super();
  }

  override async length(id: string): Promise<number> {
    return endOf(inOrder(await this.list(id)));
  }

  override async append(
    id: string,
    source: Readable,
    total: number,
    checksum?: PieceChecksum,
  ): Promise<number> {
    const written = new PieceWriter((start, bytes) => this.put(id, start, bytes), await this.length(id));
    const piece = checksum === undefined ? undefined : createHash(checksum.algorithm);
    try {
      for await (const chunk of source.iterator({ destroyOnReturn: false })) {
        if (!(chunk instanceof Uint8Array)) throw new Error('A file arrives in bytes.');
        if (written.length + chunk.byteLength > total) throw new SpoolLimitExceeded(total);
        piece?.update(chunk);
        await written.add(chunk, this.pieceBytes);
      }
    } catch (error) {
      const counts = checksum === undefined && !(error instanceof SpoolLimitExceeded) && !written.failed;
      if (counts) await written.flush();
      else await this.removeAll(written.keys);
      throw error;
    }
    if (checksum !== undefined && piece?.digest().equals(checksum.digest) !== true) {
      await this.removeAll(written.keys);
      throw new PieceDamaged();
    }
    await written.flush();
    return written.length;
  }

  override async complete(id: string): Promise<SpooledFile> {
    const pieces = inOrder(await this.list(id));
    return this.spool.receive(Readable.from(this.read(pieces)), endOf(pieces));
  }

  override abandon(completed: SpooledFile): Promise<void> {
    return this.spool.discard(completed);
  }

  override async remove(id: string): Promise<void> {
    await this.removeAll((await this.list(id)).map(({ key }) => key));
  }

  private async put(id: string, start: number, bytes: Buffer): Promise<string> {
    const key = `${folderOf(id)}${start}-${start + bytes.byteLength}`;
    await this.client.send(
      new PutObjectCommand({
        ...{ Bucket: this.bucket, Key: key, Body: bytes, ContentLength: bytes.byteLength },
        ContentType: 'application/octet-stream',
        ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
      }),
    );
    return key;
  }

  private async *read(pieces: readonly Piece[]): AsyncGenerator<Uint8Array> {
    let at = 0;
    for (const { key, start, end } of pieces) {
      const { Body: body } = await this.client.send(
        new GetObjectCommand({
          ...{ Bucket: this.bucket, Key: key },
          ...(start === at ? {} : { Range: `bytes=${at - start}-${end - start - 1}` }),
        }),
      );
      if (!(body instanceof Readable)) throw new Error('The store answered without a stream.');
      for await (const chunk of body) if (chunk instanceof Uint8Array) yield chunk;
      at = end;
    }
  }

  private async list(id: string): Promise<Piece[]> {
    const found: Piece[] = [];
    let token: string | undefined;
    do {
      const page = await this.client.send(
        new ListObjectsV2Command({ Bucket: this.bucket, Prefix: folderOf(id), ContinuationToken: token }),
      );
      for (const { Key: key = '' } of page.Contents ?? []) {
        const [, start, end] = name.exec(key) ?? [];
        if (start !== undefined && end !== undefined)
          found.push({ key, start: Number(start), end: Number(end) });
      }
      token = page.NextContinuationToken;
    } while (token !== undefined);
    return found;
  }

  private async removeAll(keys: readonly string[]): Promise<void> {
    // One by one: the request that deletes many asks for a checksum that not every service knows.
    for (const key of keys)
      await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key }));
  }
}

/** Gathers what arrives and puts it away piece by piece. */
class PieceWriter {
  readonly keys: string[] = [];
  /** Whether a piece could not be put away. */
  failed = false;
  /** Of the file, with what is gathered. */
  length: number;
  private gathered: Uint8Array[] = [];
  private gatheredBytes = 0;

  constructor(
    private readonly put: (start: number, bytes: Buffer) => Promise<string>,
    start: number,
  ) {
    this.length = start;
  }

  async add(chunk: Uint8Array, atMost: number): Promise<void> {
    this.gathered.push(chunk);
    this.gatheredBytes += chunk.byteLength;
    this.length += chunk.byteLength;
    if (this.gatheredBytes >= atMost) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.gatheredBytes === 0) return;
    const bytes = Buffer.concat(this.gathered);
    this.gathered = [];
    this.gatheredBytes = 0;
    try {
      this.keys.push(await this.put(this.length - bytes.byteLength, bytes));
    } catch (error) {
      this.failed = true;
      throw error;
    }
  }
}

/** The fewest pieces that cover the file from its beginning without a gap. */
function inOrder(pieces: readonly Piece[]): Piece[] {
  const sorted = [...pieces].sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: Piece[] = [];
  let best: Piece | undefined;
  for (const piece of sorted) {
    const covered = endOf(chosen);
    if (piece.start > covered && best !== undefined && best.end > covered) {
      chosen.push(best);
      best = undefined;
    }
    if (piece.start > endOf(chosen)) break;
    if (best === undefined || piece.end > best.end) best = piece;
  }
  if (best !== undefined && best.end > endOf(chosen)) chosen.push(best);
  return chosen;
}

const endOf = (pieces: readonly Piece[]): number => pieces.at(-1)?.end ?? 0;

const folderOf = (id: string): string => `uploads/${requireUploadId(id)}/`;
