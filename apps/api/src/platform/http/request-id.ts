import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';

const shape = /^[\w.-]{8,64}$/;

/** The caller's X-Request-Id when it is harmless, so that one id follows a request through several services. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && shape.test(given) ? given : randomUUID();
}

export function answerRequestId(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('X-Request-Id', request.id);
}
