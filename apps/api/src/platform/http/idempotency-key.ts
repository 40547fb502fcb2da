import type { FastifyRequest } from 'fastify';
import { BadRequest } from '../errors/domain-error';

const shape = /^[\x21-\x7e]{8,200}$/;

/**
 * @returns the Idempotency-Key of a POST, or null when it carries none
 * @throws BadRequest `idempotency.key_invalid`
 */
export function readIdempotencyKey(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || key === undefined) return null;
  if (typeof key !== 'string' || !shape.test(key)) throw new BadRequest('idempotency.key_invalid');
  return key;
}
