import { RouteConfig } from '@nestjs/platform-fastify';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants.js';
import type { FastifyContextConfig } from 'fastify';

/**
 * What a controller says about a route and Fastify has to know before Nest is reached; several may say something. What
 * there is to say, each folder adds to `FastifyContextConfig` beside the decorator that says it.
 */
export const declareRoute =
  (declared: FastifyContextConfig): MethodDecorator =>
  (target, key, descriptor) => {
    const handler: unknown = descriptor.value;
    if (typeof handler !== 'function') throw new Error('A route is a method.');
    const earlier: unknown = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, handler);
    RouteConfig({ ...Object(earlier), ...declared })(target, key, descriptor);
  };
