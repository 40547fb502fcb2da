import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileReading, mediaTypes } from '@attest/domain';
import type { MadePreview } from './preview-work';

/** Of the same bytes always the same. */
export async function keepReading(reading: FileReading, folder: string): Promise<MadePreview> {
  const path = join(folder, 'reading.json');
  await writeFile(path, JSON.stringify(reading));
  return { kind: 'reading', number: 1, path, mediaType: mediaTypes.json, width: 0, height: 0 };
}
