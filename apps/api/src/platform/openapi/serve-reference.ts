import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Where the description of the API is read by people. */
export const REFERENCE = '/api/docs';

const DAY_SECONDS = 86_400;
const compress = promisify(gzip);

/** The files of Swagger UI that the page needs, by the type they are sent as. */
const parts = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
} as const;

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="robots" content="noindex" />
    <title>Attest API</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${REFERENCE}/swagger-ui.css" />
    <style>
      body { margin: 0; }
      html.dark-mode { background: #1c2022; }
      #reference { overflow-x: auto; }
    </style>
  </head>
  <body>
    <div id="reference"></div>
    <script src="${REFERENCE}/swagger-ui-bundle.js"></script>
    <script src="${REFERENCE}/start.js"></script>
  </body>
</html>
`;

const start = (description: string): string => `const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', follow);
follow();
SwaggerUIBundle({
  url: ${JSON.stringify(description)},
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  defaultModelsExpandDepth: 0,
});
`;

/**
 * A page to browse the description of the API, and to try it with a token of one's own. Its scripts are served from
 * here, so that nothing is asked of another host; they are read when somebody opens the page first.
 */
export function serveReference(fastify: FastifyInstance, apiPrefix: string): void {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const packed = new Map<string, Promise<Buffer>>();
  const send = (reply: FastifyReply, type: string, text: string | Buffer) =>
    reply.headers({ 'content-type': type, 'cache-control': `public, max-age=${DAY_SECONDS}` }).send(text);

  fastify.get(REFERENCE, (_request, reply) => send(reply, 'text/html; charset=utf-8', page));
  fastify.get(`${REFERENCE}/start.js`, (_request, reply) =>
    send(reply, 'text/javascript; charset=utf-8', start(`/${apiPrefix}/openapi.json`)),
  );
  for (const [name, type] of Object.entries(parts)) {
    fastify.get(`${REFERENCE}/${name}`, async (request, reply) => {
      const file = join(folder, name);
      reply.header('vary', 'accept-encoding');
      if (!/\bgzip\b/.test(String(request.headers['accept-encoding']))) {
        return send(reply, type, await readFile(file));
      }
      const known = packed.get(name) ?? readFile(file).then((bytes) => compress(bytes));
      packed.set(name, known);
      return send(reply.header('content-encoding', 'gzip'), type, await known);
    });
  }
}
