export type MediaFamily = 'image' | 'audio' | 'video' | 'text' | 'pdf' | 'office';

const ooxml = 'application/vnd.openxmlformats-officedocument';
const odf = 'application/vnd.oasis.opendocument';

/** Of what is made and read here, by the usual ending. */
export const mediaTypes = {
  pdf: 'application/pdf',
  docx: `${ooxml}.wordprocessingml.document`,
  xlsx: `${ooxml}.spreadsheetml.sheet`,
  odt: `${odf}.text`,
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  jpg: 'image/jpeg',
  webp: 'image/webp',
} as const;

export interface MediaKind {
  /** What the file is called from then on, to browsers too. */
  readonly mediaType: string;
  readonly family: MediaFamily;
  /** The usual one first. */
  readonly extensions: readonly string[];
  /** What the content is recognised as. A container such as WebM stands for sound as well as for pictures. */
  readonly content: readonly string[];
}

/** What is taken as evidence. Documents with macros, archives, programs and pages that run something are not. */
export const mediaKinds: readonly MediaKind[] = [
  kind('image', mediaTypes.jpg, ['jpg', 'jpeg', 'jfif']),
  kind('image', 'image/png', ['png'], ['image/png', 'image/apng']),
  kind('image', mediaTypes.webp, ['webp']),
  kind('image', 'image/gif', ['gif']),
  kind(
    'image',
    'image/heic',
    ['heic', 'heif', 'hif'],
    ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
  ),
  kind('pdf', mediaTypes.pdf, ['pdf']),
  kind('office', mediaTypes.docx, ['docx']),
  kind('office', mediaTypes.xlsx, ['xlsx']),
  kind('office', `${ooxml}.presentationml.presentation`, ['pptx']),
  kind('office', mediaTypes.odt, ['odt']),
  kind('office', `${odf}.spreadsheet`, ['ods']),
  kind('office', `${odf}.presentation`, ['odp']),
  kind('office', 'application/msword', ['doc']),
  kind('office', 'application/vnd.ms-excel', ['xls']),
  kind('office', 'application/vnd.ms-powerpoint', ['ppt', 'pps']),
  kind('text', mediaTypes.txt, ['txt', 'text', 'log']),
  kind('text', mediaTypes.csv, ['csv'], [mediaTypes.txt]),
  kind('text', 'text/markdown', ['md', 'markdown'], [mediaTypes.txt]),
  kind('text', 'text/tab-separated-values', ['tsv'], [mediaTypes.txt]),
  kind('text', mediaTypes.json, ['json'], [mediaTypes.txt]),
  // A page that only shows something, kept as the text it is: no browser is told to open it as a page.
  kind('text', mediaTypes.txt, ['html', 'htm']),
  kind('audio', 'audio/mpeg', ['mp3']),
  kind('audio', 'audio/mp4', ['m4a', 'mp4'], ['audio/mp4', 'audio/x-m4a', 'video/mp4']),
  kind('audio', 'audio/aac', ['aac']),
  kind('audio', 'audio/wav', ['wav']),
  kind('audio', 'audio/ogg', ['ogg', 'oga', 'opus'], ['audio/ogg', 'audio/ogg; codecs=opus']),
  kind('audio', 'audio/flac', ['flac']),
  kind('audio', 'audio/amr', ['amr']),
  kind('audio', 'audio/webm', ['webm', 'weba'], ['video/webm']),
  kind('video', 'video/mp4', ['mp4', 'm4v'], ['video/mp4', 'video/x-m4v']),
  kind('video', 'video/quicktime', ['mov', 'qt']),
  kind('video', 'video/webm', ['webm']),
  kind('video', 'video/3gpp', ['3gp', '3gpp']),
  kind('video', 'video/3gpp2', ['3g2']),
  kind('video', 'video/ogg', ['ogv']),
  kind('video', 'video/mpeg', ['mpg', 'mpeg'], ['video/mpeg', 'video/MP2P', 'video/MP1S']),
  kind('video', 'video/matroska', ['mkv']),
  kind('video', 'video/vnd.avi', ['avi']),
];

/** Without parameters, in lower case: `audio/webm` of `audio/WebM;codecs=opus`. */
export const bareMediaType = (mediaType: string): string =>
  (mediaType.split(';')[0] ?? '').trim().toLowerCase();

const families = new Map(mediaKinds.map(({ mediaType, family }) => [mediaType, family]));

/** Of a type that is not taken as well, where its name says it; undefined where it says nothing. */
export function mediaFamilyOf(mediaType: string): MediaFamily | undefined {
  const bare = bareMediaType(mediaType);
  const named = /^(image|audio|video|text)\//.exec(bare)?.[1];
  return families.get(bare) ?? (['image', 'audio', 'video', 'text'] as const).find((one) => one === named);
}

/** Sound and film share their containers, and phones name one like the other. */
export const isTimed = (family: MediaFamily | undefined): boolean => family === 'audio' || family === 'video';

/** Of a file of which only the name is known: lower case, without the dot; undefined where nothing looks like one. */
export function extensionOf(name: string): string | undefined {
  const found = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  return found !== undefined && /[a-z]/.test(found) ? found : undefined;
}

/** What an ending leaves open is taken for the film that most of them are. */
export function mediaFamilyNamed(name: string): MediaFamily | undefined {
  const extension = extensionOf(name);
  const named = mediaKinds.filter((kind) => extension !== undefined && kind.extensions.includes(extension));
  return (named.find(({ family }) => family === 'video') ?? named[0])?.family;
}

/** As a file is called that is made here; undefined for a type that is not taken. */
export function usualExtension(mediaType: string): string | undefined {
  const bare = bareMediaType(mediaType);
  return mediaKinds.find((kind) => kind.mediaType === bare)?.extensions[0];
}

/** A camera's pictures for which browsers have no decoder; neither is one free to ship. */
const undrawn = 'image/heic';

/** A picture of a kind that is taken, and that a browser and the maker of previews can draw. */
export const isDrawablePicture = (mediaType: string): boolean =>
  families.get(mediaType) === 'image' && mediaType !== undrawn;

/** An office file of which LibreOffice, where it is installed, makes pages; sheets have none worth the name. */
export const isLaidOut = (mediaType: string): boolean =>
  families.get(mediaType) === 'office' && !/(?:sheet|excel)/.test(mediaType);

/** Shown in place by a browser without running anything; all else is handed over as a download. */
export const shownInline = (mediaType: string): boolean => {
  const family = mediaFamilyOf(mediaType);
  return family === 'image' || family === 'pdf' || isTimed(family);
};

function kind(
  family: MediaFamily,
  mediaType: string,
  extensions: readonly string[],
  content: readonly string[] = [mediaType],
): MediaKind {
  return { mediaType, family, extensions, content };
}
