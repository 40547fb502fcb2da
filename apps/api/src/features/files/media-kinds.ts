export type MediaFamily = 'image' | 'audio' | 'video' | 'text' | 'pdf' | 'office';

export interface MediaKind {
  /** What the file is called from then on, to browsers too. */
  readonly mediaType: string;
  readonly family: MediaFamily;
  readonly extensions: readonly string[];
  /** What the content is recognised as. A container such as WebM stands for sound as well as for pictures. */
  readonly content: readonly string[];
}

const ooxml = 'application/vnd.openxmlformats-officedocument';
const odf = 'application/vnd.oasis.opendocument';

/** What is taken as evidence. Documents with macros, archives, programs and pages that run something are not. */
export const mediaKinds: readonly MediaKind[] = [
  kind('image', 'image/jpeg', ['jpg', 'jpeg', 'jfif']),
  kind('image', 'image/png', ['png'], ['image/png', 'image/apng']),
  kind('image', 'image/webp', ['webp']),
  kind('image', 'image/gif', ['gif']),
  kind(
    'image',
    'image/heic',
    ['heic', 'heif', 'hif'],
    ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
  ),
  kind('pdf', 'application/pdf', ['pdf']),
  kind('office', `${ooxml}.wordprocessingml.document`, ['docx']),
  kind('office', `${ooxml}.spreadsheetml.sheet`, ['xlsx']),
  kind('office', `${ooxml}.presentationml.presentation`, ['pptx']),
  kind('office', `${odf}.text`, ['odt']),
  kind('office', `${odf}.spreadsheet`, ['ods']),
  kind('office', `${odf}.presentation`, ['odp']),
  kind('office', 'application/msword', ['doc']),
  kind('office', 'application/vnd.ms-excel', ['xls']),
  kind('office', 'application/vnd.ms-powerpoint', ['ppt', 'pps']),
  kind('text', 'text/plain', ['txt', 'text', 'log']),
  kind('text', 'text/csv', ['csv'], ['text/plain']),
  kind('text', 'text/markdown', ['md', 'markdown'], ['text/plain']),
  kind('text', 'text/tab-separated-values', ['tsv'], ['text/plain']),
  kind('text', 'application/json', ['json'], ['text/plain']),
  // A page that only shows something, kept as the text it is: no browser is told to open it as a page.
  kind('text', 'text/plain', ['html', 'htm'], ['text/plain']),
  kind('audio', 'audio/mpeg', ['mp3']),
  kind('audio', 'audio/mp4', ['m4a', 'mp4'], ['audio/mp4', 'audio/x-m4a', 'video/mp4']),
  kind('audio', 'audio/aac', ['aac']),
  kind('audio', 'audio/wav', ['wav']),
  kind('audio', 'audio/ogg', ['ogg', 'oga', 'opus'], ['audio/ogg', 'audio/ogg; codecs=opus']),
  kind('audio', 'audio/flac', ['flac']),
  kind('audio', 'audio/amr', ['amr']),
  kind('audio', 'audio/webm', ['weba', 'webm'], ['video/webm']),
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

/** Shown in place by a browser without running anything; all else is handed over as a download. */
export const shownInline = (mediaType: string): boolean =>
  /^(?:image|audio|video)\//.test(mediaType) || mediaType === 'application/pdf';

function kind(
  family: MediaFamily,
  mediaType: string,
  extensions: readonly string[],
  content: readonly string[] = [mediaType],
): MediaKind {
  return { mediaType, family, extensions, content };
}
