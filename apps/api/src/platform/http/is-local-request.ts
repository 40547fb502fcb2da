import type { FastifyRequest } from 'fastify';

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
const ownName = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** What proxies add: behind one on this machine every request seems to come from it. */
const passedOn = /^(x-forwarded-.*|forwarded|x-real-ip|via)$/;

/**
 * From a program of this machine, and meant for it. A page of anywhere may have the browser here ask for a name that
 * leads to this machine (DNS rebinding): its Host is not one of ours. The connection counts, not what a header says.
 */
export const isLocalRequest = ({ raw, headers }: Pick<FastifyRequest, 'raw' | 'headers'>): boolean =>
  loopback.includes(raw.socket.remoteAddress ?? '') &&
  ownName.test(headers.host ?? '') &&
  !Object.keys(headers).some((name) => passedOn.test(name));
