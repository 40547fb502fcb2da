import { HttpException } from '@nestjs/common';
import type { DatabaseError } from 'pg';
import { ValidationFailed } from '../validation/validation-failed';
import {
  BadRequest,
  ChecksumMismatch,
  Conflict,
  DomainError,
  Forbidden,
  Gone,
  NotFound,
  OutOfRoom,
  PreconditionRequired,
  Stale,
  Throttled,
  TooLarge,
  Unauthenticated,
  Unavailable,
  Unprocessable,
  UnsupportedType,
  VersionRefused,
} from '../errors/domain-error';
import { codeOfConstraint } from '../errors/messages';
import { databaseErrorIn, outageIn } from '../errors/outages';
import type { ErrorAnswer } from './problem';

/** The one place where a refusal becomes a status. */
const statuses: readonly (readonly [abstract new (...given: never[]) => DomainError, number])[] = [
  [BadRequest, 400],
  [Unauthenticated, 401],
  [Forbidden, 403],
  [NotFound, 404],
  [Conflict, 409],
  [Gone, 410],
  [Stale, 412],
  [VersionRefused, 412],
  [TooLarge, 413],
  [UnsupportedType, 415],
  [Unprocessable, 422],
  [PreconditionRequired, 428],
  [Throttled, 429],
  [ChecksumMismatch, 460],
  [Unavailable, 503],
  [OutOfRoom, 507],
];

/**
 * A value that PostgreSQL has no place for, and nobody refused before: too large a number, a day that does not exist, a
 * character that is none. It is the sender's to mend, and ours to refuse earlier: the log says so.
 */
const refusedValues: readonly string[] = ['22001', '22003', '22007', '22008', '22021', '22P02', '22P05'];

/** Nothing is wrong with the request: it may be sent again as it is. */
const outages = {
  full: { status: 507, code: 'storage.full' },
  down: { status: 503, code: 'unavailable' },
} as const;

/** What Nest and Fastify refuse themselves, mostly before a route is reached. */
const httpCodes: Readonly<Record<number, string>> = {
  400: 'bad_request',
  401: 'auth.required',
  403: 'permission.denied',
  404: 'route_not_found',
  413: 'body_too_large',
  415: 'media_type_unsupported',
  503: 'unavailable',
};

/** Nothing of an unforeseen error reaches the client; the log has it, under the request id. */
export function errorAnswerOf(error: unknown): ErrorAnswer {
  if (error instanceof ValidationFailed)
    return { status: 422, code: 'validation', errors: (locale) => error.inWords(locale) };
  if (error instanceof DomainError) return { status: statusOf(error), code: error.code, facts: error.facts };
  if (error instanceof HttpException) return ofHttp(error);
  const outage = outageIn(error);
  if (outage !== null) return outages[outage];
  const database = databaseErrorIn(error);
  if (database !== null) return ofDatabase(database);
  return { status: 500, code: 'internal' };
}

const statusOf = (error: DomainError): number => statuses.find(([kind]) => error instanceof kind)?.[1] ?? 500;

function ofHttp(error: HttpException): ErrorAnswer {
  const status = error.getStatus();
  if (status === 400 && error.message.includes('JSON')) return { status, code: 'body_invalid' };
  return { status, code: httpCodes[status] ?? (status < 500 ? 'bad_request' : 'internal') };
}

function ofDatabase(error: DatabaseError): ErrorAnswer {
  const constraint = codeOfConstraint(error.constraint ?? '');
  if (error.code === '23505' && constraint !== undefined) return { status: 409, code: constraint };
  // Serialisation failure and deadlock: the same request may well succeed when it is sent again.
  if (error.code === '40001' || error.code === '40P01') return { status: 409, code: 'conflict' };
  if (refusedValues.includes(error.code ?? '')) return { status: 422, code: 'value_refused' };
  return { status: 500, code: 'internal' };
}
