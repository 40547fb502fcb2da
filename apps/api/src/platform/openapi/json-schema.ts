import { isRecord } from '@attest/domain';

type Json = Record<string, unknown>;

/**
 * The decorators speak OpenAPI 3.0; the document is 3.1, whose schemas are JSON Schema: what may be null says so in its
 * type, and a reference may stand beside a description instead of being wrapped in a list of one.
 */
export function asJsonSchema<T>(value: T): T;
export function asJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => asJsonSchema(item));
  if (!isRecord(value)) return value;
  const { nullable, allOf, ...rest } = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, asJsonSchema(inner)]),
  );
  const schema: Json = {
    ...rest,
    ...(Array.isArray(allOf) && allOf.length === 1
      ? (allOf[0] as Json)
      : allOf === undefined
        ? {}
        : { allOf }),
  };
  if (Array.isArray(schema['required']) && schema['required'].length === 0) delete schema['required'];
  return nullable === true ? orNull(schema) : schema;
}

function orNull({ description, ...schema }: Json): Json {
  const said = description === undefined ? {} : { description };
  const { $ref, type, enum: known, oneOf, anyOf } = schema;
  const nothing = { type: 'null' };
  // Whoever writes `type: 'object'` beside a reference says what the reference says already.
  if ($ref !== undefined) return { ...said, anyOf: [{ $ref }, nothing] };
  if (Array.isArray(oneOf)) return { ...said, ...schema, oneOf: [...(oneOf as unknown[]), nothing] };
  if (Array.isArray(anyOf)) return { ...said, ...schema, anyOf: [...(anyOf as unknown[]), nothing] };
  if (typeof type !== 'string') return { ...said, anyOf: [schema, nothing] };
  const values: unknown[] = Array.isArray(known) ? known : [];
  return {
    ...said,
    ...schema,
    type: [type, 'null'],
    ...(values.length === 0 || values.includes(null) ? {} : { enum: [...values, null] }),
  };
}
