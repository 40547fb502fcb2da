import type { FastifyInstance } from 'fastify';

/** In a process that works on jobs alone: whether it is well and what it measures, and nothing else of the API. */
export function serveProbesOnly(fastify: FastifyInstance, apiPrefix: string): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const { url } = request.routeOptions;
    if (url === '/metrics' || url?.startsWith(`/${apiPrefix}/health/`)) done();
    else reply.callNotFound();
  });
}
