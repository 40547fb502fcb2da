import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  type CompletedPart,
  CreateMultipartUploadCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { SpooledFile } from './spool';

interface Target {
  readonly Bucket: string;
  readonly Key: string;
}

/**
 * Sends a large file part by part, one in memory at a time. The service checks each part against its hash, and the parts
 * together hash to what was received before they become an object: on the way from the first byte to the bucket nothing
 * can have changed. Whatever fails, no parts are left behind.
 */
export async function putInParts(
  client: S3Client,
  target: Target,
  received: SpooledFile,
  partSize: number,
): Promise<void> {
  const { UploadId: id } = await client.send(
    new CreateMultipartUploadCommand({
      ...target,
      ContentType: 'application/octet-stream',
      ChecksumAlgorithm: 'SHA256',
    }),
  );
  if (id === undefined) throw new Error('The store began an upload without a name.');
  const upload = { ...target, UploadId: id };
  const file = await open(received.path, 'r');
  try {
    const whole = createHash('sha256');
    const parts: CompletedPart[] = [];
    for (let at = 0; at < received.size; at += partSize) {
      const body = await bytesAt(file, at, Math.min(partSize, received.size - at));
      whole.update(body);
      const checksum = createHash('sha256').update(body).digest('base64');
      const number = parts.length + 1;
      const { ETag: etag } = await client.send(
        new UploadPartCommand({
          ...upload,
          PartNumber: number,
          Body: body,
          ContentLength: body.byteLength,
          ChecksumSHA256: checksum,
        }),
      );
      parts.push({
        PartNumber: number,
        ChecksumSHA256: checksum,
        ...(etag === undefined ? {} : { ETag: etag }),
      });
    }
    if (!whole.digest().equals(received.sha256)) {
      throw new Error('The file changed between receiving and storing it.');
    }
    await client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: parts } }));
  } catch (error) {
    // The first error is the one that says something.
    await client.send(new AbortMultipartUploadCommand(upload)).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const body = Buffer.allocUnsafeSlow(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await file.read(body, read, length - read, position + read);
    if (bytesRead === 0) throw new Error('The file is shorter than was received.');
    read += bytesRead;
  }
  return body;
}
