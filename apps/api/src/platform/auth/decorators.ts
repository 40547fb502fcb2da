import type { Action } from '@attest/domain';
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor';

export const PERMISSION = 'attest:permission';
export const OWN_TRANSACTIONS = 'attest:own-transactions';

/** The action of the permission table that this route performs. A route without one answers nobody. */
export const Permit = (action: Action) => SetMetadata(PERMISSION, action);

/** Answers without an account: sign-in, health and the description of the API only. */
export const Public = () => SetMetadata(PERMISSION, 'public');

/** The handler opens its transactions itself, because it streams and must not hold a connection meanwhile. */
export const OwnTransactions = () => SetMetadata(OWN_TRANSACTIONS, true);

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
  }
}

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('CurrentActor was asked for on a route without one.');
  return actor;
});
