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

/** Of files whose type nobody has said yet. What an ending leaves open is taken for the film that most of them are. */
const endings: readonly (readonly [IconName, RegExp])[] = [
  ['picture', /\.(jpe?g|png|gif|webp|avif|bmp|svg|hei[cf]|tiff?)$/i],
  ['video', /\.(mp4|m4v|mov|webm|mkv|avi|3gp)$/i],
  ['sound', /\.(mp3|m4a|aac|wav|og[ag]|opus|flac)$/i],
  ['pdf', /\.pdf$/i],
];

const types: readonly (readonly [IconName, RegExp])[] = [
  ['picture', /^image\//],
  ['video', /^video\//],
  ['sound', /^audio\//],
  ['pdf', /^application\/pdf$/],
];

/** The same wherever a file is listed: by its type, or by its name as long as there is only that. */
export function fileIcon(mediaType: string, name = ''): IconName {
  const [known, said] = mediaType === '' ? [endings, name] : [types, mediaType];
  return known.find(([, pattern]) => pattern.test(said))?.[0] ?? 'document';
}
