import { type MediaKind, mediaKinds } from './media-kinds';

export interface Appearance {
  /** What the content was recognised as; undefined when it is nothing known. */
  readonly content: string | undefined;
  readonly name: string;
  readonly declaredType: string;
}

export type Choice =
  | { readonly verdict: 'taken'; readonly kind: MediaKind }
  /** The name or the declared type says one thing, the content another. */
  | { readonly verdict: 'disguised' }
  /** Honest, but of a kind that is not taken. */
  | { readonly verdict: 'refused' };

/**
 * Decides by content. Name and declared type choose only between kinds that this content can be (sound or film in one
 * container, plain text or CSV); where they contradict it the file is disguised, whether by intent or by mistake.
 */
export function chooseMediaKind({ content, name, declaredType }: Appearance): Choice {
  const extension = extensionOf(name);
  const named = mediaKinds.filter((kind) => extension !== undefined && kind.extensions.includes(extension));
  const possible = mediaKinds.filter((kind) => content !== undefined && kind.content.includes(content));
  if (possible.length === 0) return { verdict: named.length > 0 ? 'disguised' : 'refused' };

  const byName = extension === undefined ? possible : possible.filter((kind) => named.includes(kind));
  const declared = declaredFamilies(declaredType);
  const fitting = byName.filter((kind) => declared === undefined || declared.includes(kind.family));
  const exact = fitting.find((kind) => kind.mediaType === bare(declaredType));
  // A film is the ordinary reading of a container both can live in; sound has to be said.
  const chosen = exact ?? fitting.find((kind) => kind.family === 'video') ?? fitting[0];
  return chosen ? { verdict: 'taken', kind: chosen } : { verdict: 'disguised' };
}

/** Lower case, without the dot; undefined when the name ends in nothing that looks like one. */
export function extensionOf(name: string): string | undefined {
  const found = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  return found !== undefined && /[a-z]/.test(found) ? found : undefined;
}

const bare = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase();

/** Undefined where the declaration says nothing: systems name office files and CSV in many ways. */
function declaredFamilies(declaredType: string): MediaKind['family'][] | undefined {
  const type = bare(declaredType);
  if (type === 'application/pdf') return ['pdf'];
  if (type.startsWith('image/')) return ['image'];
  if (type.startsWith('audio/') || type.startsWith('video/')) return ['audio', 'video'];
  // Browsers that know no better call Markdown and logs octet streams, and some call any office file text.
  if (type.startsWith('text/')) return ['text'];
  return undefined;
}
