import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Actor } from '../auth/actor';
import type { Replay } from '../auth/entry';
import { BadRequest, Conflict, Unprocessable } from '../errors/domain-error';
import { readIdempotencyKey } from '../http/idempotency-key';
import { KeptAnswers } from './kept-answers';
import { requestDigest } from './request-digest';
import { SealedAnswers, SECRET_ANSWER } from './sealed-answers';

/** Kept for an answer without a body. */
const NO_BODY = '';

/**
 * Runs a request in the one transaction its guard has begun, and answers after the COMMIT. A POST with an
 * Idempotency-Key keeps its answer in that same transaction: repeated, it gets the answer and does nothing; a twin
 * that is under way is waited for (`enter_organisation` takes the lock). A POST that creates, which is one that
 * answers 201, must carry a key.
 */
@Injectable()
export class RequestTransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly answers: KeptAnswers,
    private readonly sealed: SealedAnswers,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const { entered, actor } = request;
    if (entered === undefined || actor === undefined) return next.handle();

    const reply = http.getResponse<FastifyReply>();
    const handle = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: undefined });
    try {
      const key = readIdempotencyKey(request);
      if (key === null) {
        const creates = request.method === 'POST' && reply.statusCode === 201;
        if (creates) throw new BadRequest('idempotency.key_missing');
        return from(entered.proceed(actor, handle, request.method === 'GET'));
      }
      const digest = requestDigest(request);
      if (request.replay != null) {
        const answer = this.repeat(request.replay, digest, reply);
        await entered.leave();
        return from([answer]);
      }
      const secret = this.reflector.get<boolean | undefined>(SECRET_ANSWER, context.getHandler()) === true;
      return from(
        entered.proceed(actor, async () => this.keep(actor, key, digest, secret, await handle(), reply)),
      );
    } catch (error) {
      await entered.leave();
      throw error;
    }
  }

  /** The answer as text: what is kept is what is sent, byte for byte. */
  private keep(
    actor: Actor,
    key: string,
    digest: Buffer,
    secret: boolean,
    value: unknown,
    reply: FastifyReply,
  ): unknown {
    const text = value === undefined ? NO_BODY : typeof value === 'string' ? value : JSON.stringify(value);
    const etag = reply.getHeader('etag');
    this.answers.keep(actor, {
      ...{ key, digest, status: reply.statusCode },
      text: secret ? this.sealed.seal(text) : text,
      etag: typeof etag === 'string' ? etag : null,
    });
    return asJson(text, reply);
  }

  private repeat(replay: Replay, digest: Buffer, reply: FastifyReply): unknown {
    if (!replay.requestSha256.equals(digest)) throw new Unprocessable('idempotency.reused');
    const text = this.sealed.open(replay.response);
    if (text === null) throw new Conflict('idempotency.answer_lost');
    reply.status(replay.status);
    reply.header('Idempotency-Replayed', 'true');
    if (replay.etag !== null) reply.header('ETag', replay.etag);
    return asJson(text, reply);
  }
}

function asJson(text: string, reply: FastifyReply): string | undefined {
  if (text === NO_BODY) return undefined;
  reply.header('Content-Type', 'application/json; charset=utf-8');
  return text;
}
