import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemBody } from './problem';
import { sendProblem } from './problem.filter';
import { answerRequestId } from './request-id';
import type { SecurityHeaders } from './security-headers';

/** An address that is none, or one with an endless part: refused before there is a route, and so before every hook. */
export const refuseAddress =
  (headers: SecurityHeaders) =>
  (error: Error & { statusCode?: number }, request: FastifyRequest, reply: FastifyReply): void => {
    reply.headers(headers);
    answerRequestId(request, reply);
    sendProblem(new HttpException(error.message, error.statusCode ?? 400), request, reply);
  };

const answers: Readonly<Record<string, { status: number; code: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'request_timeout' },
  HPE_HEADER_OVERFLOW: { status: 431, code: 'headers_too_large' },
};

/** Bytes that are no request: there is nothing to answer to but the socket. */
export const refuseBytes =
  (headers: SecurityHeaders) =>
  (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    if (socket.writable) socket.write(answerTo(error.code ?? '', headers));
    socket.destroy();
  };

function answerTo(reason: string, headers: SecurityHeaders): string {
  const { status, code } = answers[reason] ?? { status: 400, code: 'bad_request' };
  const body = JSON.stringify(problemBody({ status, code }, 'zh-TW', randomUUID()));
  const lines = {
    ...headers,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    connection: 'close',
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...head, '', body].join('\r\n');
}
