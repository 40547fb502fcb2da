import helmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config/config';

export type SecurityHeaders = Readonly<Record<string, string>>;

/** What the portal uses of a device, for itself alone, and what it never does. */
const PERMISSIONS = [
  ...['camera', 'microphone', 'screen-wake-lock', 'clipboard-write', 'fullscreen'].map(
    (name) => `${name}=(self)`,
  ),
  ...['geolocation', 'payment', 'usb', 'serial', 'hid', 'bluetooth', 'midi', 'display-capture'].map(
    (name) => `${name}=()`,
  ),
].join(', ');

/**
 * On every answer. What the API says concerns people, so nothing keeps it unless a route knows better: an answer that
 * may be kept says so itself.
 */
export function protectAnswers(fastify: FastifyInstance, headers: SecurityHeaders): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers);
    if (request.url.startsWith('/api/')) reply.header('Cache-Control', 'no-store');
    done();
  });
}

/**
 * What the portal's pages may load: their own files only, and styles that Mantine writes into the page. helmet puts the
 * headers together anew for every answer; they never differ, so it is asked once.
 */
export async function securityHeaders({ secureCookies }: Config): Promise<SecurityHeaders> {
  const probe = new FastifyAdapter().getInstance();
  await probe.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        manifestSrc: ["'self'"],
        frameSrc: ["'self'", 'blob:'],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secureCookies ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secureCookies ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  probe.get('/', (_request, reply) => reply.status(204).send());
  const { headers } = await probe.inject('/');
  await probe.close();
  const { date: _date, connection: _connection, ...lasting } = headers;
  return {
    ...Object.fromEntries(Object.entries(lasting).map(([name, value]) => [name, String(value)])),
    'permissions-policy': PERMISSIONS,
  };
}
