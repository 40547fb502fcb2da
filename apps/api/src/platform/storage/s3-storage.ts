import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { putInParts } from './s3-parts';
import type { Spool, SpooledFile } from './spool';
import { type BorrowedFile, type ByteRange, Storage } from './storage';
import { requireStorageKey } from './storage';

/** One request takes at most 5 GB, but a connection that breaks near its end would begin again. */
const WHOLE_UP_TO = 100 * 1024 * 1024;
/** In memory one at a time; 10,000 are allowed, so that this is enough for 160 GB. */
const PART_SIZE = 16 * 1024 * 1024;

/**
 * A bucket of any service that speaks S3. A file is received into a local spool first: its hash and kind are known
 * before anything is sent, and the service checks the content against that hash.
 */
export class S3Storage extends Storage {
  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
    private readonly spool: Spool,
    private readonly wholeUpTo = WHOLE_UP_TO,
    private readonly partSize = PART_SIZE,
  ) {
    super();
  }

  override receive(source: Readable, limit: number): Promise<SpooledFile> {
    return this.spool.receive(source, limit);
  }

  /** Resolves when the service has confirmed the whole content; the spooled file is gone then. */
  override async keep(received: SpooledFile, key: string): Promise<void> {
    const target = { Bucket: this.bucket, Key: requireStorageKey(key) };
    if (received.size > this.wholeUpTo) await putInParts(this.client, target, received, this.partSize);
    else {
      await this.client.send(
        new PutObjectCommand({
          ...target,
          Body: createReadStream(received.path),
          ContentLength: received.size,
          ContentType: 'application/octet-stream',
          ChecksumSHA256: received.sha256.toString('base64'),
        }),
      );
    }
    await this.spool.discard(received);
  }

  override discard(received: SpooledFile): Promise<void> {
    return this.spool.discard(received);
  }

  override async read(key: string, range?: ByteRange): Promise<Readable> {
    const { Body: body } = await this.client.send(
      new GetObjectCommand({
        Bucket: this.bucket,
        Key: requireStorageKey(key),
        ...(range === undefined ? {} : { Range: `bytes=${range.start}-${range.end}` }),
      }),
    );
    if (!(body instanceof Readable)) throw new Error('The store answered without a stream.');
    return body;
  }

  /** Fetched into the spool; a file of 2 GB needs as much room there while it is looked at. */
  override async borrow(key: string): Promise<BorrowedFile> {
    const fetched = await this.spool.receive(await this.read(key), Number.MAX_SAFE_INTEGER);
    return { path: fetched.path, release: () => this.spool.discard(fetched) };
  }

  override async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: requireStorageKey(key) }));
  }

  override room(): Promise<{ kind: 'bucket'; freeBytes: null }> {
    return Promise.resolve({ kind: 'bucket', freeBytes: null });
  }

  override async check(): Promise<void> {
    await this.client.send(new HeadBucketCommand({ Bucket: this.bucket }));
    await this.spool.probe();
  }
}
