import { type FilePreviewKind, isDrawablePicture, mediaFamilyOf, readingFormOf } from '@attest/domain';

/** What the process is to draw from, and where it may write. */
export interface PreviewWork {
  readonly path: string;
  readonly mediaType: string;
  /** Empty, and removed afterwards by whoever gave the work. */
  readonly folder: string;
  /** Where ffmpeg is; null: films get no picture. */
  readonly ffmpeg: string | null;
}

export interface MadePreview {
  readonly kind: FilePreviewKind;
  readonly number: number;
  readonly path: string;
  readonly mediaType: string;
  /** In pixels; 0 of what has no size, as a reading. */
  readonly width: number;
  readonly height: number;
}

export type PreviewAnswer = { readonly made: readonly MadePreview[] } | { readonly failed: string };

/** What can be drawn or read: the rest is shown by its name. */
export function canBeDrawn(mediaType: string, films: boolean): boolean {
  const family = mediaFamilyOf(mediaType);
  if (family === 'pdf' || readingFormOf(mediaType) !== undefined) return true;
  return family === 'video' ? films : isDrawablePicture(mediaType);
}
