import type { FastifyRequest } from 'fastify';

/** Behind a proxy on this machine every request seems to come from it, so one that was passed on is not local. */
export const isLocalRequest = ({ ip, headers }: FastifyRequest): boolean =>
  ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(ip) &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined;
