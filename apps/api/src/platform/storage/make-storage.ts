import { join } from 'node:path';
import { LocalStorage } from './local-storage';
import type { S3Settings } from './s3-settings';
import type { Storage } from './storage';

/** Files lie in a folder of this machine, or in a bucket where one is named. */
export async function makeStorage(
  { dataDir, s3 }: { readonly dataDir: string; readonly s3: S3Settings | null },
  now: Date,
): Promise<Storage> {
  const folder = join(dataDir, 'files');
  if (s3 !== null) {
    // Loaded only where it is used: the client is the largest package of the service.
    const { S3Storage } = await import('./s3-storage');
    const storage = new S3Storage(s3, join(folder, 'incoming'));
    await storage.prepare(now);
    return storage;
  }
  const storage = new LocalStorage(folder);
  await storage.prepare(now);
  return storage;
}
