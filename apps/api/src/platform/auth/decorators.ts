import type { Action } from '@attest/domain';
import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  SetMetadata,
  type Type,
} from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Entered } from '../database/database';
import type { ReadAhead } from '../database/transaction-context';
import { declareRoute } from '../http/declare-route';
import type { Actor } from './actor';
import type { EntryRow, Replay } from './entry';

export const PERMISSION = 'attest:permission';
export const OWN_TRANSACTIONS = 'attest:own-transactions';

/** The same for the description of the API, which takes them out again (`openapi/operations.ts`). */
export const ROUTE_PERMISSION = 'x-route-permission';
export const ROUTE_KEEPS_NO_KEYS = 'x-route-keeps-no-keys';

/** The action of the permission table that this route performs. A route without one answers nobody. */
export const Permit = (action: Action) => permits(action);

/** Answers without an account: sign-in, health and the description of the API only. */
export const Public = () => permits('public');

const permits = (permission: Action | 'public') =>
  applyDecorators(
    SetMetadata(PERMISSION, permission),
    declareRoute({ permission }),
    ApiExtension(ROUTE_PERMISSION, permission),
  );

/**
 * The handler opens its transactions itself, because it streams and must not hold a connection meanwhile. Such a
 * route keeps no idempotency keys.
 */
export const OwnTransactions = () =>
  applyDecorators(SetMetadata(OWN_TRANSACTIONS, true), ApiExtension(ROUTE_KEEPS_NO_KEYS, true));

export const BEFORE_PASSWORD_CHANGE = 'attest:before-password-change';

/** Answers also while the password is one that somebody else has seen; every other route refuses until it is changed. */
export const BeforePasswordChange = () => SetMetadata(BEFORE_PASSWORD_CHANGE, true);

export const READS_AHEAD = 'attest:reads-ahead';

/** Knows what a route reads first, from the id in its address and the body as it came: nobody has checked either. */
export interface AheadReader {
  /** @returns null when there is nothing to read by what was sent */
  readAhead(id: string, body: unknown): ReadAhead | null;
}

/** On the hot paths: the first read goes out together with the question who asks, and is looked at only once both agree. */
export const ReadsAhead = (reader: Type<AheadReader>) => SetMetadata(READS_AHEAD, reader);

/** What a route has been declared to permit; undefined when it has not been declared. */
export const permissionOf = (
  reflector: Reflector,
  context: ExecutionContext,
): Action | 'public' | undefined =>
  reflector.get<Action | 'public' | undefined>(PERMISSION, context.getHandler());

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route permits, as its controller declares it. */
    permission?: Action | 'public';
  }
  interface FastifyRequest {
    actor?: Actor;
    /** The transaction the guard has begun. */
    entered?: Entered<EntryRow>;
    /** What an earlier request with the same idempotency key was answered. */
    replay?: Replay | null;
  }
}

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('CurrentActor was asked for on a route without one.');
  return actor;
});
