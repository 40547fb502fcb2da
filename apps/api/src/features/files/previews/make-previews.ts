import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type FilePreviewKind, mediaFamilyOf, mediaTypes, readingFormOf } from '@attest/domain';
import sharp, { type Sharp } from 'sharp';
import { keepReading } from './keep-reading';
import type { MadePreview, PreviewWork } from './preview-work';

/** Longest side in pixels: in its place beside the words, and large enough to be judged by. */
const THUMB = 320;
const LARGE = 1600;
/** A picture of 100 megapixels is more than any camera gives; what claims more is a bomb. */
const MOST_PIXELS = 100_000_000;
const FRAME_MS = 30_000;

const run = promisify(execFile);

/**
 * Draws what can be drawn of a file, as WebP. Whatever the original says about place, device and time stays in the
 * original: the encoder writes pixels alone, after they were turned the way the camera was held.
 */
export async function makePreviews(work: PreviewWork): Promise<MadePreview[]> {
  if (readingFormOf(work.mediaType) !== undefined) {
    // Most files are photos, which need none of it.
    const { makeReading } = await import('./readings/make-reading');
    return [await keepReading(await makeReading(work.path, work.mediaType), work.folder)];
  }
  sharp.cache(false);
  sharp.concurrency(1);
  const family = mediaFamilyOf(work.mediaType);
  if (family === 'pdf') return pages(work);
  if (family === 'video') return film(work);
  return [
    await write(open(work.path), work, 'thumb', 1, THUMB),
    await write(open(work.path), work, 'page', 1, LARGE),
  ];
}

async function pages(work: PreviewWork): Promise<MadePreview[]> {
  const made: MadePreview[] = [];
  // Most files are photos, which need none of it.
  const { drawPages } = await import('./draw-pages');
  for await (const { number, pixels, width, height } of drawPages(work.path, LARGE)) {
    const page = (): Sharp => sharp(pixels, { raw: { width, height, channels: 4 } });
    if (number === 1) made.push(await write(page(), work, 'thumb', 1, THUMB));
    made.push(await write(page(), work, 'page', number, LARGE));
  }
  return made;
}

/** A frame from the first second: the very first is often black. */
async function film(work: PreviewWork): Promise<MadePreview[]> {
  if (work.ffmpeg === null) return [];
  const frame = join(work.folder, 'frame.png');
  const limits = { timeout: FRAME_MS, killSignal: 'SIGKILL', maxBuffer: 1024 * 1024 } as const;
  const input = ['-nostdin', '-loglevel', 'error', '-protocol_whitelist', 'file'];
  const output = ['-map', '0:v:0', '-frames:v', '1', '-map_metadata', '-1', '-y', frame];
  await run(work.ffmpeg, [...input, '-ss', '1', '-i', work.path, ...output], limits).catch(() =>
    // Shorter than a second.
    run(work.ffmpeg ?? '', [...input, '-i', work.path, ...output], limits),
  );
  return [
    await write(open(frame), work, 'thumb', 1, THUMB),
    await write(open(frame), work, 'poster', 1, LARGE),
  ];
}

const open = (input: string | Buffer): Sharp =>
  sharp(input, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false });

async function write(
  picture: Sharp,
  { folder }: PreviewWork,
  kind: Exclude<FilePreviewKind, 'reading' | 'document'>,
  number: number,
  side: number,
): Promise<MadePreview> {
  const path = join(folder, `${kind}-${number}.webp`);
  const { width, height } = await picture
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: kind === 'thumb' ? 76 : 82 })
    .toFile(path);
  return { kind, number, path, mediaType: mediaTypes.webp, width, height };
}
