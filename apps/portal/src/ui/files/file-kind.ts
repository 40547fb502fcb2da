import {
  isDrawablePicture,
  mediaFamilyNamed,
  mediaFamilyOf,
  mediaKinds,
  type MediaFamily,
} from '@attest/domain';
import type { IconName } from '../icon/icon';

export type FileKind = 'image' | 'pdf' | 'video' | 'audio' | 'document';

/** Pictures of cameras that browsers cannot draw are offered for download like an office document. */
export function fileKind(mediaType: string): FileKind {
  const family = mediaFamilyOf(mediaType);
  if (family === 'pdf' || family === 'video' || family === 'audio') return family;
  return isDrawablePicture(mediaType) ? 'image' : 'document';
}

const icons: Readonly<Record<MediaFamily, IconName>> = {
  image: 'picture',
  video: 'video',
  audio: 'sound',
  pdf: 'pdf',
  text: 'document',
  office: 'document',
};

/** The same wherever a file is listed: by its type, or by its name as long as there is only that. */
export function fileIcon(mediaType: string, name = ''): IconName {
  const family = mediaType === '' ? mediaFamilyNamed(name) : mediaFamilyOf(mediaType);
  return family === undefined ? 'document' : icons[family];
}

/** For a file field: what a person may choose. Any picture, sound and film, so that a phone offers its camera. */
export const acceptOf = (families: readonly MediaFamily[]): string =>
  [
    ...new Set(
      mediaKinds
        .filter(({ family }) => families.includes(family))
        .flatMap(({ family, mediaType, extensions }) =>
          family === 'image' || family === 'audio' || family === 'video'
            ? [`${family}/*`]
            : [mediaType, ...extensions.map((extension) => `.${extension}`)],
        ),
    ),
  ].join(',');
