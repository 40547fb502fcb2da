import { type Day, isDay } from '../dates';
import { isRecord } from '../is-record';
import { singleLine } from '../single-line';
import { isLongerThan } from '../text-length';
import { visibleText } from '../visible-text';

/** Why a value is not taken; `path` names it from the outside in, `documents.2.title`. */
export interface FieldProblem {
  readonly path: string;
  readonly rule: FieldRule;
  /** The limit of `too_long`, `too_few`, `too_many`, `too_small` and `too_large`. */
  readonly limit?: number;
}

export const fieldRules = [
  'required',
  'not_text',
  'too_long',
  'not_known',
  'not_boolean',
  'not_number',
  'too_small',
  'too_large',
  'not_date',
  'not_id',
  'not_list',
  'too_few',
  'too_many',
  'not_unique',
  'not_object',
  'not_expected',
] as const;
export type FieldRule = (typeof fieldRules)[number];

/** As much of JSON Schema as the fields need, for the description of the API. */
export interface FieldSchema {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly [keyword: string]: unknown;
}

/**
 * A value as it may stand in the record: what it is for the compiler (T), how it is made tidy, what is wrong with it,
 * and how the API describes it. One description, so that none of the three can say something else.
 */
export interface Field<T> {
  /** Spaces around a text go, an empty text is nothing, what is left out is null. Anything strange stays as it is. */
  readonly tidy: (value: unknown) => unknown;
  /** Of a tidy value. */
  readonly problems: (value: unknown, path: string) => readonly FieldProblem[];
  readonly schema: FieldSchema;
  /** Whether null stands for nothing said. */
  readonly optional?: boolean;
  /** Only for the compiler; never there. */
  readonly of?: T;
}

export type ValueOf<F> = F extends Field<infer T> ? T : never;

export const isValid = <T>(field: Field<T>, value: unknown): value is T =>
  field.problems(value, '').length === 0;

const none: readonly FieldProblem[] = [];
const one = (path: string, rule: FieldRule, limit?: number): readonly FieldProblem[] => [
  limit === undefined ? { path, rule } : { path, rule, limit },
];
const same = (value: unknown) => value;

/** Characters that PostgreSQL cannot keep in JSON: NUL, and halves of a pair. */
const keepable = (text: string): boolean => !text.includes('\u0000') && !/\p{Cs}/u.test(text);

const tidyText = (value: unknown): unknown => {
  if (typeof value !== 'string') return value ?? null;
  return visibleText.test(value) ? value.trim() : null;
};

/** @param most characters */
export function text(most: number): Field<string> {
  return {
    tidy: tidyText,
    problems: (value, path) => {
      if (value === null || value === undefined) return one(path, 'required');
      if (typeof value !== 'string' || !keepable(value)) return one(path, 'not_text');
      return isLongerThan(value, most) ? one(path, 'too_long', most) : none;
    },
    schema: { type: 'string', maxLength: most },
  };
}

/** A name, a title, a number on a document: one line, without what cannot be seen in it. */
export function line(most: number): Field<string> {
  return {
    ...text(most),
    tidy: (value) => tidyText(typeof value === 'string' ? singleLine(value) : value),
  };
}

export function choice<const V extends string>(values: readonly V[]): Field<V> {
  const known: ReadonlySet<unknown> = new Set(values);
  return {
    tidy: (value) => value ?? null,
    problems: (value, path) =>
      value === null ? one(path, 'required') : known.has(value) ? none : one(path, 'not_known'),
    schema: { type: 'string', enum: values },
  };
}

export function flag(): Field<boolean> {
  return {
    tidy: (value) => value ?? null,
    problems: (value, path) =>
      value === null ? one(path, 'required') : typeof value === 'boolean' ? none : one(path, 'not_boolean'),
    schema: { type: 'boolean' },
  };
}

/** Whole, or in halves: points are given so, and JSON carries both exactly. */
export function number({
  least,
  most,
  halves = false,
}: {
  least: number;
  most: number;
  halves?: boolean;
}): Field<number> {
  const step = halves ? 0.5 : 1;
  return {
    tidy: (value) => (Object.is(value, -0) ? 0 : (value ?? null)),
    problems: (value, path) => {
      if (value === null) return one(path, 'required');
      if (typeof value !== 'number' || !Number.isInteger(value / step)) return one(path, 'not_number');
      if (value < least) return one(path, 'too_small', least);
      return value > most ? one(path, 'too_large', most) : none;
    },
    schema: {
      type: halves ? 'number' : 'integer',
      minimum: least,
      maximum: most,
      ...(halves ? { multipleOf: step } : {}),
    },
  };
}

/** In the calendar, and of this or the last century. */
const isRecentDay = (value: unknown): value is Day =>
  typeof value === 'string' && /^(?:19|20)/.test(value) && isDay(value);

