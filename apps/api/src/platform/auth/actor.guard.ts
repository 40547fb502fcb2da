import { scopesFor } from '@attest/domain';
import { type CanActivate, type ExecutionContext, Injectable, type Type } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Forbidden, NotFound, Unauthenticated } from '../errors/domain-error';
import { readIdempotencyKey } from '../http/idempotency-key';
import type { Actor } from './actor';
import { AccessTokenCheck } from './access-token-check';
import {
  type AheadReader,
  BEFORE_PASSWORD_CHANGE,
  OWN_TRANSACTIONS,
  permissionOf,
  READS_AHEAD,
} from './decorators';
import { Entry, localeOf, replayOf, rolesOf } from './entry';
import type { ReadAhead } from '../database/transaction-context';

/**
 * Default deny. A route says what it permits; a route that says nothing answers nobody. The member and their roles are
 * read from the database on every request, in the transaction the request then goes on with.
 */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: AccessTokenCheck,
    private readonly entry: Entry,
    private readonly modules: ModuleRef,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = permissionOf(this.reflector, context);
    if (permission === 'public') return true;
    if (permission === undefined) throw new Forbidden('permission.denied');

    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const claims = await this.tokens.claims(request);
    if (claims === null) throw new Unauthenticated('auth.token_invalid');

    const ownTransactions = this.says(OWN_TRANSACTIONS, context);
    const key = ownTransactions ? null : readIdempotencyKey(request);
    const entered = await this.entry.open(claims, key, this.readAhead(context, request));
    try {
      if (entered.row === undefined) throw new Unauthenticated('auth.session_ended');
      if (entered.row.password_change_due && !this.says(BEFORE_PASSWORD_CHANGE, context)) {
        throw new Forbidden('auth.password_change_due');
      }
      const actor: Actor = {
        accountId: claims.sub,
        organisationId: claims.org,
        memberId: claims.mem,
        sessionId: claims.sid,
        displayName: entered.row.display_name,
        roles: rolesOf(entered.row),
        locale: localeOf(entered.row.locale),
        requestId: request.id,
      };
      if (scopesFor(permission, actor.roles).length === 0) throw new Forbidden('permission.denied');
      if (!namesThings(request.params)) throw new NotFound('resource');
      request.actor = actor;
      if (ownTransactions) await entered.leave();
      else {
        request.entered = entered;
        request.replay = replayOf(entered.row);
      }
    } catch (error) {
      await entered.leave();
      throw error;
    }
    return true;
  }

  private says = (mark: string, context: ExecutionContext): boolean =>
    this.reflector.get<boolean | undefined>(mark, context.getHandler()) === true;

  private readAhead(context: ExecutionContext, { params, body }: FastifyRequest): ReadAhead | null {
    const reader = this.reflector.get<Type<AheadReader> | undefined>(READS_AHEAD, context.getHandler());
    if (reader === undefined || !namesThings(params)) return null;
    const id: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, 'id') : null;
    return typeof id === 'string' ? this.modules.get(reader, { strict: false }).readAhead(id, body) : null;
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Every name in an address is an id. What is no id names nothing, and is answered like an id that does not exist. */
const namesThings = (parameters: unknown): boolean =>
  typeof parameters !== 'object' ||
  parameters === null ||
  Object.values(parameters).every((value) => typeof value === 'string' && uuid.test(value));
