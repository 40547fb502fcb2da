import type { Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { type Field, planOf } from '../src/platform/validation/form-plan';
import { bodyOf, type Schema, type Schemas, typeOf } from './limits/bodies';
import { createApp, type TestApp } from './support/app';
import { valueAt } from './support/request';

/** Rules that leave a text no room to grow. */
const bounding = ['maxLength', 'isLength', 'isIn', 'isUuid', 'isDay', 'isIso8601', 'equals', 'isBoolean'];
/** Patterns with two ends; their forms say so in the description as well. */
const anchored = ['matches'];
/** Bounded by what they are: the method's own description, a choice for each item, a place in a file. */
const described = ['isObject', 'isCustomAnswer', 'isForm'];

/** What of a request becomes a form. */
const forming: readonly number[] = [RouteParamtypes.BODY, RouteParamtypes.QUERY];

let app: TestApp;
beforeAll(async () => {
  app = await createApp();
});
afterAll(() => app.close());

/** The forms that handlers declare as their body or query, by the name of the handler. */
function forms(): Map<string, Type<object>> {
  const found = new Map<string, Type<object>>();
  for (const module of app.nest.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      const { prototype } = metatype as { prototype: object };
      for (const name of Object.getOwnPropertyNames(prototype)) {
        for (const form of formsOf(metatype, prototype, name)) found.set(`${metatype.name}.${name}`, form);
      }
    }
  }
  return found;
}

function formsOf(controller: object, prototype: object, name: string): Type<object>[] {
  const given: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name);
  const types: unknown = Reflect.getMetadata('design:paramtypes', prototype, name);
  return Object.entries(Object(given) as Record<string, { index: number }>).flatMap(([key, { index }]) => {
    const kind = Number(key.split(':')[0]);
    const type: unknown = Array.isArray(types) ? types[index] : undefined;
    const isForm = forming.includes(kind);
    return isForm && typeof type === 'function' && type !== Object ? [type as Type<object>] : [];
  });
}

const rulesOf = ({ bounds, rules }: Field) => [...bounds, ...rules];

/** Fields of a form, and of what is nested in it, that could be as large as they like. */
function unbounded(form: Type<object>, path: string): string[] {
  return [...planOf(form).values()].flatMap((field) => {
    const at = `${path}.${field.name}`;
    const rules = rulesOf(field);
    const names = rules.map(({ name }) => name);
    const isList =
      rules.some(({ each }) => each) || ['isArray', 'arrayUnique'].some((name) => names.includes(name));
    const bad: string[] = [];
    if ((isList || field.nested?.each === true) && !names.includes('arrayMaxSize')) bad.push(`${at}[]`);
    const isNumber = names.includes('isNumber') || names.includes('max');
    if (!isNumber && !names.some((name) => [...bounding, ...anchored, ...described].includes(name)))
      bad.push(at);
    return [...bad, ...(field.nested === null ? [] : unbounded(field.nested.form(), at))];
  });
}

/** Fields that refuse white space, and take what nobody can see. */
function unseen(form: Type<object>, path: string): string[] {
  return [...planOf(form).values()].flatMap((field) => {
    const at = `${path}.${field.name}`;
    const takes = (given: string) => rulesOf(field).every(({ holds }) => holds(given, {}));
    return [
      ...(takes('王') && !takes(' ') && takes('\u200b') ? [at] : []),
      ...(field.nested === null ? [] : unseen(field.nested.form(), at)),
    ];
  });
}

describe('every form of the API', () => {
  it('bounds each list and each text', () => {
    const found = forms();
    expect(found.size).toBeGreaterThan(60);
    expect([...found].flatMap(([name, form]) => unbounded(form, name))).toEqual([]);
  });

  it('asks for words that can be seen where it asks for words', () => {
    expect([...forms()].flatMap(([name, form]) => unseen(form, name))).toEqual([]);
  });

  it('says so in the description of the API', async () => {
    const document = (await app.call('GET', '/openapi.json')).body;
    const schemas = valueAt(document, 'components.schemas') as Schemas;
    const paths = Object.values(valueAt(document, 'paths') as Record<string, Record<string, unknown>>);
    const bodies = paths
      .flatMap((path) => Object.values(path))
      .flatMap((operation) => {
        const schema = bodyOf(operation);
        return schema === undefined ? [] : [{ name: String(valueAt(operation, 'operationId')), schema }];
      });
    expect(bodies.length).toBeGreaterThan(40);
    expect(bodies.flatMap(({ name, schema }) => endless(schema, schemas, name, 0))).toEqual([]);
  });
});

function endless(given: Schema, schemas: Schemas, path: string, depth: number): string[] {
  if (depth > 10) return [];
  if (given.$ref !== undefined) {
    return endless(schemas[given.$ref.split('/').at(-1) ?? ''] ?? {}, schemas, path, depth + 1);
  }
  const type = typeOf(given);
  const { items, properties, maxItems, maxLength, format, pattern, enum: known } = given;
  const variants = [...(given.allOf ?? []), ...(given.oneOf ?? []), ...(given.anyOf ?? [])];
  const isOpenText =
    type === 'string' && [maxLength, format, pattern, known].every((bound) => bound === undefined);
  return [
    ...(type === 'array' && maxItems === undefined ? [`${path}[]`] : []),
    ...(isOpenText ? [path] : []),
    ...(items === undefined ? [] : endless(items, schemas, `${path}[]`, depth + 1)),
    ...Object.entries(properties ?? {}).flatMap(([name, property]) =>
      endless(property, schemas, `${path}.${name}`, depth + 1),
    ),
    ...variants.flatMap((variant) => endless(variant, schemas, path, depth + 1)),
  ];
}
