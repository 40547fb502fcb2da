import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** What makes two requests the same: method, path with query, the version they refer to, and the body. */
export function requestDigest(request: FastifyRequest): Buffer {
  return createHash('sha256')
    .update(`${request.method}\n${request.url}\n${request.headers['if-match'] ?? ''}\n`)
    .update(JSON.stringify(request.body ?? null))
    .digest();
}
