import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Clock } from '../database/clock';
import { Database } from '../database/database';
import { statement } from '../database/statement';
import { BadRequest, Unprocessable } from '../errors/domain-error';
import type { Actor } from '../auth/actor';
import type { Replay } from '../auth/entry';
import { readIdempotencyKey, requestDigest } from './idempotency-key';

const keepAnswer = statement(
  'keep_idempotent_answer',
  `INSERT INTO idempotency_key (organisation_id, member_id, key, request_sha256, status, response, etag, created_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

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
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const { entered, actor } = request;
    if (entered === undefined || actor === undefined) return next.handle();

    const reply = http.getResponse<FastifyReply>();
    try {
      const key = readIdempotencyKey(request);
      if (key === null) {
        if (request.method === 'POST' && reply.statusCode === 201)
          throw new BadRequest('idempotency.key_missing');
        return from(entered.proceed(actor, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
      }
      const digest = requestDigest(request);
      if (request.replay != null) {
        const answer = repeat(request.replay, digest, reply);
        await entered.leave();
        return from([answer]);
      }
      return from(
        entered.proceed(actor, async () => {
          const value: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
          return this.keep(actor, key, digest, value, reply);
        }),
      );
    } catch (error) {
      await entered.leave();
      throw error;
    }
  }

  /** The answer as text: what is kept is what is sent, byte for byte. */
  private keep(actor: Actor, key: string, digest: Buffer, value: unknown, reply: FastifyReply): unknown {
    const text = value === undefined ? NO_BODY : typeof value === 'string' ? value : JSON.stringify(value);
    const etag = reply.getHeader('etag');
    this.database.atCommit(keepAnswer, [
      actor.organisationId,
      actor.memberId,
      key,
      digest,
      reply.statusCode,
      text,
      typeof etag === 'string' ? etag : null,
      this.clock.now(),
    ]);
    return asJson(text, reply);
  }
}

function repeat(replay: Replay, digest: Buffer, reply: FastifyReply): unknown {
  if (!replay.requestSha256.equals(digest)) throw new Unprocessable('idempotency.reused');
  reply.status(replay.status);
  reply.header('Idempotency-Replayed', 'true');
  if (replay.etag !== null) reply.header('ETag', replay.etag);
  return asJson(replay.response, reply);
}

function asJson(text: string, reply: FastifyReply): string | undefined {
  if (text === NO_BODY) return undefined;
  reply.header('Content-Type', 'application/json; charset=utf-8');
  return text;
}
