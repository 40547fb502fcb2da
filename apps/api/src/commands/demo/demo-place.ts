import type { MarkLocator } from '@attest/domain';

/** A place in the demo's own files that is worth pointing at; undefined where nothing can be marked. */
export function placeIn(mediaType: string): MarkLocator | undefined {
  if (mediaType === 'application/pdf') return { kind: 'page', page: 1 };
  if (mediaType.startsWith('image/')) return { kind: 'region', x: 0.18, y: 0.22, w: 0.46, h: 0.38 };
  if (mediaType.startsWith('audio/')) return { kind: 'span', startMs: 300, endMs: 1400 };
  return undefined;
}
