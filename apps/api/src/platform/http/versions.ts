import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BadRequest, PreconditionRequired } from '../errors/domain-error';

/** A proxy that compresses marks the ETag as weak; it is the same version still. */
const shape = /^(?:W\/)?"(\d{1,9})"$/;

/**
 * The version a change is meant for, from If-Match.
 * @throws PreconditionRequired (428) without one, BadRequest `precondition_invalid` (400) for anything but one ETag
 */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

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
