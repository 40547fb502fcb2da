import {
  bareMediaType,
  extensionOf,
  isTimed,
  mediaFamilyOf,
  type MediaKind,
  mediaKinds,
} from '@attest/domain';

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
 * Decides by content: a photo is taken as the photo that it is, whatever a phone or a program called it. Name and
 * declared type choose only between kinds that this content can be (sound or film in one container, plain text or CSV).
 * Where they speak of another family the file is disguised, whether by intent or by mistake.
 */
export function chooseMediaKind({ content, name, declaredType }: Appearance): Choice {
  const extension = extensionOf(name);
  const named = mediaKinds.filter((kind) => extension !== undefined && kind.extensions.includes(extension));
  const possible = mediaKinds.filter((kind) => content !== undefined && kind.content.includes(content));
  if (possible.length === 0) return { verdict: named.length > 0 ? 'disguised' : 'refused' };
  if (named.length === 0 && extension !== undefined && isMisleading(extension, possible))
    return { verdict: 'disguised' };

  const saidByName = named.length === 0 ? undefined : named.map(({ family }) => family);
  const fitting = possible.filter(
    ({ family }) => isOfFamily(family, saidByName) && isOfFamily(family, declaredFamilies(declaredType)),
  );
  // A film is the ordinary reading of a container both can live in; sound has to be said.
  const chosen = [
    fitting.filter((kind) => named.includes(kind)),
    fitting.filter(({ family }) => saidByName?.includes(family)),
    fitting,
  ]
    .map(
      (kinds) =>
        kinds.find((kind) => kind.mediaType === bareMediaType(declaredType)) ??
        kinds.find((kind) => kind.family === 'video') ??
        kinds[0],
    )
    .find((kind) => kind !== undefined);
  return chosen ? { verdict: 'taken', kind: chosen } : { verdict: 'disguised' };
}

/** Endings with which a system runs a file, or opens it as a page: no content makes such a name right. */
const run = new Set([
  ...[
    'exe',
    'com',
    'scr',
    'pif',
    'msi',
    'msp',
    'dll',
    'sys',
    'cpl',
    'bat',
    'cmd',
    'ps1',
    'psm1',
    'vbs',
    'vbe',
  ],
  ...[
    'js',
    'mjs',
    'jse',
    'wsf',
    'wsh',
    'hta',
    'lnk',
    'url',
    'reg',
    'jar',
    'apk',
    'app',
    'dmg',
    'pkg',
    'deb',
    'rpm',
  ],
  ...[
    'sh',
    'bash',
    'command',
    'py',
    'rb',
    'pl',
    'php',
    'svg',
    'svgz',
    'xhtml',
    'shtml',
    'mht',
    'mhtml',
    'swf',
  ],
]);

/** An ending nobody knows says nothing of a picture or a document; text can be a program in any language. */
const isMisleading = (extension: string, possible: readonly MediaKind[]): boolean =>
  run.has(extension) || possible.every(({ family }) => family === 'text');

/** Sound and film share their containers, and phones name one like the other. */
const isOfFamily = (family: MediaKind['family'], said: readonly MediaKind['family'][] | undefined): boolean =>
  said === undefined || said.includes(family) || (isTimed(family) && said.some((one) => isTimed(one)));

/** Undefined where the declaration says nothing: systems name office files and CSV in many ways. */
function declaredFamilies(declaredType: string): MediaKind['family'][] | undefined {
  const family = mediaFamilyOf(declaredType);
  if (isTimed(family)) return ['audio', 'video'];
  if (family === 'pdf' || family === 'image') return [family];
  // Browsers that know no better call Markdown and logs octet streams, and some call any office file text.
  return bareMediaType(declaredType).startsWith('text/') ? ['text'] : undefined;
}
