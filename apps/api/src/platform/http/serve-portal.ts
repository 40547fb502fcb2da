import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BadRequestException, NotFoundException } from '@nestjs/common';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config/config';

const YEAR_SECONDS = 31_536_000;

/** Files whose names carry a hash of their content never change. */
const hashed = /[/\\]assets[/\\]/;

/** Serves the built portal. Its pages are drawn in the browser, so any address that is no file is answered with it. */
export async function servePortal(fastify: FastifyInstance, { portalDir }: Config): Promise<void> {
  if (!existsSync(join(portalDir, 'index.html'))) return;
  await fastify.register(fastifyStatic, {
    root: portalDir,
    wildcard: false,
    index: false,
    serve: false,
    decorateReply: true,
    cacheControl: false,
    // The build lays a .br and a .gz beside each file that gets smaller by it.
    preCompressed: true,
    setHeaders: (reply, path) => {
      void reply.header(
        'Cache-Control',
        hashed.test(path) ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
      );
    },
  });
  fastify.route({
    method: ['GET', 'HEAD'],
    url: '/*',
    handler: (request, reply) => {
      const path = pathOf(request.url);
      // No page under /api: a mistyped address must not look like an answer.
      if (path === '/api' || path.startsWith('/api/')) throw new NotFoundException();
      const isFile =
        path !== '/' && !path.includes('\0') && existsSync(join(portalDir, path)) && !path.endsWith('/');
      if (isFile) return reply.sendFile(path.slice(1));
      // The page behind a link of an invitation: not for search engines, and nobody learns of the link from it.
      if (path === '/third-party')
        reply.headers({ 'X-Robots-Tag': 'noindex, nofollow', 'Referrer-Policy': 'no-referrer' });
      if (/\.[a-z0-9]+$/i.test(path)) throw new NotFoundException();
      return reply.sendFile('index.html');
    },
  });
}

/** @throws BadRequestException for what no browser sends */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    throw new BadRequestException();
  }
}
