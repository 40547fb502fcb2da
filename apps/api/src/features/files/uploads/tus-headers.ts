import type { IncomingHttpHeaders } from 'node:http';
import { BadRequest, VersionRefused } from '../../../platform/errors/domain-error';
import type { PieceChecksum } from '../../../platform/storage/partial-files';

/** The one version there is (https://tus.io/protocols/resumable-upload). */
export const TUS_VERSION = '1.0.0';
export const TUS_EXTENSIONS = 'creation,expiration,checksum,termination';
export const PIECE_TYPE = 'application/offset+octet-stream';
export const CHECKSUM_ALGORITHMS = ['sha256', 'sha1', 'md5'] as const;

export interface NewUpload {
  readonly size: number;
  readonly name: string;
  readonly declaredType: string;
  readonly sha256: Buffer;
}

/** @throws VersionRefused `upload.version` when the request speaks another version, or none */
export function requireVersion(headers: IncomingHttpHeaders): void {
  if (headers['tus-resumable'] !== TUS_VERSION) throw new VersionRefused('upload.version');
}

/**
 * What a creation says about the file: `Upload-Length`, and in `Upload-Metadata` the keys `filename`, `filetype` (may be
 * absent) and `sha256` (hexadecimal, of the whole file; this server's own demand).
 * @throws BadRequest `upload.malformed`
 */
export function readCreation(headers: IncomingHttpHeaders): NewUpload {
  const metadata = readMetadata(textOf(headers['upload-metadata']));
  const name = metadata.get('filename') ?? '';
  const hash = metadata.get('sha256') ?? '';
  if (name === '' || name.length > 1000 || !/^[0-9a-f]{64}$/i.test(hash))
    throw new BadRequest('upload.malformed');
  return {
    size: wholeNumber(headers['upload-length']),
    name,
    declaredType: (metadata.get('filetype') ?? '').slice(0, 200),
    sha256: Buffer.from(hash, 'hex'),
  };
}

/** @throws BadRequest `upload.malformed` for what is no number of bytes */
export function wholeNumber(header: string | string[] | undefined): number {
  const text = textOf(header);
  if (!/^\d{1,15}$/.test(text)) throw new BadRequest('upload.malformed');
  return Number(text);
}

/** @throws BadRequest `upload.malformed` for an algorithm that is not known or a value that is none */
export function readChecksum(header: string | string[] | undefined): PieceChecksum | undefined {
  if (header === undefined) return undefined;
  const [name = '', value = ''] = textOf(header).split(' ');
  const algorithm = CHECKSUM_ALGORITHMS.find((known) => known === name);
  const digest = Buffer.from(value, 'base64');
  if (algorithm === undefined || digest.length === 0) throw new BadRequest('upload.malformed');
  return { algorithm, digest };
}

/** Pairs «key base64», separated by commas; a key may stand alone. */
function readMetadata(header: string): Map<string, string> {
  return new Map(
    header
      .split(',')
      .map((pair) => pair.trim().split(' '))
      .map(([key = '', value = '']) => [key, Buffer.from(value, 'base64').toString('utf8')]),
  );
}

const textOf = (header: string | string[] | undefined): string => (typeof header === 'string' ? header : '');
