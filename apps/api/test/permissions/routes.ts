import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants.js';
import { PERMISSION } from '../../src/platform/auth/decorators';
import { type BodySize, bodySizeOf } from '../../src/platform/limits/route-config';
import type { TestApp } from '../support/app';

export interface FoundRoute {
  /** `GET /enrolments/:id`, below the API's prefix. */
  readonly name: string;
  /** The action it permits, 'public', or undefined when it says nothing. */
  readonly permission: unknown;
  /** The largest body it reads. */
  readonly takes: BodySize;
}

/** Every route there is, from the controllers themselves: what is not described is found too. */
export function findRoutes(app: TestApp): FoundRoute[] {
  const controllers = [...app.nest.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => (typeof metatype === 'function' ? routesOf(metatype) : []));
}

function routesOf(controller: object & { prototype?: unknown }): FoundRoute[] {
  const { prototype } = controller;
  if (typeof prototype !== 'object' || prototype === null) return [];
  const base = String(Reflect.getMetadata('path', controller));
  return Object.getOwnPropertyNames(prototype).flatMap((key) => {
    // The constructor carries the path of the controller itself.
    const handler: unknown = key === 'constructor' ? undefined : Reflect.get(prototype, key);
    if (typeof handler !== 'function') return [];
    const path: unknown = Reflect.getMetadata('path', handler);
    if (typeof path !== 'string') return [];
    const method = RequestMethod[Number(Reflect.getMetadata('method', handler))];
    const address = [base, path].map((part) => part.replaceAll(/^\/+|\/+$/g, '')).filter(Boolean);
    return [
      {
        name: `${String(method)} /${address.join('/')}`,
        permission: Reflect.getMetadata(PERMISSION, handler) as unknown,
        takes: bodySizeOf(Object(Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, handler)) as object),
      },
    ];
  });
}
