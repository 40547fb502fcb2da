import { shownInline } from '@attest/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { contentDisposition } from '../../platform/http/file-answer';
import type { FileContent } from './read-file';

/** Whatever a file holds, it runs nothing and reaches nothing: no scripts, no forms, no origin. */
const SANDBOX = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox";

export async function sendContent(
  { name, mediaType, sha256, size, range, open }: FileContent,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const etag = `"${sha256}"`;
  void reply.headers({
    'accept-ranges': 'bytes',
    // A copy in the browser would outlive the session that its ticket ends with.
    'cache-control': 'no-store',
    'content-security-policy': SANDBOX,
    'cross-origin-resource-policy': 'same-origin',
    etag,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  if (request.headers['if-none-match'] === etag) {
    await reply.code(304).send();
    return;
  }
  // A part of another state of the file would be worse than the whole; content never changes, so this is a formality.
  const asked = request.headers['if-range'] === undefined || request.headers['if-range'] === etag;
  if (range === 'unsatisfiable' && asked) {
    await reply.code(416).header('content-range', `bytes */${size}`).send();
    return;
  }
  const part = asked && range !== 'unsatisfiable' ? range : undefined;
  void reply.headers({
    'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'content-disposition': contentDisposition(shownInline(mediaType) ? 'inline' : 'attachment', name),
    'content-length': part ? part.end - part.start + 1 : size,
  });
  if (part) void reply.code(206).header('content-range', `bytes ${part.start}-${part.end}/${size}`);
  await reply.send(await open(part));
}
