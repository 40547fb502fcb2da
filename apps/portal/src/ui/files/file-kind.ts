import type { IconName } from '../icon/icon';

export type FileKind = 'image' | 'pdf' | 'video' | 'audio' | 'document';

/** Pictures of cameras that browsers cannot draw are offered for download like an office document. */
const drawable = /^image\/(png|jpeg|gif|webp|avif|bmp|svg\+xml)$/;

export function fileKind(mediaType: string): FileKind {
  if (drawable.test(mediaType)) return 'image';
  if (mediaType === 'application/pdf') return 'pdf';
  if (mediaType.startsWith('video/')) return 'video';
  if (mediaType.startsWith('audio/')) return 'audio';
  return 'document';
}

export const fileIcons: Record<FileKind, IconName> = {
  image: 'picture',
  pdf: 'document',
  video: 'video',
  audio: 'sound',
  document: 'document',
};
