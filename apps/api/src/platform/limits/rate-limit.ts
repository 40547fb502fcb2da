import rateLimit, { type FastifyRateLimitStore, type FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../../config/config';
import type { AccessTokenCheck } from '../auth/access-token-check';
import { Throttled } from '../errors/domain-error';
import { networkOf } from '../http/network-of';
import { type RateCounts, WINDOW_SECONDS } from './rate-counts';

/** Who is counted: an account wherever it comes from, everybody without one by their network. */
const ACCOUNT = 'account ';
const NETWORK = 'network ';

/**
 * How often anybody may ask within a minute, before anything else is done for them; each answer says what is left
 * (`RateLimit-*`). Whoever is signed in is counted by account, so that a whole office behind one address is not in one
 * another's way; who is not signed in is counted by network. All server processes count together (`RateCounts`).
 */
export async function limitRates(
  fastify: FastifyInstance,
  { rateLimits, apiPrefix }: Pick<Config, 'rateLimits'> & { readonly apiPrefix: string },
  tokens: AccessTokenCheck,
  counts: RateCounts,
): Promise<void> {
  const { perAccount, perNetwork } = rateLimits;
  const limitOf = (key: string): number => (key.startsWith(ACCOUNT) ? perAccount : perNetwork);
  await fastify.register(rateLimit, {
    enableDraftSpec: true,
    hook: 'onRequest',
    timeWindow: WINDOW_SECONDS * 1000,
    store: storeOn(counts),
    keyGenerator: async (request: FastifyRequest) => {
      const claims = await tokens.claims(request);
      return claims === null ? NETWORK + networkOf(request.ip) : ACCOUNT + claims.sub;
    },
    max: (_request: FastifyRequest, key: string) => limitOf(key),
    // The portal's own files are not counted: a page is made of dozens of them.
    allowList: (request: FastifyRequest, key: string) =>
      limitOf(key) === 0 || !request.url.startsWith(`/${apiPrefix}/`),
    errorResponseBuilder: (_request, { ttl }) =>
      new Throttled('rate_limited', Math.max(1, Math.ceil(ttl / 1000))),
  });
}

const storeOn = (counts: RateCounts): FastifyRateLimitStoreCtor =>
  class Store implements FastifyRateLimitStore {
    incr(key: string, callback: Parameters<FastifyRateLimitStore['incr']>[1]): void {
      callback(null, counts.count(key));
    }

    child(): FastifyRateLimitStore {
      return this;
    }
  };
