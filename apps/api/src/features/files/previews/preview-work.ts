import { type FilePreviewKind, isDrawablePicture, mediaFamilyOf, type mediaTypes } from '@attest/domain';

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
  readonly mediaType: typeof mediaTypes.webp;
  readonly width: number;
  readonly height: number;
}

export type PreviewAnswer = { readonly made: readonly MadePreview[] } | { readonly failed: string };

/** What can be drawn: the rest is shown by its name. */
export function canBeDrawn(mediaType: string, films: boolean): boolean {
  const family = mediaFamilyOf(mediaType);
  if (family === 'pdf') return true;
  return family === 'video' ? films : isDrawablePicture(mediaType);
}
