import type { FastifyInstance } from 'fastify';

const SLOW_MILLISECONDS = 1_000;

/**
 * One line for each request that changed something, failed or was slow; plain reads only at level debug. The route is
 * the template, never the address as called: a query may hold a name or a ticket.
 */
export function logRequests(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const status = reply.statusCode;
    const changing = request.method !== 'GET' && request.method !== 'HEAD';
    const notable = changing || status >= 400 || reply.elapsedTime > SLOW_MILLISECONDS;
    const level = status >= 500 ? 'error' : notable ? 'info' : 'debug';
    request.log[level](
      {
        reqId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status,
        milliseconds: Math.round(reply.elapsedTime),
        ...(request.actor === undefined
          ? {}
          : { organisation: request.actor.organisationId, member: request.actor.memberId }),
      },
      'request',
    );
    done();
  });
}
