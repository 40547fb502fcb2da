import type { Type } from '@nestjs/common';
import type { FastifyContextConfig } from 'fastify';
import { declareRoute } from '../http/declare-route';
import type { RequestAdmission } from './request-admission';

/** The most that a route takes. */
export interface BodySize {
  readonly bytes: number;
  /** Objects, lists, texts, numbers and the rest, counted one by one. */
  readonly values: number;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    takes?: BodySize;
    /** Who lets somebody in before a byte of the body is read. */
    admission?: Type<RequestAdmission>;
  }
}

const KIB = 1024;

/** A form of a stranger: signing in, declining. */
export const UNAUTHENTICATED_BODY: BodySize = { bytes: 4 * KIB, values: 50 };

/** A form of a member: some fields of text. */
export const AUTHENTICATED_BODY: BodySize = { bytes: 64 * KIB, values: 1_000 };

/**
 * How large the body of a route may be, in KiB and values, where it is more than a form. Files are no bodies: they
 * stream, and their routes limit them by themselves.
 */
export const Takes = (kibibytes: number, values: number): MethodDecorator =>
  declareRoute({ takes: { bytes: kibibytes * KIB, values } });

/** What a route takes: what it declares, else what its kind takes. */
export const bodySizeOf = ({ takes, permission }: FastifyContextConfig): BodySize =>
  takes ?? (permission === 'public' ? UNAUTHENTICATED_BODY : AUTHENTICATED_BODY);
