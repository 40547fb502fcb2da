import type { Action } from '@attest/domain';
import type { Type } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants.js';
import type { RequestAdmission } from './request-admission';

/** The most that a route takes. */
export interface BodySize {
  readonly bytes: number;
  /** Objects, lists, texts, numbers and the rest, counted one by one. */
  readonly values: number;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route permits, as its controller declares it. */
    permission?: Action | 'public';
    takes?: BodySize;
    /** Who lets somebody in before a byte of the body is read. */
    admission?: Type<RequestAdmission>;
  }
}

interface Declared {
  readonly permission?: Action | 'public';
  readonly takes?: BodySize;
  readonly admission?: Type<RequestAdmission>;
}

/** What a controller says about a route and Fastify has to know before Nest is reached; several may say something. */
export const declareRoute =
  (declared: Declared): MethodDecorator =>
  (target, key, descriptor) => {
    const handler: unknown = descriptor.value;
    if (typeof handler !== 'function') throw new Error('A route is a method.');
    const earlier: unknown = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, handler);
    RouteConfig({ ...Object(earlier), ...declared })(target, key, descriptor);
  };

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
export const bodySizeOf = ({ takes, permission }: Declared): BodySize =>
  takes ?? (permission === 'public' ? UNAUTHENTICATED_BODY : AUTHENTICATED_BODY);
