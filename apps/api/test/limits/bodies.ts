import { randomUUID } from 'node:crypto';
import { valueAt } from '../support/request';

/** A schema of the OpenAPI document, as far as bodies are made from it. */
export interface Schema {
  readonly $ref?: string;
  /** A list where the value may be null as well. */
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

export type Schemas = Readonly<Record<string, Schema>>;

/** Of an operation of the document. */
export const bodyOf = (operation: unknown): Schema | undefined =>
  valueAt(
    Reflect.get(Object(valueAt(operation, 'requestBody.content')) as object, 'application/json'),
    'schema',
  ) as Schema | undefined;

/** The most of a body: its bytes and its values. */
export interface Most {
  readonly bytes: number;
  readonly values: number;
}

export interface Body {
  readonly kind: string;
  readonly text: string;
}

/** What stands where a value belongs: one that fits, one that does not, or nothing at all. */
type Leaf = 'right' | 'wrong' | 'empty';

const DEEPEST = 8;
const hostile = [' '.repeat(80), 'a@a.'.repeat(20)];

/** Bodies that cost the most to look at, each as large as the route takes it. */
export function costlyBodies(schema: Schema, schemas: Schemas, most: Most): Body[] {
  const whole = resolve(schema, schemas);
  const lists = Object.entries(whole.properties ?? {}).filter(
    ([, property]) => typeOf(resolve(property, schemas)) === 'array',
  );
  const make = (leaf: Leaf, text: number) => fitting(whole, schemas, most, leaf, text);
  return [
    { kind: 'as large as it may be', text: make('right', 20) },
    { kind: 'long texts', text: make('right', 1_000_000) },
    { kind: 'every value wrong', text: make('wrong', 20) },
    { kind: 'every item empty', text: make('empty', 20) },
    { kind: 'unknown fields', text: unknownFields(most) },
    { kind: 'unknown fields, nested', text: nestedUnknownFields(most) },
    { kind: 'nested lists', text: '['.repeat(most.bytes / 2) + ']'.repeat(most.bytes / 2) },
    { kind: 'nested objects', text: '{"a":'.repeat(most.bytes / 8) + '1' + '}'.repeat(most.bytes / 8) },
    ...hostile.map((piece) => ({
      kind: `texts of ${piece.slice(0, 4)}`,
      text: hostileTexts(whole, most, piece),
    })),
    ...lists.flatMap(([name]) => [
      { kind: `${name} of {}`, text: endless(name, '{}', most) },
      { kind: `${name} of ids`, text: endless(name, () => JSON.stringify(randomUUID()), most) },
    ]),
  ].filter(({ text }) => text.length <= most.bytes);
}

/** What a value is when it is something. */
export const typeOf = ({ type }: Schema): string | undefined =>
  typeof type === 'string' ? type : type?.find((one) => one !== 'null');

function resolve(schema: Schema, schemas: Schemas): Schema {
  if (schema.$ref !== undefined) return resolve(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas);
  const parts = schema.allOf ?? (schema.oneOf ?? schema.anyOf)?.slice(0, 1);
  if (parts === undefined) return schema;
  const resolved = parts.map((part) => resolve(part, schemas));
  return Object.assign({}, schema, ...resolved) as Schema;
}

/** As many items as go in. */
function fitting(schema: Schema, schemas: Schemas, most: Most, leaf: Leaf, text: number): string {
  for (const items of [2_500, 1_000, 500, 400, 200, 100, 60, 50, 20, 10, 5, 2, 1]) {
    for (const longest of [text, 4_000, 1_000, 200, 20].filter((length) => length <= text)) {
      const counted = { left: most.values };
      const body = JSON.stringify(build(schema, schemas, { leaf, items, longest, depth: 0, counted }));
      if (counted.left >= 0 && Buffer.byteLength(body) <= most.bytes) return body;
      if (counted.left < 0) break;
    }
  }
  return '{}';
}

interface Building {
  readonly leaf: Leaf;
  readonly items: number;
  readonly longest: number;
  readonly depth: number;
  readonly counted: { left: number };
}

function build(given: Schema, schemas: Schemas, building: Building): unknown {
  const schema = resolve(given, schemas);
  const { leaf, counted, depth } = building;
  counted.left -= 1;
  if (counted.left < 0 || depth > DEEPEST) return null;
  const inner = { ...building, depth: depth + 1 };
  if (typeOf(schema) === 'array') {
    const length = Math.min(schema.maxItems ?? building.items, building.items);
    const item = leaf === 'empty' ? {} : (schema.items ?? {});
    return Array.from({ length }, () => (counted.left < 0 ? null : build(item, schemas, inner)));
  }
  if (schema.properties !== undefined || typeOf(schema) === 'object') {
    const properties = Object.entries(schema.properties ?? {});
    return Object.fromEntries(properties.map(([name, property]) => [name, build(property, schemas, inner)]));
  }
  return leaf === 'wrong' ? [] : valueOf(schema, building.longest);
}

function valueOf(schema: Schema, longest: number): unknown {
  const { format, enum: known, maxLength = 1000, pattern } = schema;
  const type = typeOf(schema);
  if (known !== undefined) return known[0];
  if (type === 'boolean') return true;
  if (type === 'number' || type === 'integer') return 1;
  if (type !== 'string') return {};
  if (format === 'uuid') return randomUUID();
  if (format === 'date-time') return '2026-01-02T03:04:05Z';
  if (format === 'date') return '2026-01-02';
  if (pattern?.includes('{64}') === true) return 'ab'.repeat(32);
  return '字'.repeat(Math.min(maxLength, longest));
}

const endless = (name: string, item: string | (() => string), { bytes, values }: Most): string => {
  const head = `{${JSON.stringify(name)}:[`;
  const make = typeof item === 'string' ? () => item : item;
  const length = Math.min(values - 3, Math.floor((bytes - head.length - 2) / (make().length + 1)));
  return `${head}${Array.from({ length: Math.max(1, length) }, make).join(',')}]}`;
};

function unknownFields({ bytes, values }: Most): string {
  const length = Math.min(values - 2, Math.floor((bytes - 2) / 12), 590);
  return `{${Array.from({ length }, (_, index) => `"x${index}":1`).join(',')}}`;
}

function nestedUnknownFields({ bytes, values }: Most): string {
  const inner = unknownFields({ bytes: Math.min(bytes / 4, 2_000), values: Math.min(values / 4, 100) });
  const fields = inner.split(',').length + 1;
  const length = Math.min(Math.floor(values / fields) - 1, Math.floor(bytes / (inner.length + 12)) - 1, 590);
  return `{${Array.from({ length: Math.max(1, length) }, (_, index) => `"y${index}":${inner}`).join(',')}}`;
}

/** Every field a text, whatever it should be. */
function hostileTexts(schema: Schema, { bytes }: Most, piece: string): string {
  const names = Object.keys(schema.properties ?? {});
  const share = Math.floor((bytes - 2) / Math.max(1, names.length)) - 60;
  const text = piece.repeat(Math.max(1, Math.floor(share / piece.length)));
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, text])));
}
