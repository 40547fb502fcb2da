import type { INestApplication, Type } from '@nestjs/common';
import type { FastifyContextConfig, FastifyInstance, FastifyRequest } from 'fastify';
import { AccessTokenCheck } from '../auth/access-token-check';
import { Unauthenticated } from '../errors/domain-error';
import { declareRoute } from '../http/declare-route';
import { refuseMisshapenQuery } from './json-bodies';
import { bodySizeOf } from './route-config';

/** Decides before the body is read whether it will be; whoever may not come in, costs no more than their headers. */
export interface RequestAdmission {
  /** @throws DomainError for whoever is not let in */
  admit(request: FastifyRequest): Promise<void>;
}

/** A route that is open without an account, but not to everybody: what it asks for is looked at before the body. */
export const AdmittedBy = (admission: Type<RequestAdmission>): MethodDecorator => declareRoute({ admission });

/**
 * Puts the limits on each route as it is made: how large its body may be, and who is let in before it is read. Whether
 * the session of a token still lives is the guard's question to the database; that the token is one of ours is asked
 * here already.
 */
export function limitRoutes(fastify: FastifyInstance, app: INestApplication, prefix: string): void {
  fastify.addHook('onRoute', (route) => {
    const config = route.config ?? {};
    if (!route.url.startsWith(`/${prefix}/`)) return;
    route.bodyLimit = bodySizeOf(config).bytes;
    const admission = admissionOf(config, app);
    const before = async (request: FastifyRequest): Promise<void> => {
      await admission?.admit(request);
      refuseMisshapenQuery(request);
    };
    route.onRequest = [...[route.onRequest ?? []].flat(), before];
  });
}

/** Looked up once for each route; null where everybody is let in. */
function admissionOf(
  { admission, permission }: FastifyContextConfig,
  app: INestApplication,
): RequestAdmission | null {
  if (admission !== undefined) return app.get(admission, { strict: false });
  if (permission === 'public') return null;
  const tokens = app.get(AccessTokenCheck);
  return {
    admit: async (request) => {
      if ((await tokens.claims(request)) === null) throw new Unauthenticated('auth.token_invalid');
    },
  };
}
