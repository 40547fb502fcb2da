import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BadRequest, PreconditionRequired } from '../errors/domain-error';

/** A proxy that compresses marks the ETag as weak; it is the same version still. */
const shape = /^(?:W\/)?"(\d{1,9})"$/;

/**
 * The version a change is meant for, from If-Match.
 * @throws PreconditionRequired (428) without one, BadRequest `precondition_invalid` (400) for anything but one ETag
 */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number =>
    readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [describeHeader],
);

/** The description of the API says so too, wherever the version is asked for. */
function describeHeader(target: object, key: string | symbol | undefined): void {
  const method = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
  if (key === undefined || method === undefined) return;
  const header = ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'the ETag that was read, such as "3"',
  });
  header(target, key, method);
}

export function readIfMatch(header: string | undefined): number {
  if (header === undefined) throw new PreconditionRequired();
  const version = shape.exec(header)?.[1];
  if (version === undefined) throw new BadRequest('precondition_invalid');
  return Number(version);
}

/** Says which version the answer shows; sent back as If-Match with a change. */
export function setEtag(reply: FastifyReply, version: number): void {
  reply.header('ETag', `"${version}"`);
}

/** An answer that bears its own version, with that as its ETag. */
export function tagged<T extends { readonly version: number }>(answer: T, reply: FastifyReply): T {
  setEtag(reply, answer.version);
  return answer;
}

/** Of an answer that is sent in several forms, compressed or not, and means the same in each. */
export const weakEtag = (state: string): string => `W/"${state}"`;

/** Whether an If-None-Match names it: weak or not is the same here (RFC 9110, 13.1.2). */
export function namesEtag(header: string | undefined, etag: string): boolean {
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
  return header !== undefined && header.split(',').some((tag) => opaque(tag) === opaque(etag));
}
