import { StreamableFile } from '@nestjs/common';

/** A file that was made for one answer and is kept nowhere. */
export interface MadeFile {
  /** As it is offered to be saved under. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export const fileAnswer = ({ bytes, mediaType, name }: MadeFile): StreamableFile =>
  new StreamableFile(bytes, {
    type: mediaType,
    disposition: contentDisposition('attachment', name),
    length: bytes.length,
  });

/** RFC 6266: an ASCII stand-in for old clients, the true name in UTF-8. */
export function contentDisposition(type: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${type}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
