import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from './language';
import { Throttled } from '../errors/domain-error';
import { problemBody } from './problem';
import { errorAnswerOf } from './error-answer';

/** An outage passes; a full disk not quite as soon. */
const RETRY_AFTER_SECONDS: Readonly<Record<number, number>> = { 503: 5, 507: 60 };

/** Everything that goes wrong leaves here, as problem+json in the language asked for. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Also for what Fastify refuses before Nest is reached. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const answer = errorAnswerOf(error);
  const ours = answer.status >= 500 || answer.code === 'value_refused';
  if (ours) request.log.error({ reqId: request.id, err: error }, 'request failed');
  if (reply.sent || reply.raw.headersSent) {
    // Too late to say anything: cut off, so that half an answer is not taken for a whole one.
    reply.raw.destroy();
    return;
  }
  const locale = languageOf(request.headers['accept-language']);
  const retryAfter =
    error instanceof Throttled ? error.retryAfterSeconds : RETRY_AFTER_SECONDS[answer.status];
  if (retryAfter !== undefined) reply.header('Retry-After', String(retryAfter));
  if (answer.status === 401) reply.header('WWW-Authenticate', 'Bearer');
  reply.removeHeader('ETag');
  void reply
    .status(answer.status)
    .header('Content-Type', 'application/problem+json; charset=utf-8')
    .header('Content-Language', locale)
    .header('Cache-Control', 'no-store')
    .send(JSON.stringify(problemBody(answer, locale, request.id)));
}
