import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Negotiator } from '@fastify/accept-negotiator';
import type { FastifyInstance } from 'fastify';

/** Below this a packet carries it either way, in bytes. */
const LEAST_BYTES = 1_024;

/** As fast as gzip and smaller; the files of the portal are compressed better, when they are built. */
const BROTLI_QUALITY = 4;

const json = /^application\/(?:problem\+)?json\b/;
const negotiator = new Negotiator({ supportedValues: ['br', 'gzip'] });
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * JSON goes out compressed to whoever accepts it. Files go as they are: their parts are asked for by bytes, and most are
 * compressed in themselves. (`@fastify/compress` takes every type that can be compressed, files of evidence too, and
 * unpacks what comes in.)
 */
export function compressAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < LEAST_BYTES) return payload;
    if (!json.test(String(reply.getHeader('content-type')))) return payload;
    varyBy(reply.getHeader('vary'), (value) => reply.header('vary', value));
    const encoding = negotiator.negotiate(request.headers['accept-encoding'] ?? '');
    if (encoding === null) return payload;
    reply.header('content-encoding', encoding).removeHeader('content-length');
    return encoding === 'br'
      ? brotli(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
      : zip(payload);
  });
}

/** A cache that keeps one form must not hand it to whoever asked for another. */
function varyBy(before: unknown, set: (value: string) => void): void {
  const names = typeof before === 'string' ? before.split(/,\s*/) : [];
  if (!names.some((name) => name.toLowerCase() === 'accept-encoding'))
    set([...names, 'accept-encoding'].join(', '));
}
