import { join } from 'node:path';
import { LocalPartialFiles } from './local-partial-files';
import { LocalStorage } from './local-storage';
import type { PartialFiles } from './partial-files';
import type { S3Settings } from '../../config/s3-settings';
import { Spool } from './spool';
import type { Storage } from './storage';

/** Where files are kept, and where those lie that arrive in pieces. */
export interface Stores {
  readonly storage: Storage;
  readonly partial: PartialFiles;
}

/** Files lie in a folder that all processes of a machine share, or in a bucket where one is named. */
export async function makeStores(
  { dataDir, s3 }: { readonly dataDir: string; readonly s3: S3Settings | null },
  now: Date,
): Promise<Stores> {
  const folder = join(dataDir, 'files');
  if (s3 !== null) return inBucket(s3, join(folder, 'incoming'), now);
  const storage = new LocalStorage(folder);
  await storage.prepare(now);
  // On the volume of the stored files, so that keeping a whole one is a rename.
  const partial = new LocalPartialFiles(join(folder, 'uploads'));
  await partial.prepare();
  return { storage, partial };
}

async function inBucket(settings: S3Settings, spoolFolder: string, now: Date): Promise<Stores> {
  // Loaded only where they are used: the client is the largest package of the service.
  const [{ makeS3Client }, { S3Storage }, { S3PartialFiles }] = await Promise.all([
    import('./s3-client'),
    import('./s3-storage'),
    import('./s3-partial-files'),
  ]);
  const client = makeS3Client(settings);
  const spool = new Spool(spoolFolder);
  await spool.prepare(now);
  return {
    storage: new S3Storage(client, settings.bucket, spool),
    partial: new S3PartialFiles(client, settings.bucket, spool),
  };
}