export function day(): Field<Day> {
  return {
    tidy: tidyText,
    problems: (value, path) =>
      value === null ? one(path, 'required') : isRecentDay(value) ? none : one(path, 'not_date'),
    schema: { type: 'string', format: 'date' },
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function id(): Field<string> {
  return {
    tidy: (value) => (typeof value === 'string' ? value.toLowerCase() : (value ?? null)),
    problems: (value, path) =>
      value === null
        ? one(path, 'required')
        : typeof value === 'string' && uuid.test(value)
          ? none
          : one(path, 'not_id'),
    schema: { type: 'string', format: 'uuid' },
  };
}

/** null: nothing was said about it. */
export function optional<T>(field: Field<T>): Field<T | null> {
  return {
    tidy: (value) => (value === null || value === undefined ? null : field.tidy(value)),
    problems: (value, path) => (value === null ? none : field.problems(value, path)),
    schema: { ...field.schema, nullable: true },
    optional: true,
  };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What is left out is empty. */
export function list<T>(
  field: Field<T>,
  { least = 0, most, unique = false }: { least?: number; most: number; unique?: boolean },
): Field<readonly T[]> {
  return {
    tidy: (value) => (isList(value) ? value.map((item) => field.tidy(item)) : (value ?? [])),
    problems: (value, path) => {
      if (!isList(value)) return one(path, 'not_list');
      if (value.length < least) return one(path, 'too_few', least);
      if (value.length > most) return one(path, 'too_many', most);
      if (unique && new Set(value).size < value.length) return one(path, 'not_unique');
      return value.flatMap((item, index) => field.problems(item, under(path, String(index))));
    },
    schema: {
      type: 'array',
      items: field.schema,
      minItems: least,
      maxItems: most,
      ...(unique ? { uniqueItems: true } : {}),
    },
    optional: least === 0,
  };
}

/** Targets of an enrolment, or items of knowledge and skill; whose they are is asked where they are used. */
export const ids = (): Field<readonly string[]> => list(id(), { most: 200, unique: true });

type Shape = Readonly<Record<string, Field<unknown>>>;
export type ValuesOf<S extends Shape> = { readonly [K in keyof S]: ValueOf<S[K]> };

/** Several named fields; `also` says what one demands of another, and is asked once each of them holds. */
export function group<S extends Shape>(
  shape: S,
  also: (value: ValuesOf<S>) => readonly FieldProblem[] = () => none,
): Field<ValuesOf<S>> {
  const names = Object.keys(shape);
  const own = (value: unknown, path: string): readonly FieldProblem[] => {
    if (!isRecord(value)) return one(path, 'not_object');
    return [
      ...Object.entries(shape).flatMap(([name, field]) => field.problems(value[name], under(path, name))),
      ...Object.keys(value)
        .filter((name) => !names.includes(name))
        .flatMap((name) => one(under(path, name), 'not_expected')),
    ];
  };
  const holds = (_: unknown, found: readonly FieldProblem[]): _ is ValuesOf<S> => found.length === 0;
  return {
    tidy: (value) =>
      isRecord(value)
        ? {
            ...value,
            ...Object.fromEntries(
              Object.entries(shape).map(([name, field]) => [name, field.tidy(value[name])]),
            ),
          }
        : (value ?? null),
    problems: (value, path) => {
      const found = own(value, path);
      if (!holds(value, found)) return found;
      return also(value).map((problem) => ({ ...problem, path: under(path, problem.path) }));
    },
    schema: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, field.schema])),
      required: names.filter((name) => shape[name]?.optional !== true),
      additionalProperties: false,
    },
  };
}

/** The shape a kept value was written in. */
export function exactly<const N extends number>(value: N): Field<N> {
  return {
    tidy: same,
    problems: (given, path) => (given === value ? none : one(path, 'not_known')),
    schema: { type: 'integer', enum: [value] },
  };
}

const under = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** Names of the texts in a value, from the outside in and through lists: `documents.title`. */
export type TextPath<T> = T extends string
  ? never
  : T extends readonly (infer Item)[]
    ? TextPath<Item>
    : T extends object
      ? {
          [Name in keyof T & string]:
            | (string extends NonNullable<T[Name]> ? Name : never)
            | `${Name}.${TextPath<NonNullable<T[Name]>>}`;
        }[keyof T & string]
      : never;

const partOf = (schema: FieldSchema, name: string): FieldSchema | undefined => {
  return schema.items === undefined ? schema.properties?.[name] : partOf(schema.items, name);
};

/** How many characters the text of that name may have, so that a form stops where the record does. */
export function longestText<T>(field: Field<T>, path: TextPath<T>): number {
  const found = path
    .split('.')
    .reduce<FieldSchema | undefined>((schema, name) => schema && partOf(schema, name), field.schema);
  const most = found?.['maxLength'];
  if (typeof most !== 'number') throw new RangeError(`“${path}” is no text with a limit.`);
  return most;
}
