import { brotliCompress, constants, gzip } from 'node:zlib';
import { Negotiator } from '@fastify/accept-negotiator';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Below this a packet carries it either way, in bytes. */
const LEAST_BYTES = 1_024;

/** As fast as gzip and smaller; the files of the portal are compressed better, when they are built. */
const BROTLI_QUALITY = 4;

const json = /^application\/(?:problem\+)?json\b/;
const negotiator = new Negotiator({ supportedValues: ['br', 'gzip'] });

/**
 * JSON goes out compressed to whoever accepts it. Files go as they are: their parts are asked for by bytes, and most are
 * compressed in themselves. (`@fastify/compress` takes every type that can be compressed, files of evidence too, and
 * unpacks what comes in.)
 */
export function compressAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (typeof payload !== 'string' || payload.length < LEAST_BYTES || !json.test(typeOf(reply))) {
      done(null, payload);
      return;
    }
    varyBy(reply);
    const accepted = request.headers['accept-encoding'];
    const encoding = accepted === undefined ? null : negotiator.negotiate(accepted);
    if (encoding === null) {
      done(null, payload);
      return;
    }
    reply.header('content-encoding', encoding).removeHeader('content-length');
    if (encoding === 'gzip') gzip(payload, done);
    else brotliCompress(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }, done);
  });
}

const typeOf = (reply: FastifyReply): string => reply.getHeader('content-type')?.toString() ?? '';

/** A cache that keeps one form must not hand it to whoever asked for another. */
function varyBy(reply: FastifyReply): void {
  const before = reply.getHeader('vary');
  const names = typeof before === 'string' ? before.split(/,\s*/) : [];
  if (!names.some((name) => name.toLowerCase() === 'accept-encoding'))
    reply.header('vary', [...names, 'accept-encoding'].join(', '));
}
